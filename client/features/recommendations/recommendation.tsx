/** One recommendation: its words, where they stand, and by what it is found. */
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Recommendation as Shown } from '#contract/recommendations';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { PrintedText } from '../../components/printed-text.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { readerAddress } from '../../lib/addresses.ts';
import { opened } from './opened.ts';
import type { Facet, Value } from './use-filter.ts';
import type { NameOf } from './use-names.ts';

interface Props {
  recommendation: Shown;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  nameOf: NameOf;
  isFiltered: (facet: Facet, value: Value) => boolean;
  onFilter: (facet: Facet, value: Value) => void;
}

export function Recommendation({ recommendation, chosen, onChoose, ...tags }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const { id, document, paragraph, start, end, text, label, damaged } = recommendation;
  return (
    <li className="recommendation" data-chosen={chosen || undefined}>
      <input
        type="checkbox"
        className="recommendation-choice"
        aria-label={t('recommendations.choose', { label })}
        checked={chosen}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div className="recommendation-body">
        <blockquote className="reading" {...written(recommendation.language)}>
          <PrintedText>{text}</PrintedText>
        </blockquote>
        <p className="recommendation-facts">
          <Link
            id={id}
            className="recommendation-label"
            href={readerAddress(document, paragraph, [start, end])}
            onClick={() => opened.remember(id)}
          >
            <bdi {...written(language)}>{label}</bdi>
          </Link>
          <QuotedNote recommendation={recommendation} />
          {damaged && <DamagedNote>{t('answer.damaged')}</DamagedNote>}
        </p>
        <ul className="tags">
          {recommendation.addressees.map((addressee) => (
            <Tag key={addressee} facet="addressee" value={addressee} {...tags} />
          ))}
          {recommendation.themes.map((theme) => (
            <Tag key={theme} facet="theme" value={theme} {...tags} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function QuotedNote({ recommendation: { origin, year, meeting } }: { recommendation: Shown }) {
  const t = useTranslations('recommendations');
  const format = useFormatter();
  if (origin === 'own') return null;
  const known = year === null ? null : format.number(year, { useGrouping: false });
  return (
    <span className="quoted-note">
      {known === null && t('quoted')}
      {known !== null && meeting === null && t('quotedYear', { year: known })}
      {known !== null &&
        meeting !== null &&
        t('quotedMeeting', { year: known, meeting: format.number(meeting) })}
    </span>
  );
}

interface TagProps extends Pick<Props, 'nameOf' | 'isFiltered' | 'onFilter'> {
  facet: 'addressee' | 'theme';
  value: Value;
}

function Tag({ facet, value, nameOf, isFiltered, onFilter }: TagProps) {
  const t = useTranslations('recommendations');
  return (
    <li>
      <button
        type="button"
        className="tag"
        data-facet={facet}
        aria-pressed={isFiltered(facet, value)}
        onClick={() => onFilter(facet, value)}
      >
        <span className="visually-hidden">{t(`facets.${facet}`)}: </span>
        {nameOf(value)}
      </button>
    </li>
  );
}

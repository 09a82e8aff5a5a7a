/** A concept in the list: its terms, and how many paragraphs use it; its term opens it. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { GlossaryEntry } from '#contract/glossary';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { type GlossaryFilter, glossaryAddress } from '../../lib/addresses.ts';
import { containing } from './matching.ts';
import { OtherTerms, Variants } from './terms.tsx';

export const entryAnchor = (concept: string): string => `entry-${concept}`;

interface Props {
  entry: GlossaryEntry;
  filter: GlossaryFilter;
}

export function Entry({ entry, filter }: Props) {
  const t = useTranslations('glossary');
  const { language } = useInterfaceLanguage();
  const [preferred, ...variants] = entry[language];
  return (
    <li className="entry">
      <div className="entry-head">
        <h2>
          <Link id={entryAnchor(entry.id)} href={glossaryAddress(filter, entry.id)}>
            {preferred}
          </Link>
        </h2>
        <span className="entry-uses">{t('uses', { count: entry.paragraphs })}</span>
      </div>
      {variants.length > 0 && (
        <p className="entry-variants" {...written(language)}>
          <Variants terms={variants} />
        </p>
      )}
      <OtherTerms entry={entry} variants={containing(filter.search)} />
    </li>
  );
}

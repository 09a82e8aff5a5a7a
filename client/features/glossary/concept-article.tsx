/** What the glossary knows of a concept. */
import { MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ConceptView } from '#contract/glossary';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { glossaryAddress } from '../../lib/addresses.ts';
import type { Opening } from '../../lib/passage.ts';
import { OtherTerms, Variants } from './terms.tsx';
import { Uses } from './uses.tsx';

interface Props {
  view: ConceptView;
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  onAskAbout: (question: string) => void;
}

export function ConceptArticle({ view: { entry, uses }, openAnchor, onOpen, onAskAbout }: Props) {
  const t = useTranslations('glossary');
  const { language } = useInterfaceLanguage();
  const [term = '', ...variants] = entry[language];
  return (
    <>
      {variants.length > 0 && (
        <p className="entry-variants" {...written(language)}>
          <Variants terms={variants} />
        </p>
      )}
      <OtherTerms entry={entry} variants={() => true} />
      <p className="concept-actions">
        <button type="button" className="strong-button" onClick={() => onAskAbout(t('question', { term }))}>
          <MessageCircleQuestionMark aria-hidden size={17} />
          {t('ask')}
        </button>
        <Link className="chip" href={glossaryAddress({ search: '', theme: entry.theme })}>
          <span className="visually-hidden">{t('theme')}: </span>
          {t(`themes.${entry.theme}`)}
        </Link>
      </p>
      <Uses entry={entry} uses={uses} openAnchor={openAnchor} onOpen={onOpen} />
    </>
  );
}

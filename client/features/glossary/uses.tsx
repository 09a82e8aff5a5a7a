/** The paragraphs that use a concept; each opens in its document. */
import { useTranslations } from 'use-intl';
import type { ConceptView } from '#contract/glossary';
import { PassageButton } from '../../components/passage-button.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import type { Opening, Passage } from '../../lib/passage.ts';

interface Props extends ConceptView {
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
}

export function Uses({ entry, uses, openAnchor, onOpen }: Props) {
  const t = useTranslations('glossary');
  const { language } = useInterfaceLanguage();
  const anchor = (at: number) => `use-${entry.id}-${at}`;
  const passages: Passage[] = uses.map(({ document, paragraph, label }, at) => ({
    document,
    paragraph,
    label,
    language,
    highlight: null,
    anchor: anchor(at),
  }));
  return (
    <section className="uses" aria-labelledby="uses-title">
      <h2 className="eyebrow" id="uses-title">
        {t('usesTitle')}{' '}
        {uses.length > 0 && <span className="uses-count">{t('uses', { count: entry.paragraphs })}</span>}
      </h2>
      {uses.length === 0 ? (
        <p>{t('noUses')}</p>
      ) : (
        <ul className="passages">
          {uses.map((use, at) => (
            <li key={anchor(at)} data-open={anchor(at) === openAnchor || undefined}>
              <PassageButton
                id={anchor(at)}
                label={use.label}
                labelled={written(language)}
                excerpt={use.excerpt}
                language={use.language}
                damaged={use.damaged}
                onOpen={() => onOpen({ passages, at })}
              />
            </li>
          ))}
        </ul>
      )}
      {uses.length < entry.paragraphs && <p className="uses-most">{t('mostUsed', { count: uses.length })}</p>}
    </section>
  );
}

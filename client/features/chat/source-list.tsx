/** The numbered paragraphs under an answer: number, citation, and how each begins. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { written } from '../../i18n/languages.ts';
import { paragraphKey, type Source } from './number-sources.ts';
import { PassageButton } from './passage-button.tsx';

interface Props {
  sources: readonly Source[];
  /** Language of the citation labels. */
  labelled: ReturnType<typeof written>;
  onOpen: (sentence: number) => void;
  children: ReactNode;
}

export function SourceList({ sources, labelled, onOpen, children }: Props) {
  const t = useTranslations('answer');
  return (
    <section className="sources">
      <header className="sources-header">
        <h3 className="eyebrow">
          {t('sources')} <span className="sources-count">{t('sourceCount', { count: sources.length })}</span>
        </h3>
        {children}
      </header>
      <ol className="passages">
        {sources.map((source) => (
          <li key={paragraphKey(source)}>
            <PassageButton
              number={source.number}
              label={source.label}
              labelled={labelled}
              excerpt={source.excerpt}
              language={source.language}
              damaged={source.damaged}
              onOpen={() => onOpen(source.firstSentence)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The numbered paragraphs under an answer: number, citation, and how each begins. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PassageButton } from '../../components/passage-button.tsx';
import { type Language, written } from '../../i18n/languages.ts';
import { paragraphKey, type Source } from './number-sources.ts';
import { WhyDisclosure } from './why.tsx';

interface Props {
  sources: readonly Source[];
  /** Of the question, in which citations are labelled. */
  language: Language;
  onOpen: (source: Source) => void;
  children: ReactNode;
}

export function SourceList({ sources, language, onOpen, children }: Props) {
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
              labelled={written(language)}
              excerpt={source.excerpt}
              language={source.language}
              damaged={source.damaged}
              onOpen={() => onOpen(source)}
            />
            {source.why && (
              <WhyDisclosure why={source.why} label={source.label} asked={language} found={source.language} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

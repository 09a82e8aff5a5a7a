/** One concept: its terms in six languages, and the paragraphs that use it. */
import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { glossaryAddress } from '../../lib/addresses.ts';
import { readConcept } from '../../lib/api/glossary.ts';
import type { Opening } from '../../lib/passage.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useRead } from '../../lib/use-read.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ConceptArticle } from './concept-article.tsx';
import './glossary.css';
import { useFilter } from './use-filter.ts';

interface Props {
  id: string;
  navigated: boolean;
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  onAskAbout: (question: string) => void;
}

export function Concept({ id, navigated, ...article }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const [filter] = useFilter();
  const read = useCallback((signal: AbortSignal) => readConcept(id, language, signal), [id, language]);
  const view = useRead(read);
  const heading = useRef<HTMLHeadingElement>(null);
  const term = view.state === 'read' ? view.value?.entry[language][0] : undefined;
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: term ?? t('glossary.title') }));
  return (
    <main className="glossary" id="content" tabIndex={-1}>
      <div className="glossary-column">
        <Link className="quiet-button" href={glossaryAddress(filter)}>
          <ArrowLeft aria-hidden size={15} className="towards-start" />
          {t('glossary.back')}
        </Link>
        <h1 className="page-title" ref={heading} tabIndex={-1}>
          {term ?? <span className="visually-hidden">{t('glossary.title')}</span>}
        </h1>
        {view.state === 'loading' && <p role="status">{t('glossary.opening')}</p>}
        {view.state === 'failed' && (
          <div className="glossary-nothing" role="alert">
            <p>{t('glossary.termFailed')}</p>
            <button type="button" className="quiet-button" onClick={view.again}>
              {t('source.tryAgain')}
            </button>
          </div>
        )}
        {view.state === 'read' &&
          (view.value ? (
            <ConceptArticle view={view.value} {...article} />
          ) : (
            <p role="alert">{t('glossary.unknown')}</p>
          ))}
      </div>
    </main>
  );
}

/** The whole page: the header, and below it the page that the address names. */
import { Activity, lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { useConversation } from '../features/chat/use-conversation.ts';
import { composeAddress } from '../lib/addresses.ts';
import { readDocuments } from '../lib/api/documents.ts';
import { useRead } from '../lib/use-read.ts';
import './app.css';
import { AskPage } from './ask-page.tsx';
import { Header } from './header.tsx';
import { Library } from './library.tsx';
import { Nowhere } from './nowhere.tsx';
import { useDraft } from './use-draft.ts';
import { useConversationAddress, useOpenedConversation } from './use-opened-conversation.ts';
import { isTraining, usePage } from './use-page.ts';

const GlossaryPage = lazy(() => import('./glossary-page.tsx'));
const LibraryPage = lazy(() => import('./library-page.tsx'));
const ReaderPage = lazy(() => import('./reader-page.tsx'));
const History = lazy(() => import('../features/conversations/history.tsx'));
const SharedPage = lazy(() => import('./shared-page.tsx'));
const TrainingPage = lazy(() => import('./training-page.tsx'));
const RecommendationsPage = lazy(() => import('./recommendations-page.tsx'));

export function App() {
  const t = useTranslations('app');
  const { navigated, ...page } = usePage();
  const [, navigate] = useLocation();
  const { opened, startAnew } = useOpenedConversation(page);
  const conversation = useConversation(opened);
  const documents = useRead(readDocuments);
  const draft = useDraft();
  const [history, setHistory] = useState(false);
  const asking = page.name === 'ask';
  useConversationAddress(asking && page.opened === null && conversation.turns.length > 0, opened.id);
  const askAbout = (question: string) => {
    draft.put(question);
    navigate(composeAddress);
  };
  return (
    <div className="page">
      <a className="skip-link" href={asking ? '#question' : '#content'}>
        {asking ? t('skip') : t('skipContent')}
      </a>
      <Header
        page={page}
        onStartAnew={asking && (page.opened !== null || conversation.turns.length > 0) ? startAnew : null}
        onHistory={() => setHistory(true)}
      />
      {history && (
        <Suspense>
          <History current={opened.id} onClose={() => setHistory(false)} onStartAnew={startAnew} />
        </Suspense>
      )}
      {/* Hidden, not gone: what was asked, written and opened is there when the reader comes back. */}
      <Activity mode={asking ? 'visible' : 'hidden'}>
        <AskPage
          key={opened.id}
          conversation={conversation}
          documents={documents}
          onStartAnew={startAnew}
          draft={draft.text}
          onDraft={draft.write}
          navigated={navigated}
        />
      </Activity>
      {!asking && (
        <ErrorBoundary>
          <Suspense fallback={<main aria-busy="true" />}>
            {page.name === 'documents' && page.opened === null && (
              <LibraryPage documents={documents} navigated={navigated} />
            )}
            {page.name === 'documents' && page.opened !== null && (
              <ReaderPage key={page.opened} id={page.opened} navigated={navigated} />
            )}
            {page.name === 'shared' && page.opened !== null && (
              <SharedPage key={page.opened} share={page.opened} documents={documents} navigated={navigated} />
            )}
            {page.name === 'nowhere' && <Nowhere />}
            {page.name === 'recommendations' && <RecommendationsPage navigated={navigated} />}
            {isTraining(page) && (
              <TrainingPage
                key={`${page.name} ${page.opened}`}
                name={page.name}
                opened={page.opened}
                navigated={navigated}
                library={<Library documents={documents} />}
              />
            )}
            {page.name === 'glossary' && (
              <GlossaryPage
                concept={page.opened}
                navigated={navigated}
                library={<Library documents={documents} />}
                onAskAbout={askAbout}
              />
            )}
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

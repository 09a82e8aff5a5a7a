/** A conversation that somebody shared, for reading only. Loaded when a link leads to it. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { SharedConversation } from '../features/chat/shared-conversation.tsx';
import { readShared } from '../lib/api/conversations.ts';
import { useArrival } from '../lib/use-arrival.ts';
import { type Read, useRead } from '../lib/use-read.ts';
import { useTitle } from '../lib/use-title.ts';
import { Beside } from './beside.tsx';
import { Library } from './library.tsx';
import { useOpening } from './use-opening.ts';

interface Props {
  share: string;
  documents: Read<DocumentSummary[]>;
  navigated: boolean;
}

export default function SharedPage({ share, documents, navigated }: Props) {
  const t = useTranslations();
  const { opening, openAnchor, open, move, close } = useOpening();
  const read = useCallback((signal: AbortSignal) => readShared(share, signal), [share]);
  const shared = useRead(read);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = shared.state === 'read' ? shared.value?.title : undefined;
  useTitle(t('app.pageTitle', { page: title ?? t('history.sharedTitle') }));
  useArrival(heading, navigated);
  return (
    <>
      <main className="chat" id="content">
        <header className="shared-head">
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {title ?? t('history.sharedTitle')}
          </h1>
          {title && <p>{t('history.sharedNote')}</p>}
        </header>
        <ErrorBoundary>
          {shared.state === 'loading' && (
            <p className="not-open chat-column" role="status">
              {t('conversation.opening')}
            </p>
          )}
          {shared.state === 'failed' && (
            <div className="not-open chat-column" role="alert">
              <p>{t('conversation.failed')}</p>
              <button type="button" className="quiet-button" onClick={shared.again}>
                {t('source.tryAgain')}
              </button>
            </div>
          )}
          {shared.state === 'read' && shared.value === null && (
            <p className="not-open chat-column" role="alert">
              {t('history.notShared')}
            </p>
          )}
          {shared.state === 'read' && shared.value && (
            <SharedConversation
              turns={shared.value.turns}
              documents={documents.state === 'read' ? documents.value : []}
              openAnchor={openAnchor}
              onOpen={open}
            />
          )}
        </ErrorBoundary>
      </main>
      <Beside opening={opening} onMove={move} onClose={close} library={<Library documents={documents} />} />
    </>
  );
}

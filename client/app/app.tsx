/** The whole page: header, conversation, and beside it the documents or the opened source. */
import { useTranslations } from 'use-intl';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Sheet } from '../components/sheet.tsx';
import { Chat } from '../features/chat/chat.tsx';
import { useConversation } from '../features/chat/use-conversation.ts';
import { SourcePanel } from '../features/source/source-panel.tsx';
import { readDocuments } from '../lib/http.ts';
import { useMedia } from '../lib/use-media.ts';
import { useRead } from '../lib/use-read.ts';
import './app.css';
import { Header } from './header.tsx';
import { Library } from './library.tsx';
import { useOpening } from './use-opening.ts';

/** As in app.css: from here on there is room for the source beside the conversation. */
const wide = '(min-width: 68rem)';

export function App() {
  const t = useTranslations();
  const conversation = useConversation();
  const documents = useRead(readDocuments);
  const { opening, openAnchor, open, move, close } = useOpening();
  const hasRoom = useMedia(wide);
  const source = opening && <SourcePanel opening={opening} onMove={move} onClose={close} />;
  const library = <Library documents={documents} />;
  const startAnew = () => {
    conversation.clear();
    close();
  };
  return (
    <div className="page">
      <a className="skip-link" href="#question">
        {t('app.skip')}
      </a>
      <Header onStartAnew={conversation.turns.length > 0 ? startAnew : null} />
      <ErrorBoundary>
        <Chat
          conversation={conversation}
          documents={documents.state === 'read' ? documents.value : []}
          openAnchor={openAnchor}
          onOpen={open}
          library={hasRoom ? null : library}
        />
      </ErrorBoundary>
      {hasRoom && (
        <aside className="beside" aria-label={opening ? t('source.label') : t('documents.title')}>
          <ErrorBoundary key={source ? 'source' : 'library'}>{source ?? library}</ErrorBoundary>
        </aside>
      )}
      {!hasRoom && source && (
        <Sheet label={t('source.label')} onClose={close}>
          <ErrorBoundary>{source}</ErrorBoundary>
        </Sheet>
      )}
    </div>
  );
}

/** The asking page: the conversation, and beside it the documents or the opened source. */
import type { DocumentSummary } from '#contract/documents';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Chat } from '../features/chat/chat.tsx';
import type { ConversationControls } from '../features/chat/use-conversation.ts';
import type { Read } from '../lib/use-read.ts';
import { useTitle } from '../lib/use-title.ts';
import { Beside, useRoomBeside } from './beside.tsx';
import { Library } from './library.tsx';
import { useOpening } from './use-opening.ts';

/** As in index.html. */
const title = 'Dalil دليل';

interface Props {
  conversation: ConversationControls;
  documents: Read<DocumentSummary[]>;
  draft: string;
  onDraft: (text: string) => void;
  navigated: boolean;
}

export function AskPage({ documents, ...chat }: Props) {
  const { opening, openAnchor, open, move, close } = useOpening();
  const hasRoom = useRoomBeside();
  const library = <Library documents={documents} />;
  useTitle(title);
  return (
    <>
      <ErrorBoundary>
        <Chat
          {...chat}
          documents={documents.state === 'read' ? documents.value : []}
          openAnchor={openAnchor}
          onOpen={open}
          library={hasRoom ? null : library}
        />
      </ErrorBoundary>
      <Beside opening={opening} onMove={move} onClose={close} library={library} />
    </>
  );
}

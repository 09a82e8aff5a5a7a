/** The asking page: the conversation, and beside it the documents or the opened source. */
import { lazy, Suspense } from 'react';
import type { DocumentSummary } from '#contract/documents';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Chat, type ChatProps } from '../features/chat/chat.tsx';
import type { Read } from '../lib/use-read.ts';
import { useTitle } from '../lib/use-title.ts';
import { Beside, useRoomBeside } from './beside.tsx';
import { Library } from './library.tsx';
import { useOpening } from './use-opening.ts';

const QuizInTurn = lazy(() => import('../features/training/quiz/quiz-in-turn.tsx'));
const ConversationBar = lazy(() => import('../features/conversations/conversation-bar.tsx'));

/** As in index.html. */
const title = 'Dalil دليل';

interface Props extends Pick<ChatProps, 'conversation' | 'draft' | 'onDraft' | 'navigated' | 'onStartAnew'> {
  documents: Read<DocumentSummary[]>;
}

export function AskPage({ documents, ...chat }: Props) {
  const { opening, openAnchor, open, move, close } = useOpening();
  const hasRoom = useRoomBeside();
  const library = <Library documents={documents} />;
  const { id, turns } = chat.conversation;
  useTitle(title);
  return (
    <>
      <ErrorBoundary>
        <Chat
          {...chat}
          documents={documents.state === 'read' ? documents.value : []}
          openAnchor={openAnchor}
          onOpen={open}
          quiz={(quiz) => (
            <Suspense>
              <QuizInTurn
                {...quiz}
                line={chat.conversation.training}
                sources={{ openAnchor, onOpen: open }}
              />
            </Suspense>
          )}
          bar={
            <Suspense fallback={<div className="conversation-bar" />}>
              <ConversationBar id={id} question={turns[0]?.question ?? ''} turns={turns.length} />
            </Suspense>
          }
          library={hasRoom ? null : library}
        />
      </ErrorBoundary>
      <Beside opening={opening} onMove={move} onClose={close} library={library} />
    </>
  );
}

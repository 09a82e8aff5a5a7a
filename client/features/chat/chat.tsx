/** The conversation column: welcome or turns, and the composer below them. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import type { Opening } from '../../lib/passage.ts';
import './chat.css';
import { Composer } from './composer.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { TurnView } from './turn.tsx';
import type { ConversationControls } from './use-conversation.ts';
import { Welcome } from './welcome.tsx';

export interface ChatProps {
  conversation: ConversationControls;
  documents: readonly DocumentSummary[];
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  /** The list of documents, where the page has no other place for it. */
  library: React.ReactNode;
}

export function Chat({ conversation, documents, openAnchor, onOpen, library }: ChatProps) {
  const t = useTranslations('conversation');
  const { turns, connected, running, ask, askAgain, stop } = conversation;
  const scroller = useRef<HTMLElement>(null);
  useNewTurnAtTop(scroller, turns.length);
  return (
    <main className="chat">
      <ConnectionBanner lost={connected === false} />
      <section className="chat-scroll" ref={scroller} aria-label={t('label')}>
        <div className="chat-column">
          {turns.length === 0 && <Welcome onAsk={ask} library={library} />}
          {turns.map((turn) => (
            <TurnView
              key={turn.key}
              turn={turn}
              connected={connected !== false}
              documents={documents}
              openAnchor={openAnchor}
              onOpen={onOpen}
              onStop={stop}
              onAskAgain={askAgain}
            />
          ))}
        </div>
      </section>
      <Composer running={running} onAsk={ask} onStop={stop} />
    </main>
  );
}

/** A new question goes to the top of the view once; the answer then fills the room below without moving anything. */
function useNewTurnAtTop(scroller: React.RefObject<HTMLElement | null>, turnCount: number) {
  useEffect(() => {
    const view = scroller.current;
    const turn = view?.querySelector('.turn:last-child');
    if (!view || !turn || turnCount === 0) return;
    const offset = turn.getBoundingClientRect().top - view.getBoundingClientRect().top;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({ top: offset, behavior: calm || turnCount === 1 ? 'instant' : 'smooth' });
  }, [scroller, turnCount]);
}

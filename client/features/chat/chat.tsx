/** The conversation column: welcome or turns, and the composer below them. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import type { Opening } from '../../lib/passage.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useScrollKept } from '../../lib/use-scroll-kept.ts';
import './chat.css';
import { Composer } from './composer.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { TurnView } from './turn.tsx';
import type { ConversationControls } from './use-conversation.ts';
import { Welcome } from './welcome.tsx';

export interface ChatProps {
  conversation: ConversationControls;
  draft: string;
  onDraft: (text: string) => void;
  /** Whether another page was shown before. */
  navigated: boolean;
  documents: readonly DocumentSummary[];
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  /** The list of documents, where the page has no other place for it. */
  library: React.ReactNode;
}

export function Chat(props: ChatProps) {
  const { conversation, draft, onDraft, navigated, documents, openAnchor, onOpen, library } = props;
  const t = useTranslations();
  const { turns, connected, running, ask, askAgain, stop } = conversation;
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);
  useScrollKept(scroller);
  useArrival(heading, navigated);
  useNewTurnAtTop(scroller, turns.length);
  return (
    <main className="chat">
      {turns.length > 0 && (
        <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
          {t('welcome.title')}
        </h1>
      )}
      <ConnectionBanner lost={connected === false} />
      <section className="chat-scroll" ref={scroller} aria-label={t('conversation.label')}>
        <div className="chat-column">
          {turns.length === 0 && <Welcome heading={heading} onAsk={ask} library={library} />}
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
              onEdit={onDraft}
            />
          ))}
        </div>
      </section>
      <Composer draft={draft} onDraft={onDraft} running={running} onAsk={ask} onStop={stop} />
    </main>
  );
}

/** A new question goes to the top of the view once; the answer then fills the room below without moving anything. */
function useNewTurnAtTop(scroller: React.RefObject<HTMLElement | null>, turnCount: number) {
  const seen = useRef(0);
  useEffect(() => {
    const isNew = turnCount > seen.current;
    seen.current = turnCount;
    const view = scroller.current;
    const turn = view?.querySelector('.turn:last-child');
    // Not new when the page is only shown again.
    if (!view || !turn || !isNew) return;
    const offset = turn.getBoundingClientRect().top - view.getBoundingClientRect().top;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({ top: offset, behavior: calm || turnCount === 1 ? 'instant' : 'smooth' });
  }, [scroller, turnCount]);
}

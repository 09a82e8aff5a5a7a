/** The conversation column: welcome or turns, and the composer below them. */
import { ListFilter, X } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import type { Filter } from '#contract/filter';
import { IconButton } from '../../components/icon-button.tsx';
import { readLanguageModel } from '../../lib/api/language-model.ts';
import type { Opening } from '../../lib/passage.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useRead } from '../../lib/use-read.ts';
import { useScrollKept } from '../../lib/use-scroll-kept.ts';
import { useWriting } from '../../lib/use-writing.ts';
import './chat.css';
import { Composer } from './composer.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import type { Turn } from './conversation.ts';
import { FilterChips } from './filter-chips.tsx';
import { toggled } from './filter-values.ts';
import { NotOpen } from './not-open.tsx';
import { type TurnControls, TurnView } from './turn.tsx';
import type { ConversationControls } from './use-conversation.ts';
import { Welcome } from './welcome.tsx';

const FilterSheet = lazy(() => import('./filter-sheet.tsx'));

export interface ChatProps {
  conversation: ConversationControls;
  draft: string;
  onDraft: (text: string) => void;
  /** Whether another page was shown before. */
  navigated: boolean;
  documents: readonly DocumentSummary[];
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  onStartAnew: () => void;
  /** A quiz inside the conversation. */
  quiz: TurnControls['quiz'];
  /** What can be done with the conversation as a whole. */
  bar: ReactNode;
  /** The list of documents, where the page has no other place for it. */
  library: ReactNode;
}

export function Chat(props: ChatProps) {
  const { conversation, draft, onDraft, navigated, documents, openAnchor, onOpen, onStartAnew } = props;
  const t = useTranslations();
  const { id, turns, state, connected, running, askAgain, stop, judge } = conversation;
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<Filter>({});
  const [filtering, setFiltering] = useState(false);
  const [editing, setEditing] = useState<Turn | null>(null);
  useScrollKept(scroller);
  useArrival(heading, navigated);
  useNewTurnAtTop(scroller, turns.length);
  const ask = (question: string) => {
    conversation.ask({ question, filter, ...(editing && { previous: editing.previous }) });
    setEditing(null);
  };
  const stopEditing = () => {
    setEditing(null);
    onDraft('');
  };
  const controls = {
    conversation: id,
    awaitsWriting: useAwaitsWriting(),
    onStop: stop,
    onAsk: conversation.ask,
    onAskAgain: askAgain,
    onJudge: judge,
    quiz: props.quiz,
    onEdit: (text: string, turn: Turn) => {
      setEditing(turn);
      setFilter(turn.filter);
      onDraft(text);
      document.getElementById('question')?.focus();
    },
  };
  const above = (
    <>
      {editing && (
        <p className="composer-editing">
          <span>{t('conversation.editing')}</span>
          <IconButton sign={X} name={t('conversation.stopEditing')} onClick={stopEditing} />
        </p>
      )}
      <FilterChips
        filter={filter}
        documents={documents}
        onRemove={(value) => setFilter(toggled(filter, value))}
      />
    </>
  );
  return (
    <main className="chat">
      {turns.length > 0 && (
        <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
          {t('welcome.title')}
        </h1>
      )}
      <div>
        <ConnectionBanner lost={connected === false} />
        {turns.length > 0 && props.bar}
      </div>
      <section className="chat-scroll" ref={scroller} aria-label={t('conversation.label')}>
        <div className="chat-column">
          {state !== 'open' && (
            <NotOpen state={state} onAgain={conversation.reopen} onStartAnew={onStartAnew} />
          )}
          {state === 'open' && turns.length === 0 && (
            <Welcome heading={heading} onAsk={ask} library={props.library} />
          )}
          {turns.map((turn, at) => (
            <TurnView
              key={turn.key}
              turn={turn}
              isLast={at === turns.length - 1}
              connected={connected !== false}
              documents={documents}
              openAnchor={openAnchor}
              onOpen={onOpen}
              controls={controls}
            />
          ))}
        </div>
      </section>
      {state !== 'missing' && (
        <Composer
          draft={draft}
          onDraft={onDraft}
          running={running}
          onAsk={ask}
          onStop={stop}
          above={above}
          onLeave={editing && stopEditing}
          reminder={t(controls.awaitsWriting ? 'languageModel.reminder' : 'composer.reminder')}
          before={
            <IconButton sign={ListFilter} name={t('filter.title')} onClick={() => setFiltering(true)} />
          }
        />
      )}
      {filtering && (
        <Suspense>
          <FilterSheet
            filter={filter}
            onChange={setFilter}
            documents={documents}
            onClose={() => setFiltering(false)}
          />
        </Suspense>
      )}
    </main>
  );
}

/** Whether a language model, where the server has one, is to write beside the answers. */
function useAwaitsWriting(): boolean {
  const model = useRead(readLanguageModel);
  const [writing] = useWriting();
  return writing !== 'none' && model.state === 'read' && model.value !== null;
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

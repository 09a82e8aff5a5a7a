/** One question and what came of it. */
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Feedback as Judgement } from '#contract/conversations';
import type { DocumentSummary } from '#contract/documents';
import { longestSearch } from '#contract/limits';
import type { Scope } from '#contract/training/sessions';
import { IconButton } from '../../components/icon-button.tsx';
import { written } from '../../i18n/languages.ts';
import type { Opening } from '../../lib/passage.ts';
import { AnswerView } from './answer.tsx';
import type { Asking, Turn } from './conversation.ts';
import './turn.css';
import { Feedback } from './feedback.tsx';
import { FilterChips } from './filter-chips.tsx';
import { Followups } from './followups.tsx';
import { Outcome } from './outcome.tsx';
import { RefusalView } from './refusal.tsx';
import { ReplyView } from './reply.tsx';
import { Searching } from './searching.tsx';
import { UnderstoodAs } from './understood-as.tsx';

/** What the asker can do; whoever only reads a conversation cannot. */
export interface TurnControls {
  /** Id of the conversation. */
  conversation: string;
  /** A language model is going to write beside the answers. */
  awaitsWriting: boolean;
  onStop: () => void;
  onAsk: (asking: Asking) => void;
  onAskAgain: (key: string) => void;
  /** Puts a text into the composer, to be changed and asked in the place of a turn. */
  onEdit: (text: string, turn: Turn) => void;
  onJudge: (key: string, feedback: Judgement | null) => Promise<void>;
  /** A quiz inside the conversation. */
  quiz: (quiz: QuizInTurn) => ReactNode;
}

export interface QuizInTurn {
  /** Of its session: that of the turn, so that it is found again with it. */
  id: string;
  scope: Scope;
}

export interface TurnProps {
  turn: Turn;
  /** Whether it is the latest: only there can the conversation go on. */
  isLast: boolean;
  connected: boolean;
  documents: readonly DocumentSummary[];
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  /** Null for whoever only reads. */
  controls: TurnControls | null;
}

export function TurnView({ isLast, connected, ...shared }: TurnProps) {
  const { turn, documents, controls } = shared;
  const t = useTranslations('conversation');
  const { key, question, phase, language, sentences, refusal, reply, named, filter, previous } = turn;
  const waiting = phase === 'searching' || (phase === 'held' && sentences.length === 0);
  const ended = phase === 'done' || phase === 'stopped' || phase === 'failed';
  const judged = controls && phase === 'done' && reply === null;
  return (
    <article className="turn" aria-labelledby={`question-${key}`}>
      <header className="turn-head">
        <h2
          className="turn-question"
          id={`question-${key}`}
          {...(language ? written(language) : { dir: 'auto' })}
        >
          <span className="visually-hidden">{t('question')}: </span>
          {question}
        </h2>
        {controls && ended && (
          <IconButton sign={Pencil} name={t('edit')} onClick={() => controls.onEdit(question, turn)} />
        )}
      </header>
      <Understood turn={turn} controls={controls} />
      <FilterChips filter={filter} documents={documents} />
      <FilterChips
        filter={named}
        documents={documents}
        {...(controls && {
          onRemove: () => controls.onAsk({ question, filter, previous, literal: true }),
        })}
      />
      {waiting && controls && (
        <Searching documents={documents} connected={connected} onStop={controls.onStop} />
      )}
      <div aria-live="polite" className="turn-answer">
        {language && sentences.length > 0 && <AnswerView {...shared} language={language} />}
        {language && refusal && <RefusalView {...shared} language={language} refusal={refusal} />}
        {language && reply && <ReplyView reply={reply} language={language} />}
      </div>
      {reply?.kind === 'quiz' && controls && phase === 'done' && controls.quiz(quizOf(turn))}
      <Outcome turn={turn} onAskAgain={controls?.onAskAgain} />
      {judged && <Feedback feedback={turn.feedback} onJudge={(given) => controls.onJudge(key, given)} />}
      {controls && language && isLast && phase === 'done' && (
        <Followups
          questions={turn.followups}
          language={language}
          onAsk={(next) => controls.onAsk({ question: next, filter: { ...filter, ...named } })}
        />
      )}
    </article>
  );
}

/** What a turn asks to be quizzed on; whatever is due when it names nothing. */
function quizOf({ key, reply }: Turn): QuizInTurn {
  const topic = reply?.topic?.slice(0, longestSearch).trim();
  return { id: key, scope: topic ? { kind: 'topic', topic } : { kind: 'review' } };
}

function Understood({ turn, controls }: Pick<TurnProps, 'turn' | 'controls'>) {
  const { language, query, question } = turn;
  if (language === null || query === null || query === question) return null;
  return (
    <UnderstoodAs
      query={query}
      language={language}
      {...(controls && { onEdit: () => controls.onEdit(query, turn) })}
    />
  );
}

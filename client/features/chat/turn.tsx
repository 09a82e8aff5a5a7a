/** One question and what came of it. */
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { written } from '../../i18n/languages.ts';
import type { Opening } from '../../lib/passage.ts';
import { AnswerView } from './answer.tsx';
import type { Turn } from './conversation.ts';
import './turn.css';
import { Outcome } from './outcome.tsx';
import { RefusalView } from './refusal.tsx';
import { Searching } from './searching.tsx';
import { UnderstoodAs } from './understood-as.tsx';

export interface TurnProps {
  turn: Turn;
  connected: boolean;
  documents: readonly DocumentSummary[];
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
  onStop: () => void;
  onAskAgain: (key: string) => void;
  /** Puts a text into the composer, to be changed and asked. */
  onEdit: (text: string) => void;
}

export function TurnView(props: TurnProps) {
  const { turn, connected, documents, openAnchor, onOpen, onStop, onAskAgain, onEdit } = props;
  const t = useTranslations('conversation');
  const { key, question, query, phase, language, sentences, refusal } = turn;
  const waiting = phase === 'searching' || (phase === 'held' && sentences.length === 0);
  const shared = { turn, documents, openAnchor, onOpen };
  return (
    <article className="turn" aria-labelledby={`question-${key}`}>
      <h2
        className="turn-question"
        id={`question-${key}`}
        {...(language ? written(language) : { dir: 'auto' })}
      >
        <span className="visually-hidden">{t('question')}: </span>
        {question}
      </h2>
      {language && query !== null && query !== question && (
        <UnderstoodAs query={query} language={language} onEdit={() => onEdit(query)} />
      )}
      {waiting && <Searching documents={documents} connected={connected} onStop={onStop} />}
      <div aria-live="polite" className="turn-answer">
        {language && sentences.length > 0 && <AnswerView {...shared} language={language} />}
        {language && refusal && <RefusalView {...shared} language={language} refusal={refusal} />}
      </div>
      <Outcome turn={turn} onAskAgain={onAskAgain} />
    </article>
  );
}

/** Where the question is written. Enter sends, Shift+Enter breaks the line, `/` comes here from anywhere. */
import { ArrowUp, Square } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { longestQuestion } from '#contract/limits';
import { useSlashFocuses } from '../../lib/use-slash-focuses.ts';

/** Characters left at which the counter appears. */
const counterFrom = 150;

interface Props {
  /** The question as far as it is written. */
  draft: string;
  onDraft: (text: string) => void;
  running: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
  /** What stands above the field: the documents asked, the turn being changed. */
  above: ReactNode;
  /** Leaves what stands above the field; null when there is nothing to leave. */
  onLeave: (() => void) | null;
  /** What stands before the field. */
  before: ReactNode;
  /** What is to be kept in mind about the answers. */
  reminder: string;
}

export function Composer({ draft: text, onDraft, running, onAsk, onStop, onLeave, ...around }: Props) {
  const { above, before, reminder } = around;
  const t = useTranslations('composer');
  const field = useRef<HTMLTextAreaElement>(null);
  useSlashFocuses(field);
  useGrowing(field, text);
  const question = text.trim();
  const left = longestQuestion - text.length;

  const send = () => {
    if (question === '') return;
    onAsk(question);
    onDraft('');
    field.current?.focus();
  };
  const actOnKey = (event: KeyboardEvent) => {
    // While an input method composes, Enter accepts its suggestion; Safari reports only key code 229 then.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === 'Escape' && onLeave && !composing) {
      event.preventDefault();
      onLeave();
    }
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {above}
      <div className="composer-box">
        {before}
        <textarea
          ref={field}
          id="question"
          className="composer-field"
          rows={1}
          dir={text === '' ? undefined : 'auto'}
          enterKeyHint="send"
          maxLength={longestQuestion}
          aria-label={t('label')}
          aria-describedby="composer-keys"
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
          onKeyDown={actOnKey}
        />
        <span className="composer-counter" role="status">
          {left <= counterFrom && t('left', { count: left })}
        </span>
        {running ? (
          <button
            type="button"
            className="round-button"
            onClick={onStop}
            aria-label={t('stop')}
            title={t('stop')}
          >
            <Square aria-hidden size={14} fill="currentColor" />
          </button>
        ) : (
          <button
            type="submit"
            className="round-button"
            disabled={question === ''}
            aria-label={t('send')}
            title={t('send')}
          >
            <ArrowUp aria-hidden size={20} />
          </button>
        )}
      </div>
      <p id="composer-keys" className="visually-hidden">
        {t('keys')}
      </p>
      <p className="composer-reminder">{reminder}</p>
    </form>
  );
}

/** The height follows the text; the style sheet sets the limit of six lines. */
function useGrowing(field: React.RefObject<HTMLTextAreaElement | null>, text: string) {
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = 'auto';
    if (text !== '') area.style.blockSize = `${area.scrollHeight}px`;
  }, [field, text]);
}

/** One kept conversation in the list: opens it, renames it, deletes it after asking. */
import { Link2, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ConversationSummary } from '#contract/conversations';
import { IconButton } from '../../components/icon-button.tsx';
import { conversationAddress } from '../../lib/addresses.ts';
import { deleteConversation, renameConversation } from '../../lib/api/conversations.ts';

interface Props {
  conversation: ConversationSummary;
  isCurrent: boolean;
  onOpen: () => void;
  onChanged: () => void;
  onDeleted: () => void;
}

export function HistoryEntry({ conversation, isCurrent, onOpen, onChanged, onDeleted }: Props) {
  const t = useTranslations('history');
  const format = useFormatter();
  const { id, title, updated, turns, shared } = conversation;
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'deleting' | 'failed'>('nothing');
  const link = useRef<HTMLAnchorElement>(null);
  const wasDoing = useRef(doing);
  // Whatever was being done to it, the focus is on it again afterwards.
  useEffect(() => {
    if (doing === 'nothing' && wasDoing.current !== 'nothing') link.current?.focus();
    wasDoing.current = doing;
  }, [doing]);
  const attempt = (work: Promise<void>, done: () => void) =>
    work.then(
      () => {
        setDoing('nothing');
        done();
      },
      () => setDoing('failed'),
    );
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const named = String(new FormData(event.currentTarget).get('title')).trim();
    if (named === '' || named === title) setDoing('nothing');
    else attempt(renameConversation(id, named), onChanged);
  };
  const facts = [
    t('turns', { count: turns }),
    // Dates are the reader's own: in the time zone of their machine.
    format.dateTime(new Date(updated), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  ];
  return (
    <li className="history-entry" data-current={isCurrent || undefined}>
      {doing === 'renaming' ? (
        <form className="history-rename" onSubmit={rename}>
          <input
            name="title"
            // biome-ignore lint/a11y/noAutofocus: whoever presses "rename" is about to write
            autoFocus
            dir="auto"
            maxLength={200}
            defaultValue={title}
            aria-label={t('newTitle')}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              setDoing('nothing');
            }}
          />
          <button type="submit" className="quiet-button">
            {t('save')}
          </button>
        </form>
      ) : (
        <Link
          ref={link}
          href={conversationAddress(id)}
          className="history-link"
          aria-current={isCurrent || undefined}
          onClick={onOpen}
        >
          <span className="history-title" dir="auto">
            {title}
          </span>
          <span className="history-facts">
            {shared && <Link2 aria-label={t('isShared')} size={14} />}
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        </Link>
      )}
      <IconButton sign={Pencil} name={t('rename', { title })} onClick={() => setDoing('renaming')} />
      <IconButton sign={Trash2} name={t('delete', { title })} onClick={() => setDoing('deleting')} />
      {doing === 'deleting' && (
        <div className="history-ask" role="alert">
          <p>{t('reallyDelete')}</p>
          <button
            type="button"
            className="quiet-button danger"
            onClick={() => attempt(deleteConversation(id), onDeleted)}
          >
            {t('deleteForGood')}
          </button>
          <button type="button" className="quiet-button" onClick={() => setDoing('nothing')}>
            {t('keep')}
          </button>
        </div>
      )}
      {doing === 'failed' && (
        <p className="history-ask" role="alert">
          {t('failed')}
        </p>
      )}
    </li>
  );
}

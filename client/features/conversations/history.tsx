/** The reader's conversations: found, opened, renamed, deleted. Loaded when first opened. */
import { Search, SquarePen, X } from 'lucide-react';
import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../components/icon-button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { readConversations } from '../../lib/api/conversations.ts';
import { useRead } from '../../lib/use-read.ts';
import './conversations.css';
import { HistoryEntry } from './history-entry.tsx';

interface Props {
  /** Id of the conversation that is open. */
  current: string;
  onClose: () => void;
  onStartAnew: () => void;
}

export default function History({ current, onClose, onStartAnew }: Props) {
  const t = useTranslations('history');
  const [search, setSearch] = useState('');
  const [changes, setChanges] = useState(0);
  const sought = useDeferredValue(search.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after a change
  const read = useCallback((signal: AbortSignal) => readConversations(sought, signal), [sought, changes]);
  const list = useRead(read);
  const [known, setKnown] = useState(list);
  // What was found last stays until the next is there.
  if (list.state !== 'loading' && list !== known) setKnown(list);
  const startAnew = () => {
    onClose();
    onStartAnew();
  };
  return (
    <Sheet label={t('title')} onClose={onClose}>
      <div className="history">
        <header className="history-head">
          <h2>{t('title')}</h2>
          <button type="button" className="quiet-button" onClick={startAnew}>
            <SquarePen aria-hidden size={15} />
            {t('new')}
          </button>
          <IconButton sign={X} name={t('close')} onClick={onClose} />
          <label className="history-search">
            <Search aria-hidden size={16} />
            <input
              type="search"
              aria-label={t('search')}
              placeholder={t('search')}
              dir="auto"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          </label>
        </header>
        <div className="history-list">
          {known.state === 'loading' && <p role="status">{t('loading')}</p>}
          {known.state === 'failed' && (
            <div role="alert">
              <p>{t('failed')}</p>
              <button type="button" className="quiet-button" onClick={known.again}>
                {t('tryAgain')}
              </button>
            </div>
          )}
          {known.state === 'read' && known.value.length === 0 && (
            <p role="status">{sought === '' ? t('none') : t('nothing', { search: sought })}</p>
          )}
          {known.state === 'read' && (
            <ul>
              {known.value.map((conversation) => (
                <HistoryEntry
                  key={conversation.id}
                  conversation={conversation}
                  isCurrent={conversation.id === current}
                  onOpen={onClose}
                  onChanged={() => setChanges((count) => count + 1)}
                  onDeleted={() => {
                    setChanges((count) => count + 1);
                    if (conversation.id === current) onStartAnew();
                  }}
                />
              ))}
            </ul>
          )}
        </div>
        <footer className="history-foot">{t('note')}</footer>
      </div>
    </Sheet>
  );
}

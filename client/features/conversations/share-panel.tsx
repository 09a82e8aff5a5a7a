/** Makes a link under which a conversation can be read, and takes it back. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationView } from '#contract/conversations';
import { CopyButton } from '../../components/copy-button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { sharedAddress } from '../../lib/addresses.ts';
import { readConversation, shareConversation, unshareConversation } from '../../lib/api/conversations.ts';

interface Props {
  id: string;
  turns: number;
  onClose: () => void;
}

export function SharePanel({ id, turns, onClose }: Props) {
  const t = useTranslations('history');
  const [share, setShare] = useState<ConversationView['share']>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    readConversation(id, abort.signal).then(
      (view) => setShare(view?.share ?? null),
      () => setFailed(!abort.signal.aborted),
    );
    return () => abort.abort();
  }, [id]);
  const change = (work: Promise<ConversationView['share']>) =>
    work.then(
      (next) => {
        setShare(next);
        setFailed(false);
      },
      () => setFailed(true),
    );
  const address = share && `${location.origin}${sharedAddress(share.id)}`;
  return (
    <section className="share-panel" aria-label={t('share')}>
      <p>{t('shareNote')}</p>
      <IconButton sign={X} name={t('close')} onClick={onClose} />
      {address && (
        <input
          readOnly
          dir="ltr"
          aria-label={t('link')}
          value={address}
          onFocus={({ target }) => target.select()}
        />
      )}
      <div className="share-actions">
        {address && <CopyButton label={t('copyLink')} text={() => address} />}
        {(share === null || share.turns < turns) && (
          <button type="button" className="quiet-button" onClick={() => change(shareConversation(id))}>
            {t(share ? 'refreshLink' : 'makeLink', { count: turns })}
          </button>
        )}
        {share && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => change(unshareConversation(id).then(() => null))}
          >
            {t('unshare')}
          </button>
        )}
      </div>
      {failed && <p role="alert">{t('failed')}</p>}
    </section>
  );
}

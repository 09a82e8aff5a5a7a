/** A conversation that is being opened, or cannot be. */
import { useTranslations } from 'use-intl';
import type { ConversationControls } from './use-conversation.ts';

interface Props {
  state: Exclude<ConversationControls['state'], 'open'>;
  onAgain: () => void;
  onStartAnew: () => void;
}

export function NotOpen({ state, onAgain, onStartAnew }: Props) {
  const t = useTranslations();
  if (state === 'loading')
    return (
      <p className="not-open" role="status">
        {t('conversation.opening')}
      </p>
    );
  const missing = state === 'missing';
  return (
    <div className="not-open" role="alert">
      <p>{t(missing ? 'conversation.missing' : 'conversation.failed')}</p>
      <button type="button" className="quiet-button" onClick={missing ? onStartAnew : onAgain}>
        {t(missing ? 'app.newConversation' : 'source.tryAgain')}
      </button>
    </div>
  );
}

/** What is said while something is being read, and when it could not be. */
import { useTranslations } from 'use-intl';
import type { Read } from '../../../lib/use-read.ts';

export function Unread({ read }: { read: Exclude<Read<unknown>, { state: 'read' }> }) {
  const t = useTranslations('training');
  if (read.state === 'loading')
    return (
      <p className="training-waiting" role="status">
        {t('loading')}
      </p>
    );
  return (
    <div className="training-failed" role="alert">
      <p>{t('failed')}</p>
      <button type="button" className="quiet-button" onClick={read.again}>
        {t('tryAgain')}
      </button>
    </div>
  );
}

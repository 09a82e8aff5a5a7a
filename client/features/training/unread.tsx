/** What is said while something is being read, and when it could not be. */
import { useTranslations } from 'use-intl';
import type { Read } from '../../lib/use-read.ts';

interface Props {
  read: Exclude<Read<unknown>, { state: 'read' }>;
  /** What is being read, and that it could not be; the training as a whole when absent. */
  loading?: string;
  failed?: string;
}

export function Unread({ read, loading, failed }: Props) {
  const t = useTranslations('training');
  if (read.state === 'loading')
    return (
      <p className="training-waiting" role="status">
        {loading ?? t('loading')}
      </p>
    );
  return (
    <div className="training-failed" role="alert">
      <p>{failed ?? t('failed')}</p>
      <button type="button" className="quiet-button" onClick={read.again}>
        {t('tryAgain')}
      </button>
    </div>
  );
}

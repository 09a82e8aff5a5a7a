/** Says that the server is out of reach, for as long as it is. */
import { WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';

export function ConnectionBanner({ lost }: { lost: boolean }) {
  const t = useTranslations('connection');
  return (
    <div role="status" className="connection">
      {lost && (
        <p className="connection-lost">
          <WifiOff aria-hidden size={16} />
          {t('lost')}
        </p>
      )}
    </div>
  );
}

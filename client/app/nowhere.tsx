/** What stands at an address that leads nowhere. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { askAddress } from '../lib/addresses.ts';

export function Nowhere() {
  const t = useTranslations();
  return (
    <main className="chat" id="content">
      <div className="not-open chat-column" role="alert">
        <h1>{t('errors.not_found')}</h1>
        <Link className="quiet-button" href={askAddress}>
          {t('welcome.title')}
        </Link>
      </div>
    </main>
  );
}

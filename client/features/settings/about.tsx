/** What this is: its version, how much it knows, and that it keeps to itself. */
import { useTranslations } from 'use-intl';
import { readDocuments } from '../../lib/api/documents.ts';
import { useRead } from '../../lib/use-read.ts';

export function About() {
  const t = useTranslations('settings');
  const documents = useRead(readDocuments);
  return (
    <div className="settings-about">
      <p>
        <bdi>{t('version', { version: import.meta.env.VERSION })}</bdi>
        {documents.state === 'read' && <span>{t('documents', { count: documents.value.length })}</span>}
      </p>
      <p>{t('private')}</p>
    </div>
  );
}

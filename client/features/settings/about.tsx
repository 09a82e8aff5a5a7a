/** What this is: its version, how much it knows, and what leaves the computer. */
import { useTranslations } from 'use-intl';
import { readDocuments } from '../../lib/api/documents.ts';
import { readLanguageModel } from '../../lib/api/language-model.ts';
import { useRead } from '../../lib/use-read.ts';

export function About() {
  const t = useTranslations('settings');
  const tModel = useTranslations('languageModel');
  const model = useRead(readLanguageModel);
  const documents = useRead(readDocuments);
  return (
    <div className="settings-about">
      <p>
        <bdi>{t('version', { version: import.meta.env.VERSION })}</bdi>
        {documents.state === 'read' && <span>{t('documents', { count: documents.value.length })}</span>}
      </p>
      {model.state === 'read' && <p>{model.value?.local === false ? tModel('sent') : t('private')}</p>}
    </div>
  );
}

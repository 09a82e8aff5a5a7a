/** Which other language version of the document stands beside it. */
import { Columns2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '#contract/documents';
import { languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import type { Read } from '../../lib/use-read.ts';

interface Props {
  versions: DocumentView['versions'];
  /** Id of the version chosen; null for none. */
  chosen: string | null;
  reading: Read<DocumentView | null>;
  onChoose: (version: string | null) => void;
}

export function BesideChoice({ versions, chosen, reading, onChoose }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  if (versions.length === 0) return null;
  const failed = reading.state === 'failed' ? reading.again : null;
  return (
    <>
      <label className="reader-beside">
        <Columns2 aria-hidden size={16} />
        <span className="visually-hidden">{t('reader.beside')}</span>
        <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
          <option value="">{t('reader.besideNone')}</option>
          {versions.map((version) => (
            <option key={version.id} value={version.id}>
              {t('reader.besideLanguage', { language: languageName(version.language, language) })}
            </option>
          ))}
        </select>
      </label>
      <span className="reader-beside-state" role="status">
        {chosen !== null && reading.state === 'loading' && t('reader.loading')}
        {failed && (
          <>
            {t('reader.besideFailed')}{' '}
            <button type="button" className="quiet-button" onClick={failed}>
              {t('source.tryAgain')}
            </button>
          </>
        )}
      </span>
    </>
  );
}

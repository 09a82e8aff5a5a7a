/** How a follow-up was completed before it was searched; the asker can change it. */
import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Language, written } from '../../i18n/languages.ts';

interface Props {
  query: string;
  language: Language;
  onEdit?: () => void;
}

export function UnderstoodAs({ query, language, onEdit }: Props) {
  const t = useTranslations('conversation');
  return (
    <p className="understood-as">
      <span>{t('understoodAs')}</span> <bdi {...written(language)}>{query}</bdi>
      {onEdit && (
        <button type="button" className="quiet-button" onClick={onEdit}>
          <Pencil size={14} aria-hidden /> {t('change')}
        </button>
      )}
    </p>
  );
}

/** What can be done with an answer: practise it, copy it, take it away. */
import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { ExportMenu } from '../../components/export-menu.tsx';
import type { Language } from '../../i18n/languages.ts';
import { exportAddress } from '../../lib/api/conversations.ts';
import type { Turn } from './conversation.ts';
import { CopyAnswer } from './copy-answer.tsx';

interface Props {
  turn: Turn;
  /** Id of the conversation; null where it is another reader's. */
  conversation: string | null;
  documents: readonly DocumentSummary[];
  language: Language;
  /** Makes a quiz of the paragraphs that the answer cites; absent where that cannot be, or is done. */
  onPractise?: () => void;
}

export function TurnActions({ turn, conversation, documents, language, onPractise }: Props) {
  const t = useTranslations('answer');
  return (
    <div className="turn-actions">
      {onPractise && (
        <button type="button" className="quiet-button" onClick={onPractise}>
          <GraduationCap className="icon" aria-hidden />
          {t('practise')}
        </button>
      )}
      <CopyAnswer turn={turn} language={language} documents={documents} />
      {conversation !== null && !turn.unkept && (
        <ExportMenu addressOf={(format) => exportAddress(conversation, format, language, turn.key)} />
      )}
    </div>
  );
}

/** What can be done with an answer: copy it, take it away, judge it. */
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
}

export function TurnActions({ turn, conversation, documents, language }: Props) {
  return (
    <div className="turn-actions">
      <CopyAnswer turn={turn} language={language} documents={documents} />
      {conversation !== null && !turn.unkept && (
        <ExportMenu addressOf={(format) => exportAddress(conversation, format, language, turn.key)} />
      )}
    </div>
  );
}

/** What can be done with a conversation as a whole: share it, take it away. Loaded with the first answer. */
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ExportMenu } from '../../components/export-menu.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { exportAddress } from '../../lib/api/conversations.ts';
import './conversations.css';
import { SharePanel } from './share-panel.tsx';

interface Props {
  id: string;
  /** The first question. */
  question: string;
  /** How many there are. */
  turns: number;
}

export default function ConversationBar({ id, question, turns }: Props) {
  const t = useTranslations('history');
  const { language } = useInterfaceLanguage();
  const [sharing, setSharing] = useState(false);
  return (
    <>
      <div className="conversation-bar">
        <p className="conversation-title" dir="auto" title={question}>
          {question}
        </p>
        <button
          type="button"
          className="quiet-button"
          aria-expanded={sharing}
          onClick={() => setSharing(!sharing)}
        >
          <Share2 aria-hidden size={15} />
          {t('share')}
        </button>
        <ExportMenu addressOf={(format) => exportAddress(id, format, language)} />
      </div>
      {sharing && <SharePanel id={id} turns={turns} onClose={() => setSharing(false)} />}
    </>
  );
}

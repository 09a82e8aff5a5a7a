/** Questions to go on with, which the documents can answer. */
import { CornerDownRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { InLanguage } from '../../i18n/in-language.tsx';
import type { Language } from '../../i18n/languages.ts';

interface Props {
  questions: readonly string[];
  /** Of the questions. */
  language: Language;
  onAsk: (question: string) => void;
}

export function Followups({ questions, language, onAsk }: Props) {
  if (questions.length === 0) return null;
  return (
    <InLanguage language={language} className="followups">
      <FollowupsTitle />
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="followup" onClick={() => onAsk(question)}>
              <CornerDownRight aria-hidden size={16} />
              <span>{question}</span>
            </button>
          </li>
        ))}
      </ul>
    </InLanguage>
  );
}

function FollowupsTitle() {
  const t = useTranslations('answer');
  return <h3 className="eyebrow">{t('followups')}</h3>;
}

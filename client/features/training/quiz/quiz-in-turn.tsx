/** A quiz inside a conversation: opened, or found again, over the socket. Loaded when it is first asked for. */
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Scope, Session } from '#contract/training/sessions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import type { TrainingLine } from '../../../lib/api/training.ts';
import { useRead } from '../../../lib/use-read.ts';
import type { Sources } from '../sources.ts';
import { Quiz } from './quiz.tsx';
import { useSession } from './use-session.ts';

interface Props {
  id: string;
  scope: Scope;
  line: TrainingLine;
  sources: Sources;
}

/** Items of a quiz in a conversation. */
const size = 5;

export default function QuizInTurn({ id, scope, line, sources }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  // The scope is part of what the id stands for; it is a new object each time the conversation is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const open = useCallback(() => line.open({ id, scope, language, size }), [id, line, language]);
  const opened = useRead(open);
  // Opened anew in another language, it stays until the new one is there, with what is being written.
  const [session, setSession] = useState<Session | null>(null);
  if (opened.state === 'read' && opened.value !== session) setSession(opened.value);
  return (
    <div className="quiz-in-turn">
      {opened.state === 'loading' && !session && <p role="status">{t('quiz.opening')}</p>}
      {opened.state === 'failed' && (
        <div className="quiz-unread" role="alert">
          <p>{t('quiz.failed')}</p>
          <button type="button" className="quiet-button" onClick={opened.again}>
            {t('source.tryAgain')}
          </button>
        </div>
      )}
      {session && <Opened session={session} line={line} sources={sources} />}
    </div>
  );
}

function Opened({ session, line, sources }: Pick<Props, 'line' | 'sources'> & { session: Session }) {
  return <Quiz control={useSession(session, line)} sources={sources} />;
}

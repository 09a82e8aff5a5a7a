/** A quiz inside a conversation: opened, or found again, over the socket. Loaded when it is first asked for. */
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Scope } from '#contract/training/sessions';
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
  const t = useTranslations('source');
  const { language } = useInterfaceLanguage();
  // The scope is part of what the id stands for; it is a new object each time the conversation is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const open = useCallback(() => line.open({ id, scope, language, size }), [id, line, language]);
  const opened = useRead(open);
  if (opened.state === 'loading')
    return (
      <p className="quiz-wait" role="status">
        {t('loading')}
      </p>
    );
  if (opened.state === 'failed')
    return (
      <div className="quiz-wait" role="alert">
        <p>{t('failed')}</p>
        <button type="button" className="quiet-button" onClick={opened.again}>
          {t('tryAgain')}
        </button>
      </div>
    );
  return <Opened key={language} session={opened.value} line={line} sources={sources} />;
}

type OpenedProps = Pick<Props, 'line' | 'sources'> & { session: Parameters<typeof useSession>[0] };

function Opened({ session, line, sources }: OpenedProps) {
  const control = useSession(session, line);
  return <Quiz control={control} sources={sources} />;
}

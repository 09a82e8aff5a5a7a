/** The training: its home, a module, a session, the simulations, progress, and the reader's own questions. Loaded when first visited. */
import type { ReactNode } from 'react';
import { Case } from '../features/training/cases/case.tsx';
import { Cases } from '../features/training/cases/cases.tsx';
import { Home } from '../features/training/lessons/home.tsx';
import { Module } from '../features/training/lessons/module.tsx';
import { ProgressPage } from '../features/training/progress/progress-page.tsx';
import { Questions } from '../features/training/questions/questions.tsx';
import { SessionPage } from '../features/training/quiz/session-page.tsx';
import { Beside } from './beside.tsx';
import { useOpening } from './use-opening.ts';
import type { TrainingPageName } from './use-page.ts';

interface Props {
  name: TrainingPageName;
  opened: string | null;
  navigated: boolean;
  library: ReactNode;
}

export default function TrainingPage({ name, opened, navigated, library }: Props) {
  const { opening, openAnchor, open, move, close } = useOpening();
  const sources = { openAnchor, onOpen: open };
  return (
    <>
      {name === 'training' && <Home navigated={navigated} />}
      {name === 'trainingModule' && opened && <Module id={opened} navigated={navigated} sources={sources} />}
      {name === 'trainingSession' && opened && (
        <SessionPage id={opened} navigated={navigated} sources={sources} />
      )}
      {name === 'trainingCases' &&
        (opened === null ? (
          <Cases navigated={navigated} />
        ) : (
          <Case id={opened} navigated={navigated} sources={sources} />
        ))}
      {name === 'trainingProgress' && <ProgressPage navigated={navigated} />}
      {name === 'trainingQuestions' && <Questions navigated={navigated} />}
      <Beside opening={opening} onMove={move} onClose={close} library={library} />
    </>
  );
}

/** One training session: what was answered so far, and the ways to go on. The server keeps it; this shows it. */
import { useRef, useState } from 'react';
import type { Given, Grade } from '#contract/training/items';
import type { Session } from '#contract/training/sessions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import type { TrainingLine } from '../../../lib/api/training.ts';
import { decides, newer, withHint, withOutcome } from './answered.ts';

export interface SessionControl {
  session: Session;
  /** Something is on its way to the server. */
  busy: boolean;
  /** The last thing sent did not arrive; sending it again is safe. */
  failed: boolean;
  /** Sends the last thing again. */
  again: () => void;
  answer: (item: string, given: Given) => void;
  hint: (item: string) => void;
  grade: (item: string, grade: Grade) => void;
}

/** What the session becomes with what the server said. */
type Change = (before: Session) => Session;

/** @param begun the session as it was read or opened; when it is read anew it takes the place of what is shown */
export function useSession(begun: Session, line: TrainingLine): SessionControl {
  const { language } = useInterfaceLanguage();
  const [session, setSession] = useState(begun);
  const [known, setKnown] = useState(begun);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const last = useRef<() => void>(() => undefined);
  if (begun !== known) {
    setKnown(begun);
    setSession(newer(session, begun));
  }
  const { id, scope } = session;
  const at = (item: string) => ({ session: id, item, language });

  async function send(request: () => Promise<Change>): Promise<void> {
    last.current = () => void send(request);
    setBusy(true);
    setFailed(false);
    try {
      setSession(await request());
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  return {
    session,
    busy,
    failed,
    again: () => last.current(),
    answer: (item, given) =>
      void send(async () => {
        const outcome = await line.answer({ ...at(item), given });
        const { passed } = decides(session, item) ? await line.open({ id, scope, language }) : session;
        return (before) => ({ ...withOutcome(before, outcome), passed });
      }),
    grade: (item, grade) =>
      void send(async () => {
        const outcome = await line.grade({ ...at(item), grade });
        return (before) => withOutcome(before, outcome);
      }),
    hint: (item) =>
      void send(async () => {
        const { text } = await line.hint(at(item));
        return (before) => withHint(before, item, text);
      }),
  };
}

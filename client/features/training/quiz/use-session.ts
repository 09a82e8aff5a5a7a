/** One training session: what was answered so far, and the ways to go on. The server keeps it; this shows it. */
import { useState } from 'react';
import type { Given, Grade, Outcome } from '#contract/training/items';
import type { Session } from '#contract/training/sessions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import type { TrainingLine } from '../../../lib/api/training.ts';

export interface SessionControl {
  session: Session;
  /** Something is on its way to the server. */
  busy: boolean;
  /** The last thing sent did not arrive; sending it again is safe. */
  failed: boolean;
  answer: (item: string, given: Given) => void;
  hint: (item: string) => void;
  grade: (item: string, grade: Grade) => void;
}

/** @param begun the session as it was read or opened; it is not read again */
export function useSession(begun: Session, line: TrainingLine): SessionControl {
  const { language } = useInterfaceLanguage();
  const [session, setSession] = useState(begun);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const at = (item: string) => ({ session: session.id, item, language });

  async function send<T>(request: Promise<T>, onDone: (result: T) => void): Promise<void> {
    setBusy(true);
    setFailed(false);
    try {
      onDone(await request);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }
  const put = (outcome: Outcome) =>
    setSession((before) => {
      const others = before.outcomes.filter(({ item }) => item !== outcome.item);
      const known = before.outcomes.length > others.length;
      const outcomes = known
        ? before.outcomes.map((other) => (other.item === outcome.item ? outcome : other))
        : [...others, outcome];
      return { ...before, outcomes };
    });

  return {
    session,
    busy,
    failed,
    answer: (item, given) => void send(line.answer({ ...at(item), given }), put),
    grade: (item, grade) => void send(line.grade({ ...at(item), grade }), put),
    hint: (item) =>
      void send(line.hint(at(item)), ({ text }) =>
        setSession((before) => ({
          ...before,
          hints: { ...before.hints, [item]: [...(before.hints[item] ?? []), text] },
        })),
      ),
  };
}

/** The items of a session, one at a time, and at the end what came of it. Stands on a page, in a lesson and in a conversation. */
import type { Sources } from '../sources.ts';
import type { SessionControl } from './use-session.ts';

export interface QuizProps {
  control: SessionControl;
  sources: Sources;
  /** Offered at the end. */
  onAgain?: () => void;
}

export function Quiz(_: QuizProps) {
  return null;
}

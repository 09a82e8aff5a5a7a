/** What passes a module: everything of its precheck right, or most of its gate. */
import type { KeptSession } from './session-store.ts';

/** Share of the gate's questions that must be answered right. */
const passMark = 0.8;

export const neededToPass = (kind: 'precheck' | 'gate', questions: number): number =>
  kind === 'precheck' ? questions : Math.ceil(passMark * questions);

/** Null while it is not complete, and for every other session. */
export function hasPassed({
  scope,
  items,
  answers,
}: Pick<KeptSession, 'scope' | 'items' | 'answers'>): boolean | null {
  if (scope.kind !== 'precheck' && scope.kind !== 'gate') return null;
  if (items.length === 0 || answers.size < items.length) return null;
  const right = [...answers.values()].filter(({ verdict }) => verdict === 'right').length;
  return right >= neededToPass(scope.kind, items.length);
}

/** The citations of an answer that a reader walks through, as the source panel leaves them in the browser's history. */
import { isLanguage } from '../../i18n/languages.ts';
import type { Passage, Range } from '../../lib/passage.ts';

export interface Walk {
  passages: readonly Passage[];
  at: number;
  /** Entries of the history since the answer was left. */
  steps: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isRange = (value: unknown): value is Range =>
  Array.isArray(value) && value.length === 2 && value.every(isOffset);

const isRef = (value: unknown): value is Passage['paragraph'] =>
  typeof value === 'number' ? isOffset(value) : typeof value === 'string' && /^t[1-9]\d*$/.test(value);

const isPassage = (value: unknown): value is Passage =>
  isRecord(value) &&
  typeof value.document === 'string' &&
  isRef(value.paragraph) &&
  typeof value.label === 'string' &&
  typeof value.language === 'string' &&
  isLanguage(value.language) &&
  (value.highlight === null || isRange(value.highlight)) &&
  typeof value.anchor === 'string';

/** Null unless the state, which anything may have written, is a walk that has come to this document. */
export function walkOf(state: unknown, document: string): Walk | null {
  if (!isRecord(state)) return null;
  const { passages, at, steps } = state;
  if (!Array.isArray(passages) || !passages.every(isPassage) || !isOffset(at)) return null;
  if (passages[at]?.document !== document) return null;
  return { passages, at, steps: isOffset(steps) && steps > 0 ? steps : 1 };
}

/** What is lit in a text, and how: the cited characters, what was found, and the match that is shown. */
import type { Range } from '../../lib/passage.ts';

export interface Lights {
  /** Whether the address points here. */
  cited: boolean;
  /** The characters that it cites; null for none in particular. */
  range: Range | null;
  found: readonly Range[];
  /** The one of `found` that is shown. */
  current: Range | null;
}

export const noLights: Lights = { cited: false, range: null, found: [], current: null };

/** Where a text has to be cut for its lights. */
export const edges = ({ range, found }: Lights): readonly Range[] => (range ? [range, ...found] : found);

const holds = (range: Range | null, start: number, end: number): boolean =>
  range !== null && range[0] <= start && end <= range[1];

/** The class of a piece of the text between two edges; undefined where nothing is lit. */
export function lightOf({ range, found, current }: Lights, start: number, end: number): string | undefined {
  if (holds(current, start, end)) return 'reader-current';
  if (found.some((match) => holds(match, start, end))) return 'reader-found';
  return holds(range, start, end) ? 'reader-lit' : undefined;
}

/** Whether two are the same to a reader, so that nothing need be drawn again. */
export const sameLights = (one: Lights, other: Lights): boolean =>
  one.cited === other.cited &&
  one.range === other.range &&
  one.found === other.found &&
  one.current === other.current;

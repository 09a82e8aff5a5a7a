/** What is lit in each block: the citation, the match shown, and the other matches near the view. */
import { useCallback } from 'react';
import type { Range } from '../../lib/passage.ts';
import type { Match } from './find.ts';
import { type Lights, noLights } from './lights.ts';
import type { Spot } from './place.ts';
import type { Near } from './use-progress.ts';

interface Found {
  found: ReadonlyMap<number, readonly Range[]>;
  match: Match | null;
}

/** Where nothing is found. */
const everywhere: Near = [0, Number.POSITIVE_INFINITY];

/** A letter may be found a hundred thousand times: only what may be seen is lit. */
export function useLights(spot: Spot | null, { found, match }: Found, near: Near) {
  const [from, to] = found.size > 0 ? near : everywhere;
  return useCallback(
    (block: number): Lights => {
      const cited = spot?.kind === 'paragraph' && spot.at === block;
      const shown = match?.at === block;
      const ranges = shown || (block >= from && block < to) ? found.get(block) : undefined;
      if (!cited && !ranges) return noLights;
      return {
        cited,
        range: cited ? spot.range : null,
        found: ranges ?? noLights.found,
        current: shown ? match.range : null,
      };
    },
    [spot, found, match, from, to],
  );
}

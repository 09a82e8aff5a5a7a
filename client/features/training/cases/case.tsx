/** One simulation. */
import type { Sources } from '../sources.ts';

export function Case(_: { id: string; navigated: boolean; sources: Sources }) {
  return <main id="content" tabIndex={-1} />;
}

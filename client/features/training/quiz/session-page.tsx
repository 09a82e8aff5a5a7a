/** A session on its own page. */
import type { Sources } from '../sources.ts';

export function SessionPage(_: { id: string; navigated: boolean; sources: Sources }) {
  return <main id="content" tabIndex={-1} />;
}

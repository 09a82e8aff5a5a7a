/** One module. */
import type { Sources } from '../sources.ts';

export function Module(_: { id: string; navigated: boolean; sources: Sources }) {
  return <main id="content" tabIndex={-1} />;
}

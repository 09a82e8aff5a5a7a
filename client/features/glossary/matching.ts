/** Whether a term contains what is sought, letters compared without marks and case: why an entry is in the list. */
import { fold } from '../../lib/fold.ts';

/** Nothing is contained when nothing is sought. */
export function containing(search: string): (term: string) => boolean {
  const sought = fold(search);
  return (term) => sought !== '' && fold(term).includes(sought);
}

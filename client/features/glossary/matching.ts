/** Whether a term contains what is sought, letters compared without marks and case: why an entry is in the list. */

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Nothing is contained when nothing is sought. */
export function containing(search: string): (term: string) => boolean {
  const sought = fold(search);
  return (term) => sought !== '' && fold(term).includes(sought);
}

/** The addresses of the pages. */
import type { GlossaryEntry } from '#contract/glossary';

export const askAddress = '/';

/** The asking page, with the focus in the question field. */
export const composeAddress = '/#question';

/** Of the glossary and of each concept in it. */
export const glossaryPattern = '/glossary/:concept?';

export type Theme = GlossaryEntry['theme'];

/** Which concepts the glossary shows. */
export interface GlossaryFilter {
  search: string;
  /** Null for all. */
  theme: Theme | null;
}

/** The filter stays in the address of a concept, so that the way back leads to the same list. */
export function glossaryAddress({ search, theme }: GlossaryFilter, concept?: string): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('search', search);
  if (theme !== null) query.set('theme', theme);
  const path = concept === undefined ? '/glossary' : `/glossary/${encodeURIComponent(concept)}`;
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

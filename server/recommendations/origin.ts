/** Who recommended first, as the text says it: the year and the meeting of a quoted recommendation. */
import type { Language } from '#corpus/languages';
import type { Origin } from '../contract/recommendations.ts';
import { compiled, spaced } from './wording/compiled.ts';

export interface Source {
  origin: Origin;
  /** Null where the text does not say it, and for what the document itself recommends. */
  year: number | null;
  meeting: number | null;
}

/**
 * The meeting and the year that a text names for what it quotes: of several years the last before the recommending
 * word, else the first behind it.
 * @param at where that word stands in the search form; none when the text is a lead-in as a whole
 */
export function quotedFrom(text: string, language: Language, at = 0): Source {
  const { year, meetings } = compiled[language];
  const form = spaced(text);
  const years = [...form.matchAll(year)];
  const named = years.filter(({ index }) => index < at).at(-1) ?? years[0];
  const meeting = meetings.findLastIndex((pattern) => pattern.test(form));
  return {
    origin: 'quoted',
    year: named ? Number(named[1]) : null,
    meeting: meeting === -1 ? null : meeting + 1,
  };
}

export const own: Source = { origin: 'own', year: null, meeting: null };

/** Decides whether what was found answers the question at all. */
import type { DocumentSource } from '#corpus/schema';
import type { SearchResult } from '#indexer';
import { type AskedFor, findAskedFor } from './asked-for.ts';

/**
 * Log-odds that the documents answer, from the best paragraph: the share of the question's terms that it contains, its
 * cosine, and whether it contains the kind of thing asked for (1 if so, 0 if not, ½ where any kind would do). Logistic
 * regression on questions of our own (tests/eval/questions: 96 with an answer, 96 without), the threshold set where
 * 85 % of those with an answer pass. Fitted apart for questions in a language of the documents and for others,
 * and to this model and ranking: when either changes, fit again.
 */
const models = {
  same: { coverage: 2.04, similarity: 5.89, askedFor: 0.36, bias: -3.48 },
  other: { coverage: 3.79, similarity: 6.16, askedFor: 0.32, bias: -4.27 },
};

export interface Asked {
  kind: AskedFor;
  /** True when documents are in the language of the question. */
  sharesLanguage: boolean;
  sourceOf: (document: string) => DocumentSource;
}

/** True when the hits are worth answering from. */
export function isAnswerable({ hits }: SearchResult, { kind, sharesLanguage, sourceOf }: Asked): boolean {
  const [best] = hits;
  if (best === undefined) return false;
  const main = best.slice.matches.filter(({ term }) => term.main);
  const coverage = main.filter(({ scores }) => scores.has(best.label)).length / Math.max(1, main.length);
  const contains = findAskedFor(kind, best.paragraph.text, sourceOf(best.document).language).length > 0;
  const model = models[sharesLanguage ? 'same' : 'other'];
  const fit =
    model.coverage * coverage +
    model.similarity * best.similarity +
    model.askedFor * (kind === 'other' ? 0.5 : Number(contains)) +
    model.bias;
  return fit >= 0;
}

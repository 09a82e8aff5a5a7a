/** Decides whether what was found answers the question at all. */
import type { SearchResult } from '#indexer';

/**
 * Log-odds that the documents answer: the share of the question's terms (by rarity) that the best paragraph
 * contains, and the cosine of its best sentence. Logistic regression on questions of our own (tests/eval/questions:
 * 96 with an answer, 96 without), the threshold set where 85 % of those with an answer pass. Fitted apart for
 * questions in a language of the documents and for others.
 */
const models = {
  same: { coverage: 1.64, similarity: 4.78, bias: -1.97 },
  other: { coverage: 2.94, similarity: 5.06, bias: -1.68 },
};

/** True when the hits are worth answering from. */
export function isAnswerable({ hits, terms }: SearchResult, sharesLanguage: boolean): boolean {
  const [best] = hits;
  if (best === undefined) return false;
  const main = terms.filter(({ term }) => term.main);
  const rarity = (some: typeof main) => some.reduce((sum, match) => sum + match.rarity, 0);
  const total = rarity(main);
  const coverage = total === 0 ? 0 : rarity(main.filter(({ scores }) => scores.has(best.label))) / total;
  const similarity = best.sentences.reduce((most, sentence) => Math.max(most, sentence.similarity), 0);
  const model = models[sharesLanguage ? 'same' : 'other'];
  return model.coverage * coverage + model.similarity * similarity + model.bias >= 0;
}

/** Decides whether what was found answers the question at all. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import type { SearchResult } from '#indexer';
import fitted from './answerable.json' with { type: 'json' };
import { type AskedFor, findAskedFor } from './asked-for.ts';
import { singlesNothingOut } from './commonplace.ts';

/** What tells whether there is an answer, about the best paragraph. */
export interface Evidence {
  /** Share of the question's terms that it contains. */
  coverage: number;
  /** Number of the question's terms: a large share of many means more than of few. */
  terms: number;
  /** Cosine and late interaction of question and paragraph. */
  similarity: number;
  lateInteraction: number;
  /** How much better it is than the second; 0 when there is none. */
  lead: number;
  /** Whether it contains the kind of thing asked for: 1 or 0, ½ where any kind would do. */
  askedFor: number;
}

/** @returns undefined when nothing was found */
export function evidenceOf(
  { hits: [best, second] }: SearchResult,
  kind: AskedFor,
  sourceOf: (document: string) => DocumentSource,
): Evidence | undefined {
  if (best === undefined) return undefined;
  const main = best.slice.matches.filter(({ term }) => term.main);
  const here = main.filter(({ scores }) => scores.has(best.label));
  const { language } = sourceOf(best.document);
  const contains = findAskedFor(kind, best.paragraph.text, language).length > 0;
  return {
    coverage: here.length / Math.max(1, main.length),
    terms: main.length,
    similarity: best.similarity,
    lateInteraction: best.lateInteraction,
    lead: second ? best.score - second.score : 0,
    askedFor: kind === 'other' ? 0.5 : Number(contains),
  };
}

/**
 * Log-odds that the documents answer, −∞ when nothing was found or the question singles nothing out. Logistic regression on questions of our own (96 with
 * an answer, 96 without, in six languages), fitted apart for questions in the language of
 * the paragraph and for others; 0 is set, for each language of questions, where 90 % of those with an answer pass. It fits this model and this ranking: when either changes, run
 * `npm run fit` (tests/eval/fit-answerable.ts), which writes `answerable.json`.
 */
export function answerability(
  found: SearchResult,
  kind: AskedFor,
  language: Language,
  sourceOf: (document: string) => DocumentSource,
): number {
  const evidence = evidenceOf(found, kind, sourceOf);
  const relation = found.hits[0]?.slice.relation;
  if (evidence === undefined || relation === undefined || singlesNothingOut(found, sourceOf))
    return Number.NEGATIVE_INFINITY;
  const { bias, weights } = fitted[relation];
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * evidence[name as keyof Evidence],
    bias[language],
  );
}

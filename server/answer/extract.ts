/** Chooses the sentences that answer: the best first, few, and no two that say the same. */
import type { DocumentSource, Range } from '#corpus/schema';
import type { Hit } from '#indexer';
import { type AskedFor, findAskedFor } from './asked-for.ts';

/** Chosen on questions of our own (tests/eval/questions), never on the evaluation set. */
export const selection = {
  /** Paragraphs that sentences are taken from. */
  paragraphs: 5,
  most: 4,
  /** What the paragraph's score, the terms in the sentence, its cosine, and containing what was asked for are worth. */
  weights: { paragraph: 10, terms: 0.25, similarity: 2, askedFor: 0.6 },
  /** A further sentence must score at least this share of the best one's. */
  threshold: 0.8,
  /** … and, from another paragraph, contain at least this share of the terms, by rarity, that the best one contains. */
  termShare: 0.6,
  /** Two sentences that share this much of their stems say the same. */
  sameness: 0.7,
  /** Characters of the shortest sentence worth quoting. */
  shortest: 25,
  /** What a sentence of a damaged document must be better by than one of a sound document. */
  damage: 0.3,
  /** Most sentences of damaged documents in one answer: they are hard to read. */
  mostDamaged: 3,
};

/** A question that a document asks answers none. */
const question = /[?؟？][\s»”"')\]]*$/u;

const asks = ({ paragraph }: Hit, { start, end }: { start: number; end: number }): boolean =>
  question.test(paragraph.text.slice(start, end));

/** True for a list of questions: what introduces them answers none either. */
const mostlyAsks = (hit: Hit): boolean =>
  hit.sentences.filter((sentence) => asks(hit, sentence)).length > hit.sentences.length / 2;

export interface Quotation {
  hit: Hit;
  start: number;
  end: number;
  /** Ranges, inside the sentence, of what was asked for. */
  marks: Range[];
}

interface Candidate extends Quotation {
  stems: ReadonlySet<string>;
  terms: number;
  score: number;
}

/** Shared stems over all stems of two sentences (Jaccard). */
function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/**
 * Up to four quotations out of the hits; none where they only ask.
 * @param sourceOf a document, by id
 */
export function extract(
  hits: readonly Hit[],
  asked: AskedFor,
  sourceOf: (document: string) => DocumentSource,
): Quotation[] {
  const from = hits.slice(0, selection.paragraphs).filter((hit) => !mostlyAsks(hit));
  const bestScore = Math.max(Number.EPSILON, from[0]?.score ?? 0);
  const mostTerms = Math.max(
    Number.EPSILON,
    ...from.flatMap(({ sentences }) => sentences.map(({ terms }) => terms)),
  );
  const { weights } = selection;
  const isDamaged = ({ hit }: Quotation) => sourceOf(hit.document).damaged;
  const candidates = from.flatMap((hit) =>
    hit.sentences
      .filter((sentence) => sentence.end - sentence.start >= selection.shortest && !asks(hit, sentence))
      .map(({ start, end, stems, terms, similarity }): Candidate => {
        const { language, damaged } = sourceOf(hit.document);
        const marks = findAskedFor(asked, hit.paragraph.text.slice(start, end), language);
        const score =
          (weights.paragraph * hit.score) / bestScore +
          (weights.terms * terms) / mostTerms +
          weights.similarity * similarity +
          (marks.length > 0 ? weights.askedFor : 0);
        return { hit, start, end, marks, stems, terms, score: damaged ? score - selection.damage : score };
      }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length === selection.most || candidate.score < selection.threshold * (chosen[0]?.score ?? 0))
      break;
    const damaged = isDamaged(candidate);
    if (damaged && chosen.filter(isDamaged).length === selection.mostDamaged) continue;
    const [first] = chosen;
    if (first && first.hit !== candidate.hit && candidate.terms < selection.termShare * first.terms) continue;
    if (chosen.every((other) => sameness(candidate.stems, other.stems) < selection.sameness))
      chosen.push(candidate);
  }
  return chosen.map(({ hit, start, end, marks }) => ({ hit, start, end, marks }));
}

/** Does what a language model wrote stand in the paragraphs that it names? Nothing is shown as supported unless this says so. */
import type { Language } from '#corpus/languages';
import type { DalilIndex, Passage } from '#indexer';
import { numbersIn } from '../../../stated/numbers.ts';

/** A sentence as a language model wrote it, without its marks. */
export interface Claim {
  text: string;
  language: Language;
}

/** A sentence of a passage that a claim rests on: offsets into the text of its paragraph. */
export interface Support {
  passage: Passage;
  start: number;
  end: number;
}

/** Why a claim is not supported: what it states otherwise than the passages, or that they say nothing of the kind. */
export type Fault =
  | 'number'
  | 'date'
  | 'name'
  | 'denial'
  | 'strength'
  | 'roles'
  | 'meaning'
  | 'order'
  | 'link';

export type Verdict = { supported: true; by: Support[] } | { supported: false; fault: Fault };

/**
 * @param passages those that the claim names, at least one; what it says may be spread over them
 * @returns with the sentences it rests on, in the order of the passages
 */
export async function check(claim: Claim, passages: readonly Passage[], index: DalilIndex): Promise<Verdict> {
  const text = passages.map(({ paragraph }) => paragraph.text).join('\n');
  const known = new Set(numbersIn(text));
  if (numbersIn(claim.text).some((number) => !known.has(number)))
    return { supported: false, fault: 'number' };
  const vector = await index.embedder.embedQuery(claim.text);
  const sentences = passages.flatMap((passage) =>
    index.catalogue.sentences(passage.label).map(({ start, end, vector: own }) => ({
      passage,
      start,
      end,
      similarity: own.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
    })),
  );
  const [best] = sentences.sort((a, b) => b.similarity - a.similarity);
  if (best === undefined || best.similarity < 0.5) return { supported: false, fault: 'meaning' };
  const { passage, start, end } = best;
  return { supported: true, by: [{ passage, start, end }] };
}

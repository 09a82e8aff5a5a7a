/** Is a text a translation of a paragraph? Far from proof: whether all of it is at home there, and as long as it should be. */
import type { Language } from '#corpus/languages';
import { contentWords, type DalilIndex, type Passage, splitSentences } from '#indexer';
import { strangestClause } from './at-home.ts';
import { addsLink } from './links.ts';
import { isOrder } from './orders.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence with a clause that more of the other paragraphs than this are nearer to does not translate one of this. */
const strange = 0.2;
/** Among so many nearest paragraphs must be the one that is translated; versions in other languages are near too. */
const mostNearest = 8;
/** Content words of a translation for each of the original. */
const [shortest, longest] = [0.4, 3];
/** Shorter originals are not counted. */
const leastCounted = 10;

export async function isTranslation(
  { text, language }: { text: string; language: Language },
  passage: Passage,
  index: DalilIndex,
): Promise<boolean> {
  const original = passage.paragraph.text;
  const from = index.sourceOf(passage.document).language;
  const words = contentWords(original, from).length;
  const share = contentWords(text, language).length / Math.max(1, words);
  if (words >= leastCounted && (share < shortest || share > longest)) return false;
  if (!(await isNearest(text, passage, index))) return false;
  const there = await sentencesOf([passage], index);
  const hasOrders = there.some((sentence) => isOrder(sentence.text));
  for (const [start, end] of splitSentences(text, language)) {
    const sentence = text.slice(start, end);
    if (addsLink(sentence, [original]) || (isOrder(sentence) && !hasOrders)) return false;
    if ((await strangestClause({ text: sentence, language }, there, index)) > strange) return false;
  }
  return true;
}

/** Whether the paragraph is among the nearest to the text as a whole (cosine). */
async function isNearest(text: string, { label }: Passage, index: DalilIndex): Promise<boolean> {
  const vector = await index.embedder.embedQuery(text);
  const found = await index.vectors.similaritySearchVectorWithScore(vector, mostNearest);
  return found.some(([{ metadata }]) => metadata.label === label);
}

/** Which of these paragraphs supports the statement? For statements somebody wrote, and for sentences taken out. */
import type { Authored, Item, ItemOf, ItemSource } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { excerptOf } from './excerpt.ts';
import { itemId, optionId } from './item-id.ts';
import { givesAway } from './quality.ts';
import { asSource, type Material, type ParagraphOfSentences, type Sentence } from './sentence.ts';

const wrongOptions = 3;
/** Of the nearest paragraphs, those that wrong options are drawn from. */
const nearest = 8;
const sameText = 0.93;
const shortestParagraph = 160;

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let place = 0; place < a.length; place += 1) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
};

/** Paragraphs on the same topic that do not say what the sentence says, the nearest first. */
function paragraphsNear(
  own: ParagraphOfSentences,
  sentence: Sentence | null,
  material: Material,
): ParagraphOfSentences[] {
  const saying = new Set(
    sentence === null
      ? []
      : material.alike(sentence).map(({ sentence: other }) => material.paragraphOf(other)),
  );
  return material.paragraphs
    .filter(
      (other) =>
        other !== own &&
        other.language === own.language &&
        other.text.length >= shortestParagraph &&
        !other.sentences.some(({ damaged }) => damaged) &&
        !saying.has(other),
    )
    .map((paragraph) => ({ paragraph, near: dot(paragraph.vector, own.vector) }))
    .filter(({ near }) => near < sameText)
    .sort((a, b) => b.near - a.near)
    .map(({ paragraph }) => paragraph);
}

/** The sentence of a paragraph that is most like another: what would be taken for the one that supports it. */
function mostLike(paragraph: ParagraphOfSentences, vector: Float32Array): Sentence | undefined {
  return [...paragraph.sentences].sort((a, b) => dot(b.vector, vector) - dot(a.vector, vector))[0];
}

/** A statement, and the sentence that says so. */
export interface StatementWithSource {
  id: string;
  origin: Item['origin'];
  module: string | null;
  statement: Authored;
  source: ItemSource;
}

function asEvidence(
  { id, origin, module, statement, source }: StatementWithSource,
  right: string,
  wrong: readonly string[],
  random: () => number,
): ItemOf<'evidence'> {
  const texts = shuffled([right, ...wrong], random);
  return {
    id,
    origin,
    module,
    sources: [source],
    type: 'evidence',
    prompt: { kind: 'statement', text: statement, context: null },
    options: texts.map((text, place) => ({
      id: optionId(place),
      label: { text: { [source.language]: text } },
      feedback: null,
    })),
    key: optionId(texts.indexOf(right)),
  };
}

/**
 * Evidence for a statement that somebody wrote: the paragraph of its source among three on the same topic; null when
 * the source is not in the documents or they are too few.
 */
export function evidenceItem(
  parts: StatementWithSource,
  material: Material,
  seed: string,
): ItemOf<'evidence'> | null {
  const { document, paragraph: ref, start, end } = parts.source;
  const own = material.paragraphs.find(
    (paragraph) => paragraph.document === document && paragraph.ref === ref,
  );
  const key = own?.sentences.find((sentence) => sentence.start < end && start < sentence.end);
  if (own === undefined || key === undefined) return null;
  const random = randomOf(seed, parts.id);
  const wrong = shuffled(paragraphsNear(own, key, material).slice(0, nearest), random).slice(0, wrongOptions);
  if (wrong.length < wrongOptions) return null;
  const texts = wrong.flatMap((paragraph) => {
    const middle = mostLike(paragraph, key.vector);
    return middle === undefined ? [] : [excerptOf(paragraph, middle)];
  });
  return asEvidence(parts, excerptOf(own, key), texts, random);
}

const leastSentences = 3;
/** How much closer a sentence must be to the rest of its own paragraph than to any other. */
const clearlyCloser = 2;
const clearlyNearer = 0.06;
/** Of what a sentence says, by the rarity of its stems, the rest of its paragraph says so much again. */
const leastShared = 0.12;
/** What is left of an option says enough to be told from the others. */
const shortestOption = 200;

/** What a sentence shares with the rest of a paragraph: its rare stems, weighed, and the nearest meaning. */
function closeness(
  sentence: Sentence,
  rest: readonly Sentence[],
  material: Material,
): { stems: number; meaning: number } {
  const stems = new Set(rest.flatMap((other) => [...other.stems]));
  let [shared, whole] = [0, 0];
  for (const stem of sentence.stems) {
    const weight = material.rarity(stem, sentence.language) ** 2;
    whole += weight;
    if (stems.has(stem)) shared += weight;
  }
  return {
    stems: whole === 0 ? 0 : shared / whole,
    meaning: Math.max(0, ...rest.map((other) => dot(other.vector, sentence.vector))),
  };
}

/** Sub-items do not read as a paragraph once they are cut. */
const isList = ({ text }: ParagraphOfSentences): boolean => text.includes('\n');

/** The sentences of an excerpt but the one left out. */
const restOf = (paragraph: ParagraphOfSentences, without: Sentence): Sentence[] =>
  paragraph.sentences.filter((sentence) => sentence !== without);

/**
 * A sentence taken out of its paragraph: which is it from? Every option has a sentence taken out. Null where the rest
 * of the paragraph does not tell.
 */
export function takenOut(sentence: Sentence, material: Material, seed: string): ItemOf<'evidence'> | null {
  const own = material.paragraphOf(sentence);
  if (isList(own) || own.sentences.length < leastSentences || own.text.length < shortestParagraph * 2)
    return null;
  const id = itemId('evidence', [sentence], 'taken out');
  const random = randomOf(seed, id);
  const home = closeness(sentence, restOf(own, sentence), material);
  const right = excerptOf(own, sentence, { without: true });
  if (home.stems < leastShared || right.length < shortestOption) return null;
  const wrong: string[] = [];
  for (const other of paragraphsNear(own, sentence, material)) {
    if (wrong.length === wrongOptions) break;
    const out = mostLike(other, sentence.vector);
    if (out === undefined || other.sentences.length < leastSentences || isList(other)) continue;
    const away = closeness(sentence, restOf(other, out), material);
    if (away.stems * clearlyCloser > home.stems || away.meaning > home.meaning - clearlyNearer) continue;
    if (sentence.facts.some(({ fact }) => fact.kind !== 'date' && givesAway(other.text, fact, material)))
      continue;
    const option = excerptOf(other, out, { without: true });
    if (option.length >= shortestOption) wrong.push(option);
  }
  if (wrong.length < wrongOptions) return null;
  const parts = {
    id,
    origin: 'made' as const,
    module: null,
    statement: { [sentence.language]: sentence.text },
    source: asSource(sentence),
  };
  return asEvidence(parts, right, wrong, random);
}

/**
 * Which of these paragraphs supports the statement? For statements somebody wrote: of a sentence taken out of its
 * paragraph, what is left betrays it by its words, or does not support it.
 */
import type { Authored, Item, ItemOf, ItemSource } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { excerptOf } from './excerpt.ts';
import { optionId } from './item-id.ts';
import type { Material, ParagraphOfSentences, Sentence } from './sentence.ts';

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

/** In the learner's own words: what does a paragraph say? For paragraphs that a learner has chosen to practise. */
import type { ItemOf } from '../items.ts';
import { sayMost } from './free-text.ts';
import { itemId } from './item-id.ts';
import { asSource, type ParagraphOfSentences, type Sentence } from './sentence.ts';

/** Sentences that an answer is held to; a paragraph of more is too much to tell again. */
const mostSentences = 3;
/** Characters of a sentence that says enough to be told again. */
const shortest = 60;

/**
 * Null for a paragraph that says more than can be told again, or of which too much cannot be understood by itself.
 * @param usable sentences that can be asked about, with what stands before them in the paragraph where it is needed
 */
export function recallOf(
  paragraph: ParagraphOfSentences,
  usable: ReadonlySet<Sentence>,
): ItemOf<'free-text'> | null {
  const told = paragraph.sentences.filter(
    (sentence) => usable.has(sentence) && sentence.text.length >= shortest,
  );
  if (told.length === 0 || told.length > mostSentences || !sayMost(told, paragraph)) return null;
  return {
    type: 'free-text',
    id: itemId('free-text', told, 'recall'),
    origin: 'made',
    module: null,
    sources: told.map((sentence) => asSource(sentence)),
    prompt: { kind: 'recall' },
    points: told.map((_, source) => ({ source, is: { kind: 'meaning' } })),
  };
}

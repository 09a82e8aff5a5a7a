/** In the learner's own words: what does a paragraph say? For paragraphs that a learner has chosen to practise. */
import type { ItemOf } from '../items.ts';
import { sayMost } from './free-text.ts';
import { itemId } from './item-id.ts';
import { isRecord } from './record.ts';
import { asSource, type ParagraphOfSentences } from './sentence.ts';
import { isWhole } from './standing-alone.ts';

/** Sentences that an answer is held to; a paragraph of more is too much to tell again. */
const mostSentences = 3;
/** Characters of a sentence that says enough to be told again. */
const shortest = 60;

/** Null for a paragraph that says more than can be told again, for one that is torn, and for a record of who spoke. */
export function recallOf(paragraph: ParagraphOfSentences): ItemOf<'free-text'> | null {
  const { sentences, language } = paragraph;
  const told = sentences.filter(
    ({ text, damaged }) =>
      !damaged && text.length >= shortest && isWhole(text, language) && !isRecord(text, language),
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

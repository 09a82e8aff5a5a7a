/** In the learner's own words: what does a paragraph say? For paragraphs that a learner has chosen to practise. */
import type { ItemOf } from '../items.ts';
import { itemId } from './item-id.ts';
import { isRecord } from './record.ts';
import { asSource, type ParagraphOfSentences } from './sentence.ts';
import { isWhole } from './standing-alone.ts';

/** Sentences that an answer is held to: the first ones say what a paragraph is about. */
const mostSentences = 2;
/** Characters of a sentence that says enough to be told again. */
const shortest = 60;

/** Null for a paragraph without a sentence that stands whole, and for a record of who spoke or was there. */
export function recallOf({ sentences, language }: ParagraphOfSentences): ItemOf<'free-text'> | null {
  const told = sentences
    .filter(
      ({ text, damaged }) =>
        !damaged && text.length >= shortest && isWhole(text, language) && !isRecord(text, language),
    )
    .slice(0, mostSentences);
  if (told.length === 0) return null;
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

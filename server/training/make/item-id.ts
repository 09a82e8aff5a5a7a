/** The id of an item: the same as long as what it asks about is the same, whatever else changes. */
import type { Item } from '../items.ts';
import { digest } from '../random.ts';
import type { Sentence } from './sentence.ts';

const idLength = 16;

export const itemId = (type: Item['type'], sentences: readonly Sentence[], key: string): string =>
  digest(
    type,
    ...sentences.flatMap(({ document, paragraph, text }) => [document, String(paragraph), text]),
    key,
  ).slice(0, idLength);

/** Ids of options: letters, which say nothing once the options are shuffled. */
export const optionId = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place);

/** What is given as an answer: begun empty, changed step by step, and ready to be sent once it is complete. */
import type { Given, ItemType, ItemView } from '#contract/training/items';

export type ItemOf<Type extends ItemType> = Extract<ItemView, { type: Type }>;

/** What may be sent before anything was done: things to be put in order are in some order already. */
export const givenAtFirst = (item: ItemView): Given | null =>
  item.type === 'order' ? { type: 'order', options: item.options.map(({ id }) => id) } : null;

/** Null while there is nothing but spaces. */
export function textGiven(type: 'cloze' | 'free-text', text: string): Given | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : { type, text: trimmed };
}

/** The option of each prompt; null where there is none yet. */
export type Pairs = readonly (string | null)[];

/** Gives the prompt an option, and takes it from the prompt that had it. */
export const paired = (pairs: Pairs, prompt: number, option: string): Pairs =>
  pairs.map((other, at) => (at === prompt ? option : other === option ? null : other));

/** The next prompt without an option after this one, from the beginning again; null when there is none. */
export function nextUnpaired(pairs: Pairs, after: number): number | null {
  const order = pairs.map((_, step) => (after + 1 + step) % pairs.length);
  return order.find((at) => pairs[at] === null) ?? null;
}

/** Null until every prompt has its option. */
export function matchGiven(pairs: Pairs): Given | null {
  const options = pairs.filter((option) => option !== null);
  return options.length === pairs.length ? { type: 'match', options } : null;
}

/** The list with one of its members moved; as it is where the way is barred. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

type Press = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing'
>;

/** Which of the options a press of a digit means, from 0, on whatever keyboard it is pressed; null when it means none. */
export function optionPressed(press: Press, options: number): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat || press.isComposing) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1] ?? /^[1-9]$/.exec(press.key)?.[0];
  const option = Number(digit ?? 0) - 1;
  return option >= 0 && option < options ? option : null;
}

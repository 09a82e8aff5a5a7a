/** Numbers and names in a text, each with its place among the words. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
import { isName } from '../../../stated/named.ts';
import { inDigits } from './in-digits.ts';

export interface Mention {
  kind: 'number' | 'name';
  /** What a number is, or the concepts that a name may stand for. */
  values: readonly string[];
  /** As it stands in the text, in search form. */
  text: string;
  /** Between 0 and 1: how far into the text. */
  place: number;
}

export function numbersAt(text: string): Mention[] {
  const form = inDigits(text);
  return [...form.matchAll(/\d+(?:\.\d+)?%?/g)].map(({ 0: value, index }) => ({
    kind: 'number',
    values: [value],
    text: value,
    place: index / Math.max(1, form.length),
  }));
}

/** Bodies, instruments, places and other concepts with a name. */
export function namesAt(text: string, language: Language, index: DalilIndex): Mention[] {
  const form = normalise(text);
  const found: Mention[] = [];
  for (const term of index.termsIn(text, language)) {
    if (!term.concepts.every(isName)) continue;
    for (let at = form.indexOf(term.text); at >= 0; at = form.indexOf(term.text, at + 1))
      found.push({
        kind: 'name',
        values: term.concepts.map(({ id }: Concept) => id),
        text: term.text,
        place: at / Math.max(1, form.length),
      });
  }
  const isPart = (one: Mention) =>
    found.some((other) => other.text.length > one.text.length && other.text.includes(one.text) && Math.abs(other.place - one.place) * form.length <= other.text.length);
  return found.filter((one) => !isPart(one));
}

/** Hints before the solution, the weakest first. Each narrows the answer down and none gives it away. */
import type { Language } from '#corpus/languages';
import { localeOf } from '../contract/languages.ts';
import { excerpt } from '../passage.ts';
import type { Fact, Item, ItemOf, ItemOption, ItemSource } from './items.ts';
import { randomOf, shuffled } from './random.ts';
import { labelWords, type Reader } from './reader-words.ts';
import { sayInTraining } from './words.ts';

const say = sayInTraining;

/** Characters of an option, or of the beginning of a sentence, that a hint shows. */
const longestShown = 80;
const shortened = (text: string): string => excerpt(text, longestShown);

const optionText = (option: ItemOption | undefined, reader: Reader): string =>
  option ? shortened(labelWords(option.label, reader).text) : '';

/** The heading that the paragraph stands under. */
function heading(source: ItemSource | undefined, { index, language }: Reader): string[] {
  const paragraph = source && index.catalogue.paragraph(source.document, source.paragraph);
  const last = paragraph?.section.at(-1);
  return last === undefined ? [] : [say('under', language, { heading: shortened(last) })];
}

/** Two numbers with the right one between them, not in the middle. */
function between(value: number, span: number, item: string, language: Language): string {
  const below = Math.floor(randomOf(item)() * span);
  const format = new Intl.NumberFormat(localeOf(language), { useGrouping: false });
  return say('between', language, {
    low: format.format(value - below),
    high: format.format(value - below + span),
  });
}

/** Years that a hint leaves open. */
const yearsLeft = 4;

/** A year within a few years, any other number within half of itself. */
function numberHint({ kind, value }: Fact, item: string, language: Language): string[] {
  if (kind === 'date')
    return /^\d{4}$/.test(value) ? [between(Number(value), yearsLeft, item, language)] : [];
  const number = Number.parseFloat(value);
  const span = Math.max(2, Math.ceil(number / 2));
  return kind === 'number' && Number.isInteger(number) ? [between(number, span, item, language)] : [];
}

function clozeHints(item: ItemOf<'cloze'>, reader: Reader): string[] {
  const { language } = reader;
  const under = heading(item.sources[0], reader);
  const text = 'fact' in item.key ? item.key.fact.text : (item.key.texts[0] ?? '');
  if ('fact' in item.key && (item.key.fact.kind === 'number' || item.key.fact.kind === 'date')) {
    const range = numberHint(item.key.fact, item.id, language);
    if (range.length > 0) return [...under, ...range];
  }
  const words = text.split(/\s+/);
  // One letter is one written character, whatever marks it bears.
  const [first] = new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text);
  const start = (words.length > 1 ? words[0] : first?.segment) ?? '';
  return [...under, say('begins', language, { start })];
}

/** All but the right one and one wrong one, one by one. */
const notThese = (item: ItemOf<'choice' | 'evidence'>, reader: Reader): string[] =>
  shuffled(
    item.options.filter(({ id }) => id !== item.key),
    randomOf('hint', item.id),
  )
    .slice(1)
    .map((option) => say('not', reader.language, { option: optionText(option, reader) }));

export function hintsOf(item: Item, reader: Reader): string[] {
  const { language } = reader;
  const [source] = item.sources;
  switch (item.type) {
    case 'cloze':
      return clozeHints(item, reader);
    case 'choice':
    case 'evidence':
      return notThese(item, reader);
    case 'true-false':
      return heading(source, reader);
    case 'match':
      return [
        say('firstMatch', language, {
          option: optionText(
            item.options.find(({ id }) => id === item.key[0]),
            reader,
          ),
        }),
      ];
    case 'order':
      return [
        say('first', language, {
          option: optionText(
            item.options.find(({ id }) => id === item.key[0]),
            reader,
          ),
        }),
      ];
    case 'free-text': {
      const words = source?.text.split(/\s+/).slice(0, 4).join(' ') ?? '';
      return [...heading(source, reader), say('begins', language, { start: `${words} …` })];
    }
    default:
      return item satisfies never;
  }
}

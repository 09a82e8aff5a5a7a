/** What came first: sentences without their years, to be put in order of time. */
import type { Language } from '#corpus/languages';
import { westernDigits } from '#indexer';
import type { LocatedFact } from '../facts/index.ts';
import type { ItemOf } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { anchorsOf } from './anchor.ts';
import { itemId, optionId } from './item-id.ts';
import { isPast } from './quality.ts';
import { asSource, type Material, type Sentence } from './sentence.ts';
import { shortNames } from './standing-alone.ts';

const most = 4;
const least = 3;
const shortest = 40;
const longest = 240;

/** What goes with a date that says when: "In 2005, …", «في عام 2005». */
const before: Record<Language, RegExp> = {
  ar: /(?:^|\s)و?في\s+(?:(?:عام|سنة|شهر|يوم)\s+)?$/u,
  en: /(?:^|\s)(?:in|on)\s+$/iu,
  fr: /(?:^|\s)(?:en|le)\s+$/iu,
  es: /(?:^|\s)(?:en|el)\s+(?:el año\s+)?$/iu,
  ru: /(?:^|\s)в\s+$/iu,
  zh: /^$|，$/u,
};
const after: Record<Language, RegExp> = {
  ar: /^\s*[،,]?(?=\s)/u,
  en: /^,?(?=[\s.])/u,
  fr: /^,?(?=[\s.])/u,
  es: /^,?(?=[\s.])/u,
  ru: /^\s+году,?(?=[\s.])/u,
  zh: /^，?/u,
};
/** Before the date of the main event stands no other clause. */
const otherClause: Record<Language, RegExp> = {
  ar: /[،,؛:]|(?<!\p{L})[وفبل]?(?:الذي|التي|الذين|حيث|أن|أنه|أنها|المعقود\p{L}*|الصادر\p{L}*|المعتمد\p{L}*|المنعقد\p{L}*|بعد|قبل|منذ)(?!\p{L})/u,
  en: /[,;:]|\b(?:which|that|who|held|since|after|before|until|will)\b/iu,
  fr: /[,;:]|(?<!\p{L})(?:qui|que|dont|tenue?|depuis|après|avant)(?!\p{L})/iu,
  es: /[,;:]|(?<!\p{L})(?:que|cual|celebrad[oa]|desde|después|antes)(?!\p{L})/iu,
  ru: /[,;:]|(?<!\p{L})(?:котор\p{L}+|состоявш\p{L}+|после|до|с)(?!\p{L})/iu,
  zh: /[，；：]|后|前|将/u,
};

/** "In Central Asia, …" */
const leadingPhrase = /^[^،,，]{0,45}[،,，]/u;

/** The sentence without its date; null where what is left would not be one, or would still tell the time. */
export function withoutDate({ text, language }: Sentence, { start, end }: LocatedFact): string | null {
  const head = text.slice(0, start);
  const phrase = before[language].exec(head);
  const tail = after[language].exec(text.slice(end));
  if (phrase === null || tail === null) return null;
  const kept = head.slice(0, phrase.index);
  if (otherClause[language].test(kept.replace(leadingPhrase, '').replace(/\([^)]*\)/gu, ''))) return null;
  // A comma behind the date goes with it, unless the clause before needs one.
  const comma = kept === '' || /[,،，]\s*$/u.test(kept) ? '' : (/[,،，]$/u.exec(tail[0])?.[0] ?? '');
  const rest = `${kept}${comma} ${text.slice(end + tail[0].length)}`
    .replace(/\s+/gu, language === 'zh' ? '' : ' ')
    .trim();
  const whole = kept === '' ? rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : rest;
  const stillTells = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(westernDigits(whole));
  return stillTells || whole.length < shortest || whole.length > longest ? null : whole;
}

interface Event {
  sentence: Sentence;
  at: LocatedFact;
  text: string;
  year: string;
}

/** "For example, …" leans on what is left out. */
const asExample =
  /^(?:وعلى سبيل المثال|على سبيل المثال|For example|For instance|Par exemple|Por ejemplo|Например|例如)/iu;

/** An instrument or a title is named. */
const namesText = ({ facts, text }: Sentence): boolean =>
  facts.some(({ fact }) => fact.kind === 'instrument') || /[“"«][^”"»]{12,}[”"»]/u.test(text);

/** A sentence with one date that says when, and which names an instrument or an event in full. */
function asEvent(sentence: Sentence, { glossary }: Material): Event[] {
  const dates = sentence.facts.filter(({ fact }) => fact.kind === 'date' && /^\d{4}/.test(fact.value));
  const [at, ...others] = dates;
  if (at === undefined || others.length > 0 || asExample.test(sentence.text)) return [];
  if (!namesText(sentence) || anchorsOf(sentence, at, glossary).all < 2 || !isPast(sentence, at)) return [];
  if (shortNames(sentence.text, sentence.language, sentence.facts).length > 0) return [];
  const text = withoutDate(sentence, at);
  return text === null ? [] : [{ sentence, at, text, year: at.fact.value.slice(0, 4) }];
}

function asOrder(events: readonly Event[], seed: string): ItemOf<'order'> {
  const inTime = [...events].sort((a, b) => Number(a.year) - Number(b.year));
  const sentences = inTime.map(({ sentence }) => sentence);
  const id = itemId('order', sentences, inTime.map(({ year }) => year).join(' '));
  const shown = shuffled(inTime, randomOf(seed, id));
  return {
    id,
    origin: 'made',
    module: null,
    sources: inTime.map(({ sentence, at }) => asSource(sentence, [at])),
    type: 'order',
    options: shown.map(({ sentence, text }, place) => ({
      id: optionId(place),
      label: { text: { [sentence.language]: text } },
      feedback: null,
    })),
    key: inTime.map((event) => optionId(shown.indexOf(event))),
  };
}

/** As many orders as the dated ones of these sentences allow in each language, no sentence in two of them. */
export function ordersOf(
  sentences: readonly Sentence[],
  material: Material,
  seed: string,
): ItemOf<'order'>[] {
  const events = sentences.flatMap((sentence) => asEvent(sentence, material));
  const waiting = new Set(shuffled(events, randomOf(seed, 'order')));
  const made: ItemOf<'order'>[] = [];
  for (const first of waiting) {
    const group = [first];
    for (const next of waiting) {
      if (group.length === most) break;
      const isOther = group.every(
        ({ year, sentence }) =>
          year !== next.year &&
          sentence.document === next.sentence.document &&
          sentence.paragraph !== next.sentence.paragraph,
      );
      if (next.sentence.language === first.sentence.language && isOther) group.push(next);
    }
    if (group.length < least) continue;
    for (const event of group) waiting.delete(event);
    made.push(asOrder(group, seed));
  }
  return made;
}

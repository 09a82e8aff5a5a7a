/** "More than fifty", "at most fifty", "50 per cent": what is said of a number, and whether a passage says it of the same. */
import { inDigits } from './in-digits.ts';

type Direction = 'up' | 'down' | 'plain';

/** What stands in front of a number, in search form, by direction; a denied one comes before the one that it denies. */
const ahead: readonly (readonly [Direction, letters: string, han: string])[] = [
  [
    'up',
    "(?:no|not) (?:less|fewer) than|(?:pas|non) moins d['e]|no menos de|не мен(?:ее|ьше)(?: чем)?|لا [يت]قل عن",
    '不少于|不低于',
  ],
  [
    'down',
    "(?:no|not) more than|(?:pas|non) plus d['e]|no mas de|не бол(?:ее|ьше)(?: чем)?|لا [يت](?:زيد|تجاوز)(?: عن| علي)?",
    '不超过|不多于',
  ],
  [
    'up',
    "more than|over|at least|exceed\\p{L}*|above|upwards of|in excess of|plus d['e]|au moins|au minimum|depass\\p{L}*|superieure? a|mas de|al menos|por lo menos|como minimo|super\\p{L}+|бол(?:ее|ьше)(?: чем)?|свыше|по меньшей мере|как минимум|превы\\p{L}*|اكثر من|(?:ما )?[يت]زيد (?:عن|علي)|[يت]?تجاوز|[يت]ربو علي|[يت]نيف علي|علي الاقل|[يت]فوق",
    '超过|多于|逾|至少|不止',
  ],
  [
    'down',
    "less than|fewer than|under|below|at most|up to|a maximum of|nearly|almost|close to|moins d['e]|au plus|au maximum|jusqu'a|pres d['e]|presque|menos de|como maximo|a lo sumo|hasta|casi|cerca de|мен(?:ее|ьше)(?: чем)?|почти|максимум|اقل من|[يت]قل عن|دون|ما يقرب من|ما يقارب|قرابه|زهاء|علي الاكثر|(?:ب|ك)حد اقصي",
    '少于|不到|不足|低于|至多|最多|近|将近|几乎',
  ],
];
const behind: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    /^%?(?:\s*\p{L}+){0,2}?\s*(?:or more|at least|et plus|ou plus|au moins|o mas|al menos|и более|или более|以上|多(?!哈|样|边)|余|او اكثر|علي الاقل|فاكثر|ونيف|(?:ب|ك)حد ادني)/u,
  ],
  [
    'down',
    /^%?(?:\s*\p{L}+){0,2}?\s*(?:or (?:less|fewer)|at most|ou moins|au plus|o menos|como maximo|и менее|или менее|以下|以内|او اقل|علي الاكثر|فاقل|(?:ب|ك)حد اقصي)/u,
  ],
];
const between = '\\s*(?:(?:the|los|las|les|de|من|some) )?$';
const inFront = ahead.map(
  ([direction, letters, han]) =>
    [direction, new RegExp(`(?<!\\p{L})[وفبل]?(?:${letters})${between}|(?:${han})\\s*$`, 'u')] as const,
);
/** Letters before and after a number that a comparator may stand in. */
const reach = 28;

interface Compared {
  value: string;
  direction: Direction;
  percent: boolean;
}

/** "One" counts nothing elsewhere, but as a percentage. */
const onePercent = /(?<!\p{L})(?:one|un|uno|один|одного|одним|واحد)(?=%)/gu;

function comparedIn(text: string): Compared[] {
  const form = inDigits(text).replace(onePercent, '1');
  return [...form.matchAll(/(?<![\d/.-])\d+(?:\.\d+)?(?![\d/])/g)].map(({ 0: value, index }) => {
    const front = form.slice(Math.max(0, index - reach), index);
    const rest = form.slice(index + value.length, index + value.length + reach);
    const found =
      inFront.find(([, pattern]) => pattern.test(front)) ?? behind.find(([, pattern]) => pattern.test(rest));
    return { value, direction: found?.[0] ?? 'plain', percent: rest.startsWith('%') };
  });
}

const isYear = (value: string) => /^(?:19|20)\d\d$/.test(value);

/** True when the texts have a number of the claim, but say it of more where the claim says of less, or not of a hundred. */
export function comparesOtherwise(claim: string, texts: readonly string[]): boolean {
  const given = texts.flatMap(comparedIn);
  return comparedIn(claim).some((own) => {
    if (isYear(own.value)) return false;
    const same = given.filter(({ value }) => value === own.value);
    if (own.percent && !same.some((other) => other.percent)) return true;
    if (same.length === 0) return false;
    if (!own.percent && same.every((other) => other.percent)) return true;
    return own.direction !== 'plain' && !same.some(({ direction }) => direction === own.direction);
  });
}

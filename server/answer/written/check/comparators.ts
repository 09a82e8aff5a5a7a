/** "More than fifty", "at most fifty", "50 per cent": what is said of a number, and whether a passage says it of the same. */
import { readingsOf } from './in-digits.ts';
import { oneInLetters } from './shares.ts';

type Direction = 'up' | 'down';

/** An Arabic verb has its subject between itself and the number: «لا يتجاوز عدد المفتشين 85». */
const subject = '(?: \\p{L}+){0,6}?';
/** What stands in front of a number, in search form, by direction; a denied one comes before the one that it denies. */
const ahead: readonly (readonly [Direction, letters: string, han: string])[] = [
  [
    'up',
    `(?:no|not) (?:less|fewer) than|(?:pas|non) moins d['e]|no menos de|не мен(?:ее|ьше)(?: чем)?|ا?لا [يت]قل${subject} عن`,
    '不少于|不低于',
  ],
  [
    'down',
    `(?:no|not) (?:more|longer|older) than|(?:not|never|cannot|n't) exceed\\p{L}*|(?:pas|non) plus d['e]|(?:ne|n') ?(?:pas |jamais )?(?:depass|exced)\\p{L}*(?: pas| jamais)?|no mas de|no (?:super|exced|sobrepas)\\p{L}+|не бол(?:ее|ьше)(?: чем)?|не превы\\p{L}*|ا?لا [يت](?:زيد|تجاوز|تعدي|ربو)\\p{L}{0,2}${subject}(?: عن| علي)?|ا?ل[نم] [يت](?:زيد|تجاوز|تعدي?)${subject}(?: عن| علي)?`,
    '不[得能应可会]?超过|不多于|不高于',
  ],
  [
    'up',
    `more than|over|at least|exceed\\p{L}*|above|upwards of|in excess of|plus d['e]|au moins|au minimum|depass\\p{L}*|superieure? a|mas de|al menos|por lo menos|como minimo|super(?:an?|aban?|o|aron|en?|ando|ior(?:es)? a)|бол(?:ее|ьше)(?: чем)?|свыше|по меньшей мере|как минимум|превы\\p{L}*|اكثر من|(?:ما )?[يت]زيد${subject} (?:عن|علي)|[يت]?تجاوز\\p{L}{0,2}${subject}|[يت]ربو${subject} علي|[يت]نيف علي|علي الاقل|[يت]فوق${subject}`,
    '超过|多于|逾|至少|不止|年满',
  ],
  [
    'down',
    "less than|fewer than|under|below|at most|up to|a maximum of|moins d['e]|au plus|au maximum|jusqu'a|menos de|como maximo|a lo sumo|hasta|мен(?:ее|ьше)(?: чем)?|максимум|اقل من|[يت]قل عن|دون|ما يصل الي|اقصاه?ا?|علي الاكثر|(?:ب|ك)حد اقصي",
    '少于|不到|不足|低于|至多|最多|未满',
  ],
];
/** Those before this one are denied ones. */
const firstPlain = 2;
const behind: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    /^%?(?:\s*\p{L}+){0,2}?\s*(?<!\p{L})(?:or more|at least|et plus|ou plus|au moins|o mas|al menos|и более|или более|او اكثر|علي الاقل|فاكثر|ونيف|(?:ب|ك)حد ادني)(?!\p{L})|^%?\s*(?:\p{Script=Han}{0,3}?以上|个?[多余](?![哈样边米]))/u,
  ],
  [
    'down',
    /^%?(?:\s*\p{L}+){0,2}?\s*(?<!\p{L})(?:or (?:less|fewer)|at most|ou moins|au plus|au maximum|o menos|como maximo|и менее|или менее|او اقل|علي الاكثر|فاقل|(?:ب|ك)حد اقصي)(?!\p{L})|^%?\s*\p{Script=Han}{0,3}?(?:以下|以内|之内)/u,
  ],
];
const between = "\\s*(?:(?:the|los|las|les|de|من|some|(?:the )?age of|l'age de|la edad de|سن|возраста) )?$";
const before = (letters: string, han: string) =>
  new RegExp(`(?<!\\p{L})[وفبل]?(?:${letters})${between}|(?:${han})\\s*$`, 'u');
const inFront = ahead.map(([direction, letters, han]) => [direction, before(letters, han)] as const);
/**
 * A denial further ahead turns it round, or is of something else: "does not have more than 85",
 * «لا يعرف أكثر من ثلثي القضاة».
 */
const denied =
  /(?<!\p{L})(?:no|not|never|\p{L}+n't|ne|n'\p{L}+|не|ا?لا|لم|لن|ليس)(?: [\p{L}']+){2,7}\s*$|[不没未]\p{Script=Han}{1,8}\s*$/u;
/** What a passage says of so many at most in other words: nearly so many, only so many, within so many days. */
const atMost = before(
  "nearly|almost|close to|only|just|within|reach\\p{L}*|pres d['e]|presque|seulement|ne \\p{L}+ que|dans un delai de|casi|cerca de|solo|solamente|en un plazo de|почти|лишь|только|всего|в течение|ما يقرب من|ما يقارب|قرابه|زهاء|سوي|خلال|(?:في )?غضون|(?:[يت]|و)?صل\\p{L}* الي|[يت]متد الي|بلغ\\p{L}*",
  '近|将近|几乎|仅|只有|仅有',
);
/** Letters before and after a number that a comparator may stand in. */
const [reachBack, reach] = [60, 28];

interface Compared {
  value: string;
  /** Both where it cannot be told. */
  directions: readonly Direction[];
  /** Said otherwise to be at most as many: a passage may, a claim that does is compared by its number alone. */
  atMost: boolean;
  percent: boolean;
}

/** "One" counts nothing elsewhere, but as a percentage. */
const onePercent = new RegExp(`(?<!\\p{L})(?:${oneInLetters})(?=%)`, 'gu');

function comparedIn(counted: string): Compared[] {
  const form = counted.replace(onePercent, '1');
  return [...form.matchAll(/(?<![\d/.-])\d+(?:\.\d+)?(?![\d/])/g)].map(({ 0: value, index }) => {
    const front = form.slice(Math.max(0, index - reachBack), index);
    const rest = form.slice(index + value.length, index + value.length + reach);
    return {
      value,
      directions: directionsOf(front, rest),
      atMost: atMost.test(front),
      percent: rest.startsWith('%'),
    };
  });
}

function directionsOf(front: string, rest: string): Direction[] {
  const ahead = inFront.findIndex(([, pattern]) => pattern.test(front));
  const found = inFront[ahead] ?? behind.find(([, pattern]) => pattern.test(rest));
  if (found === undefined) return [];
  return ahead >= firstPlain && denied.test(front) ? ['up', 'down'] : [found[0]];
}

const isYear = (value: string) => /^(?:19|20)\d\d$/.test(value);

/** True when the texts have a number of the claim, but say it of more where the claim says of less, or not of a hundred. */
export function comparesOtherwise(claim: string, texts: readonly string[]): boolean {
  const given = texts.flatMap(readingsOf).flatMap(comparedIn);
  const isOther = (own: Compared) => {
    if (isYear(own.value) || (own.value === '1' && !own.percent)) return false;
    const same = given.filter(({ value }) => value === own.value);
    if (same.length === 0) return false;
    if (own.percent && !same.some((other) => other.percent)) return true;
    if (!own.percent && same.every((other) => other.percent)) return true;
    return (
      own.directions.length > 0 &&
      !own.directions.some((direction) =>
        same.some((other) => other.directions.includes(direction) || (direction === 'down' && other.atMost)),
      )
    );
  };
  return readingsOf(claim).every((counted) => comparedIn(counted).some(isOther));
}

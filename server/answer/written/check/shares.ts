/** Parts of a whole as percentages: "a third", «ثلثا», 三分之二, «каждый пятый», and "one in five" for who counts heads. */
import { hanNumber } from '../../../stated/number-words.ts';

/** Spellings by script, those of one number parted by a stroke. */
type Spelt = readonly (readonly [value: number, latin: string, cyrillic: string, arabic: string])[];

const several: Spelt = [
  [2, 'two|deux|dos', 'две|двух|двумя', ''],
  [3, 'three|trois|tres', 'три|трех|тремя', 'ثلاثه'],
  [4, 'four|quatre|cuatro', 'четыре|четырех', 'اربعه'],
  [5, 'five|cinq|cinco', 'пять|пяти', 'خمسه'],
  [6, 'six|seis', 'шесть|шести', 'سته'],
  [7, 'seven|sept|siete', 'семь|семи', 'سبعه'],
  [8, 'eight|huit|ocho', 'восемь|восьми', 'ثمانيه'],
  [9, 'nine|neuf|nueve', 'девять|девяти', 'تسعه'],
];
const parts: Spelt = [
  [3, 'thirds?|tiers|tercios?|terceras?', 'трет', 'اثلاث'],
  [4, 'quarters?|quarts?|cuartos?|cuartas?', 'четверт', 'ارباع'],
  [5, 'fifths?|cinquiemes?|quintos?|quintas?', 'пят', 'اخماس'],
  [6, 'sixths?|sixiemes?|sextos?|sextas?', 'шест', 'اسداس'],
  [7, 'sevenths?|septiemes?|septimos?|septimas?', 'седьм', 'اسباع'],
  [8, 'eighths?|huitiemes?|octavos?|octavas?', 'восьм', 'اثمان'],
  [9, 'ninths?|neuviemes?|novenos?|novenas?', 'девят', 'اتساع'],
  [10, 'tenths?|dixiemes?|decimos?|decimas?', 'десят', 'اعشار'],
];
/** One of them in Arabic, from the fifth on written as the number is. */
const single: Spelt = [
  [2, '', '', 'نصف'],
  [3, '', '', 'ثلث'],
  [4, '', '', 'ربع'],
  [5, '', '', 'خمس'],
  [6, '', '', 'سدس'],
  [7, '', '', 'سبع'],
  [9, '', '', 'تسع'],
  [10, '', '', 'عشر'],
];

const spellings = (table: Spelt, script: 1 | 2 | 3) =>
  table
    .map((row) => row[script])
    .filter(Boolean)
    .join('|');
const values = new Map(
  [several, parts, single].flat().flatMap(([value, ...scripts]) =>
    scripts
      .join('|')
      .split('|')
      .flatMap((spelling) => [spelling, spelling.replace('s?', ''), spelling.replace('s?', 's')])
      .map((spelling) => [spelling, value] as const),
  ),
);
const numberOf = (word: string): number =>
  values.get(word) ?? (/^\d+$/.test(word) ? Number(word) : hanNumber(word));

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
const [latin, russian] = [spellings(parts, 1), spellings(parts, 2)];
const han = '[\\d零〇一二两三四五六七八九十]+';
/** A third State is none of three parts, and the first quarter is one of a year. */
const ofWhole =
  "(?=\\s+(?:of|less|more|fewer|lower|higher|de|des|du|del)(?!\\p{L})|\\s+d'|\\s*[,.;:)]|\\s*$)";
const notOfYear = '(?!\\s+(?:ال)?(?:اول|ثاني|ثالث|رابع|اخير|سنه|عام|شهر|ساعه|يوم|سنوي\\p{L}*|نهايي|قرن))';

/** What is said of one part, unless `some` has how many; `whole` is how many there are. */
const patterns: readonly (readonly [RegExp, whole?: number, some?: number])[] = [
  [new RegExp(`(?<whole>${han})分之(?<some>${han})`, 'gu')],
  [/(?<some>[一二两三四五六七八九])成(?![为立员功果就年本长不])/gu, 10],
  [/一半|半数/gu, 2],
  [word(`(?<some>${spellings(several, 1)}|\\d)[\\s-](?<whole>${latin})(?:\\s+partes)?`)],
  [word(`(?:a|one|un|le)[\\s-](?<whole>${latin})${ofWhole}|(?:una|la) (?<part>${latin}) parte`)],
  [word('(?:a|one) (?<whole>quarter)|one (?<part>third|fifth|sixth|tenth)')],
  [
    word('(?<!(?:first|second|last|other) )half (?:of|the|their|its|his|her|those|all)|la moitie|la mitad'),
    2,
  ],
  [
    word(
      `(?<some>${spellings(several, 2)}) (?<whole>${russian})(?:и|ей|ых|ями|ыми)(?:\\s+(?:част|дол)\\p{L}+)?`,
    ),
  ],
  [
    word(
      `(?:одн\\p{L}+ )?(?<whole>${russian})\\p{L}{1,3}\\s+(?:част[ьи]|дол[яюией]+)|кажд\\p{L}+ (?<part>${russian})\\p{L}+`,
    ),
  ],
  [word('треть|трети'), 3],
  [word('четверть|четверти|четвертью'), 4],
  [word('(?<!с )половин[аыуе]|половиной'), 2],
  [word(`[وب]?(?<some>${spellings(several, 3)}) (?<whole>${spellings(parts, 3)})(?:هم|هن|ها|ه)?`)],
  [word('[وفبلك]?(?:ال)?ثلث(?:ي|ان|ين|ا|[اي](?:ه|ها|هم|هن))'), 3, 2],
  [word('[وفبلك]?خمس(?:ا|ي)(?:ها|هم|هن)?'), 5, 2],
  [word(`[وفبلك]?(?:ال)?(?<whole>نصف|ثلث|ربع)(?:ه|ها|هم|هن|هما)?${notOfYear}`)],
  // «خمس سنوات» are five years, «خمس السكان» and «خمسهم» a fifth.
  [
    word(
      `(?<!(?:احد|اثن[اي]|${spellings(several, 3)}) )[وفبلك]?(?<whole>خمس|سدس|سبع|تسع|عشر)(?:ها|هم|هن|(?=\\s+ال(?!ا?ف)\\p{L}{2}))`,
    ),
  ],
];

const percent = (some: number, whole: number): string => ` ${Math.round((100 * some) / whole)}%`;

/** Halves and quarters of what has a number of its own, as so many of it or of something smaller. */
const halves: readonly (readonly [RegExp, string])[] = [
  [
    word("(?:a )?quarter of an hour|(?:un )?quart d'heure|(?:un )?cuarto de hora|четверть часа|ربع ساعه"),
    '15 minutes',
  ],
  [/一刻钟/gu, ' 15分钟'],
  [word('half an hour|(?:une )?demi-heure|media hora|полчаса|نصف ساعه'), '30 minutes'],
  [/半个?小时/gu, ' 30分钟'],
  [word('half a year|medio ano|полгода|полугод\\p{L}+|نصف سنه|نصف عام'), '6 months'],
  [/半年/gu, ' 6个月'],
  [word('and a half million|с половиной миллион\\p{L}*'), 'million + 500000'],
  [word('(?<=millions )et demi|(?<=millones )y medio|(?<=(?:مليون|ملايين) )ونصف(?: مليون)?'), '+ 500000'],
  [word('half a million|(?:un )?demi-million|medio millon|пол[уо]?миллион\\p{L}*|نصف مليون'), '500000'],
];

/** @param form a text in search form @returns it with parts of a whole in percent */
export function withShares(form: string): string {
  const whole = halves.reduce((text, [pattern, instead]) => text.replace(pattern, instead), form);
  return patterns.reduce(
    (text, [pattern, of, some]) =>
      text.replace(pattern, (...found: unknown[]) => {
        const groups = found.at(-1) as Partial<Record<'whole' | 'part' | 'some', string>> | string;
        const named = typeof groups === 'string' ? {} : groups;
        const many = named.some === undefined ? (some ?? 1) : numberOf(named.some);
        return percent(many, of ?? numberOf(named.whole ?? named.part ?? ''));
      }),
    whole,
  );
}

/** "One" in search form. */
export const oneInLetters = 'one|une?|un[ao]|один|одн[аоу]|одн(?:ого|ой|им|ом)|واحد[اه]?';
const head = `(?<some>\\d+|${oneInLetters}|一)`;
const heads: readonly RegExp[] = [
  word(
    `${head}(?:\\s+\\p{L}+){0,2}?\\s+(?:(?:out of|in|of)(?: every| each)?|sur|de cada|из|من(?: كل| اصل)?)(?:\\s+кажд\\p{L}+)?\\s+(?<whole>\\d+)(?![\\d%]|[.,/-]\\d)`,
  ),
  /(?<![\p{L}\d])(?:sur|out of|in|из|من(?: كل| اصل)?|de cada|of)(?: every| каждых)?\s+(?<whole>100)(?:\s+\p{L}+){0,4},?\s+(?<some>\d+)(?![\d%])/gu,
  /(?<=\p{L}{3,} )من كل (?<whole>\d+)/gu,
  /每\s*(?<whole>\d+)\s*\p{Script=Han}{1,6}?(?:中|里|有|就)+\s*(?<some>\d+|一)/gu,
];
/** Who counts heads counts them by so many. */
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000]);

/** @param form with numbers in digits @returns it with so many of so many in percent, as far as that is a share */
export const withHeads = (form: string): string =>
  heads.reduce(
    (text, pattern) =>
      text.replace(pattern, (...found: unknown[]) => {
        const { some = '1', whole = '' } = found.at(-1) as Record<'some' | 'whole', string>;
        const [many, of] = [/^\d/.test(some) ? Number(some) : 1, Number(whole)];
        return many < of && wholes.has(of) ? percent(many, of) : String(found[0]);
      }),
    form,
  );

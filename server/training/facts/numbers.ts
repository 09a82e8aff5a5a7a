/** Numbers and dates in a sentence, with the value that is the same in every language. */
import { type Language, languageCodes } from '#corpus/languages';
import { westernDigits } from '#indexer';
import { findAskedFor } from '../../answer/asked-for.ts';

export interface ValueAt {
  start: number;
  end: number;
  value: string;
}

const arabicMonths = [
  'كانون الثاني|يناير',
  'شباط|فبراير',
  'آذار|مارس',
  'نيسان|أبريل',
  'أيار|مايو',
  'حزيران|يونيه|يونيو',
  'تموز|يوليه|يوليو',
  'آب|أغسطس',
  'أيلول|سبتمبر',
  'تشرين الأول|أكتوبر',
  'تشرين الثاني|نوفمبر',
  'كانون الأول|ديسمبر',
];

/** Names of the twelve months as dates have them; where there are several, each after a bar. */
export function monthNames(language: Language): readonly string[] {
  if (language === 'ar') return arabicMonths;
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

const monthPatterns = new Map<Language, readonly RegExp[]>(
  languageCodes.map((language) => [
    language,
    monthNames(language).map((names, month) =>
      language === 'zh'
        ? new RegExp(`(?<!\\d)${month + 1}月`, 'u')
        : new RegExp(`(?<!\\p{L})(?:${names})`, 'iu'),
    ),
  ]),
);

const twoDigits = (number: string | number): string => String(number).padStart(2, '0');

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `--MM` or `--MM-DD`. */
function dateValue(text: string, language: Language): string {
  const western = westernDigits(text);
  const year = /(?:19|20)\d{2}/.exec(western)?.[0];
  const month = (monthPatterns.get(language) ?? []).findIndex((pattern) => pattern.test(western)) + 1;
  const day = (language === 'zh' ? /(\d{1,2})日/ : /^(\d{1,2})(?!\d)/).exec(western)?.[1];
  if (month === 0) return year ?? western;
  return `${year ?? '-'}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
}

/** What stands before a number that is about something and no year: "more than 2000 officers". */
const about =
  /(?:أكثر من|حوالي|نحو|قرابة|زهاء|يزيد (?:على|عن)|يقل عن|more than|about|some|over|nearly|almost|approximately|least|plus de|environ|près de|más de|unos|unas|casi|более|около|почти|свыше|约|超过|近)\s*$/iu;
/** A year that belongs to a resolution: "2652 (2022)". */
const afterNumber = /[\d٠-٩]\s*\($/u;

export const datesIn = (text: string, language: Language): ValueAt[] =>
  findAskedFor('date', text, language)
    .filter(([start]) => !about.test(text.slice(0, start)) && !afterNumber.test(text.slice(0, start)))
    .map(([start, end]) => ({ start, end, value: dateValue(text.slice(start, end), language) }));

/** What makes a number a name, or one of several names: "items 2 and 3", "No. 29". */
const naming =
  /(?:(?:ال|لل)ماد(?:ة|تين|تان)|(?:ال|لل)مواد|(?:ال|لل)فقر(?:ة|تين|ات)|(?:ال|لل)قرار(?:ين|ات)?|قرار(?:ها|ه|يها|يه)?|المقرر|مقرر(?:ها|ه)|(?:ال|لل)بند(?:ين|ان)?|بندي|البنود|(?:ال|لل)توصي(?:ة|تين|ات)|(?:ال|لل)مبد(?:أ|أين)|المبادئ|الفصل|الفرع|الجزء|المرفق|رقم|الرقم|الوثيقة|الصفحة|الإطار|الجدول|الشكل|articles?|art\.|paras?\.|paragraphs?|resolutions?|decisions?|items?|recommendations?|principles?|chapters?|sections?|annex|part|table|figure|box|page|p\.|nos?\.|numéros?|n[°º]s?|пункт\p{L}*|стать\p{L}+|резолюци\p{L}+|решени\p{L}+|№|глав\p{L}+|artículos?|resolución|párrafos?|résolution|paragraphes?|point|tema|décision|decisión|第)\s*\(?$/iu;
const listBefore = /[\d٠-٩]+\s*(?:[،,、و-]|and|et|y|и|或|和|إلى|to)\s*$/iu;

const percent: Record<Language, RegExp> = {
  ar: /^\s(?:في المائة|في المئة|بالمائة|بالمئة)/u,
  en: /^\s(?:per cent|percent)/iu,
  fr: /^\s(?:pour cent|%)/iu,
  es: /^\s(?:por ciento|%)/iu,
  ru: /^\sпроцент\p{L}*/iu,
  zh: /^(?!)/u,
};
const multipliers: Record<Language, readonly (readonly [RegExp, number])[]> = {
  ar: [
    [/^\s(?:ألفا?|آلاف)(?!\p{L})/u, 1e3],
    [/^\s(?:مليونا?|ملايين)(?!\p{L})/u, 1e6],
    [/^\s(?:مليارا?|مليارات|بليونا?|بلايين)(?!\p{L})/u, 1e9],
  ],
  en: [
    [/^\sthousand/iu, 1e3],
    [/^\smillion/iu, 1e6],
    [/^\sbillion/iu, 1e9],
  ],
  fr: [
    [/^\smille/iu, 1e3],
    [/^\smillions?/iu, 1e6],
    [/^\smilliards?/iu, 1e9],
  ],
  es: [
    [/^\smil millones/iu, 1e9],
    [/^\smil(?!\p{L})/iu, 1e3],
    [/^\smill(?:ón|ones)/iu, 1e6],
  ],
  ru: [
    [/^\s(?:тысяч\p{L}*|тыс\.)/iu, 1e3],
    [/^\s(?:миллион\p{L}*|млн)/iu, 1e6],
    [/^\s(?:миллиард\p{L}*|млрд)/iu, 1e9],
  ],
  zh: [
    [/^百万/u, 1e6],
    [/^万/u, 1e4],
    [/^亿/u, 1e8],
  ],
};

/** Written in Western digits, without marks between thousands. */
function digitsOf(text: string): number {
  const western = westernDigits(text)
    .replace(/\s?[%٪]$/, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
  if (/^\d{1,3}(?:[ \u00A0.,]\d{3})+$/.test(western)) return Number(western.replace(/\D/g, ''));
  return Number(western.replace(',', '.'));
}

/** The counted numbers of a sentence; neither years nor days, nor numbers that name something. */
export function numbersIn(text: string, language: Language): ValueAt[] {
  const dates = findAskedFor('date', text, language);
  return findAskedFor('number', text, language).flatMap(([start, end]): ValueAt[] => {
    const before = text.slice(0, start);
    if (dates.some(([from, to]) => start < to && from < end)) return [];
    if (isNamed(before) || isDayOf(text, end, dates) || isPartOfSymbol(text, start, end)) return [];
    const after = text.slice(end);
    const hasSign = /[%٪]$/.test(text.slice(start, end));
    const percentWord = percent[language].exec(after)?.[0] ?? '';
    const isPercent = hasSign || percentWord !== '' || (language === 'zh' && before.endsWith('百分之'));
    const multiplier = multipliers[language].find(([pattern]) => pattern.test(after));
    const word = percentWord || (multiplier?.[0].exec(after)?.[0] ?? '');
    const number = digitsOf(text.slice(start, end)) * (multiplier?.[1] ?? 1);
    if (!Number.isFinite(number)) return [];
    const value = `${Number(number.toFixed(6))}${isPercent ? '%' : ''}`;
    return [{ start, end: end + word.length, value }];
  });
}

/** Behind a word that is named by a number, or behind the numbers before it in such a list. */
function isNamed(before: string): boolean {
  let rest = before;
  for (let list = listBefore.exec(rest); list !== null; list = listBefore.exec(rest))
    rest = rest.slice(0, list.index);
  return naming.test(rest);
}

/** The first day of a span: "from 9 to 11 September". */
const isDayOf = (text: string, end: number, dates: readonly (readonly [number, number])[]): boolean =>
  dates.some(
    ([from]) =>
      from >= end &&
      from - end <= 8 &&
      /^\s*(?:إلى|و|حتى|to|and|au|et|al?|y|по|и|до|至|-|–|—)\s*$/iu.test(text.slice(end, from)),
  );

const isPartOfSymbol = (text: string, start: number, end: number): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}#./]$/u.test(text.slice(0, start)) ||
  /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.slice(end)) ||
  (text[start - 1] === '(' && text[end] === ')') ||
  /^\s*\((?:19|20|١٩|٢٠)[\d٠-٩]{2}\)/.test(text.slice(end)) ||
  /\((?:19|20|١٩|٢٠)[\d٠-٩]{2}\)\s*$/.test(text.slice(0, start)) ||
  (/^[-–—.)]\s/.test(text.slice(end)) && start === 0);

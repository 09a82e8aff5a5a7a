/** What kind of thing a question asks for, and where such things stand in a sentence. */
import { type Language, languageCodes } from '#corpus/languages';
import type { Range } from '#corpus/schema';

export type AskedFor = 'number' | 'date' | 'person' | 'other';

/** First match wins: "since which year" asks for a date although "which" alone asks for anything. */
const questions: Record<Language, readonly (readonly [AskedFor, RegExp])[]> = {
  ar: [
    [
      'date',
      /(?:^|\s)(?:و?متى|(?:في |منذ |ب)?أي (?:عام|سنة|تاريخ|شهر|يوم|موعد)|ما (?:هو )?(?:تاريخ|موعد)|أيّ? موعد|ما الموعد)/,
    ],
    ['number', /(?:^|\s)(?:و?كم|ما (?:هو )?(?:عدد|مجموع|نسبة|حجم|مبلغ)|بكم)(?:\s|$)/],
    ['person', /(?:^|\s)(?:من (?:هو|هي|الذي|التي|افتتح|ترأس|قدم|قدّم|رأس)|^من\s)/],
  ],
  en: [
    ['date', /\b(?:when|(?:what|which) (?:date|year|day|month|deadline)|by which deadline|since which)\b/i],
    [
      'number',
      /\bhow (?:many|much|large|often)\b|\bwhat (?:is the )?(?:number|share|percentage|total|amount)\b/i,
    ],
    ['person', /\b(?:who|whom|whose)\b/i],
  ],
  fr: [
    [
      'date',
      /\b(?:quand|(?:quelle?|à quelle) (?:date|année|jour|mois|échéance)|depuis quelle année|en quelle année)\b/i,
    ],
    ['number', /\bcombien\b|\bquel(?:le)? (?:est )?(?:le |la )?(?:nombre|pourcentage|part|montant|total)\b/i],
    ['person', /\bqui\b/i],
  ],
  es: [
    ['date', /cuándo|(?:qué|cuál) (?:es la )?(?:fecha|año|día|mes|plazo)/i],
    ['number', /cuánt[oa]s?|qué (?:número|porcentaje|proporción|cantidad)/i],
    ['person', /quién(?:es)?/i],
  ],
  ru: [
    ['date', /когда|како(?:го|й|м) (?:числа|год[ау]?|дат[аы]|срок|месяц[ае]?)|в каком году|с какого года/i],
    ['number', /сколько|како(?:во|е) (?:число|количество)|какая (?:доля|сумма)/i],
    ['person', /(?:^|\s)(?:кто|кем|кого|кому)(?=[\s?,])/i],
  ],
  zh: [
    ['date', /何时|什么时候|哪一?[年天日月]|日期|期限|截止/],
    ['number', /多少|几[个名国次项]|数量|比例|人数/],
    ['person', /谁|何人/],
  ],
};

export function askedFor(question: string, language: Language): AskedFor {
  return questions[language].find(([, pattern]) => pattern.test(question))?.[0] ?? 'other';
}

/** Month names as the United Nations writes them in Arabic, both in a date and alone. */
const arabicMonths =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';

const monthNames = (language: Language): string => {
  if (language === 'ar') return arabicMonths;
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  }).join('|');
};

const digit = '[\\d٠-٩]';
const number = new RegExp(
  `(?<![\\d٠-٩/.,-])${digit}{1,3}(?:[ \u00A0.,٬]${digit}{3})+(?!${digit})|(?<![\\d٠-٩/-])${digit}+(?:[.,٫]${digit}+)?(?![/\\d٠-٩-])\\s?[%٪]?`,
  'gu',
);
/** What makes a number a name: of an article, a resolution, a paragraph. */
const naming =
  /(?:الماد(?:ة|تين|تان)|المواد|الفقرات?|الفقرتين|القرار|قرارها?|البند|التوصية|المبدأ|articles?|art\.|paras?\.|paragraphs?|resolutions?|item|recommendation|principle|пункт[ае]?|стать[яеи]|резолюци[яи]|artículo|resolución|résolution|第)\s*$/iu;

/** A number that can only be a year where numbers are counted. */
const yearAlone = /^(?:19|20|١٩|٢٠)[\d٠-٩]{2}$/;

const person =
  /(?:السيدة?|الدكتورة?|معالي السيدة?|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Mme|M\.|Sra?\.|г-жа|г-н)\s+\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){0,3}/gu;

const dates = Object.fromEntries(
  languageCodes.map((language) => {
    const year = `(?<![\\d٠-٩/.-])(?:19|20|١٩|٢٠)${digit}{2}(?![\\d٠-٩/-])`;
    if (language === 'zh')
      return [language, new RegExp(`(?:${year}年)?${digit}{1,2}月(?:${digit}{1,2}日)?|${year}年?`, 'gu')];
    const months = `(?<!\\p{L})(?:${monthNames(language)})(?!\\p{L})`;
    const withMonth = `(?:${digit}{1,2}\\s+)?(?:de\\s+)?${months}(?:\\s?/\\s?${months})?(?:\\s+(?:de\\s+)?(?:19|20|١٩|٢٠)${digit}{2})?`;
    // English months are words too — may, march — unless they begin with a capital.
    return [language, new RegExp(`${withMonth}|${year}`, language === 'en' ? 'gu' : 'giu')];
  }),
) as Record<Language, RegExp>;

/** Ranges of what was asked for inside a sentence of a document in `language`, in order. */
export function findAskedFor(asked: AskedFor, sentence: string, language: Language): Range[] {
  const patterns: Record<AskedFor, RegExp | undefined> = {
    number,
    date: dates[language],
    person,
    other: undefined,
  };
  const pattern = patterns[asked];
  if (pattern === undefined) return [];
  const isName = (match: RegExpMatchArray) =>
    yearAlone.test(match[0]) ||
    naming.test(sentence.slice(Math.max(0, (match.index ?? 0) - 24), match.index));
  return [...sentence.matchAll(pattern)]
    .filter((match) => asked !== 'number' || !isName(match))
    .map((match): Range => [match.index, match.index + match[0].trimEnd().length]);
}

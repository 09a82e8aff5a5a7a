/** What kind of thing a question asks for, and where such things stand in a sentence. */
import { type Language, languageCodes } from '#corpus/languages';
import type { Range } from '#corpus/schema';

export type AskedFor = 'number' | 'date' | 'person' | 'other';

/**
 * Words of asking. The first one in the question counts: in "how many were arrested when …" the number is asked for.
 * Relative pronouns look the same, so those of persons and times must begin the question, perhaps behind a preposition.
 */
const questions: Record<Language, readonly (readonly [AskedFor, RegExp])[]> = {
  ar: [
    [
      'date',
      /^(?:و|في |منذ |حتى )?متى(?=\s)|(?:في |منذ |ب|^)أيّ? (?:عام|سنة|تاريخ|شهر|يوم|موعد)|ما (?:هو )?(?:ال)?(?:تاريخ|موعد)/,
    ],
    ['number', /(?:^|\s)و?(?:ب)?كم(?=\s)|ما (?:هو |هي )?(?:عدد|مجموع|نسبة|حجم|مبلغ)/],
    ['person', /^من (?:هو|هي|هم|الذي|التي|الذين|افتتح|ترأس|رأس|قدم|قدّم|كتب|وقع|وقّع|عين|عيّن|قاد|تولى)(?=\s)/],
  ],
  en: [
    ['date', /^(?:since |until |by |and )?when\b|\b(?:what|which) (?:date|year|day|month|deadline)s?\b/i],
    [
      'number',
      /\bhow (?:many|much|large|often)\b|\bwhat (?:is the )?(?:number|share|percentage|total|amount)\b/i,
    ],
    ['person', /^(?:by |to |from |and )?who(?:m|se)?\b/i],
  ],
  fr: [
    ['date', /^(?:depuis |jusqu’à |et )?quand\b|\bquel(?:le)?s? (?:date|année|jour|mois|échéance)s?\b/i],
    ['number', /\bcombien\b|\bquel(?:le)? (?:est )?(?:le |la )?(?:nombre|pourcentage|part|montant|total)\b/i],
    ['person', /^(?:par |à |de |et )?qui\b/i],
  ],
  es: [
    [
      'date',
      /^[¿\s]*(?:desde |hasta |y )?cu[áa]ndo(?=\s)|(?:qu[ée]|cu[áa]l) (?:es la )?(?:fecha|año|día|mes|plazo)/i,
    ],
    ['number', /cu[áa]nt[oa]s?(?=\s)|qu[ée] (?:número|porcentaje|proporción|cantidad)/i],
    ['person', /^[¿\s]*(?:por |a |de |y )?qui[ée]n(?:es)?(?=\s)/i],
  ],
  ru: [
    ['date', /^(?:с |и )?когда(?=\s)|како(?:го|й|м) (?:числа|год[ауе]?|дат[аы]|срок|месяц[ае]?)/i],
    ['number', /сколько|како(?:во|е) (?:число|количество)|какая (?:доля|сумма)/i],
    ['person', /^(?:и )?(?:кто|кем|кого|кому)(?=[\s?,])/i],
  ],
  zh: [
    ['date', /何时|什么时候|哪一?[年天日月]|什么日期|日期是/],
    ['number', /多少|几[个名国次项]|数量|比例|人数/],
    ['person', /谁|何人/],
  ],
};

export function askedFor(question: string, language: Language): AskedFor {
  const places = questions[language].map(([kind, pattern]) => ({
    kind,
    at: question.trim().search(pattern),
  }));
  const found = places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  return found[0]?.kind ?? 'other';
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

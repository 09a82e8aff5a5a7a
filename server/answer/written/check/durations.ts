/** The same time in other units: twelve months are a year, 72 hours three days, "24 hours a day" is round the clock. */

type Unit = readonly [letters: string, han: string];

const minutes: Unit = ['minut(?:e|o)s?|минут\\p{L}*|دقيقه|دقايق', '分钟'];
const hours: Unit = ['hours?|heures?|horas?|час(?:а|ов|ам|ами|ах)?|ساعه|ساعات', '小时|钟头'];
const days: Unit = [
  'days?|daily|round the clock|jours?|jour et nuit|dias?|день|дн(?:я|ей|ям|ями|ях)|сут\\p{L}+|круглосуточн\\p{L}+|يوم|يوما|يوميا|يومين|ايام|مدار الساعه',
  '天|日|昼夜',
];
const weeks: Unit = ['week(?:s|ly)?|semain\\p{L}+|seman\\p{L}+|недел\\p{L}+|اسبوع\\p{L}*|اسابيع', '周|星期'];
const months: Unit = ['months?|mois|mes|meses|месяц\\p{L}*|شهر|شهرا|شهرين|اشهر|شهور', '个月'];
const years: Unit = ['years?|ans?|annees?|anos?|год\\p{L}*|лет|سنه|سنتين|سنوات|عام|عاما|عامين|اعوام', '年'];

/** How many of the smaller unit go into the larger one. */
const steps: readonly (readonly [smaller: Unit, count: number, larger: Unit])[] = [
  [minutes, 60, hours],
  [hours, 24, days],
  [days, 7, weeks],
  [months, 12, years],
];
/** One or two of a unit are said without a number, in Arabic by the ending of its word. */
const unsaid = 2;

const unit = ([letters, han]: Unit): string => `(?:\\s*(?:${letters})(?!\\p{L})|\\s*(?:${han}))`;
const counts = (value: number, of: Unit) => new RegExp(`(?<![\\d.])${value}(?![\\d.])-?${unit(of)}`, 'u');
const names = (of: Unit) => new RegExp(`(?<!\\p{L})(?:ال|ب|بال|لل|ل)?${unit(of)}|(?:${of[1]})`, 'u');

/** True when the claim has the number with a unit of time, and the texts have as much time in the next one. All in digits. */
export const saysInOtherUnit = (value: number, claim: string, texts: readonly string[]): boolean =>
  steps.some(([smaller, count, larger]) => {
    if (counts(value, larger).test(claim))
      return texts.some((text) => counts(value * count, smaller).test(text));
    if (!counts(value, smaller).test(claim) || value % count > 0) return false;
    const many = value / count;
    const said = many > unsaid ? counts(many, larger) : names(larger);
    return texts.some((text) => said.test(text));
  });

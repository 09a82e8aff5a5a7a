/** When something is asked again, in words: "in 20 minutes", "tomorrow", "in 3 months". */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const midnightBefore = (moment: number): number => new Date(moment).setHours(0, 0, 0, 0);

/** Whole nights between: what is due tomorrow morning is due "tomorrow", however few hours away. */
const nightsBetween = (now: number, due: number): number =>
  Math.round((midnightBefore(due) - midnightBefore(now)) / day);

/**
 * @param due as `now`, in milliseconds since 1970
 * @param locale as Intl knows it
 */
export function nextReview(due: number, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const away = Math.max(due - now, 0);
  if (away < hour) return format.format(Math.max(Math.round(away / minute), 1), 'minute');
  const nights = nightsBetween(now, due);
  if (nights === 0) return format.format(Math.round(away / hour), 'hour');
  if (nights < 45) return format.format(nights, 'day');
  const months = Math.round(nights / 30.4);
  return months < 18 ? format.format(months, 'month') : format.format(Math.round(nights / 365.25), 'year');
}

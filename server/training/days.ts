/** Days where the learner is: `YYYY-MM-DD`, and when one of them ends. */

const hour = 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment (milliseconds since 1970) in a time zone (IANA name). */
export function dayIn(timeZone: string, moment: number): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(moment);
}

/** The day so many days later (earlier, if negative). */
export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The first moment of the next day, to the minute: days have 23 to 25 hours. */
export function endOfDay(timeZone: string, moment: number): number {
  const day = dayIn(timeZone, moment);
  let before = moment;
  let after = moment + 26 * hour;
  while (after - before > hour / 60) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, middle) === day) before = middle;
    else after = middle;
  }
  return after;
}

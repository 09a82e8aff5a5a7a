/** Other numbers and dates in the form of a given one. */
import { westernDigits } from '#indexer';
import { monthNames } from '../facts/numbers.ts';
import type { Fact } from '../items.ts';

const zeros: readonly (readonly [RegExp, number])[] = [
  [/[٠-٩]/u, 0x0660],
  [/[۰-۹]/u, 0x06f0],
];

/** Western digits in the script of a text. */
function inScriptOf(text: string, digits: string): string {
  const zero = zeros.find(([script]) => script.test(text))?.[1];
  return zero === undefined
    ? digits
    : digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

const run = /[\d٠-٩۰-۹]+(?:[ \u00A0\u202F.,٬٫][\d٠-٩۰-۹]+)*/u;
const mostTries = 40;

/** As many zeros at the end as the number has, so that it is as round. */
const roundness = (number: number): number => {
  let unit = 1;
  while (number !== 0 && Number.isInteger(number) && number % (unit * 10) === 0) unit *= 10;
  return unit;
};

function* otherNumbers(fact: Fact, random: () => number): Generator<Fact> {
  const printed = run.exec(fact.text)?.[0] ?? '';
  const western = westernDigits(printed);
  const isGrouped = /^\d{1,3}(?:[ \u00A0\u202F.,٬]\d{3})+$/.test(western);
  const separator = isGrouped ? (/\D/.exec(western)?.[0] ?? '') : '';
  const decimals = isGrouped ? 0 : (/\D(\d+)$/.exec(western)?.[1]?.length ?? 0);
  const number = isGrouped ? Number(western.replace(/\D/g, '')) : Number(western.replace(/\D/, '.'));
  const unit = decimals > 0 ? 10 ** -decimals : Math.min(roundness(number), 1000);
  const scale = Number.parseFloat(fact.value) / number;
  const plural = new Intl.PluralRules(fact.language);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const factor = random() < 0.5 ? 0.5 + random() * 0.4 : 1.1 + random() * 0.8;
    let other = Math.round((number * factor) / unit) * unit;
    // A number that is not round stays so.
    if (unit === 1 && number > 10 && other % 10 === 0) other += 1 + Math.floor(random() * 8);
    if (other <= 0 || other === number || (fact.value.endsWith('%') && other > 100)) continue;
    if (plural.select(other) !== plural.select(number)) continue;
    const plain = other.toFixed(decimals);
    // As many digits: a longer number shows.
    if (plain.length !== number.toFixed(decimals).length) continue;
    const grouped = isGrouped
      ? plain.replace(/\B(?=(?:\d{3})+$)/g, separator)
      : plain.replace('.', /\D/.exec(western)?.[0] ?? '.');
    const text = fact.text.replace(run, inScriptOf(printed, grouped));
    const value = `${Number((other * scale).toFixed(6))}${fact.value.endsWith('%') ? '%' : ''}`;
    yield { ...fact, text, value };
  }
}

/** Not far away, and in the same decade: reports speak of their few years. */
const yearsAway = 4;
const decadeOf = (year: number): number => Math.floor(year / 10);

/** Another year where there is nothing else; else another month or day of the same year. */
function* otherDates(fact: Fact, written: string, random: () => number): Generator<Fact> {
  const [, year = '', month, day] = /^(\d{4}|-)-?(\d{2})?(?:-(\d{2}))?$/.exec(fact.value) ?? [];
  if (year === '' || year === '-') return;
  // Nothing after the document was written, unless what it says is.
  const last = `${written}-12-31`;
  const isPast = (value: string) =>
    value <= fact.value ||
    // Nor in the month in which it was written, which the learner sees.
    (value.length === 4 ? value <= last.slice(0, 4) : value < last.slice(0, value.length));
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (month === undefined) {
      const other = Number(year) + Math.round((random() * 2 - 1) * yearsAway);
      if (other === Number(year) || decadeOf(other) !== decadeOf(Number(year))) continue;
      const text = fact.text.replace(run, inScriptOf(fact.text, String(other)));
      if (isPast(String(other))) yield { ...fact, text, value: String(other) };
    } else {
      const other = String(1 + Math.floor(random() * 12)).padStart(2, '0');
      const text = inMonth(fact, Number(month), Number(other));
      if (other === month || text === null || Number(day ?? 1) > 28) continue;
      const value = [year, other, ...(day === undefined ? [] : [day])].join('-');
      if (isPast(value)) yield { ...fact, text, value };
    }
  }
}

/** The date with another month, named in the same way: «آب/أغسطس» becomes «تموز/يوليه». */
function inMonth({ text, language }: Fact, from: number, to: number): string | null {
  if (language === 'zh') return text.replace(/\d{1,2}(?=月)/u, String(to));
  const names = monthNames(language);
  const [before = [], after = []] = [from, to].map((month) => (names[month - 1] ?? '').split('|'));
  let changed = text;
  for (const [place, name] of before.entries())
    changed = changed.replace(name, after[Math.min(place, after.length - 1)] ?? name);
  return changed === text ? null : changed;
}

/** Other numbers or dates that print like this one, none after the date of the document; none for a name. */
export function* variations(fact: Fact, written: string, random: () => number): Generator<Fact> {
  if (fact.kind === 'number') yield* otherNumbers(fact, random);
  else if (fact.kind === 'date') yield* otherDates(fact, written, random);
}

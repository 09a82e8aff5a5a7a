/** The numbers that a text states, in digits or in letters, in any of the six languages. */
import { hanNumber, type NumberWord, numberWords, vague } from './number-words.ts';
import { folded, withoutPrefixes, wordsIn } from './words.ts';

const table = numberWords(folded);

const percentWords =
  /\s*(?:%|\bper ?cent\b|\bpour ?cent\b|\bpor ?ciento\b|процент\p{L}*|(?:(?:في|ب)\s?)?الم(?:اي|ي)ه(?!\p{L}))/gu;
const hanNumerals = /[零〇一二两三四五六七八九十百千万亿]+/gu;
const joiners = new Set(['and', 'et', 'y', 'و']);

/** The same text with Chinese numerals in digits, and percentages with their sign. */
export const withDigits = (text: string): string =>
  folded(text)
    .replace(/(\d+(?:\.\d+)?)\s?([万亿])/gu, (_, digits: string, scale: string) =>
      String(Math.round(Number(digits) * hanNumber(scale))),
    )
    .replace(/百分之/gu, ' % ')
    .replace(hanNumerals, (numeral) => ` ${hanNumber(numeral)} `)
    .replace(/ %\s+(\d+(?:\.\d+)?)/g, ' $1%')
    .replace(percentWords, '%');

/** A number in the words of a text: where it begins, where it ends, what it is (`21`, `2.5`, `40%`). */
export interface NumberAt {
  from: number;
  to: number;
  value: string;
  /** Written in digits. */
  digits: boolean;
}

function meaningOf(word: string): NumberWord | undefined {
  for (const form of withoutPrefixes(word)) {
    const meaning = table.get(form);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** True where a further addend goes on with the number: "sixty" + "one", "soixante" + "onze", «خمسة» + «وعشرون». */
function goesOn(current: number, addend: number, arabic: boolean): boolean {
  const rest = current % 100;
  if (current === 0) return true;
  if (rest === 0) return addend < 100 && addend > 0;
  if (rest >= 20 && rest % 10 === 0 && addend > 0 && addend < 10) return true;
  if ((rest === 60 || rest === 80) && addend >= 10 && addend < 20) return true;
  return arabic && rest < 10 && (addend === 10 || (addend >= 20 && addend % 10 === 0 && addend < 100));
}

/** Numbers in order. @param words of a text that was brought into digits (`withDigits`) */
export function numbersAmong(words: readonly string[]): NumberAt[] {
  const found: NumberAt[] = [];
  let at = 0;
  while (at < words.length) {
    const read = readNumber(words, at);
    if (read !== undefined) found.push(read);
    at = read?.to ?? at + 1;
  }
  return found;
}

function readNumber(words: readonly string[], from: number): NumberAt | undefined {
  const first = words[from] ?? '';
  const digits = /^\d/.test(first);
  let [total, current, started] = [0, digits ? Number(first) : 0, digits];
  let at = digits ? from + 1 : from;
  let end = at;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (started && !digits && joiners.has(word)) continue;
    const meaning = meaningOf(word);
    if (meaning === undefined) break;
    const arabic = /^\p{Script=Arabic}/u.test(word);
    if ('times' in meaning) {
      // «مائة ألف», "two hundred thousand", "deux cents"; what stands alone is one of it.
      if (meaning.times === 100) current = Math.max(current, 1) * 100;
      else {
        total += Math.max(current, 1) * meaning.times;
        current = 0;
      }
    } else if (current % 100 === 4 && meaning.adds === 20 && /^vingts?$/.test(word)) current += 76;
    else if (arabic && meaning.adds === 100 && current > 2 && current < 10) current *= 100;
    else if (words[at - 1] === 'dix' && current % 20 === 10 && meaning.adds >= 7 && meaning.adds <= 9)
      current += meaning.adds;
    else if (digits || !goesOn(current, meaning.adds, arabic)) break;
    else current += meaning.adds;
    started = true;
    end = at + 1;
  }
  if (!started || (end === from + 1 && withoutPrefixes(first).some((form) => vague.test(form))))
    return undefined;
  const percent = words[end] === '%';
  const value = `${total + current}${percent ? '%' : ''}`;
  return { from, to: percent ? end + 1 : end, value, digits };
}

/** A number as it is, of what or out of a hundred. */
export const withoutPercent = (value: string): string => value.replace('%', '');

/** Numbers that a text states, in order. "One" in letters is left out, which most often is an article. */
export const numbersIn = (text: string): string[] =>
  numbersAmong(wordsIn(withDigits(text))).flatMap(({ value, digits }) =>
    digits || value !== '1' ? [value] : [],
  );

/** The form in which texts are compared when a reader finds something: spelling and typography that differ, not words. */

export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`: where the letter that it comes from begins in the original, and where it ends. */
  from: readonly number[];
  to: readonly number[];
}

/** Printed one way, typed another. */
const variants: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ک: 'ك',
  ё: 'е',
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

const arabicMarks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
/** The elongation stroke, and what is not seen: joiners, direction marks, soft hyphen. */
const unread = /[\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const latinAccents = /([a-z])[\u0300-\u036F]+/g;

function western(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}

function foldLetter(letter: string): string {
  if (/^\s+$/.test(letter)) return ' ';
  // A letter first as one sign, so that hamza written as a mark and the letter that bears it are the same.
  const one = letter.normalize('NFKC').toLowerCase().replace(unread, '');
  return [...one.normalize('NFC')]
    .map((sign) => variants[sign] ?? sign)
    .join('')
    .replace(arabicMarks, '')
    .replace(/[٠-٩۰-۹]/g, western)
    .normalize('NFD')
    .replace(latinAccents, '$1')
    .normalize('NFC');
}

/** A text has few different letters: each is folded once. */
const known = new Map<string, string>();

function foldOnce(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const folded = foldLetter(letter);
  known.set(letter, folded);
  return folded;
}

const isMark = (sign: string) => /^\p{M}$/u.test(sign);
const isSpace = (sign: string) => /^\s$/.test(sign);

/** By code point; asking a pattern about each of a million signs would be felt. */
const kinds = new Map<number, 'mark' | 'space' | 'other'>();

function kindAt(text: string, at: number): 'mark' | 'space' | 'other' | 'end' {
  const code = text.codePointAt(at);
  if (code === undefined) return 'end';
  const before = kinds.get(code);
  if (before !== undefined) return before;
  const sign = String.fromCodePoint(code);
  const kind = isMark(sign) ? 'mark' : isSpace(sign) ? 'space' : 'other';
  kinds.set(code, kind);
  return kind;
}

const lengthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** End of the letter that begins there, with everything written on it; a run of white space is one. */
function letterEnd(text: string, at: number): number {
  const more = kindAt(text, at) === 'space' ? 'space' : 'mark';
  let end = at + lengthAt(text, at);
  while (kindAt(text, end) === more) end += lengthAt(text, end);
  return end;
}

/** Folds letter by letter, in linear time: no letter's form depends on its neighbours. */
export function fold(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = letterEnd(text, at);
    const form = foldOnce(text.slice(at, end));
    folded += form;
    for (let unit = 0; unit < form.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
  }
  return { text: folded, from, to };
}

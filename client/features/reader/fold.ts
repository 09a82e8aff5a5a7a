/** The form in which texts are compared when a reader finds something: spelling and typography that differ, not words. */

export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`: where the letter that it comes from begins in the original, and where it ends. */
  from: readonly number[];
  to: readonly number[];
}

/** A letter with everything written on it; a run of white space is one. */
const letters = /\s+|[\s\S]\p{M}*/gu;

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

/** Folds letter by letter, in linear time: no letter's form depends on its neighbours. */
export function fold(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const form = foldOnce(letter);
    folded += form;
    for (let unit = 0; unit < form.length; unit += 1) {
      from.push(index);
      to.push(index + letter.length);
    }
  }
  return { text: folded, from, to };
}

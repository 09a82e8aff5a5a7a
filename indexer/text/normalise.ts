/** The search form of a text: what it is compared by, never what is shown. */

const arabicIndicZero = 0x0660;
const persianZero = 0x06f0;

/** Arabic-Indic and Persian digits as Western ones; the length does not change. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= persianZero ? persianZero : arabicIndicZero));
  });
}

/** Arabic marks that are written above or below letters: harakat, Quranic signs, superscript alef. */
const arabicMarks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const tatweel = /\u0640/g;
/** Characters that are not seen: zero-width, joiners, direction marks, soft hyphen, byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Removes Arabic vowel signs and other marks. */
export const withoutMarks = (text: string): string => text.replace(arabicMarks, '');

/** Removes the elongation stroke, which is typography and not spelling. */
export const withoutTatweel = (text: string): string => text.replace(tatweel, '');

/**
 * Search form of a text in any of the six languages: NFKC (which folds presentation forms), lower case,
 * without Arabic marks, tatweel or Latin accents, Arabic letter variants unified (أإآٱ → ا, ى → ي, ة → ه,
 * ؤ → و, ئ → ي), Western digits, thousands written together (9 000 → 9000).
 */
export function normalise(text: string): string {
  return westernDigits(
    text.normalize('NFKC').replace(invisible, '').replace(tatweel, '').replace(arabicMarks, ''),
  )
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ё/g, 'е')
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036F]+/g, '$1')
    .normalize('NFC')
    .replace(
      /(?<!\d)(\d{1,3})((?:[ \u00A0\u202F.,٬]\d{3})+)(?!\d)/g,
      (_, head: string, tail: string) => head + tail.replace(/\D/g, ''),
    );
}

/** Whether a sentence can be read without its paragraph: it is whole, and points to nothing outside. */
import type { Language } from '#corpus/languages';
import type { LocatedFact } from '../facts/index.ts';
import { anaphoric, elsewhere, headNouns, pointing, withoutMarks } from './wording.ts';

const shortest: Record<Language, number> = { ar: 40, en: 40, fr: 40, es: 40, ru: 40, zh: 15 };
const longest: Record<Language, number> = { ar: 320, en: 320, fr: 320, es: 320, ru: 320, zh: 130 };
const ends = /[.。!！][)"'”’»」』）]*$/u;
const label = /^[([]?(?:\p{L}|هـ|\d{1,3}|[٠-٩]{1,3}|[ivxlc]{1,5})[)\].–—-]/iu;

const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
];
const count = (text: string, character: string): number => text.split(character).length - 1;

/** Every bracket and quotation mark that is opened is closed. */
export const isBalanced = (text: string): boolean =>
  pairs.every(([open, close]) => count(text, open) === count(text, close)) && count(text, '"') % 2 === 0;

/** "At the office of …": what is left of a sentence that a full stop tore. */
const tornArabic = new RegExp(`^[بل](?:ال)?(?:${headNouns})(?!\\p{L})`, 'u');

/** A whole sentence of fair length: no question, heading, list label, announcement of a list or torn half. */
export function isWhole(text: string, language: Language): boolean {
  return (
    text.length >= shortest[language] &&
    text.length <= longest[language] &&
    ends.test(text) &&
    !/[?؟？\n[\]…]/u.test(text) &&
    isBalanced(text) &&
    !tornArabic.test(text) &&
    !elsewhere[language].test(withoutMarks(text)) &&
    !label.test(text) &&
    !/^[\p{Ll}\p{P}]/u.test(text.replace(/^["«“《(]/u, '')) &&
    !/[:：]\s*[.]?$/u.test(text)
  );
}

/** It begins with a word that points to the sentence before. */
export function leansBack(text: string, language: Language): boolean {
  const plainText = withoutMarks(text).replace(/^["«“]/u, '');
  return anaphoric[language].test(plainText) || pointing[language].test(plainText);
}

/** What follows says which: an adjective, a number, a title. */
const qualified = /^\s+(?:ال|لل|["«“]?\p{Lu})/u;
const numbered = /^(?:قرار|مقرر|توصيات|اتفاقية)$/u;
/** Where the noun is an adjective, or stands for the text itself. */
const noName = /(?:الجريمة|الآمنة|المشمولة|المشمول)\s+$/u;
const arabicNoun = new RegExp(`(?<![\\p{L}])[وف]?[بلك]?(?:ال|لل)(${headNouns})(?![\\p{L}])`, 'gu');
const capitalNoun: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})[Tt]he (\p{Lu}\p{Ll}+)(?!\p{L})(?!\s+(?:\p{Lu}|of|for|on|against|to))/gu,
  fr: /(?<!\p{L})(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u )(\p{Lu}\p{Ll}+)(?!\p{L})(?!\s+(?:\p{Lu}|de|d['’]|des|du|sur|pour|contre))/gu,
  es: /(?<!\p{L})(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l) (\p{Lu}\p{Ll}+)(?!\p{L})(?!\s+(?:\p{Lu}|de|del|sobre|para|contra))/gu,
};

/**
 * Short names that stand for a longer one said before: "the Group", «اللجنة», each as its noun. Not those that the
 * sentence itself says in full, nor the nouns of its facts.
 */
export function shortNames(text: string, language: Language, facts: readonly LocatedFact[]): string[] {
  const searched = withoutMarks(text).length === text.length ? text : withoutMarks(text);
  const pattern = language === 'ar' ? arabicNoun : capitalNoun[language];
  if (pattern === undefined) return [];
  return [...searched.matchAll(pattern)].flatMap((match) => {
    const noun = match[1] ?? '';
    const end = match.index + match[0].length;
    if (
      language === 'ar' &&
      (qualified.test(searched.slice(end)) || noName.test(searched.slice(0, match.index)))
    )
      return [];
    if (numbered.test(noun) && /^\s+[\d٠-٩]/u.test(searched.slice(end))) return [];
    if (facts.some((fact) => fact.start < end && match.index < fact.end)) return [];
    // Said in full before: «مجلس أوروبا … المجلس».
    if (
      language === 'ar' &&
      new RegExp(`(?<!\\p{L}|ال|لل)[وفبلك]{0,2}${noun}\\s`, 'u').test(searched.slice(0, match.index))
    )
      return [];
    return [noun];
  });
}

/** The words of a noun stand in a text, with or without article. */
export const namesNoun = (text: string, noun: string): boolean => withoutMarks(text).includes(noun);

/** Texts as statements are compared: words in search form, articles aside, small slips of typing forgiven. */
import { type Language, languageCodes } from '#corpus/languages';
import { normalise, tokenise } from '#indexer';

/** Numbers with their decimals, single Chinese characters, words of letters, percent signs. */
const wordPattern = /\d+(?:\.\d+)?|\p{Script=Han}|[\p{L}\p{M}]+|%/gu;

/** Search form with one way to write percent signs, decimals and apostrophes. */
export const folded = (text: string): string =>
  normalise(text)
    .replaceAll('٪', '%')
    .replaceAll('’', "'")
    .replace(/(?<=\d)[٫,](?=\d{1,2}(?!\d))/g, '.');

export const wordsIn = (text: string): string[] => folded(text).match(wordPattern) ?? [];

const articles = new Set(
  'the a an le la les l un une des du de d el los las lo una unos unas del al of'.split(' '),
);
const arabicArticle = /^ال(?=\p{L}{2})/u;

/** Words without articles; all of them when there are only articles. */
export function bareWords(text: string): string[] {
  const all = wordsIn(text);
  const bare = all.filter((word) => !articles.has(word));
  return (bare.length > 0 ? bare : all).map((word) => word.replace(arabicArticle, ''));
}

/** An Arabic word with and without what is written in front of it: "and", "by", "for", the article. */
export function withoutPrefixes(word: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(word)) return [word];
  const forms = [word];
  for (const prefix of [/^[وف](?=\p{L}{3}|ست$)/u, /^[بكل](?=\p{L}{3})|^ب(?=ست$)/u, /^(?:ال|ل)(?=\p{L}{2})/u])
    forms.push(...forms.flatMap((form) => (prefix.test(form) ? form.replace(prefix, '') : [])));
  return [...new Set(forms)];
}

/** Languages that a text in its script may be in. */
export function languagesOf(text: string): Language[] {
  const scripts: readonly (readonly [RegExp, readonly Language[]])[] = [
    [/\p{Script=Arabic}/u, ['ar']],
    [/\p{Script=Cyrillic}/u, ['ru']],
    [/\p{Script=Han}/u, ['zh']],
    [/\p{Script=Latin}/u, ['en', 'fr', 'es']],
  ];
  const found = scripts.flatMap(([script, languages]) => (script.test(text) ? languages : []));
  return found.length > 0 ? found : [...languageCodes];
}

/** Stems by the rules of a language; Chinese by characters, because its word breaks depend on what is around. */
export const stemsIn = (text: string, language: Language): string[] =>
  language === 'zh' ? wordsIn(text) : tokenise(text, language);

/** Where a run of words stands in others, from the first on; -1 where it does not. */
export function indexOfRun(words: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return -1;
  for (let from = 0; from + run.length <= words.length; from += 1)
    if (run.every((word, at) => words[from + at] === word)) return from;
  return -1;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964,
 * without a letter being changed twice).
 */
export function distance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const change = (last[j] ?? 0) + (letter === other ? 0 : 1);
      let best = Math.min(change, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      if (i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other)
        best = Math.min(best, (beforeLast[j - 1] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** Slips that are forgiven in a word of this length; none in what has digits. */
export function slips(word: string): number {
  if (/\d/.test(word)) return 0;
  const { length } = [...word];
  if (length >= 9) return 2;
  return length >= 5 ? 1 : 0;
}

/** How far apart two runs of words are, if every word is within what is forgiven and `more`; else undefined. */
export function slipsBetween(
  given: readonly string[],
  meant: readonly string[],
  more = 0,
): number | undefined {
  const within = (a: string, b: string) => {
    if (a === b) return 0;
    const allowed = slips(b) + (slips(b) > 0 ? more : 0);
    if (allowed === 0 || /\d/.test(a) || Math.abs(a.length - b.length) > allowed) return undefined;
    const apart = distance(a, b);
    return apart <= allowed ? apart : undefined;
  };
  const joined = within(given.join(''), meant.join(''));
  if (given.length !== meant.length) return joined;
  let sum = 0;
  for (const [at, word] of given.entries()) {
    const apart = within(word, meant[at] ?? '');
    if (apart === undefined) return joined;
    sum += apart;
  }
  return sum;
}

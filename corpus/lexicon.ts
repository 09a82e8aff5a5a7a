/** Words that say the same in six languages, and words that say nothing by themselves. */
import { type Language, languageCodes } from './languages.ts';

/** Words of each language that render one notion, and fixed expressions where it has no word; none where none is known. */
export type Family = Readonly<Record<Language, readonly string[]>>;

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
const wordsOf = (field: string): string[] => field.split(', ').filter((word) => word !== '');

/**
 * Reads `lexicon.tsv`: a heading of language codes, then a line a family; tabs part its languages, commas its words.
 * @throws Error naming the line that has other fields than the heading
 */
export function parseFamilies(text: string): Family[] {
  const [heading = '', ...lines] = linesOf(text);
  const languages = heading.split('\t');
  if (languages.toSorted().join() !== languageCodes.toSorted().join())
    throw new Error(`line 1 has to name the languages ${languageCodes.join(', ')}`);
  return lines.map((line, at) => {
    const fields = line.split('\t');
    if (fields.length !== languages.length)
      throw new Error(`line ${at + 2} has ${fields.length} fields instead of ${languages.length}`);
    return Object.fromEntries(
      languages.map((language, field) => [language, wordsOf(fields[field] ?? '')]),
    ) as Record<Language, string[]>;
  });
}

/**
 * Reads `light-words.tsv`: a line a language, its code and the words that a faithful translation need not render.
 * @throws Error when a language has no line
 */
export function parseLightWords(text: string): Record<Language, string[]> {
  const lines = new Map(linesOf(text).map((line) => line.split('\t') as [string, string]));
  return Object.fromEntries(
    languageCodes.map((language) => {
      const words = lines.get(language);
      if (words === undefined) throw new Error(`no line for ${language}`);
      return [language, wordsOf(words)];
    }),
  ) as Record<Language, string[]>;
}

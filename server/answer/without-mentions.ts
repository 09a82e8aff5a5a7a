/** A question without the words that name documents, still a sentence. */
import type { Language } from '#corpus/languages';
import type { Folded, Mention } from './mentions.ts';
import { namingWords } from './named-documents-words.ts';

/**
 * What is left of a mention in its sentence: nothing of "in the 2024 report", "it" of "the 2024 report" (a noun would be
 * searched like any other), and the noun where its neighbours need one: "her 2010 report".
 */
export function remainder(
  { parts, before }: Mention,
  original: string,
  { at }: Folded,
  language: Language,
): string {
  const { pronouns, bareIsDefinite } = namingWords[language];
  const first = parts[0]?.part;
  if (first === 'L') return '';
  const noun = parts.findIndex(({ part }) => part === 'N');
  const kept = parts
    .filter(({ part }, place) => place === noun || (part === 'D' && place < noun))
    .map(({ start, end }) => original.slice(at[start], at[end]))
    .join(' ');
  const symbols = parts.filter(({ part }) => part === 'S').length;
  const isPlural = symbols > 1 || (symbols === 0 && /s$/i.test(kept));
  const needsNone = before !== 'B' && (bareIsDefinite || first === 'D');
  return symbols > 0 || needsNone ? pronouns[isPlural ? 1 : 0] : kept;
}

/** The text with something else, or nothing, in place of each mention. */
export function replaced(
  mentions: readonly Mention[],
  original: string,
  folded: Folded,
  language: Language,
  replacement: (mention: Mention) => string,
): string {
  let text = '';
  let from = 0;
  for (const mention of mentions) {
    text += `${original.slice(from, folded.at[mention.start])} ${replacement(mention)} `;
    from = folded.at[mention.end] ?? original.length;
  }
  return tidied(text + original.slice(from), language);
}

/** Without the spaces and commas that are left where a mention was. */
const tidied = (text: string, language: Language): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，、。？！]) | (?=[\p{Script=Han}，、。？！])/gu, '')
    .replace(language === 'fr' ? / (?=[.,)…])/g : / (?=[.,،؛;:؟?!)…])/g, '')
    .replace(/(?<=^[¿¡(«"“\s]*)[\s,،，、:;]+/gu, '')
    .replace(/[\s,،，、:;]+$|[,،，、:;]+(?=\s?[?؟？.])/gu, '')
    .replace(/^[¿¡«"\s]*\p{Ll}/u, (first) => first.toLocaleUpperCase(language));

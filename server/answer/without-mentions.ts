/** A question without the words that name documents, still a sentence. */
import type { Language } from '#corpus/languages';
import type { Folded, Mention, Part } from './mentions.ts';
import { namingWords } from './named-documents-words.ts';

/** A noun that has lost what made it definite: «تقرير عام ٢٠٢٤» leaves «التقرير». */
const definite: Partial<Record<Language, (noun: string) => string>> = {
  ar: (noun) => (/(?:^|\s)(?:[ولبف]?ال|لل)/u.test(noun) ? noun : noun.replace(/\S+$/u, 'ال$&')),
  zh: (noun) => `该${noun}`,
};

/** What is left of a mention in its sentence: nothing of "in the 2024 report", "the report" of "the 2024 report". */
export function remainder({ parts }: Mention, original: string, { at }: Folded, language: Language): string {
  const { theDocument, theDocuments } = namingWords[language];
  if (isLed(parts)) return '';
  const symbols = parts.filter(({ part }) => part === 'S');
  if (symbols.length > 0) return symbols.length > 1 ? theDocuments : theDocument;
  const kept = parts
    .filter(({ part }) => part === 'N' || part === 'D')
    .map((part) => original.slice(at[part.start], at[part.end]))
    .join(language === 'zh' ? '' : ' ');
  return parts.some(({ part }) => part === 'D') ? kept : (definite[language]?.(kept) ?? kept);
}

const isLed = ([first]: readonly Part[]) => first?.part === 'L' || first?.part === 'B';

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

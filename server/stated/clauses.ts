/** Parts of an answer: its sentences and clauses, and whether it is no more than a list of words. */
import type { Language } from '#corpus/languages';
import { contentWords, words } from '#indexer';
import { denies } from './negation.ts';

const sentenceEnd = /[.!?؟。！？;；؛\n]+(?!\d)/u;
/** "But" begins a clause too. */
const clauseEnd = /[,،，、:：.!?؟。！？;；؛\n]+(?!\d)|\s(?=(?:but|mais|pero|sino|но|لكن|ولكن|بل)\s)|(?=但)/u;

const parts = (text: string, end: RegExp) =>
  text
    .split(end)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const sentencesOf = (text: string): string[] => parts(text, sentenceEnd);

/** The answer without the clauses in which it denies something. */
export const withoutDenied = (text: string): string =>
  denies(text)
    ? parts(text, clauseEnd)
        .filter((clause) => !denies(clause))
        .join('. ')
    : text;

const leastListed = 3;
const mostWordsListed = 2;

/** True when the answer only lists words, three or more, each alone or with one other. */
export function isList(text: string, language: Language): boolean {
  const listed = parts(text, clauseEnd);
  // Without commas, and without any word of grammar, it may be words one after another.
  const bare = contentWords(text, language).length === words(text, language).length;
  const pieces = listed.length < leastListed && bare ? text.trim().split(/\s+/) : listed;
  return (
    pieces.length >= leastListed &&
    pieces.every((piece) => contentWords(piece, language).length <= mostWordsListed)
  );
}

const alternative = /(?<!\p{L})(?:or|ou|o|u|или|либо|أو|او|أم|ام)(?!\p{L})|或|(?<=\p{L}\s?)\/(?=\s?\p{L})/u;

/** Clauses and what stands on either side of "or" in them; whole where there is no such choice. */
export const choicesIn = (text: string): string[][] =>
  sentencesOf(text).map((sentence) => sentence.split(alternative).map((part) => part.trim()));

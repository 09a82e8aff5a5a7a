/**
 * Completes a question that leans on the one before it, without a language model: by what it points back with, and by
 * what it lacks. What is searched is shown to the asker, who can change it.
 */
import type { Language } from '#corpus/languages';
import { contentWords, type DalilIndex, words } from '#indexer';
import { followUpWords } from './follow-up-words.ts';
import { placesIn, yearsIn } from './replaceable.ts';

/** More words of its own than this, and a question can be understood by itself even if it points somewhere. */
const mostWordsOfPointer = 4;
/** A fragment without any word of asking has at most so many words of its own. */
const mostWordsOfFragment = 3;
/** Longest context carried along, in characters. */
const longestContext = 300;

/** A name inside a question, or a number. */
const nameOrNumber = /(?<=\p{L}[^.?!]*\s)\p{Lu}|\p{N}/u;

/** True when the question names something of the field. */
export const namesField = (question: string, language: Language, index: DalilIndex): boolean =>
  index.termsIn(question, language).some(({ concepts }) => concepts.some(({ theme }) => theme !== 'general'));

/** True when the question names something of the field, somebody or a number: it has a subject of its own. */
const hasSubject = (question: string, language: Language, index: DalilIndex): boolean =>
  nameOrNumber.test(question) || namesField(question, language, index);

/** True when the question says what it asks for: "when", "how many", "who". */
export const asks = (question: string, language: Language): boolean =>
  followUpWords[language].asking.test(question);

/** True when the question can only be understood with the one before. */
export function leansOnContext(question: string, language: Language, index: DalilIndex): boolean {
  const { openers, pointers, owners, more } = followUpWords[language];
  const own = contentWords(question, language).length;
  if (own === 0) return true;
  if (openers.test(question) && own <= mostWordsOfPointer) return true;
  if (pointers.test(question) && own <= mostWordsOfPointer) return true;
  if (more.test(question) && own <= mostWordsOfFragment) return true;
  if (!asks(question, language)) return own <= mostWordsOfFragment;
  // "How do traffickers recruit their victims?" names the owners before; "who acts as its secretariat?" does not.
  const owner = owners.exec(question);
  if (owner && own <= mostWordsOfPointer && !hasSubject(question.slice(0, owner.index), language, index))
    return true;
  // "When was the meeting held?" asks, but names nothing of the field.
  return own <= 2 && !hasSubject(question, language, index);
}

/** True when the question may lean on the one before: whoever can ask a language model lets it look. */
export const pointsBack = (question: string, language: Language, index: DalilIndex): boolean =>
  leansOnContext(question, language, index) || followUpWords[language].pointers.test(question);

/** What is carried along of the question before: all but the place or the year that the new one replaces. */
function contextOf(previous: string, question: string, language: Language, index: DalilIndex): string {
  const places = placesIn(question, language, index).length > 0 ? placesIn(previous, language, index) : [];
  const years = yearsIn(question).length > 0 ? yearsIn(previous) : [];
  const left = [...places, ...years].reduce(
    (text, phrase) => withoutPhrase(text, phrase, language),
    previous,
  );
  // What was completed before is no longer in brackets, and a "why?" or "and in …?" of it says nothing more.
  const parts = left.split(/(?<=[?؟？])|[()（）]/u).map((part) => part.trim());
  const telling = parts.filter((part) => contentWords(part, language).length > 0);
  return (telling.length > 0 ? telling : parts).join(' ').replace(/\s+/g, ' ').trim();
}

/** The text with “…” for the first place where the phrase stands; in Chinese for each. */
function withoutPhrase(text: string, phrase: string, language: Language): string {
  if (language === 'zh') return text.replaceAll(phrase, '…');
  const tokens = text.split(/\s+/);
  // One token may be several words: "South-East".
  const spread = tokens.flatMap((token, at) => words(token, language).map((word) => ({ word, at })));
  const sought = phrase.split(' ');
  const from = spread.findIndex((_, start) =>
    sought.every((word, offset) => spread[start + offset]?.word === word),
  );
  const [first, last] = [spread[from]?.at, spread[from + sought.length - 1]?.at];
  if (first === undefined || last === undefined) return text;
  // What closes the question, or opens what was completed before, stays.
  const opening = /^[(（¿]*/u.exec(tokens[first] ?? '')?.[0] ?? '';
  const closing = /[?؟？)）]*$/u.exec(tokens[last] ?? '')?.[0] ?? '';
  return tokens.toSpliced(first, last - first + 1, `${opening}…${closing}`).join(' ');
}

/**
 * The question as it can be understood alone: itself, or with what it leans on in brackets behind it.
 * @param previous the standalone question before it in the conversation
 */
export function standalone(
  question: string,
  language: Language,
  previous: string | undefined,
  index: DalilIndex,
): string {
  if (previous === undefined || !leansOnContext(question, language, index)) return question;
  const context = contextOf(previous, question, language, index);
  return `${question.trim()} (${context.slice(0, longestContext)})`;
}

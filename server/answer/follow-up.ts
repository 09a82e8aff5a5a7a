/**
 * Completes a question that leans on the one before it, without a language model: by what it points back with, and by
 * what it lacks. What is searched is shown to the asker, who can change it.
 */
import type { Language } from '#corpus/languages';
import { contentWords, type DalilIndex, normalise, words } from '#indexer';
import { followUpWords } from './follow-up-words.ts';

/** More words of its own than this, and a question can be understood by itself even if it points somewhere. */
const mostWordsOfPointer = 4;
/** A fragment without any word of asking has at most so many words of its own. */
const mostWordsOfFragment = 3;
/** Longest context carried along, in characters. */
const longestContext = 300;

/** A name inside a question, or a number. */
const nameOrNumber = /(?<=\p{L}[^.?!]*\s)\p{Lu}|\p{N}/u;

/** True when the question names something of the field, somebody or a number: it has a subject of its own. */
const hasSubject = (question: string, language: Language, index: DalilIndex): boolean =>
  nameOrNumber.test(question) ||
  index.termsIn(question, language).some(({ concepts }) => concepts.some(({ theme }) => theme !== 'general'));

/** True when the question can only be understood with the one before. */
export function leansOnContext(question: string, language: Language, index: DalilIndex): boolean {
  const { openers, pointers, more, asking } = followUpWords[language];
  const own = contentWords(question, language).length;
  if (own === 0) return true;
  const asks = asking.test(question);
  if (openers.test(question) && own <= mostWordsOfPointer) return true;
  if (pointers.test(question) && own <= mostWordsOfPointer) return true;
  if (more.test(question) && own <= mostWordsOfFragment) return true;
  if (!asks) return own <= mostWordsOfFragment;
  // "When was the meeting held?": asks, but names nothing of the field.
  return own <= 2 && !hasSubject(question, language, index);
}

/** What takes the place of its like: a State of another State, a year of another year. */
type Slot = 'state' | 'number';

const stateNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Glossary ids of States and territories: their English names in lower case with hyphens. */
const stateIds = new Set(
  letters
    .flatMap((first) => letters.map((second) => stateNames.of(first + second) ?? ''))
    .map((name) => normalise(name).replaceAll(/[^a-z]+/g, '-')),
);

/** Terms of a text that could take one another's place, in search form. */
function slots(text: string, language: Language, index: DalilIndex): { slot: Slot; words: string }[] {
  const states = index
    .termsIn(text, language)
    .filter(({ concepts }) => concepts.some(({ id }) => stateIds.has(id)));
  const numbers = [...normalise(text).matchAll(/\p{N}+/gu)];
  return [
    ...states.map((term) => ({ slot: 'state' as const, words: term.text })),
    ...numbers.map(([number]) => ({ slot: 'number' as const, words: number })),
  ];
}

/** What is carried along of the question before: all but what the new one replaces. */
function contextOf(previous: string, question: string, language: Language, index: DalilIndex): string {
  const replaced = new Set(slots(question, language, index).map(({ slot }) => slot));
  const dropped = slots(previous, language, index)
    .filter(({ slot }) => replaced.has(slot))
    .map(({ words }) => words);
  const context = previous.replaceAll(/[()（）]/g, ' ').trim();
  if (language === 'zh') return dropped.reduce((text, words) => text.replaceAll(words, ''), context);
  const droppedWords = new Set(dropped.flatMap((words) => words.split(' ')));
  return context
    .split(/\s+/)
    .filter((token) => !words(token, language).some((word) => droppedWords.has(word)))
    .join(' ');
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

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

/** No States, though the list of regions has them. */
const noStates = new Set(['EU', 'EZ', 'QO', 'UN', 'ZZ']);
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** English names of States and territories, in search form: "Myanmar (Burma)" without what is in brackets. */
const stateNames = new Set(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noStates.has(code))
    .flatMap((code) => regionNames.of(code) ?? [])
    .map((name) => normalise(name.replace(/ \(.*/, ''))),
);

/** What can take the place of its like in a text, in search form: names of States, and years. */
function replaceable(text: string, language: Language, index: DalilIndex) {
  return {
    states: index
      .termsIn(text, language)
      .filter(({ concepts }) => concepts.some(({ en }) => en.some((name) => stateNames.has(normalise(name)))))
      .map((term) => term.text),
    years: [...normalise(text).matchAll(/(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu)].map(([year]) => year),
  };
}

/** What is carried along of the question before: all but the State or the year that the new one replaces. */
function contextOf(previous: string, question: string, language: Language, index: DalilIndex): string {
  const fresh = replaceable(question, language, index);
  const old = replaceable(previous, language, index);
  const dropped = [
    ...(fresh.states.length > 0 ? old.states : []),
    ...(fresh.years.length > 0 ? old.years : []),
  ];
  const context = previous.replaceAll(/[()（）]/g, ' ').trim();
  return dropped.reduce((text, phrase) => withoutPhrase(text, phrase, language), context);
}

function withoutPhrase(text: string, phrase: string, language: Language): string {
  if (language === 'zh') return text.replaceAll(phrase, '');
  const tokens = text.split(/\s+/);
  const sought = phrase.split(' ');
  const at = tokens.findIndex((_, from) =>
    sought.every((word, offset) => words(tokens[from + offset] ?? '', language).includes(word)),
  );
  return at < 0 ? text : tokens.toSpliced(at, sought.length).join(' ');
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

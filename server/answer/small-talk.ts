/** Greetings, thanks, farewells and questions about Dalil itself: told from questions to search, and answered in short. */
import { type Language, languageCodes } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';
import type { Reply } from '../contract/ask.ts';
import type { LanguageModelInfo } from '../contract/language-model.ts';
import { smallTalkReplies } from './small-talk-replies.ts';
import { type AboutTopic, type SmallTalkWords, smallTalkWords } from './small-talk-words.ts';

/** Small talk is short; what is longer, in characters of search form, is a question without being read further. */
const longestSmallTalk = 160;

type Part = { kind: Exclude<Reply['kind'], 'quiz'>; topic?: AboutTopic };

/** Letters and numbers of a text in search form, its words one space apart; in Chinese with no space at all. */
function bare(text: string, language: Language): string {
  const spaced = normalise(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return language === 'zh' ? spaced.replaceAll(' ', '') : spaced;
}

/** A pattern that matches at one place, up to where a word ends; it is written as people spell. */
function compiled(pattern: string, language: Language): RegExp {
  const source = normalise(pattern).replace(/[’'-]/g, ' ');
  return new RegExp(language === 'zh' ? `(?:${source})` : `(?:${source})(?: |$)`, 'uy');
}

type Compiled = readonly (readonly [Part | null, readonly RegExp[]])[];

/** What a message says comes before how it says it: "hello, who are you?" asks. */
function compile(language: Language): Compiled {
  const { about, farewell, thanks, greeting, approval, filler }: SmallTalkWords = smallTalkWords[language];
  const topics = Object.entries(about) as [AboutTopic, readonly string[]][];
  const groups: readonly (readonly [Part | null, readonly string[]])[] = [
    ...topics.map(([topic, patterns]) => [{ kind: 'about', topic }, patterns] as const),
    [{ kind: 'farewell' }, farewell],
    [{ kind: 'thanks' }, thanks],
    [{ kind: 'greeting' }, greeting],
    [{ kind: 'thanks' }, approval],
    [null, filler],
  ];
  return groups.map(([part, patterns]) => [part, patterns.map((pattern) => compiled(pattern, language))]);
}

const patterns = new Map(languageCodes.map((language) => [language, compile(language)]));

/** What stands before `part` in the order of groups matters less. */
function mostTelling(parts: ReadonlySet<Part>, groups: Compiled): Part | undefined {
  return groups.find(([part]) => part !== null && parts.has(part))?.[0] ?? undefined;
}

/**
 * What a message is when nothing but small talk of `language` is in it: every way of cutting it into patterns is
 * followed from left to right, each place once.
 */
function read(question: string, language: Language): Part | undefined {
  const groups = patterns.get(language) ?? [];
  const text = bare(question, language);
  if (text === '' || text.length > longestSmallTalk) return undefined;
  const reached = new Map<number, Set<Part>>([[0, new Set()]]);
  for (let at = 0; at < text.length; at += 1) {
    const before = reached.get(at);
    if (before === undefined) continue;
    for (const [part, alternatives] of groups) {
      for (const pattern of alternatives) {
        pattern.lastIndex = at;
        if (!pattern.test(text) || pattern.lastIndex === at) continue;
        const parts = reached.get(pattern.lastIndex) ?? new Set<Part>();
        for (const each of before) parts.add(each);
        if (part !== null) parts.add(part);
        reached.set(pattern.lastIndex, parts);
      }
    }
  }
  return mostTelling(reached.get(text.length) ?? new Set(), groups);
}

const listOf = (languages: readonly Language[], language: Language): string => {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return new Intl.ListFormat(language).format(languages.map((each) => names.of(each) ?? each));
};

function reply({ kind, topic }: Part, language: Language, { index, model }: Speaking): Reply {
  const { documents, about, languageModel, ...replies } = smallTalkReplies[language];
  const { sources, languages } = index.catalogue;
  const form = documents[new Intl.PluralRules(language).select(sources.length)] ?? documents.other;
  const digits = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language).format(sources.length);
  const template = kind === 'about' ? about[topic ?? 'self'] : replies[kind];
  const said = topic === 'privacy' && model?.local === false ? languageModel.sent : template;
  const message = said
    .replaceAll('{writing}', model ? languageModel.writes : languageModel.none)
    .replaceAll('{model}', `\u2068${model?.name}\u2069`)
    .replaceAll('{documents}', form.replace('#', digits))
    .replaceAll('{languages}', listOf(languages, language))
    .replaceAll('{spoken}', listOf(languageCodes, language));
  return { kind, message };
}

/** What a reply tells of. */
interface Speaking {
  index: DalilIndex;
  /** Null where nothing is written by one. */
  model: LanguageModelInfo | null;
}

export interface SmallTalk {
  language: Language;
  reply: Reply;
}

/**
 * A short reply when the whole message is small talk in one of the six languages; undefined for what is to be searched.
 * @param named the language that the request names, in which the reply is then given
 * @param detected the language to prefer where the words are those of several languages
 */
export function smallTalk(
  question: string,
  named: Language | undefined,
  detected: Language,
  speaking: Speaking,
): SmallTalk | undefined {
  const likeliest = named ?? detected;
  const order = [likeliest, ...languageCodes.filter((language) => language !== likeliest)];
  for (const spoken of order) {
    const part = read(question, spoken);
    if (part !== undefined) {
      const language = named ?? spoken;
      return { language, reply: reply(part, language, speaking) };
    }
  }
  return undefined;
}

/** Where a greeting may end inside a message. */
const endOfGreeting = /[.,!…:;،؛，。！、\n]+/gu;

/**
 * The question without the greeting, thanks or praise that it begins with, which would be searched like its other
 * words: "Hello, what is debt bondage?".
 */
export function withoutGreeting(question: string, language: Language): string {
  const ends = [...question.slice(0, longestSmallTalk).matchAll(endOfGreeting)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const end = ends.findLast((at) => {
    const kind = read(question.slice(0, at), language)?.kind;
    return kind !== undefined && kind !== 'about';
  });
  const rest = end === undefined ? '' : question.slice(end).trim();
  return /\p{L}|\p{N}/u.test(rest)
    ? rest.replace(/^[¿¡«"“]*\p{Ll}/u, (first) => first.toLocaleUpperCase(language))
    : question;
}

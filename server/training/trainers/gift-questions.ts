/** Questions in GIFT as drafts: which of its types can be asked here, and where a citation is the source. */
import type { Language } from '#corpus/languages';
import { detectLanguage, westernDigits } from '#indexer';
import type { ItemSource } from '../items.ts';
import type { FindSource } from './find-source.ts';
import { hasPicture, languageOfHtml, textOfHtml } from './html-text.ts';
import { type Draft, tidy } from './own-item.ts';
import {
  type GIFTQuestion,
  type GiftBlock,
  giftBlocks,
  parseGift,
  type TextChoice,
  unescaped,
} from './read-gift.ts';
import { QuestionError } from './words.ts';

interface Formatted {
  format: string;
  text: string;
}

/** Moodle reads everything but what is marked as plain as HTML; its own format keeps line ends, too. */
function textOf(formatted: Formatted | null): string {
  const { format = 'plain', text = '' } = formatted ?? {};
  if (format === 'plain') return text;
  return textOfHtml(format === 'html' ? text : text.replaceAll('\n', '<br>'));
}

/** What is typed, or chosen from a list, is plain text whatever the question is; a star that is text is escaped. */
function typedText(text: string): string {
  if (/(?<!\\)\*/.test(text)) throw new QuestionError('wildcard');
  return text.replaceAll('\\*', '*');
}

const full = 100;

function choice(choices: readonly TextChoice[]): Draft['is'] {
  const weights = choices.map(({ isCorrect, weight }) => weight ?? (isCorrect ? full : 0));
  if (weights.some((weight) => weight > 0 && weight < full)) throw new QuestionError('severalRight');
  return {
    type: 'choice',
    options: choices.map(({ text, feedback }, at) => ({
      text: textOf(text),
      right: weights[at] === full,
      feedback: textOf(feedback),
    })),
  };
}

/** Answers that get no mark are there only for their feedback. */
function withMark<Choice extends { weight: number | null; isCorrect: boolean }>(
  choices: readonly Choice[],
): Choice[] {
  const marked = choices.filter(({ weight, isCorrect }) => isCorrect && weight !== 0);
  if (marked.some(({ weight }) => weight !== null && weight !== full)) throw new QuestionError('partlyRight');
  return marked;
}

/** A number exactly; `5:0` and `5..5` are exact too. */
function exactNumber(
  number: { number?: number; range?: number; numberLow?: number; numberHigh?: number } | Formatted,
): string {
  if ('text' in number) throw new QuestionError('wildcard');
  const exact = number.number ?? number.numberLow;
  if (exact === undefined || (number.range ?? 0) !== 0 || (number.numberHigh ?? exact) !== exact)
    throw new QuestionError('range');
  // Beyond, the parser has not kept every digit.
  if (Math.abs(exact) > Number.MAX_SAFE_INTEGER) throw new QuestionError('unreadable');
  return String(exact);
}

/** Feedback of each right answer, and of the question. */
type Read = { is: Draft['is']; feedback: string };

function read(question: GIFTQuestion): Read {
  switch (question.type) {
    case 'Category':
    case 'Description':
      throw new QuestionError('noBraces');
    case 'Essay':
      throw new QuestionError('essay');
    case 'MC':
      return { is: choice(question.choices), feedback: '' };
    case 'TF':
      // The parser calls it by the answer "true", but what comes first is said to whoever has it wrong.
      return { is: { type: 'true-false', key: question.isTrue }, feedback: textOf(question.trueFeedback) };
    case 'Short': {
      const right = withMark(question.choices);
      const feedback = right.map((each) => textOf(each.feedback)).join('\n');
      return { is: { type: 'short', texts: right.map(({ text }) => typedText(text.text)) }, feedback };
    }
    case 'Numerical': {
      const { choices } = question;
      const numbers = Array.isArray(choices) ? withMark(choices) : [{ text: choices, feedback: null }];
      const feedback = numbers.map((each) => textOf(each.feedback)).join('\n');
      return { is: { type: 'short', texts: numbers.map(({ text }) => exactNumber(text)) }, feedback };
    }
    case 'Matching': {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => ({
        prompt: textOf(subquestion),
        option: unescaped(subanswer),
      }));
      return { is: { type: 'match', pairs }, feedback: '' };
    }
    default:
      return question satisfies never;
  }
}

/** `A/HRC/14/32, para. 77 (b)` in six languages, with whatever stands in front of it. */
const citation =
  /^(.+?)[\s,،，;(（]*(?:\bpara(?:graph)?s?\b\.?|الفقرة|\bpar\.|\bpárr(?:afo)?\b\.?|(?<!\p{L})п\.|пункт|第)\s*(\d{1,5})(?!\d)(.*)$/iu;
/** More than a name before it, or than a sub-item behind it, is a sentence that is not only a citation. */
const sentence = /[:!?؟。]|\.\s/;
const mostQuotedLines = 12;
/** Longer lines are no citations. */
const longestCitation = 500;

/** Citations in the feedback that can be found, and what is left when they and what they cite are taken out. */
function citations(feedback: string, findSource: FindSource): { sources: ItemSource[]; rest: string } {
  const sources: ItemSource[] = [];
  let rest: string[] = [];
  for (const line of feedback.split('\n')) {
    const plain = westernDigits(line.replace(/\p{Cf}/gu, ''));
    const [, document = '', paragraph = '', behind = ''] =
      (plain.length <= longestCitation && plain.match(citation)) || [];
    const source = document === '' ? undefined : findSource(document, paragraph);
    if (source === undefined) {
      rest.push(line);
      continue;
    }
    const [quoted, from] = quotedBefore(rest, (quote) => findSource(document, paragraph, quote));
    sources.push(quoted ?? source);
    rest = rest.slice(0, from);
    if (sentence.test(document) || !/^\s*段?\s*(?:\([^)]{1,9}\))?[\s.)）。]*$/u.test(behind)) rest.push(line);
  }
  return { sources, rest: rest.join('\n') };
}

/** The longest run of lines before a citation that stands in what it cites, and where it begins. */
function quotedBefore(
  lines: readonly string[],
  find: (quote: string) => ItemSource | undefined,
): [ItemSource | undefined, number] {
  for (let from = Math.max(0, lines.length - mostQuotedLines); from < lines.length; from += 1) {
    const quote = lines.slice(from).join('\n').trim();
    const source = quote === '' ? undefined : find(quote);
    if (source) return [source, from];
  }
  return [undefined, lines.length];
}

function draftOf(block: GiftBlock, fallback: Language, findSource: FindSource): Draft {
  if (hasPicture(block.text)) throw new QuestionError('picture');
  const parsed = parseGift(block);
  const { is, feedback } = read(parsed);
  if (parsed.type === 'Category' || parsed.type === 'Description') throw new QuestionError('noBraces');
  const question = textOf(parsed.stem);
  const { sources, rest } = citations(tidy(textOf(parsed.globalFeedback)), findSource);
  const language = languageOfHtml(parsed.stem.text) ?? detectLanguage(question, fallback);
  return { language, question, feedback: tidy(`${feedback}\n${rest}`), sources, is };
}

/** @param language of questions that do not show theirs */
export function* giftQuestions(
  text: string,
  language: Language,
  findSource: FindSource,
): Generator<{ line: number; draft: () => Draft }> {
  for (const block of giftBlocks(text))
    yield { line: block.line, draft: () => draftOf(block, language, findSource) };
}

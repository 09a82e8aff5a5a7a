/** Whole sentences with the passages that they name, out of text as a language model streams it. */
import type { Language } from '#corpus/languages';
import { splitSentences, westernDigits } from '#indexer';
import { seen } from './passages.ts';

export interface MarkedSentence {
  /** Without marks and without Markdown. */
  text: string;
  /** Numbers of the passages that it names, each once, in order. */
  marks: number[];
}

/** `[1]`, `[1, 2]`, `[1–3]`, `【١】`, `[Passage 2]`, `[^4]`: models write them in many ways. */
const mark =
  / ?[[［【〔]\s*(?:\^|\p{L}{1,12}\.? ?)?(\p{Nd}{1,4}(?:\s*[,،、;\u2010-\u2013-]\s*\p{Nd}{1,4})*)\s*[\]］】〕]/gu;
/** At the end of what has come: what may become a mark, or a tag. */
const halfSign = /(?:[[［【〔][^\]］】〕]{0,40}|<[a-z/]{0,9})$/u;
/** At the end of all: a mark that was never closed. */
const brokenMark = /[[［【〔][\p{Nd}\s,،、;\u2010-\u2013-]*$/u;
/** Paragraphs that a range may name; a longer one is none. */
const longestRange = 10;
/** What a model thinks aloud; some servers swallow the sign that its first thought begins with. */
const thought = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gu;
const unopenedThought = /^[\s\S]*<\/think(?:ing)?>/u;
const listSign = /^[^\S\n]*(?:[-*•·]|#{1,6}|\p{Nd}{1,2}[.)])\s+/gmu;
const emphasis = /\*+|__|~~|`/g;
const blanks = /[^\S\n]+/gu;
const lines = /[^\S\n]*\n\s*/gu;
const spaceBeforeStop = /\s+(?=[.,;:!?،؛؟。，])/gu;

/** What is said aloud is no answer: the text without the thoughts of a model. */
export const withoutThoughts = (text: string): string =>
  text.replaceAll(thought, '').replace(unopenedThought, '');

/** Numbers in a mark; a range names all from its first to its last. */
function numbersIn(inside: string): number[] {
  return westernDigits(inside)
    .split(/[,،、;]/)
    .flatMap((part) => {
      const [from = 0, to = from] = part.split(/[\u2010-\u2013-]/).map(Number);
      const length = to - from + 1;
      return length > 0 && length <= longestRange ? Array.from({ length }, (_, at) => from + at) : [from, to];
    });
}

/** The text without its marks, and where each of them stood in it. */
function withoutMarks(marked: string): { text: string; marks: { at: number; numbers: number[] }[] } {
  const marks: { at: number; numbers: number[] }[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index);
    marks.push({ at: text.length, numbers: numbersIn(found[1] ?? '') });
    from = found.index + found[0].length;
    // "One.[1]Two." are two sentences.
    if (/[.!?؟]$/u.test(text) && /[\p{L}\p{N}]/u.test(marked[from] ?? '')) text += ' ';
  }
  return { text: text + marked.slice(from), marks };
}

/** The sentences of a text; marks behind the end of one are its own, unless the text sets them before its sentences. */
function sentencesOf(marked: string, language: Language): MarkedSentence[] {
  const { text, marks } = withoutMarks(marked.replaceAll(listSign, ''));
  const ranges = splitSentences(text, language).filter(([start, end]) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
  const first = ranges[0]?.[0] ?? 0;
  const before = marks.some(({ at }) => at <= first);
  return ranges.map(([start, end], i) => {
    const next = ranges[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const last = ranges[i - 1]?.[1] ?? -1;
    const isOwn = ({ at }: { at: number }) => (before ? at >= last && at < end : at > start && at <= next);
    const own = marks.filter(isOwn).flatMap(({ numbers }) => numbers);
    const plain = text
      .slice(start, end)
      .replaceAll(emphasis, '')
      .replaceAll(spaceBeforeStop, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return { text: plain, marks: [...new Set(own)] };
  });
}

const hasLetter = ({ text }: MarkedSentence): boolean => /\p{L}/u.test(text);

export class SentenceStream {
  #text = '';
  #given = 0;

  constructor(private readonly language: Language) {}

  /**
   * The sentences that are whole now. One is whole once the next has begun with a letter: its marks may come behind its
   * end, and a number behind a full stop may belong to the same sentence.
   */
  add(delta: string): MarkedSentence[] {
    // Blanks in a row say nothing, and would be read again with every delta.
    this.#text = `${this.#text}${seen(delta)}`.replaceAll(blanks, ' ').replaceAll(lines, '\n');
    if (unopenedThought.test(this.#text.replaceAll(thought, ''))) {
      this.#text = withoutThoughts(this.#text);
      this.#given = 0;
    }
    const sentences = this.#sentences(this.#text.replace(halfSign, ''));
    return this.#give(sentences.slice(0, Math.max(0, sentences.findLastIndex(hasLetter))));
  }

  /** The sentences that are left when the text has ended. */
  end(): MarkedSentence[] {
    return this.#give(this.#sentences(this.#text.replace(brokenMark, '')));
  }

  /** All that is said so far, without thoughts. */
  get said(): string {
    return withoutThoughts(this.#text).trim();
  }

  #sentences(text: string): MarkedSentence[] {
    return sentencesOf(withoutThoughts(text), this.language);
  }

  #give(sentences: readonly MarkedSentence[]): MarkedSentence[] {
    const fresh = sentences.slice(this.#given);
    this.#given = Math.max(this.#given, sentences.length);
    return fresh;
  }
}

/** Whole sentences with the passages that they name, out of text as a language model streams it. */
import type { Language } from '#corpus/languages';
import { splitSentences, westernDigits } from '#indexer';

export interface MarkedSentence {
  /** Without marks and without Markdown. */
  text: string;
  /** Numbers of the passages that it names, each once, in order. */
  marks: number[];
}

/** `[1]`, `[1, 2]`, `[1–3]`, `【١】`: models write them in many ways. */
const mark = /\s*[[［【〔]\s*(\p{Nd}{1,2}(?:\s*[,،、;–-]\s*\p{Nd}{1,2})*)\s*[\]］】〕]/gu;
/** At the end of what has come: what may become a mark, or a tag. */
const halfSign = /\s*(?:[[［【〔][^\]］】〕]{0,20}|<[a-z/]{0,9})$/u;
/** What a model thinks aloud is no answer. */
const thought = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gu;
const listSign = /^(?:[-*•·]|#{1,6}|\p{Nd}{1,2}[.)])\s+/u;
const emphasis = /\*\*|__|`/g;
const spaceBeforeStop = /\s+(?=[.,;:!?،؛؟。，])/gu;

/** Numbers in a mark; a range names all from its first to its last. */
function numbersIn(inside: string): number[] {
  return westernDigits(inside)
    .split(/[,،、;]/)
    .flatMap((part) => {
      const [from = 0, to = from] = part.split(/[–-]/).map(Number);
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
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
  }
  return { text: text + marked.slice(from), marks };
}

/** The sentences of a text; marks that stand behind the end of one are its own. */
function sentencesOf(marked: string, language: Language): MarkedSentence[] {
  const { text, marks } = withoutMarks(marked);
  const ranges = splitSentences(text, language).filter(([start, end]) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
  return ranges.map(([start, end], i) => {
    const next = ranges[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const own = marks.filter(({ at }) => at > start && at <= next).flatMap(({ numbers }) => numbers);
    const plain = text
      .slice(start, end)
      .replace(listSign, '')
      .replaceAll(emphasis, '')
      .replaceAll(spaceBeforeStop, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return { text: plain, marks: [...new Set(own)] };
  });
}

export class SentenceStream {
  #text = '';
  #given = 0;

  constructor(private readonly language: Language) {}

  /** The sentences that are whole now. One is whole once the next has begun: its marks may come behind its end. */
  add(delta: string): MarkedSentence[] {
    this.#text += delta;
    return this.#give(this.#sentences(this.#text.replace(halfSign, '')).slice(0, -1));
  }

  /** The sentences that are left when the text has ended. */
  end(): MarkedSentence[] {
    return this.#give(this.#sentences(this.#text));
  }

  /** All that is said so far, without thoughts. */
  get said(): string {
    return this.#text.replaceAll(thought, '').trim();
  }

  #sentences(text: string): MarkedSentence[] {
    return sentencesOf(text.replaceAll(thought, ''), this.language);
  }

  #give(sentences: readonly MarkedSentence[]): MarkedSentence[] {
    const fresh = sentences.slice(this.#given);
    this.#given = Math.max(this.#given, sentences.length);
    return fresh;
  }
}

/** The sentences of passages with their words, and which of them carry a claim. */
import { LRUCache } from 'lru-cache';
import type { Language } from '#corpus/languages';
import type { DalilIndex, Passage } from '#indexer';
import { type Mention, namesAt, numbersAt } from './mentions.ts';
import { type Word, worded } from './worded.ts';

export interface Sentence {
  passage: Passage;
  language: Language;
  start: number;
  end: number;
  text: string;
  vector: ArrayLike<number>;
  words: readonly Word[];
  mentions: readonly Mention[];
}

const mostRead = 512;
const read = new WeakMap<DalilIndex, LRUCache<string, Sentence[]>>();

async function readPassage(passage: Passage, index: DalilIndex): Promise<Sentence[]> {
  const { language } = index.sourceOf(passage.document);
  const found: Sentence[] = [];
  for (const { start, end, vector } of index.catalogue.sentences(passage.label)) {
    const text = passage.paragraph.text.slice(start, end);
    const { words } = await worded(text, language, index.embedder);
    const mentions = [...numbersAt(text), ...namesAt(text, language, index)];
    found.push({ passage, language, start, end, text, vector, words, mentions });
  }
  return found;
}

export async function sentencesOf(passages: readonly Passage[], index: DalilIndex): Promise<Sentence[]> {
  const known = read.get(index) ?? new LRUCache<string, Sentence[]>({ max: mostRead });
  read.set(index, known);
  const all: Sentence[] = [];
  for (const passage of passages) {
    const key = `${passage.label} ${passage.paragraph.text}`;
    const sentences = known.get(key) ?? (await readPassage(passage, index));
    known.set(key, sentences);
    all.push(...sentences);
  }
  return all;
}

/** A sentence with how near each word of the claim comes to each of its words. */
export interface Aligned {
  sentence: Sentence;
  near: readonly Float32Array[];
  /** For each word of the claim the nearest of the sentence. */
  best: readonly number[];
}

/** How near each word of all the sentences, in order, comes to a word of the claim. */
export const nearOf = (aligned: readonly Aligned[], at: number): number[] =>
  aligned.flatMap(({ near }) => [...(near[at] ?? [])]);

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
export const weightOf = (words: readonly Word[]): number => sum(words.map(({ weight }) => weight)) || 1;

const mostSentences = 3;
/** Share of the claim that a further sentence has to add. */
const leastGain = 0.06;

/** The sentences that together say most of the claim, the fewest that do, best first. */
export function choose(words: readonly Word[], aligned: readonly Aligned[]): Aligned[] {
  const total = weightOf(words);
  let covered = words.map(() => 0);
  const chosen: Aligned[] = [];
  while (chosen.length < mostSentences) {
    const gains = aligned.map((one) => ({
      one,
      gain:
        sum(words.map(({ weight }, at) => weight * Math.max(0, (one.best[at] ?? 0) - (covered[at] ?? 0)))) /
        total,
    }));
    const next = gains.reduce<{ one?: Aligned; gain: number }>(
      (best, other) => (other.gain > best.gain ? other : best),
      {
        gain: leastGain,
      },
    ).one;
    if (next === undefined) break;
    covered = covered.map((value, at) => Math.max(value, next.best[at] ?? 0));
    chosen.push(next);
  }
  return chosen;
}

/** Share of the claim that the sentences meet, by how near its words come: 0…1. */
export const coverageOf = (words: readonly Word[], chosen: readonly Aligned[]): number =>
  sum(words.map(({ weight }, at) => weight * Math.max(0, ...chosen.map(({ best }) => best[at] ?? 0)))) /
  weightOf(words);

/** Cosines up to this are between words that have nothing to do with one another. */
const noMatch = 0.4;
/** Share of the claim that a clause meets to count. */
const leastMet = 0.12;

const ofClauses = /(?<=[،,؛;:.])/u;

/** The clauses of the sentences in which the claim's words are met. */
export function clausesNear(words: readonly Word[], chosen: readonly Aligned[]): string {
  const total = weightOf(words);
  const covered = words.map((_, at) => Math.max(0, ...chosen.map(({ best }) => best[at] ?? 0)));
  return chosen
    .flatMap(({ sentence, near }) => {
      let from = 0;
      return sentence.text.split(ofClauses).filter((clause) => {
        const to = from + clause.length;
        const inside = sentence.words.flatMap((word, at) => (word.at >= from && word.at < to ? [at] : []));
        from = to;
        const met = words.map(({ weight }, row) => {
          const best = Math.max(0, ...inside.map((at) => near[row]?.[at] ?? 0));
          return best > noMatch && best >= 0.9 * (covered[row] ?? 0) ? weight : 0;
        });
        return sum(met) / total >= leastMet;
      });
    })
    .join(' ');
}

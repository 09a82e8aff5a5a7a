/** What a claim and the sentences of its passages have in common: what the tests of the check are made on, worked out once. */
import type { DalilIndex } from '#indexer';
import { alignment, dot } from './alignment.ts';
import { namesAt, numbersAt } from './mentions.ts';
import { type Margins, margins } from './places.ts';
import { type Aligned, choose, clausesNear, type Sentence } from './sentences.ts';
import type { Said } from './values.ts';
import type { Word } from './worded.ts';

export interface Evidence {
  claim: Said;
  sentences: readonly Sentence[];
  index: DalilIndex;
  words: readonly Word[];
  /** For each of them how near the nearest word of all sentences is, each alone: beside another it seems nearer. */
  alone: readonly number[];
  aligned: readonly Aligned[];
  /** The sentences that carry the claim, best first. */
  chosen: readonly Aligned[];
  /** The clauses of those in which the words of the claim are met. */
  met: string;
  margins: Margins;
}

/** @param words of the claim */
export function evidenceOf(
  claim: Said,
  words: readonly Word[],
  sentences: readonly Sentence[],
  index: DalilIndex,
): Evidence {
  const there = inARow(sentences);
  const near = alignment(words, there.words);
  const aligned = split(near, sentences);
  const chosen = choose(words, aligned);
  const mentions = [...numbersAt(claim.text), ...namesAt(claim.text, claim.language, index)];
  return {
    claim,
    sentences,
    index,
    words,
    alone: words.map(({ vector }) => nearest(vector, there.words)),
    aligned,
    chosen,
    met: clausesNear(words, chosen),
    margins: margins({ words, mentions }, there, near),
  };
}

const nearest = (vector: ArrayLike<number>, words: readonly Word[]): number =>
  words.reduce((best, other) => Math.max(best, dot(other.vector, vector)), 0);

/** Between two sentences, in words. */
const betweenSentences = 8;

/** Words and mentions of the sentences as of one text. */
function inARow(sentences: readonly Sentence[]): Pick<Sentence, 'words' | 'mentions'> {
  let [at, step] = [0, 0];
  const [words, mentions]: [Word[], Sentence['mentions'][number][]] = [[], []];
  for (const sentence of sentences) {
    for (const word of sentence.words) words.push({ ...word, at: word.at + at, step: word.step + step });
    for (const mention of sentence.mentions) mentions.push({ ...mention, at: mention.at + at });
    step = (words.at(-1)?.step ?? step) + betweenSentences;
    at += sentence.text.length + 1;
  }
  return { words, mentions };
}

function split(near: readonly Float32Array[], sentences: readonly Sentence[]): Aligned[] {
  let from = 0;
  return sentences.map((sentence) => {
    const rows = near.map((row) => row.subarray(from, from + sentence.words.length));
    from += sentence.words.length;
    return {
      sentence,
      near: rows,
      best: rows.map((row) => row.reduce((most, value) => Math.max(most, value), 0)),
    };
  });
}

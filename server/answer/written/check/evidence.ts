/** What tells whether a passage says what a claim says: a dozen measures, each of which can be read. */
import type { Language } from '#corpus/languages';
import type { DalilIndex, Passage } from '#indexer';
import { denies, forbids, isNegative } from '../../../stated/negation.ts';
import { alignment, dot } from './alignment.ts';
import { type Mention, namesAt, numbersAt } from './mentions.ts';
import { opposed } from './opposites.ts';
import { strengthOf } from './strength.ts';
import { type Word, worded } from './worded.ts';

export interface Sentence {
  passage: Passage;
  start: number;
  end: number;
  text: string;
  vector: ArrayLike<number>;
  words: Word[];
}

export interface Measures {
  [name: string]: number;
}

const mostSentences = 3;

export async function sentencesOf(passages: readonly Passage[], index: DalilIndex): Promise<Sentence[]> {
  const found: Sentence[] = [];
  for (const passage of passages) {
    const { language } = index.sourceOf(passage.document);
    for (const { start, end, vector } of index.catalogue.sentences(passage.label)) {
      const text = passage.paragraph.text.slice(start, end);
      const { words } = await worded(text, language, index.embedder);
      found.push({ passage, start, end, text, vector, words });
    }
  }
  return found;
}

interface Aligned {
  sentence: Sentence;
  near: Float32Array[];
  best: number[];
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const highest = (row: Float32Array) => row.reduce((most, value) => Math.max(most, value), 0);

/** The sentences that together say most of the claim, the fewest that do. */
export function choose(words: readonly Word[], aligned: readonly Aligned[]): Aligned[] {
  const total = sum(words.map(({ weight }) => weight)) || 1;
  let covered = words.map(() => 0);
  const chosen: Aligned[] = [];
  while (chosen.length < mostSentences) {
    let [gain, next]: [number, Aligned | undefined] = [leastGain, undefined];
    for (const one of aligned) {
      const more =
        sum(one.best.map((value, at) => Math.max(0, value - (covered[at] as number)) * (words[at] as Word).weight)) / total;
      if (!chosen.includes(one) && more > gain) [gain, next] = [more, one];
    }
    if (next === undefined) break;
    covered = covered.map((value, at) => Math.max(value, (next as Aligned).best[at] as number));
    chosen.push(next);
  }
  return chosen;
}
const leastGain = 0.06;

export async function evidence(
  claim: { text: string; language: Language },
  sentences: readonly Sentence[],
  index: DalilIndex,
): Promise<{ measures: Measures; chosen: Sentence[] }> {
  const { words } = await worded(claim.text, claim.language, index.embedder);
  const aligned = sentences.map((sentence): Aligned => {
    const near = alignment(words, sentence.words);
    return { sentence, near, best: near.map(highest) };
  });
  const chosen = choose(words, aligned);
  const total = sum(words.map(({ weight }) => weight)) || 1;
  const covered = words.map((_, at) => Math.max(0, ...chosen.map(({ best }) => best[at] as number)));
  const vector = await index.embedder.embedQuery(claim.text);
  const cosines = chosen.map(({ sentence }) => dot(sentence.vector, vector));
  const windows = words.map((_, at) => {
    const part = words.slice(at, at + 4);
    if (part.length < 4 && at > 0) return 1;
    return sum(part.map(({ weight }, more) => weight * (covered[at + more] as number))) / (sum(part.map(({ weight }) => weight)) || 1);
  });
  const sorted = words.map(({ weight }, at) => ({ weight, miss: 1 - (covered[at] as number) })).sort((a, b) => b.miss * b.weight - a.miss * a.weight);
  const text = chosen.map(({ sentence }) => sentence.text).join(' ');
  const concepts = new Set(
    chosen.flatMap(({ sentence }) =>
      index.termsIn(sentence.text, index.sourceOf(sentence.passage.document).language).flatMap((term) => term.concepts.map(({ id }) => id)),
    ),
  );
  const own = index.termsIn(claim.text, claim.language);
  const held = own.filter((term) => term.concepts.some(({ id }) => concepts.has(id)));
  const here = Math.max(...sentences.map((sentence) => dot(sentence.vector, vector)));
  const labels = new Set(sentences.map(({ passage }) => passage.label));
  let elsewhere = 0;
  for (let label = 0; label < index.catalogue.paragraphCount; label += 1)
    if (!labels.has(label)) for (const other of index.catalogue.sentences(label)) elsewhere = Math.max(elsewhere, dot(other.vector, vector));
  const claimNames = namesAt(claim.text, claim.language, index);
  const measures: Measures = {
    similarity: Math.max(0, ...cosines),
    coverage: sum(covered.map((value, at) => value * (words[at] as Word).weight)) / total,
    lowest: Math.min(1, ...windows),
    worst: sum(sorted.slice(0, 3).map(({ weight, miss }) => weight * miss)) / 20,
    unmet: sum(words.map(({ weight }, at) => ((covered[at] as number) < 0.45 ? weight : 0))) / total,
    concepts: own.length === 0 ? 0.5 : held.length / own.length,
    elsewhere: elsewhere - here,
    sentences: chosen.length,
    same: Number(sentences.some(({ passage }) => index.sourceOf(passage.document).language === claim.language)),
    length: Math.log(1 + words.length),
    denies: Number(denies(claim.text) && !denies(text) && !forbids(text)),
    denied: Number(denies(text) && !denies(claim.text)),
    negative: Number(isNegative(claim.text) && !isNegative(text)),
    negativeThere: Number(isNegative(text) && !isNegative(claim.text)),
    opposed: opposed(claim.text, text),
    ...strengthOf(claim.text, text),
    ...valueMeasures(claim, words, aligned, chosen, claimNames, index),
  };
  return { measures, chosen: chosen.map(({ sentence }) => sentence) };
}

/** How fast words further away count less. */
const reachInClaim = 8;
const reachInPassage = 8;

function valueMeasures(
  claim: { text: string; language: Language },
  words: readonly Word[],
  aligned: readonly Aligned[],
  chosen: readonly Aligned[],
  claimNames: readonly Mention[],
  index: DalilIndex,
): Measures {
  const mentions = [...numbersAt(claim.text), ...claimNames];
  const given = aligned.map((one) => ({
    one,
    mentions: [
      ...numbersAt(one.sentence.text),
      ...namesAt(one.sentence.text, index.sourceOf(one.sentence.passage.document).language, index),
    ],
  }));
  const values = new Set(mentions.flatMap((mention) => mention.values));
  let [margin, missing, missingChosen, lonely] = [0, 0, 0, 1];
  for (const mention of mentions) {
    const position = mention.place * words.length;
    const weights = words.map(({ weight, form }, at) =>
      mention.text.includes(form) ? 0 : weight * Math.exp(-Math.abs(at - position) / reachInClaim),
    );
    const all = sum(weights) || 1;
    const scoreAt = (one: Aligned, place: number) => {
      const there = place * one.sentence.words.length;
      const near = one.sentence.words.map((_, at) => Math.exp(-Math.abs(at - there) / reachInPassage));
      return (
        sum(
          weights.map((weight, at) => {
            const row = one.near[at] as Float32Array;
            let most = 0;
            for (let to = 0; to < row.length; to += 1) most = Math.max(most, (row[to] as number) * (near[to] as number));
            return weight * most;
          }),
        ) / all
      );
    };
    let [own, rival] = [0, 0];
    for (const { one, mentions: there } of given)
      for (const other of there) {
        if (other.kind !== mention.kind) continue;
        const same = other.values.some((value) => mention.values.includes(value));
        if (!same && other.values.some((value) => values.has(value))) continue;
        const score = scoreAt(one, other.place);
        if (same) own = Math.max(own, score);
        else rival = Math.max(rival, score);
      }
    if (own === 0) missing += 1;
    else {
      margin = Math.min(margin, own - rival);
      lonely = Math.min(lonely, own);
    }
    if (!given.some(({ one, mentions: there }) => chosen.includes(one) && there.some((other) => other.kind === mention.kind && other.values.some((value) => mention.values.includes(value)))))
      missingChosen += 1;
  }
  return { margin, missing, missingChosen, lonely };
}

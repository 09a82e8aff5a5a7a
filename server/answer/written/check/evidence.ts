/** What tells whether a passage says what a claim says: a dozen measures, each of which can be read. */
import type { Language } from '#corpus/languages';
import type { DalilIndex, Passage } from '#indexer';
import { denies, forbids, isNegative } from '../../../stated/negation.ts';
import { alignment, dot } from './alignment.ts';
import { namesAt, numbersAt } from './mentions.ts';
import { margins } from './places.ts';
import { missingDates, missingNames, missingNumbers, missingStates } from './values.ts';
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
    ...(await valueMeasures(claim, words, sentences, chosen.map(({ sentence }) => sentence), index)),
  };
  return { measures, chosen: chosen.map(({ sentence }) => sentence) };
}

async function passageWords(sentences: readonly Sentence[]) {
  let step = 0;
  let at = 0;
  const words: Word[] = [];
  for (const sentence of sentences) {
    for (const word of sentence.words) words.push({ ...word, at: word.at + at, step: word.step + step });
    step = (words.at(-1)?.step ?? step) + 8;
    at += sentence.text.length + 1;
  }
  return words;
}

async function valueMeasures(
  claim: { text: string; language: Language },
  words: readonly Word[],
  sentences: readonly Sentence[],
  chosen: readonly Sentence[],
  index: DalilIndex,
): Promise<Measures> {
  const languageOf = (sentence: Sentence) => index.sourceOf(sentence.passage.document).language;
  const claimed = [...numbersAt(claim.text), ...namesAt(claim.text, claim.language, index)];
  let at = 0;
  const mentions = [];
  for (const sentence of sentences) {
    for (const mention of [...numbersAt(sentence.text), ...namesAt(sentence.text, languageOf(sentence), index)]) mentions.push({ ...mention, at: mention.at + at });
    at += sentence.text.length + 1;
  }
  const there = await passageWords(sentences);
  const margin = margins({ words, mentions: claimed }, { words: there, mentions }, alignment(words, there));
  const missing = (among: readonly Sentence[]) => {
    const texts = among.map(({ text }) => text);
    const names = missingNames(claim, among.map((one) => ({ text: one.text, language: languageOf(one) })), index);
    return {
      numbers: missingNumbers(claim, texts).length,
      dates: missingDates(claim, texts).length,
      names: names.filter(({ maybe }) => !maybe).length + missingStates(claim, texts, index).length,
      maybes: names.filter(({ maybe }) => maybe).length,
    };
  };
  const [all, few] = [missing(sentences), missing(chosen)];
  return {
    missing: all.numbers + all.dates + all.names,
    maybeName: all.maybes,
    apart: few.numbers + few.dates + few.names - all.numbers - all.dates - all.names,
    marginNumber: margin.number,
    marginYear: margin.year,
    marginName: margin.name,
  };
}

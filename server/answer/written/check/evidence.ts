/** What a claim and its passages have in common and what not: all that the verdict is made of. */
import type { DalilIndex } from '#indexer';
import { alignment, dot } from './alignment.ts';
import { strangest } from './clauses.ts';
import { type Denial, denialOf } from './denial.ts';
import { namesAt, numbersAt } from './mentions.ts';
import { type Margins, margins } from './places.ts';
import { type Aligned, choose, clausesNear, coverageOf, type Sentence } from './sentences.ts';
import { isStronger } from './strength.ts';
import {
  countsTurned,
  missingDates,
  missingNames,
  missingNumbers,
  missingStates,
  type Said,
} from './values.ts';
import { type Word, worded } from './worded.ts';

/** Kinds of values of the claim that some sentences do not have. */
export interface Missing {
  number: boolean;
  date: boolean;
  name: boolean;
}

export interface Evidence {
  /** The sentences that carry the claim, best first. */
  chosen: Sentence[];
  /** Missing from all sentences. */
  missing: Missing;
  /** Missing from those that carry the claim. */
  apart: Missing;
  margins: Margins;
  /** Counts stand the other way round in a sentence. */
  turned: boolean;
  /** How far the strangest clause of the claim is from being at home here. */
  strangest: number;
  denial: Denial;
  stronger: boolean;
  /** How much nearer the claim is to a sentence of another paragraph than to any of these; below 0 where it is not. */
  elsewhere: number;
  /** Cosine with the nearest sentence, and share of the claim that the chosen ones meet. */
  similarity: number;
  coverage: number;
}

export async function evidenceOf(
  claim: Said,
  sentences: readonly Sentence[],
  index: DalilIndex,
): Promise<Evidence> {
  const { words } = await worded(claim.text, claim.language, index.embedder);
  const there = inARow(sentences);
  const near = alignment(words, there.words);
  const chosen = choose(words, split(near, sentences));
  const text = chosen.map(({ sentence }) => sentence.text).join(' ');
  const mentions = [...numbersAt(claim.text), ...namesAt(claim.text, claim.language, index)];
  return {
    chosen: chosen.map(({ sentence }) => sentence),
    missing: missingFrom(sentences, claim, index),
    apart: apartFrom(
      chosen.map(({ sentence }) => sentence),
      claim,
      index,
    ),
    margins: margins({ words, mentions }, there, near),
    turned: countsTurned(
      claim,
      sentences.map((sentence) => sentence.text),
    ),
    strangest: await strangest(claim, sentences, index),
    denial: denialOf(claim.text, text, clausesNear(words, chosen)),
    stronger: isStronger(claim.text, text),
    ...(await similarities(claim, sentences, index)),
    coverage: coverageOf(words, chosen),
  };
}

function missingFrom(sentences: readonly Sentence[], claim: Said, index: DalilIndex): Missing {
  const texts = sentences.map(({ text }) => text);
  const names = missingNames(claim, sentences, index);
  return {
    number: missingNumbers(claim, texts).length > 0,
    date: missingDates(claim, texts).length > 0,
    name: names.some(({ maybe }) => !maybe) || missingStates(claim, texts, index).length > 0,
  };
}

/**
 * What these sentences do not have. A name may have stood before them, so that it only counts as missing where they
 * have another one in its place.
 */
function apartFrom(chosen: readonly Sentence[], claim: Said, index: DalilIndex): Missing {
  const missing = missingFrom(chosen, claim, index);
  const own = new Set(namesAt(claim.text, claim.language, index).flatMap(({ values }) => values));
  const others = chosen.flatMap(({ mentions }) =>
    mentions.filter(({ kind, values }) => kind === 'name' && !values.some((value) => own.has(value))),
  );
  return { ...missing, name: missing.name && others.length > 0 };
}

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

async function similarities(
  claim: Said,
  sentences: readonly Sentence[],
  index: DalilIndex,
): Promise<Pick<Evidence, 'elsewhere' | 'similarity'>> {
  const vector = await index.embedder.embedQuery(claim.text);
  const here = Math.max(...sentences.map((sentence) => dot(sentence.vector, vector)));
  const labels = new Set(sentences.map(({ passage }) => passage.label));
  let best = 0;
  for (let label = 0; label < index.catalogue.paragraphCount; label += 1)
    if (!labels.has(label))
      for (const other of index.catalogue.sentences(label)) best = Math.max(best, dot(other.vector, vector));
  return { elsewhere: best - here, similarity: here };
}

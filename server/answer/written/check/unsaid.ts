/** Does a claim say something that the passages do not? Whatever words of it one takes, one place of the passages has to say them. */
import { normalise } from '#indexer';
import { wordsIn } from '../../../stated/words.ts';
import { commonnessOf } from './commonness.ts';
import type { Evidence } from './evidence.ts';
import { namesAt, numbersAt } from './mentions.ts';
import { nearOf } from './sentences.ts';

/** Words that are looked at together, and the words of a passage that may say them: languages order them otherwise. */
const [run, stretch] = [6, 8];
/** What a word counts at least, however many paragraphs have it. */
const leastWeight = 0.1;
/** Taken for the commonness of a word that the lexicon does not know. */
const usual = 0.3;

/** With a capital inside a sentence. */
const capital = /(?<=[\p{L}\p{N},;:»”")(«“]\s?[«“"(]?)\p{Lu}[\p{L}’'-]+/gu;
/** How Chinese writes names from other languages. */
const dotted = /\p{Script=Han}+(?:[·•‧]\p{Script=Han}+)+/gu;

interface Weighed {
  weight: number;
  /** How near each word of the passages comes. */
  near: readonly number[];
}

/** Numbers and names are left to their own tests. */
function weighed({ claim, words, aligned, index }: Evidence): Weighed[] {
  const places = [
    ...[...namesAt(claim.text, claim.language, index), ...numbersAt(claim.text)].map(({ at, text }) => ({
      at,
      text,
    })),
    ...[...claim.text.matchAll(dotted)].map(({ 0: text, index: at }) => ({
      at: normalise(claim.text.slice(0, at)).length,
      text: normalise(text),
    })),
  ];
  const capitals = new Set([...claim.text.matchAll(capital)].flatMap(([name]) => wordsIn(name)));
  return words.flatMap((word, at) => {
    const isKnown = word.families.size > 0;
    const isValue =
      /\d/.test(word.form) ||
      (!isKnown && capitals.has(word.form)) ||
      places.some((place) => word.at >= place.at && word.at < place.at + place.text.length);
    if (isValue) return [];
    const common = isKnown ? commonnessOf(word, index) : usual;
    const weight = word.weight * Math.max(leastWeight, 1 - common);
    return [{ weight, near: nearOf(aligned, at) }];
  });
}

/** The most that one stretch of the passages says of some words: 0…1. */
function saidOf(words: readonly Weighed[]): number {
  const length = words[0]?.near.length ?? 0;
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let most = 0;
  for (let from = 0; from < Math.max(1, length - stretch + 1); from += 1) {
    let said = 0;
    for (const { weight, near } of words) {
      let best = 0;
      for (let at = from; at < Math.min(length, from + stretch); at += 1)
        best = Math.max(best, near[at] ?? 0);
      said += weight * best;
    }
    most = Math.max(most, said / total);
  }
  return most;
}

/** Of the words of the claim that follow one another, the share that a stretch of the passages says of those it says least of: 0…1. */
export function leastSaid(evidence: Evidence): number {
  const words = weighed(evidence);
  const runs = Math.max(1, words.length - run + 1);
  return Math.min(...Array.from({ length: runs }, (_, from) => saidOf(words.slice(from, from + run))));
}

/** What has to be said of any run of words. Less can be found in damaged documents. */
const [least, leastInDamaged] = [0.4, 0.32];

/** True when the claim says something that no place of the passages says. */
export function isUnsaid(evidence: Evidence): boolean {
  const { sentences, index } = evidence;
  const isDamaged = sentences.some(({ passage }) => index.sourceOf(passage.document).damaged);
  return leastSaid(evidence) < (isDamaged ? leastInDamaged : least);
}

/** Does what a language model wrote stand in the paragraphs that it names? Nothing is shown as supported unless this says so. */
import type { Language } from '#corpus/languages';
import { type DalilIndex, detectLanguage, normalise, type Passage } from '#indexer';
import { saysOpposite } from './antonyms.ts';
import { homeOf } from './at-home.ts';
import { comparesOtherwise } from './comparators.ts';
import { drawsConclusion } from './conclusions.ts';
import { denialOf } from './denial.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { countsOtherwise } from './first-second.ts';
import { addsLink } from './links.ts';
import { lacksDate, lacksName, lacksNumber, namesAnother } from './missing.ts';
import { isOrder } from './orders.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { speltOut } from './spelt-out.ts';
import { isSpliced } from './spliced.ts';
import { isStronger } from './strength.ts';
import { hasUnknownName } from './unknown-names.ts';
import { isUnsaid } from './unsaid.ts';
import { isKnown, worded } from './worded.ts';

/** A sentence as a language model wrote it, without its marks. */
export interface Claim {
  text: string;
  language: Language;
}

/** A sentence of a passage that a claim rests on: offsets into the text of its paragraph. */
export interface Support {
  passage: Passage;
  start: number;
  end: number;
}

/** Why a claim is not supported: what it states otherwise than the passages, or that they say nothing of the kind. */
export type Fault = 'number' | 'date' | 'name' | 'denial' | 'strength' | 'meaning' | 'order' | 'link';

export type Verdict = { supported: true; by: Support[] } | { supported: false; fault: Fault };

/** A claim that is this much nearer to another paragraph is not about these (cosine). */
const farthest = 0.15;
/** Whatever is further away than this has another subject. */
const leastSimilarity = 0.2;
/** A value is another's where the words round that one fit so much better. */
const misplaced = -0.11;
/** Longer ones are no sentences, in characters; in shorter ones the language is hard to tell. */
const longest = 600;
const tellsLanguage = 60;
/** Words of the shortest claim that says something. */
const fewestWords = 3;

/** Tests of the values alone; the surest come first. */
const ofValues: readonly (readonly [
  Fault,
  (claim: Claim, all: readonly Sentence[], index: DalilIndex) => boolean,
])[] = [
  ['number', lacksNumber],
  [
    'number',
    (claim, all) =>
      comparesOtherwise(
        claim.text,
        all.map(({ text }) => text),
      ),
  ],
  ['date', lacksDate],
];

const carrying = ({ chosen }: Evidence) => chosen.map(({ sentence }) => sentence);
const textsOf = (evidence: Evidence) => carrying(evidence).map(({ text }) => text);

/** Words of a name that are enough to tell it by. */
const telling = 3;

/** Tests of where the words of the claim are met. */
const ofWords: readonly (readonly [Fault, (evidence: Evidence) => boolean])[] = [
  ['meaning', ({ chosen }) => chosen.length === 0],
  [
    'name',
    (evidence) => lacksName(evidence.claim, evidence.sentences, evidence.index, speltOut(evidence, telling)),
  ],
  ['name', hasUnknownName],
  ['meaning', isSpliced],
  ['number', ({ margins }) => margins.number < misplaced],
  ['number', (evidence) => countsOtherwise(evidence.claim.text, textsOf(evidence))],
  ['date', ({ margins }) => margins.year < misplaced],
  [
    'name',
    (evidence) => {
      // What the passages name elsewhere may be called by a short name here.
      const isSaid = speltOut({ words: evidence.words, aligned: evidence.chosen }, 2);
      return namesAnother(evidence.claim, carrying(evidence), evidence.index, isSaid);
    },
  ],
  ['denial', (evidence) => denialOf(evidence.claim.text, evidence.met)],
  ['denial', ({ words, chosen }) => saysOpposite(words, chosen)],
  ['strength', ({ claim, sentences, met }) => isStronger(claim.text, sentences, met)],
  ['meaning', drawsConclusion],
  ['meaning', isUnsaid],
];

const supportOf = ({ passage, start, end }: Sentence): Support => ({ passage, start, end });

/** The verdict by the first test that the claim fails. What reads the whole index comes last. */
async function verdictOn(claim: Claim, sentences: readonly Sentence[], index: DalilIndex): Promise<Verdict> {
  const fails = (fault: Fault): Verdict => ({ supported: false, fault });
  for (const [fault, isWrong] of ofValues) if (isWrong(claim, sentences, index)) return fails(fault);
  const { words } = await worded(claim.text, claim.language, index.embedder);
  if (words.filter(isKnown).length < fewestWords) return fails('meaning');
  const evidence = evidenceOf(claim, words, sentences, index);
  for (const [fault, isWrong] of ofWords) if (isWrong(evidence)) return fails(fault);
  const { elsewhere, similarity } = await homeOf(claim, sentences, index);
  if (elsewhere > farthest || similarity < leastSimilarity) return fails('meaning');
  return { supported: true, by: carrying(evidence).map(supportOf) };
}

const isReadable = ({ text, language }: Claim): boolean =>
  text.length <= longest && (text.length <= tellsLanguage || detectLanguage(text, language) === language);

/** In search form, without the signs at either end. */
const bare = (text: string): string => normalise(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Whether the passages say the claim, word for word or by rules that a person can follow: its numbers, dates and names stand in the
 * passages, its words are met there, nothing is denied or stronger, and no other paragraph of the index is much nearer.
 * These rules find most of what is not said, not all of it: tests/eval/claims.ts measures how much.
 * @param passages those that the claim names, at least one; what it says may be spread over them
 * @returns with the fewest sentences that carry it, best first; a passage without one adds nothing
 */
export async function check(claim: Claim, passages: readonly Passage[], index: DalilIndex): Promise<Verdict> {
  const texts = passages.map(({ paragraph }) => paragraph.text);
  if (addsLink(claim.text, texts)) return { supported: false, fault: 'link' };
  if (isOrder(claim.text)) return { supported: false, fault: 'order' };
  if (!isReadable(claim)) return { supported: false, fault: 'meaning' };
  const all = await sentencesOf(passages, index);
  const stating = all.filter(({ text }) => !isOrder(text));
  const copied = stating.find(({ text }) => bare(text) === bare(claim.text));
  if (copied) return { supported: true, by: [supportOf(copied)] };
  const verdict = await verdictOn(claim, stating, index);
  if (verdict.supported || stating.length === all.length) return verdict;
  // Orders that would have carried it are why it is not supported.
  const ordered = (await verdictOn(claim, all, index)).supported;
  return ordered || stating.length === 0 ? { supported: false, fault: 'order' } : verdict;
}

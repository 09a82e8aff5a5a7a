/** Does what a language model wrote stand in the paragraphs that it names? Nothing is shown as supported unless this says so. */
import type { Language } from '#corpus/languages';
import type { DalilIndex, Passage } from '#indexer';
import { type Evidence, evidenceOf } from './evidence.ts';
import { addsLink } from './links.ts';
import { isOrder } from './orders.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

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
const leastSimilarity = 0.1;
const leastCoverage = 0.25;
const isElsewhere = ({ elsewhere, similarity, coverage }: Evidence) =>
  elsewhere > farthest || similarity < leastSimilarity || coverage < leastCoverage;
/** A clause that more of the other paragraphs than this are nearer to is not from these. */
const strange = 0.11;
/** A value is another's where the words round that one fit so much better. */
const misplaced = -0.06;

/** The first of the faults that the evidence shows; the surest come first. */
function faultOf(evidence: Evidence): Fault | undefined {
  const { chosen, missing, apart, margins, denial, stronger } = evidence;
  if (missing.number) return 'number';
  if (missing.date) return 'date';
  if (missing.name) return 'name';
  if (chosen.length === 0 || isElsewhere(evidence)) return 'meaning';
  if (margins.number < misplaced || apart.number || evidence.turned) return 'number';
  if (margins.year < misplaced || apart.date) return 'date';
  if (apart.name) return 'name';
  if (denial.claimDenies || denial.passageDenies) return 'denial';
  if (stronger) return 'strength';
  return evidence.strangest > strange ? 'meaning' : undefined;
}

const supportOf = ({ passage, start, end }: Sentence): Support => ({ passage, start, end });

/**
 * Whether the passages say the claim, by rules that a person can follow: its numbers, dates and names stand in the
 * sentences that meet its words, nothing is denied or stronger, and no other paragraph of the index is much nearer.
 * @param passages those that the claim names, at least one; what it says may be spread over them
 * @returns with the fewest sentences that carry it, best first; a passage without one adds nothing
 */
export async function check(claim: Claim, passages: readonly Passage[], index: DalilIndex): Promise<Verdict> {
  const texts = passages.map(({ paragraph }) => paragraph.text);
  if (addsLink(claim.text, texts)) return { supported: false, fault: 'link' };
  if (isOrder(claim.text)) return { supported: false, fault: 'order' };
  const all = await sentencesOf(passages, index);
  const stating = all.filter(({ text }) => !isOrder(text));
  const evidence = stating.length === 0 ? undefined : await evidenceOf(claim, stating, index);
  const fault = evidence === undefined ? 'order' : faultOf(evidence);
  if (evidence !== undefined && fault === undefined)
    return { supported: true, by: evidence.chosen.map(supportOf) };
  // Orders that would have carried it are why it is not supported.
  const ordered = stating.length < all.length && faultOf(await evidenceOf(claim, all, index)) === undefined;
  return { supported: false, fault: ordered ? 'order' : (fault ?? 'meaning') };
}

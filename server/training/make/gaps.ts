/** Which facts of the documents can be asked for: sentences with a gap that the rest of them determines. */
import type { LocatedFact } from '../facts/index.ts';
import { isAnchored, isLooseDate, isRuleOfNone, leavesUnnamed } from './anchor.ts';
import {
  around,
  givesAway,
  isBound,
  isInSeries,
  isOnly,
  isPast,
  isSpan,
  isTitle,
  saysEnough,
  standsOut,
} from './quality.ts';
import { isRecord } from './record.ts';
import type { Material, Sentence } from './sentence.ts';
import { isWhole, leansBack, namesNoun, shortNames } from './standing-alone.ts';
import type { Steps } from './steps.ts';
import { isWholeName } from './whole-name.ts';

export interface Gap {
  sentence: Sentence;
  at: LocatedFact;
  /** What stands before the sentence, where it is needed to understand it. */
  context: string | null;
}

const longestContext = 320;

/** Of a document's paragraphs, those that call something by its short name before it needs no other. */
const shareOfActor = 0.2;

/** The short names that each document calls its own actors by throughout: «المكتب» in a report on one office. */
function actorsOf(material: Material): (document: string) => ReadonlySet<string> {
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  for (const { document, sentences } of material.paragraphs) {
    const ofDocument = counts.get(document) ?? new Map<string, number>();
    counts.set(document, ofDocument);
    sizes.set(document, (sizes.get(document) ?? 0) + 1);
    const nouns = new Set(
      sentences.flatMap(({ text, language, facts }) => shortNames(text, language, facts)),
    );
    for (const noun of nouns) ofDocument.set(noun, (ofDocument.get(noun) ?? 0) + 1);
  }
  const actors = new Map(
    [...counts].map(([document, nouns]) => [
      document,
      new Set(
        [...nouns].flatMap(([noun, count]) =>
          count >= shareOfActor * (sizes.get(document) ?? 0) ? noun : [],
        ),
      ),
    ]),
  );
  return (document) => actors.get(document) ?? new Set();
}

/** It names more than numbers. */
const saysWho = ({ text, facts }: Sentence): boolean =>
  facts.some(({ fact }) => fact.kind !== 'number') || /["«“]/u.test(text);

/** The context that a sentence needs: null when it needs none, undefined when there is none that helps. */
function contextOf(
  { text, language, facts }: Sentence,
  before: Sentence | null,
  actors: ReadonlySet<string>,
): string | null | undefined {
  const open = shortNames(text, language, facts).filter((noun) => !actors.has(noun));
  if (open.length === 0 && !leansBack(text, language)) return null;
  if (before === null || before.text.length > longestContext) return undefined;
  const alone =
    isWhole(before.text, language) &&
    !leansBack(before.text, language) &&
    saysWho(before) &&
    shortNames(before.text, language, before.facts).every((noun) => actors.has(noun));
  return alone && open.every((noun) => namesNoun(before.text, noun)) ? before.text : undefined;
}

function asGap(sentence: Sentence, at: LocatedFact, context: string | null, material: Material): Gap | null {
  const rest = `${context ?? ''} ${around(sentence, at)}`;
  const dateless = at.fact.kind === 'date' && !/^\d{4}/.test(at.fact.value);
  const asked =
    !dateless &&
    isSpan(sentence, at) &&
    isPast(sentence, at) &&
    !isTitle(sentence, at) &&
    standsOut(sentence, at) &&
    !isInSeries(sentence, at) &&
    saysEnough(sentence, at) &&
    isWholeName(sentence, at, material.glossary) &&
    isAnchored(sentence, at, context, material.glossary) &&
    !isBound(sentence, at) &&
    !isLooseDate(sentence, at) &&
    !isTorn(sentence, at) &&
    !isRuleOfNone(sentence, at, context) &&
    !givesAway(rest, at.fact, material) &&
    isOnly(sentence, at, material);
  return asked ? { sentence, at, context } : null;
}

/** Half of a date or of a name with a stroke in it: the other half would give it away. */
const isTorn = ({ text }: Sentence, { start, end }: LocatedFact): boolean =>
  /\/\s*$/.test(text.slice(0, start)) || /^\s*\//.test(text.slice(end));

const sameEnough = 0.8;

/** True of the later of two sentences that say the same, so that nothing is asked twice. */
function isRepeated(sentence: Sentence, material: Material, place: ReadonlyMap<Sentence, number>): boolean {
  const own = place.get(sentence) ?? 0;
  return material
    .alike(sentence)
    .some(
      ({ sentence: other, share }) =>
        share >= sameEnough &&
        !other.damaged &&
        other.language === sentence.language &&
        (place.get(other) ?? 0) < own,
    );
}

/** A sentence that can be asked about, with the context it needs. */
export interface Usable {
  sentence: Sentence;
  context: string | null;
}

export function* usableSentences(material: Material): Steps<Usable[]> {
  const actors = actorsOf(material);
  const place = new Map(material.sentences.map((sentence, at) => [sentence, at]));
  const usable: Usable[] = [];
  for (const sentence of material.sentences) {
    yield;
    const { text, language, damaged } = sentence;
    if (damaged || !isWhole(text, language) || isRecord(text, language)) continue;
    const context = contextOf(sentence, material.before(sentence), actors(sentence.document));
    if (context === undefined || leavesUnnamed(sentence, context)) continue;
    if (isRepeated(sentence, material, place)) continue;
    if (material.isMisread(`${context ?? ''} ${text}`, language)) continue;
    usable.push({ sentence, context });
  }
  return usable;
}

/** The facts that can be asked for, those of one sentence together; sentences in the order of the documents. */
export function* gapsOf(usable: readonly Usable[], material: Material): Steps<Gap[][]> {
  const gaps: Gap[][] = [];
  for (const { sentence, context } of usable) {
    yield;
    gaps.push(sentence.facts.flatMap((at) => asGap(sentence, at, context, material) ?? []));
  }
  return gaps.filter((ofSentence) => ofSentence.length > 0);
}

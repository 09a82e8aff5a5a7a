/** Which facts of the documents can be asked for: sentences with a gap that the rest of them determines. */
import type { LocatedFact } from '../facts/index.ts';
import {
  around,
  givesAway,
  isInSeries,
  isOnly,
  isSpan,
  isWhole,
  leansBack,
  saysEnough,
  standsOut,
} from './quality.ts';
import type { Material, Sentence } from './sentence.ts';

export interface Gap {
  sentence: Sentence;
  at: LocatedFact;
  /** What stands before the sentence, where it is needed to understand it. */
  context: string | null;
}

const longestContext = 320;

/** The context that a sentence needs: null when it needs none, undefined when there is none that helps. */
export function contextOf(sentence: Sentence, material: Material): string | null | undefined {
  if (!leansBack(sentence.text, sentence.language)) return null;
  const before = material.before(sentence);
  if (before === null || before.text.length > longestContext) return undefined;
  if (!isWhole(before.text, before.language) || leansBack(before.text, before.language)) return undefined;
  return before.text;
}

function asGap(sentence: Sentence, at: LocatedFact, context: string | null, material: Material): Gap | null {
  const rest = `${context ?? ''} ${around(sentence, at)}`;
  const dateless = at.fact.kind === 'date' && !/^\d{4}/.test(at.fact.value);
  const asked =
    !dateless &&
    isSpan(sentence, at) &&
    standsOut(sentence, at) &&
    !isInSeries(sentence, at) &&
    saysEnough(sentence, at) &&
    !givesAway(rest, at.fact, material.glossary) &&
    isOnly(sentence, at, material);
  return asked ? { sentence, at, context } : null;
}

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

/** Sentences that can be asked about, with the context they need. */
export function usableSentences(material: Material): { sentence: Sentence; context: string | null }[] {
  const place = new Map(material.sentences.map((sentence, at) => [sentence, at]));
  return material.sentences.flatMap((sentence) => {
    if (sentence.damaged || !isWhole(sentence.text, sentence.language)) return [];
    const context = contextOf(sentence, material);
    if (context === undefined || isRepeated(sentence, material, place)) return [];
    return [{ sentence, context }];
  });
}

/** The facts that can be asked for, those of one sentence together; sentences in the order of the documents. */
export const gapsOf = (material: Material): Gap[][] =>
  usableSentences(material)
    .map(({ sentence, context }) =>
      sentence.facts.flatMap((at) => asGap(sentence, at, context, material) ?? []),
    )
    .filter((gaps) => gaps.length > 0);

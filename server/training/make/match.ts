/** Which belongs where: sentences of one document, each with a gap, and the facts that fill them. */
import type { ItemOf } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { areOneThing } from './distractors.ts';
import { echoOf } from './echo.ts';
import type { Gap } from './gaps.ts';
import { itemId, optionId } from './item-id.ts';
import { isPlaced, natureOf } from './nature.ts';
import { around, givesAway, isAbsent, isUntrue, isWrittenAlike } from './quality.ts';
import { asSource, type Material } from './sentence.ts';
import { shapeOf } from './shape.ts';

const most = 4;
const least = 3;
const longest = 240;

const kinds = ['state', 'body', 'instrument', 'date'] as const;

/** Short sentences that stand alone; of dates, years. */
const fits = ({ sentence, at: { fact }, context }: Gap): boolean =>
  context === null &&
  sentence.text.length <= longest &&
  (fact.kind !== 'date' || /^\d{4}$/.test(fact.value)) &&
  kinds.some((kind) => kind === fact.kind);

/** Neither fact could stand in the other's gap, and none is told from the other by its looks. */
function goTogether(one: Gap, other: Gap, material: Material): boolean {
  const apart = ({ sentence, at }: Gap, { at: { fact } }: Gap) =>
    isWrittenAlike(sentence, at, fact) &&
    isAbsent(sentence, fact, material) &&
    isUntrue(sentence, fact, material) &&
    !isPlaced(sentence, at, material.glossary) &&
    echoOf(fact, around(sentence, at)) === echoOf(at.fact, around(sentence, at)) &&
    !givesAway(around(sentence, at), fact, material);
  return (
    one.sentence.paragraph !== other.sentence.paragraph &&
    !areOneThing(one.at.fact, other.at.fact, material) &&
    natureOf(one.at.fact, material.glossary) === natureOf(other.at.fact, material.glossary) &&
    shapeOf(one.at.fact) === shapeOf(other.at.fact) &&
    apart(one, other) &&
    apart(other, one)
  );
}

function asMatch(gaps: readonly Gap[], seed: string): ItemOf<'match'> {
  const sentences = gaps.map(({ sentence }) => sentence);
  const id = itemId('match', sentences, gaps.map(({ at }) => at.fact.value).join(' '));
  const facts = shuffled(
    gaps.map(({ at }) => at.fact),
    randomOf(seed, id),
  );
  return {
    id,
    origin: 'made',
    module: null,
    sources: gaps.map(({ sentence, at }) => asSource(sentence, [at])),
    type: 'match',
    prompts: gaps.map(({ at }, source) => ({
      kind: 'gap',
      source,
      gap: [at.start, at.end],
      fact: at.fact.kind,
      context: null,
    })),
    options: facts.map((fact, place) => ({ id: optionId(place), label: { fact }, feedback: null })),
    key: gaps.map(({ at }) => optionId(facts.indexOf(at.fact))),
  };
}

/** As many matches as the gaps of each document allow, no sentence in two of them. */
export function matchesOf(gaps: readonly Gap[], material: Material, seed: string): ItemOf<'match'>[] {
  const waiting = new Set(shuffled(gaps.filter(fits), randomOf(seed, 'match')));
  const made: ItemOf<'match'>[] = [];
  for (const first of waiting) {
    const group = [first];
    for (const next of waiting) {
      if (group.length === most) break;
      const sameKind =
        next.sentence.document === first.sentence.document && next.at.fact.kind === first.at.fact.kind;
      if (sameKind && group.every((gap) => goTogether(gap, next, material))) group.push(next);
    }
    if (group.length < least) continue;
    const sentences = new Set(group.map(({ sentence }) => sentence));
    for (const gap of waiting) if (sentences.has(gap.sentence)) waiting.delete(gap);
    made.push(asMatch(group, seed));
  }
  return made;
}

/** Wrong facts that look right: of the same kind and shape, and true neither here nor elsewhere. */
import { overlap } from '../../answer/named-concepts.ts';
import type { LocatedFact } from '../facts/index.ts';
import type { Fact } from '../items.ts';
import { shuffled } from '../random.ts';
import { echoOf } from './echo.ts';
import { isPlaced, natureOf } from './nature.ts';
import { givesAway, isAbsent, isPossible, isUntrue, isWrittenAlike } from './quality.ts';
import type { Material, Sentence } from './sentence.ts';
import { shapeOf } from './shape.ts';
import { variations } from './vary.ts';

/** How many of the known facts that are nearest in length are drawn from: a much longer one shows. */
const nearest = 12;

/** One contains the other. */
const contains = (a: Fact, b: Fact): boolean => a.text.includes(b.text) || b.text.includes(a.text);

export function areOneThing(a: Fact, b: Fact, { glossary }: Material): boolean {
  if (a.value === b.value || (a.kind !== 'number' && a.kind !== 'date' && contains(a, b))) return true;
  if (a.kind !== 'body' && a.kind !== 'instrument') return false;
  const [one, other] = [a, b].map(({ value }) => glossary.find(({ id }) => id === value));
  return one !== undefined && other !== undefined && overlap(one, other, [a.language]);
}

/** Facts that could stand in the place of another without being told by their looks. */
function candidates(fact: Fact, written: string, material: Material, random: () => number): Iterable<Fact> {
  if (fact.kind === 'number' || fact.kind === 'date') return variations(fact, written, random);
  const shape = shapeOf(fact);
  const known = material
    .known(fact.kind, fact.language)
    .filter((other) => shapeOf(other) === shape)
    .sort((a, b) => Math.abs(a.text.length - fact.text.length) - Math.abs(b.text.length - fact.text.length));
  return [...shuffled(known.slice(0, nearest), random), ...known.slice(nearest)];
}

/** Up to `most` wrong facts for a gap, none of them like another. */
export function distractorsFor(
  sentence: Sentence,
  at: LocatedFact,
  material: Material,
  random: () => number,
  most: number,
  context: string | null = null,
): Fact[] {
  const { fact, start, end } = at;
  if (isPlaced(sentence, at, material.glossary)) return [];
  const found: Fact[] = [];
  const rest = `${sentence.text.slice(0, start)} ▁ ${sentence.text.slice(end)}`;
  const told = `${context ?? ''} ${rest}`;
  const nature = natureOf(fact, material.glossary);
  const echo = echoOf(fact, told);
  for (const other of candidates(fact, sentence.date, material, random)) {
    if (found.length === most) break;
    if ([fact, ...found].some((taken) => areOneThing(taken, other, material))) continue;
    if (!isWrittenAlike(sentence, at, other) || !isPossible(sentence, at, other)) continue;
    if (natureOf(other, material.glossary) !== nature || echoOf(other, told) !== echo) continue;
    if (givesAway(told, other, material)) continue;
    if (isAbsent(sentence, other, material) && isUntrue(sentence, other, material)) found.push(other);
  }
  return found;
}

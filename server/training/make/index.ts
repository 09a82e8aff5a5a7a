/** Items made from the paragraphs of an index: all of them, and those of one paragraph. */
import type { ParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import type { Item } from '../items.ts';
import { choiceOf } from './choice.ts';
import { clozeOf } from './cloze.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { randomOf, shuffled } from './random.ts';
import { readMaterial } from './read-material.ts';
import type { Material } from './sentence.ts';
import { trueFalseOf } from './true-false.ts';

/** Of one paragraph: items of a type, and items in all. */
const mostOfType = 2;
const mostOfParagraph = 6;

/** Items that are made from one sentence each: at most one of a type for a sentence. */
function itemsOfGaps(ofSentence: readonly Gap[], material: Material, seed: string): Item[] {
  const [first] = ofSentence;
  if (first === undefined) return [];
  const { document, paragraph, text } = first.sentence;
  const makers: readonly ((gap: Gap) => Item | null)[] = [
    (gap) => choiceOf(gap, material, seed),
    (gap) => clozeOf(gap),
    (gap) => trueFalseOf(gap, material, seed),
  ];
  const order = shuffled(ofSentence, randomOf(seed, document, String(paragraph), text));
  return makers.flatMap((make, place) => {
    // Each type begins with another of the facts, so that one sentence does not ask the same three times.
    const turned = [...order.slice(place % order.length), ...order.slice(0, place % order.length)];
    for (const gap of turned) {
      const item = make(gap);
      if (item !== null) return [item];
    }
    return [];
  });
}

/** So few of each paragraph that none floods what is asked. */
function thinned(items: readonly Item[], seed: string): Item[] {
  const taken = new Map<string, number>();
  const count = (key: string) => taken.get(key) ?? 0;
  const chosen = new Set<Item>();
  for (const item of shuffled(items, randomOf(seed, 'thinned'))) {
    const [source] = item.sources;
    const paragraph = `${source?.document} ${source?.paragraph}`;
    const type = `${paragraph} ${item.type}`;
    if (count(paragraph) >= mostOfParagraph || count(type) >= mostOfType) continue;
    chosen.add(item);
    for (const key of [paragraph, type]) taken.set(key, count(key) + 1);
  }
  return items.filter((item) => chosen.has(item));
}

export function itemsFrom(material: Material, seed: string): Item[] {
  const items = gapsOf(material).flatMap((gaps) => itemsOfGaps(gaps, material, seed));
  return thinned(items, seed);
}

interface Made {
  material: Material;
  bySeed: Map<string, readonly Item[]>;
}
const made = new WeakMap<DalilIndex, Made>();

/** Every item of the corpus, in the order of its paragraphs; the same for the same seed. */
export function makeItems(index: DalilIndex, seed = 'dalil'): readonly Item[] {
  const known = made.get(index) ?? { material: readMaterial(index), bySeed: new Map() };
  made.set(index, known);
  let items = known.bySeed.get(seed);
  if (items === undefined) {
    items = itemsFrom(known.material, seed);
    known.bySeed.set(seed, items);
  }
  return items;
}

/** The items whose first source is in the paragraph. */
export const itemsOf = (index: DalilIndex, document: string, paragraph: ParagraphRef): readonly Item[] =>
  makeItems(index).filter(
    ({ sources: [source] }) => source?.document === document && source.paragraph === paragraph,
  );

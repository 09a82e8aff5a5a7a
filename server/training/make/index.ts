/** Items made from the paragraphs of an index: all of them, and those of one paragraph. */
import type { ParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import type { Item, ItemOf } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { choiceOf } from './choice.ts';
import { clozeOf } from './cloze.ts';
import { evidenceItem, type StatementWithSource } from './evidence.ts';
import { freeTextsOf } from './free-text.ts';
import { type Gap, gapsOf, type Usable, usableSentences } from './gaps.ts';
import { matchesOf } from './match.ts';
import { ordersOf } from './order.ts';
import { readMaterial } from './read-material.ts';
import { recallOf } from './recall.ts';
import type { Material, Sentence } from './sentence.ts';
import { atOnce, type Steps, stepByStep } from './steps.ts';
import { trueFalseOf } from './true-false.ts';

/** Of one paragraph: items of a type, and items in all. */
const mostOfType: Readonly<Record<Item['type'], number>> = {
  choice: 2,
  cloze: 2,
  'true-false': 2,
  match: 1,
  order: 1,
  evidence: 1,
  'free-text': 1,
};
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
    if (count(paragraph) >= mostOfParagraph || count(type) >= mostOfType[item.type]) continue;
    chosen.add(item);
    for (const key of [paragraph, type]) taken.set(key, count(key) + 1);
  }
  return items.filter((item) => chosen.has(item));
}

/** Items about whole paragraphs and several sentences. */
function* itemsOfMany(
  usable: readonly Usable[],
  gaps: readonly Gap[],
  material: Material,
  seed: string,
): Steps<Item[]> {
  const single = new Set(usable.flatMap(({ sentence, context }) => (context === null ? [sentence] : [])));
  yield;
  const items: Item[] = [...matchesOf(gaps, material, seed), ...ordersOf([...single], material, seed)];
  yield;
  return [...items, ...freeTextsOf(material, single, seed)];
}

/** Every item that the material yields, in the order of the paragraphs. */
export function* itemsFrom(material: Material, seed: string): Steps<Item[]> {
  const usable = yield* usableSentences(material);
  const gaps = yield* gapsOf(usable, material);
  const items: Item[] = [];
  for (const ofSentence of gaps) {
    yield;
    items.push(...itemsOfGaps(ofSentence, material, seed));
  }
  items.push(...(yield* itemsOfMany(usable, gaps.flat(), material, seed)));
  return inOrder(thinned(items, seed), material);
}

function inOrder(items: readonly Item[], { paragraphs }: Material): Item[] {
  const place = new Map(paragraphs.map(({ document, ref }, at) => [`${document} ${ref}`, at]));
  const placeOf = ({ sources: [source] }: Item) => place.get(`${source?.document} ${source?.paragraph}`) ?? 0;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

const usableIn = new WeakMap<Material, ReadonlySet<Sentence>>();
const usualSeed = 'dalil';
const materials = new WeakMap<DalilIndex, Material>();
const made = new WeakMap<DalilIndex, Map<string, readonly Item[]>>();
const preparing = new WeakMap<DalilIndex, Promise<unknown>>();

/** The material of an index, read once. */
function* materialIn(index: DalilIndex): Steps<Material> {
  const known = materials.get(index) ?? (yield* readMaterial(index));
  materials.set(index, known);
  return known;
}

function* making(index: DalilIndex, seed: string): Steps<readonly Item[]> {
  const bySeed = made.get(index) ?? new Map<string, readonly Item[]>();
  made.set(index, bySeed);
  const known = bySeed.get(seed) ?? (yield* itemsFrom(yield* materialIn(index), seed));
  bySeed.set(seed, known);
  return known;
}

/** Makes what is made of an index, once, and lets others have their turn meanwhile: it takes a second or more. */
export function prepareItems(index: DalilIndex, signal?: AbortSignal): Promise<unknown> {
  const prepared = preparing.get(index) ?? stepByStep(making(index, usualSeed), signal);
  preparing.set(index, prepared);
  return prepared;
}

/** Every item of the corpus, in the order of its paragraphs; the same for the same seed. */
export const makeItems = (index: DalilIndex, seed = usualSeed): readonly Item[] =>
  atOnce(making(index, seed));

/** The items whose first source is in the paragraph. */
export const itemsOf = (index: DalilIndex, document: string, paragraph: ParagraphRef): readonly Item[] =>
  makeItems(index).filter(
    ({ sources: [source] }) => source?.document === document && source.paragraph === paragraph,
  );

/** "What does this paragraph say?", for any paragraph that says something whole; null for others. */
export function recallItem(
  index: DalilIndex,
  document: string,
  paragraph: ParagraphRef,
): ItemOf<'free-text'> | null {
  const material = atOnce(materialIn(index));
  const found = material.paragraphs.find((each) => each.document === document && each.ref === paragraph);
  const usable =
    usableIn.get(material) ?? new Set(atOnce(usableSentences(material)).map(({ sentence }) => sentence));
  usableIn.set(material, usable);
  return found ? recallOf(found, usable) : null;
}

/** "Which of these paragraphs supports the statement?" for a statement that somebody wrote; null when it cannot be asked. */
export const evidenceFor = (
  index: DalilIndex,
  parts: StatementWithSource,
  seed = usualSeed,
): ItemOf<'evidence'> | null => evidenceItem(parts, atOnce(materialIn(index)), seed);

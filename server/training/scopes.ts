/** The items that a session is made of, by what it is about. */
import type { Language } from '#corpus/languages';
import type { ParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import type { Scope } from '../contract/training/sessions.ts';
import { languageOf, retrieve } from '../search.ts';
import { mixed, varied } from './compose.ts';
import type { Curriculum, LoadedModule } from './curriculum.ts';
import type { Item } from './items.ts';
import type { LearnerStore } from './learner-store.ts';
import { evidenceFor, itemsOf, prepareItems } from './make/index.ts';
import { contentId, randomOf } from './random.ts';

/** Where items come from. */
export interface Pools {
  index: DalilIndex;
  curriculum: Curriculum;
  learners: LearnerStore;
}

export interface Wanted {
  scope: Scope;
  size: number | undefined;
  seed: string;
  learner: string;
  language: Language;
  /** Milliseconds since 1970. */
  now: number;
}

/** Items of a session, where it does not say how many. */
const usualSize = { review: 20, module: 10, topic: 10, paragraphs: 6, own: 20 };
/** Paragraphs that a topic is looked for in. */
const topicParagraphs = 15;
const day = 24 * 60 * 60 * 1000;

interface Place {
  document: string;
  paragraph: ParagraphRef;
}

/** What is made of the paragraphs, each with its items, in order. */
const madeOf = (places: readonly Place[], index: DalilIndex): Item[] =>
  places.flatMap(({ document, paragraph }) => itemsOf(index, document, paragraph));

const isFrom = (
  { sources }: Item,
  { document, paragraph, start, end }: Place & { start: number; end: number },
) =>
  sources.length === 1 &&
  sources.every(
    (source) =>
      source.document === document &&
      source.paragraph === paragraph &&
      source.start < end &&
      source.end > start,
  );

/** A question on what each card quotes: another than the card's own where there is one. */
function gateItems({ cards }: LoadedModule, index: DalilIndex, seed: string): Item[] {
  const chosen: Item[] = [];
  for (const { source, item } of cards) {
    const others = itemsOf(index, source.document, source.paragraph).filter(
      (made) => made.type !== 'free-text' && isFrom(made, source) && !chosen.includes(made),
    );
    chosen.push(others[Math.floor(randomOf(seed, item.id)() * others.length)] ?? item);
  }
  return chosen;
}

/** "Which of these paragraphs supports the statement?" for what each card says. */
const evidenceOn = ({ id: module, cards }: LoadedModule, index: DalilIndex): Item[] =>
  cards.flatMap(({ says, source }) => {
    const id = contentId('evidence', module, says, source.text);
    return evidenceFor(index, { id, origin: 'lesson', module, statement: says, source }) ?? [];
  });

/** Everything on a module: its check questions, what its cards say, and what is made of the paragraphs it quotes. */
export const onModule = (module: LoadedModule, index: DalilIndex): Item[] => [
  ...module.cards.map(({ item }) => item),
  ...evidenceOn(module, index),
  ...madeOf(
    module.cards.map(({ source }) => source),
    index,
  ),
];

/** Paragraphs on a topic, the best first; none when it names nothing that the glossary knows. */
async function placesOn(topic: string, language: Language, index: DalilIndex): Promise<Place[]> {
  const spoken = languageOf(topic, undefined);
  if (![spoken, language].some((each) => index.termsIn(topic, each).length > 0)) return [];
  const { hits } = await retrieve(index, {
    text: topic,
    limit: topicParagraphs,
    filter: {},
    language: spoken,
  });
  return hits.map(({ document, paragraph }) => ({ document, paragraph: paragraph.ref }));
}

/** Undefined for a module that there is not. */
export async function itemsFor(
  { scope, size, seed, learner, language, now }: Wanted,
  { index, curriculum, learners }: Pools,
): Promise<Item[] | undefined> {
  const module = 'module' in scope ? curriculum.modules.find(({ id }) => id === scope.module) : undefined;
  if ('module' in scope && module === undefined) return undefined;
  await prepareItems(index);
  // What is due within a day is due: whoever trains in the evening will not come back at midnight.
  const reviews = learners.reviews(learner, now + day / 2).map(({ item }) => item);
  const known = () => new Set(learners.reviews(learner).map(({ item }) => item.id));
  const mix = (pool: readonly Item[], usual: number): Item[] => {
    const ids = new Set(pool.map(({ id }) => id));
    const onSubject = reviews.filter(({ id }) => ids.has(id));
    return mixed({
      // In a module whatever is due comes along; who names a topic wants nothing else.
      due:
        scope.kind === 'module'
          ? [...onSubject, ...reviews.filter((item) => !onSubject.includes(item))]
          : onSubject,
      pool,
      known: known(),
      size: size ?? usual,
      seed,
    });
  };
  switch (scope.kind) {
    case 'precheck':
      return module?.precheck;
    case 'cards':
      return module?.cards.map(({ item }) => item);
    case 'gate':
      return module && gateItems(module, index, seed);
    case 'module':
      return module && mix(onModule(module, index), usualSize.module);
    case 'review':
      return reviews.slice(0, size ?? usualSize.review);
    case 'topic':
      return mix(madeOf(await placesOn(scope.topic, language, index), index), usualSize.topic);
    case 'paragraphs':
      return varied(madeOf(scope.paragraphs, index), size ?? usualSize.paragraphs, seed);
    case 'own':
      return mix(learners.own(learner), usualSize.own);
    default:
      return scope satisfies never;
  }
}

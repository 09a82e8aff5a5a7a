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
import { evidenceFor, itemsOf, prepareItems, recallItem } from './make/index.ts';
import { contentId, randomOf, shuffled } from './random.ts';
import type { SessionStore } from './session-store.ts';

/** Where items come from. */
export interface Pools {
  index: DalilIndex;
  curriculum: Curriculum;
  learners: LearnerStore;
  sessions: SessionStore;
}

export interface Wanted {
  scope: Scope;
  size: number | undefined;
  seed: string;
  learner: string;
  language: Language;
  /** When the learner's day is over, in milliseconds since 1970: what is due before is due. */
  endOfDay: number;
}

/** Items of a session, where it does not say how many. */
const usualSize = { review: 20, module: 10, topic: 10, paragraphs: 6, own: 20 };
/** Paragraphs that a topic is looked for in. */
const topicParagraphs = 15;

interface Place {
  document: string;
  paragraph: ParagraphRef;
}

/** What is made of the paragraphs, each with its items, in order. */
const madeOf = (places: readonly Place[], index: DalilIndex): Item[] =>
  places.flatMap(({ document, paragraph }) => itemsOf(index, document, paragraph));

/** What lessons ask. */
const askedInLessons = ({ modules }: Curriculum): Item[] =>
  modules.flatMap(({ cards, precheck }) => [...cards.map(({ item }) => item), ...precheck]);

/** Everything that asks about the paragraphs: what lessons ask, what is made of them, and what they say as a whole. */
const onParagraphs = (places: readonly Place[], { index, curriculum }: Pools): Item[] => [
  ...askedInLessons(curriculum).filter(({ sources: [source] }) =>
    places.some(({ document, paragraph }) => source?.document === document && source.paragraph === paragraph),
  ),
  ...madeOf(places, index),
  ...places.flatMap(({ document, paragraph }) => recallItem(index, document, paragraph) ?? []),
];

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

/** "Which of these paragraphs supports the statement?" for what each card says. */
const evidenceOn = ({ id: module, cards }: LoadedModule, index: DalilIndex): Item[] =>
  cards.flatMap(({ says, source }) => {
    const id = contentId('evidence', module, says, source.text);
    return evidenceFor(index, { id, origin: 'lesson', module, statement: says, source }) ?? [];
  });

/** Most questions of a gate that have four paragraphs to read. */
const mostEvidence = 3;

/**
 * A question on what each card quotes, another than the one that came with the card where there is one: of the precheck,
 * made from the sentence, or which paragraph supports what the card says.
 */
function gateItems(module: LoadedModule, index: DalilIndex, seed: string): Item[] {
  const chosen: Item[] = [];
  const evidence = evidenceOn(module, index);
  for (const { source, item } of module.cards) {
    const made = itemsOf(index, source.document, source.paragraph).filter(({ type }) => type !== 'free-text');
    const mayRead = chosen.filter(({ type }) => type === 'evidence').length < mostEvidence;
    const others = [...module.precheck, ...made, ...(mayRead ? evidence : [])].filter(
      (other) => isFrom(other, source) && !chosen.includes(other),
    );
    chosen.push(others[Math.floor(randomOf(seed, item.id)() * others.length)] ?? item);
  }
  return chosen;
}

/** Everything on a module: its check questions, what its cards say, and what is made of the paragraphs it quotes. */
export const onModule = (module: LoadedModule, index: DalilIndex): Item[] => [
  ...module.cards.map(({ item }) => item),
  ...evidenceOn(module, index),
  ...madeOf(
    module.cards.map(({ source }) => source),
    index,
  ),
];

/** From this share of the best paragraph's score on, a paragraph is on the topic. */
const leastScore = 0.5;
/** From this share of the terms, by rarity, that the best sentence has, a sentence is. */
const leastTerms = 0.5;

/**
 * Items whose sentences are on a topic, those of the best paragraphs first; none when the topic names nothing that the
 * glossary knows. What lessons ask counts too.
 */
async function onTopic(topic: string, language: Language, { index, curriculum }: Pools): Promise<Item[]> {
  const spoken = languageOf(topic, undefined);
  if (![spoken, language].some((each) => index.termsIn(topic, each).length > 0)) return [];
  const { hits } = await retrieve(index, {
    text: topic,
    limit: topicParagraphs,
    filter: {},
    language: spoken,
  });
  const near = hits.filter(({ score }) => score >= leastScore * (hits[0]?.score ?? 0));
  const most = Math.max(...near.flatMap(({ sentences }) => sentences.map(({ terms }) => terms)), 0);
  const ofLessons = askedInLessons(curriculum);
  return near.flatMap(({ document, paragraph: { ref }, sentences }) => {
    const about = sentences.filter(({ terms }) => terms > 0 && terms >= leastTerms * most);
    const isAbout = ({ sources: [source] }: Item) =>
      source?.document === document &&
      source.paragraph === ref &&
      about.some(({ start, end }) => source.start < end && source.end > start);
    const recall = recallItem(index, document, ref);
    return [...ofLessons, ...itemsOf(index, document, ref), ...(recall ? [recall] : [])].filter(isAbout);
  });
}

/** The trainer's questions, all of them in turn: those due, then those never asked, then the others. */
function ownItems(own: readonly Item[], due: readonly Item[], known: ReadonlySet<string>, seed: string) {
  const urgency = ({ id }: Item) => (due.some((each) => each.id === id) ? 0 : known.has(id) ? 2 : 1);
  return shuffled(own, randomOf(seed)).sort((a, b) => urgency(a) - urgency(b));
}

/** Undefined for a module that there is not. */
export async function itemsFor(
  { scope, size, seed, learner, language, endOfDay }: Wanted,
  pools: Pools,
): Promise<Item[] | undefined> {
  const { index, curriculum, learners, sessions } = pools;
  const module = 'module' in scope ? curriculum.modules.find(({ id }) => id === scope.module) : undefined;
  if ('module' in scope && module === undefined) return undefined;
  await prepareItems(index);
  const reviews = learners.reviews(learner, endOfDay).map(({ item }) => item);
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
      return sessions.hasChecked(learner, scope.module) ? [] : module?.precheck;
    case 'cards':
      return module?.cards.map(({ item }) => item);
    case 'gate':
      return module && gateItems(module, index, seed);
    case 'module':
      return module && mix(onModule(module, index), usualSize.module);
    case 'review':
      return reviews.slice(0, size ?? usualSize.review);
    case 'topic':
      return mix(await onTopic(scope.topic, language, pools), usualSize.topic);
    case 'paragraphs':
      return varied(onParagraphs(scope.paragraphs, pools), size ?? usualSize.paragraphs, seed);
    case 'own':
      return ownItems(learners.own(learner), reviews, known(), seed).slice(0, size ?? usualSize.own);
    default:
      return scope satisfies never;
  }
}

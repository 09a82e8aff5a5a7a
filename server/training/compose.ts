/** Which items a session has, and in which order: what is due, mixed with what is new and varied. Pure. */
import type { Item } from './items.ts';
import { randomOf, shuffled } from './random.ts';

/** Share of a session on a module or a topic that what is due may take. */
const mostDue = 0.5;

const placeOf = ({ sources: [source] }: Item): string =>
  source ? `${source.document} ${source.paragraph}` : '';

/** Two items on one sentence: one answers the other. */
const onOneSentence = (one: Item, other: Item): boolean =>
  one.sources.some((a) =>
    other.sources.some(
      (b) => a.document === b.document && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end,
    ),
  );

/**
 * Up to `count` items of a pool, no two on one sentence, the best first: few of the same paragraph, few of the same type,
 * then the order of the pool, then chance.
 * @param beside items that stand in the same session
 */
export function varied(
  pool: readonly Item[],
  count: number,
  seed: string,
  beside: readonly Item[] = [],
): Item[] {
  const chosen: Item[] = [];
  const left = pool.map((item, rank) => ({
    item,
    rank: rank / pool.length,
    luck: randomOf(seed, item.id)(),
  }));
  while (chosen.length < count && left.length > 0) {
    const cost = ({ item, rank, luck }: (typeof left)[number]) =>
      chosen.filter((other) => placeOf(other) === placeOf(item)).length * 2 +
      chosen.filter(({ type }) => type === item.type).length +
      rank * 2 +
      luck;
    const best = left.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    if (![...beside, ...chosen].some((other) => onOneSentence(other, best.item))) chosen.push(best.item);
  }
  return chosen;
}

export interface Mix {
  /** Items to review, those due first first. */
  due: readonly Item[];
  /** Items that may be asked, the nearest to the subject first. */
  pool: readonly Item[];
  /** Ids of items that the learner has answered before. */
  known: ReadonlySet<string>;
  size: number;
  seed: string;
}

/** What is due, what is new, and, where there is too little of it, what was answered before. */
export function mixed({ due, pool, known, size, seed }: Mix): Item[] {
  const reviews = due.slice(0, Math.max(1, Math.floor(size * mostDue)));
  const ids = new Set(reviews.map(({ id }) => id));
  const others = pool.filter(({ id }) => !ids.has(id));
  const fresh = varied(
    others.filter(({ id }) => !known.has(id)),
    size - reviews.length,
    seed,
    reviews,
  );
  const again = varied(
    others.filter(({ id }) => known.has(id)),
    size - reviews.length - fresh.length,
    seed,
    [...reviews, ...fresh],
  );
  return shuffled([...reviews, ...fresh, ...again], randomOf(seed));
}

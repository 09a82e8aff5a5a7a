/** When an item is asked again: FSRS (ts-fsrs, the only file that knows it). The moment is always an argument. */
import {
  type Card,
  createEmptyCard,
  type Grade as FsrsGrade,
  fsrs,
  generatorParameters,
  Rating,
  TypeConvert,
} from 'ts-fsrs';
import { z } from 'zod';
import type { Grade } from '../contract/training/items.ts';

/** Whole days only: whoever is wrong sees the item again tomorrow, not in ten minutes. No chance in it. */
const scheduler = fsrs(generatorParameters({ enable_short_term: false, enable_fuzz: false }));

/** The memory of one item, as it is kept; moments in milliseconds since 1970. */
export const zMemory = z.object({
  due: z.int(),
  last_review: z.int(),
  stability: z.number(),
  difficulty: z.number(),
  elapsed_days: z.number(),
  scheduled_days: z.number(),
  learning_steps: z.int(),
  reps: z.int(),
  lapses: z.int(),
  state: z.int(),
});
export type Memory = z.infer<typeof zMemory>;

const ratings: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const asCard = (memory: Memory | null, now: number): Card =>
  memory === null ? createEmptyCard(new Date(now)) : TypeConvert.card(memory);

/**
 * The memory after an answer.
 * @param memory null for an item that was never answered
 * @param now milliseconds since 1970
 */
export function afterAnswer(memory: Memory | null, grade: Grade, now: number): Memory {
  const { card } = scheduler.next(asCard(memory, now), new Date(now), ratings[grade]);
  return zMemory.parse({ ...card, due: card.due.getTime(), last_review: now });
}

/** The chance (0…1) to answer right now. */
export const retrievability = (memory: Memory, now: number): number =>
  scheduler.get_retrievability(asCard(memory, now), new Date(now), false);

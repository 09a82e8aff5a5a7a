/** A learner's progress as a file: taken away, and brought back here or elsewhere. */
import { z } from 'zod';
import type { DalilIndex } from '#indexer';
import { zVerdict } from '../contract/training/items.ts';
import type { Imported } from '../contract/training/progress.ts';
import { type Item, zItem } from './items.ts';
import type { LearnerStore } from './learner-store.ts';
import { zMemory } from './schedule.ts';
import { itemView } from './view.ts';

const most = 50_000;
const zId = z.string().min(1).max(200);

export const zProgressFile = z.strictObject({
  format: z.literal('dalil-progress'),
  version: z.literal(1),
  reviews: z.array(z.strictObject({ item: zItem, memory: zMemory })).max(most),
  answers: z.array(z.strictObject({ item: zId, at: z.int(), verdict: zVerdict })).max(10 * most),
  passed: z
    .array(z.strictObject({ module: zId, passedBy: z.enum(['precheck', 'gate']), at: z.int() }))
    .max(1000),
  paths: z.record(zId, z.array(zId).max(50)),
  own: z.array(zItem).max(most),
});
export type ProgressFile = z.infer<typeof zProgressFile>;

export const exportProgress = (learner: string, store: LearnerStore): ProgressFile => ({
  format: 'dalil-progress',
  version: 1,
  reviews: store.reviews(learner),
  answers: store.answerLog(learner),
  passed: store.passed(learner),
  paths: Object.fromEntries(store.paths(learner)),
  own: store.own(learner),
});

/** False for an item whose parts do not fit together, as when a file was changed by hand: it would spoil its sessions. */
function canBeAsked(item: Item, index: DalilIndex): boolean {
  const options = 'options' in item ? item.options.map(({ id }) => id) : [];
  const keys = 'options' in item ? [item.key].flat() : [];
  if (new Set(options).size < options.length || keys.some((key) => !options.includes(key))) return false;
  try {
    itemView(item, { index, language: 'en', seed: '' });
    return item.type !== 'free-text' || item.points.every(({ source }) => item.sources[source] !== undefined);
  } catch {
    return false;
  }
}

/**
 * Adds what the file has. Of an item that is under review on both sides the later answer counts, so that a file can be
 * brought twice. The items are compared with the documents here when they are next needed.
 */
export function importProgress(
  learner: string,
  file: ProgressFile,
  store: LearnerStore,
  index: DalilIndex,
): Imported {
  return store.atOnce(() => {
    let items = 0;
    let answers = 0;
    for (const review of file.reviews.filter(({ item }) => canBeAsked(item, index))) {
      const here = store.memory(learner, review.item.id);
      if (here !== null && here.last_review >= review.memory.last_review) continue;
      store.keepReview(learner, review);
      items += 1;
    }
    for (const answer of file.answers) answers += Number(store.log(learner, answer));
    for (const passed of file.passed) store.pass(learner, passed);
    const begun = store.paths(learner);
    for (const [simulation, path] of Object.entries(file.paths))
      if (!begun.has(simulation)) store.keepPath(learner, simulation, path);
    for (const item of file.own.filter((own) => canBeAsked(own, index))) store.addOwn(learner, item);
    store.forgetIndex(learner);
    return { items, answers };
  });
}

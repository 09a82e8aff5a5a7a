/** A learner over a database of its own, at whatever time a test says it is. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Given, ItemView } from '#contract/training/items';
import type { Scope, Session } from '#contract/training/sessions';
import type { DalilIndex } from '#indexer';
import { loadCurriculum } from '../../../server/training/curriculum.ts';
import type { Item } from '../../../server/training/items.ts';
import { Training } from '../../../server/training/training.ts';
import { openUserDatabase } from '../../../server/user-database.ts';

export const day = 24 * 60 * 60 * 1000;
/** A Monday morning. */
export const monday = Date.UTC(2026, 0, 5, 8);

export const newSessionId = (): string => randomBytes(16).toString('base64url');

export interface Learning {
  training: Training;
  clock: { now: number };
  close: () => void;
}

/** @param folder where the database is; the same folder again is the same learner after a restart */
export function learningIn(folder: string, index: DalilIndex, corpusFolder: string, now = monday): Learning {
  const clock = { now };
  const database = openUserDatabase(join(folder, 'dalil.sqlite'));
  const training = new Training(index, loadCurriculum(corpusFolder, index), database, () => clock.now);
  return { training, clock, close: () => database.close() };
}

export const open = (
  { training }: Learning,
  learner: string,
  scope: Scope,
  further: { id?: string; size?: number; language?: 'ar' | 'en' } = {},
): Promise<Session> =>
  training.sessions.open(learner, { id: newSessionId(), language: 'en', scope, ...further });

/** The item with its key, which only the server has. */
export function keyOf({ training }: Learning, learner: string, session: string, id: string): Item {
  const item = training.parts.sessions.session(learner, session)?.items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`${session} has no item ${id}`);
  return item;
}

/** What is right, or wrong, for an item of any type. */
export function givenFor(item: Item, right: boolean): Given {
  switch (item.type) {
    case 'cloze':
      return {
        type: 'cloze',
        text: right ? ('fact' in item.key ? item.key.fact.text : (item.key.texts[0] ?? '')) : 'xyzzy',
      };
    case 'choice':
    case 'evidence': {
      const wrong = item.options.find(({ id }) => id !== item.key)?.id ?? '';
      return { type: item.type, option: right ? item.key : wrong };
    }
    case 'true-false':
      return { type: 'true-false', value: right ? item.key : !item.key };
    case 'match':
    case 'order':
      return { type: item.type, options: right ? item.key : [...item.key].reverse() };
    case 'free-text':
      return { type: 'free-text', text: right ? item.sources.map(({ text }) => text).join(' ') : 'xyzzy' };
    default:
      return item satisfies never;
  }
}

export const answer = (
  learning: Learning,
  learner: string,
  session: string,
  { id }: Pick<ItemView, 'id'>,
  right = true,
) =>
  learning.training.sessions.answer(learner, {
    session,
    item: id,
    language: 'en',
    given: givenFor(keyOf(learning, learner, session, id), right),
  });

/** Answers every item of a session; `right` says which. */
export async function answerAll(
  learning: Learning,
  learner: string,
  { id, items }: Session,
  right: (at: number) => boolean = () => true,
): Promise<Session> {
  for (const [at, item] of items.entries()) await answer(learning, learner, id, item, right(at));
  return learning.training.sessions.view(learner, id, 'en');
}

/** Training sessions on disk: their items, what was answered, and the hints that were given. */
import { z } from 'zod';
import { zGiven, zGrade, zVerdict } from '../contract/training/items.ts';
import { type Scope, zScope } from '../contract/training/sessions.ts';
import { Rows } from '../rows.ts';
import { type Item, zItem } from './items.ts';
import { zMemory } from './schedule.ts';

/** One answer, as it was graded. */
export const zKeptAnswer = z.object({
  given: zGiven,
  verdict: zVerdict,
  score: z.number(),
  /** Of each key point of a free-text answer: whether it was made. */
  found: z.array(z.boolean()),
  hinted: z.boolean(),
  /** Null when the item is not reviewed. */
  grade: zGrade.nullable(),
  /** Milliseconds since 1970. */
  at: z.int(),
  /** The memory of the item before this answer. */
  before: zMemory.nullable(),
});
export type KeptAnswer = z.infer<typeof zKeptAnswer>;

export interface KeptSession {
  id: string;
  scope: Scope;
  items: Item[];
  /** By item, in the order in which they were given. */
  answers: ReadonlyMap<string, KeptAnswer>;
  /** How many hints were given, by item. */
  hints: ReadonlyMap<string, number>;
}

export class SessionStore extends Rows {
  /** False when there is a session of that id already, whosever it is. */
  addSession(learner: string, id: string, scope: Scope, items: readonly Item[], now: number): boolean {
    return this.run(
      'INSERT INTO sessions (id, learner, made, scope, items) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[id, learner, now, JSON.stringify(scope), JSON.stringify(items)],
    );
  }

  session(learner: string, id: string): KeptSession | undefined {
    const [row] = this.all('SELECT scope, items FROM sessions WHERE id = ? AND learner = ?', id, learner) as {
      scope: string;
      items: string;
    }[];
    if (row === undefined) return undefined;
    const answers = this.all('SELECT item, answer FROM answers WHERE session = ? ORDER BY position', id);
    const hints = this.all('SELECT item, given FROM hints WHERE session = ?', id);
    return {
      id,
      scope: zScope.parse(JSON.parse(row.scope)),
      items: z.array(zItem).parse(JSON.parse(row.items)),
      answers: new Map(
        (answers as { item: string; answer: string }[]).map(({ item, answer }) => [
          item,
          zKeptAnswer.parse(JSON.parse(answer)),
        ]),
      ),
      hints: new Map((hints as { item: string; given: number }[]).map(({ item, given }) => [item, given])),
    };
  }

  /** The session over a module's cards that was begun last and is not complete. */
  unfinishedCards(learner: string, module: string): string | null {
    const [row] = this.all(
      `SELECT id FROM sessions WHERE learner = ? AND complete = 0
         AND scope ->> 'kind' = 'cards' AND scope ->> 'module' = ? ORDER BY made DESC LIMIT 1`,
      ...[learner, module],
    ) as { id: string }[];
    return row?.id ?? null;
  }

  /** True once a precheck of the module is complete: its questions and answers are known then. */
  hasChecked(learner: string, module: string): boolean {
    return (
      this.all(
        `SELECT 1 FROM sessions WHERE learner = ? AND complete = 1
           AND scope ->> 'kind' = 'precheck' AND scope ->> 'module' = ? LIMIT 1`,
        ...[learner, module],
      ).length > 0
    );
  }

  /** The first answer to an item stays unless `again` says otherwise. */
  keepAnswer(session: string, item: string, answer: KeptAnswer, again = false): boolean {
    return this.run(
      `INSERT INTO answers SELECT ?, ?, count(*), ? FROM answers WHERE session = ? ON CONFLICT DO ${
        again ? 'UPDATE SET answer = excluded.answer' : 'NOTHING'
      }`,
      ...[session, item, JSON.stringify(answer), session],
    );
  }

  complete(session: string): void {
    this.run('UPDATE sessions SET complete = 1 WHERE id = ?', session);
  }

  keepHints(session: string, item: string, given: number): void {
    this.run(
      'INSERT INTO hints VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET given = excluded.given',
      ...[session, item, given],
    );
  }
}

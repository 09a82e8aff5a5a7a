/** Training, put together: one object for the transports, over one index and one database. */
import type { DalilIndex, Database } from '#indexer';
import type { Curriculum } from './curriculum.ts';
import { LearnerStore } from './learner-store.ts';
import { prepareItems } from './make/index.ts';
import { SessionStore } from './session-store.ts';
import { type SessionParts, Sessions } from './sessions.ts';

export class Training {
  readonly parts: SessionParts;
  readonly sessions: Sessions;

  /** @param now milliseconds since 1970 */
  constructor(index: DalilIndex, curriculum: Curriculum, database: Database, now: () => number) {
    this.parts = {
      index,
      curriculum,
      now,
      sessions: new SessionStore(database),
      learners: new LearnerStore(database),
    };
    this.sessions = new Sessions(this.parts);
  }

  /** Makes the items of the documents before the first learner asks for them, unless it is aborted. */
  async prepare(signal: AbortSignal): Promise<void> {
    await prepareItems(this.parts.index, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

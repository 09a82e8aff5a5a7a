/** What every store of this server does with its database. */
import type { Database } from '#indexer';

export abstract class Rows {
  constructor(protected readonly database: Database) {}

  /** All of it happens, or nothing. */
  atOnce<T>(work: () => T): T {
    return this.database.transaction(work).immediate();
  }

  protected all(sql: string, ...values: unknown[]): unknown[] {
    return this.database.prepare(sql).all(...values);
  }

  /** True when a row was changed. */
  protected run(sql: string, ...values: unknown[]): boolean {
    return this.database.prepare(sql).run(...values).changes > 0;
  }

  /** What was deleted is gone from the write-ahead log too. */
  protected forget(): void {
    this.database.pragma('wal_checkpoint(TRUNCATE)');
  }
}

/** Opens SQLite databases; the only file that knows the driver. */
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';

export type Database = Sqlite.Database;
export type Statement = Sqlite.Statement<unknown[]>;

/** Creates a database that is written once and then only read; the file must not exist yet. */
export function createDatabase(file: string): Database {
  const database = new Sqlite(file);
  // The whole file is flushed and checksummed before anybody reads it, so a journal would only cost time.
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  return database;
}

/** Opens a finished database for reading. */
export function openDatabase(file: string): Database {
  return new Sqlite(file, { readonly: true, fileMustExist: true });
}

/** What users made cannot be opened; says which file and why. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Since this version two connections that write at once cannot damage a write-ahead log. */
const soundSince = [3, 51, 3];

/**
 * Opens, or makes, a database of what users make. Whatever is committed has been flushed to the disk; what is deleted is
 * overwritten.
 * @param migrations SQL that takes the database from each version of its tables to the next; only ever added to
 * @throws DatabaseError when it cannot be opened, as when the file was written by a newer Dalil
 */
export function openDurableDatabase(file: string, migrations: readonly string[]): Database {
  let database: Database | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    database = new Sqlite(file, { timeout: 5000 });
    // Before anything is written: the write-ahead log is made with the permissions of the file.
    chmodSync(file, 0o600);
    makeDurable(database);
    migrate(database, migrations);
    return database;
  } catch (error) {
    database?.close();
    throw new DatabaseError(`${file} cannot be opened: ${(error as Error).message}`, { cause: error });
  }
}

function makeDurable(database: Database): void {
  const found = String(database.prepare('SELECT sqlite_version()').pluck().get());
  if (found.localeCompare(soundSince.join('.'), 'en', { numeric: true }) < 0)
    throw new Error(`SQLite ${found} may damage what it writes; ${soundSince.join('.')} or newer is needed.`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
}

function migrate(database: Database, migrations: readonly string[]): void {
  database
    .transaction(() => {
      const version = Number(database.pragma('user_version', { simple: true }));
      if (version > migrations.length) throw new Error('it was written by a newer version of Dalil.');
      for (const migration of migrations.slice(version)) database.exec(migration);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/** A vector as bytes, little-endian float32. */
export const floatsToBlob = (vector: ArrayLike<number>): Buffer =>
  Buffer.from(Float32Array.from(vector).buffer);

/** The vector that `floatsToBlob` made into bytes. */
export const blobToFloats = (blob: Buffer): Float32Array => new Float32Array(aligned(blob));

/** Numbers of pieces, stored as little-endian uint32. */
export const blobToIds = (blob: Buffer): Uint32Array => new Uint32Array(aligned(blob));

/** A copy of the bytes that begins where numbers may begin. */
const aligned = (blob: Buffer): ArrayBuffer => new Uint8Array(blob).buffer;

/**
 * Takes the lock that `file` stands for, or returns undefined while another connection, here or in another process,
 * holds it. The operating system lets it go when its process ends, however that happens.
 */
export function tryLock(file: string): (() => void) | undefined {
  const database = new Sqlite(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
}

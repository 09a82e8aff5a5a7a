/** Opens SQLite databases; the only file that knows the driver. */
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

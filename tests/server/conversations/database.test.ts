/** The database of what users make: private, durable, brought up to date, and refused where it cannot be understood. */
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatabaseError, openDurableDatabase } from '#indexer';
import { loadConfig } from '../../../server/config.ts';
import { userMigrations } from '../../../server/user-database.ts';
import { run as runScript, script, url } from '../../indexer/support/child-process.ts';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { run } from '../child.ts';
import { newId } from './ids.ts';
import { asking, converse, storeIn } from './kept.ts';

const scratch = scratchFolders();
const mine = 'reader one';
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const versionOf = (file: string) => {
  const database = openDurableDatabase(file, userMigrations);
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return version;
};

describe('the file', () => {
  it('is for nobody else to read, nor are its log and its folder', () => {
    const { store, file } = storeIn(scratch());
    converse(store, mine, { a: ['b'] });
    expect(mode(join(file, '..'))).toBe('700');
    for (const suffix of ['', '-wal', '-shm']) expect(mode(file + suffix), suffix).toBe('600');
  });

  it('is made private where it was not', () => {
    const file = join(scratch(), 'dalil.sqlite');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    openDurableDatabase(file, userMigrations).close();
    expect(mode(file)).toBe('600');
  });

  it('is flushed at every commit, and what is deleted is overwritten', () => {
    const { database } = storeIn(scratch());
    const [full, on] = [2, 1];
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(full);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(on);
    expect(database.pragma('secure_delete', { simple: true })).toBe(on);
  });
});

describe('migrations', () => {
  it('bring an empty file up to date', () => {
    const file = join(scratch(), 'dalil.sqlite');
    writeFileSync(file, '');
    expect(versionOf(file)).toBe(userMigrations.length);
  });

  it('leave what there is when it is opened again', () => {
    const folder = scratch();
    const first = storeIn(folder);
    const { conversation } = converse(first.store, mine, { a: ['b'] });
    const before = first.store.view(mine, conversation);
    first.store.close();
    expect(before?.turns).toHaveLength(1);
    expect(storeIn(folder).store.view(mine, conversation)).toEqual(before);
  });

  it('run once each, only those that are new', () => {
    const file = join(scratch(), 'dalil.sqlite');
    const first = 'CREATE TABLE a (x); INSERT INTO a VALUES (1)';
    openDurableDatabase(file, [first]).close();
    const database = openDurableDatabase(file, [first, 'INSERT INTO a VALUES (2)']);
    expect(database.prepare('SELECT x FROM a ORDER BY x').pluck().all()).toEqual([1, 2]);
    database.close();
  });

  it('happen wholly or not at all', () => {
    const file = join(scratch(), 'dalil.sqlite');
    const first = 'CREATE TABLE a (x)';
    openDurableDatabase(file, [first]).close();
    const broken = 'INSERT INTO a VALUES (1); CREATE TABLE b (y); INSERT INTO none VALUES (1)';
    expect(() => openDurableDatabase(file, [first, broken])).toThrow(DatabaseError);
    const database = openDurableDatabase(file, [first, 'INSERT INTO a VALUES (3)']);
    expect(database.prepare('SELECT x FROM a').pluck().all()).toEqual([3]);
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'b'").all()).toEqual([]);
    database.close();
  });
});

describe('a database that cannot be opened', () => {
  /** Makes what is no database of ours at that place. */
  const wrong: Record<string, { make: (file: string) => void; says: RegExp }> = {
    'from a newer Dalil': {
      make: (file) => openDurableDatabase(file, [...userMigrations, 'CREATE TABLE later (x)']).close(),
      says: /newer version of Dalil/,
    },
    'that is something else': {
      make: (file) => writeFileSync(file, 'something else '.repeat(500)),
      says: /not a database/,
    },
    'that is a folder': { make: (file) => mkdirSync(file), says: /unable to open/ },
  };

  it.each(Object.entries(wrong))('%s is refused with its name, and is not touched', (_, { make, says }) => {
    const file = join(scratch(), 'dalil.sqlite');
    make(file);
    const contents = () => (statSync(file).isDirectory() ? 'folder' : readFileSync(file, 'hex'));
    const before = contents();
    const open = () => openDurableDatabase(file, userMigrations);
    expect(open).toThrow(DatabaseError);
    expect(open).toThrow(says);
    expect(open).toThrow(file);
    expect(contents()).toBe(before);
  });

  it('is explained by the server without a stack trace', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'user'));
    openDurableDatabase(join(folder, 'user', 'dalil.sqlite'), Array(99).fill('SELECT 1')).close();

    symlinkSync(loadConfig(process.env).indexFolder, join(folder, 'index'));
    const { code, stdout, stderr } = await run(['server/main.ts'], { DALIL_DATA: folder, PORT: '0' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^\S+dalil\.sqlite cannot be opened: it was written by a newer version of Dalil\.\n$/,
    );
  });
});

describe('two that write to one file', () => {
  it('in one process both get through, and see what the other wrote', () => {
    const folder = scratch();
    const [one, other] = [storeIn(folder).store, storeIn(folder).store];
    const conversation = newId();
    for (let round = 0; round < 50; round += 1)
      for (const store of [one, other])
        expect(store.begin(mine, conversation, newId(), asking(`${round}`))).toBeDefined();
    expect(one.view(mine, conversation)?.turns).toHaveLength(100);
    expect(other.view(mine, conversation)).toEqual(one.view(mine, conversation));
  });

  it('in several processes all get through, from the making of the file on', async () => {
    const folder = scratch();
    const rounds = 60;
    const writer = script(
      folder,
      `
      import { asking, storeIn } from ${url('tests/server/conversations/kept.ts')};
      const [folder, conversation, name] = process.argv.slice(2);
      const { store } = storeIn(folder);
      for (let round = 0; round < ${rounds}; round += 1) {
        const turn = (name + '-' + round).padEnd(22, '-');
        if (!store.begin('${mine}', conversation, turn, asking(turn))) throw new Error('not begun');
        store.finish(turn, 'done', turn, []);
      }
      store.close();
    `,
    );
    const conversation = newId();
    const names = ['one', 'two'];
    // Rejects when a process fails, as it does when SQLite says that the file is busy.
    await Promise.all(names.map((name) => runScript(writer, [folder, conversation, name])));
    const { store, database } = storeIn(folder);
    const turns = store.view(mine, conversation)?.turns ?? [];
    expect(turns.map(({ id }) => id).sort()).toEqual(
      names
        .flatMap((name) => Array.from({ length: rounds }, (_, at) => `${name}-${at}`.padEnd(22, '-')))
        .sort(),
    );
    expect(new Set(turns.map(({ state }) => state))).toEqual(new Set(['done']));
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});

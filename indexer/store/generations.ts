/**
 * Index generations on disk. A generation is a complete folder; `current` names the one in use. A new one is
 * written beside it, flushed and checksummed, and becomes current by one rename, so that at any moment a
 * reader finds the old one or the new one whole.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { IndexError } from '../errors.ts';
import { type Manifest, readManifest, withChecksum } from './manifest.ts';
import { tryLock } from './sqlite.ts';

const pointer = 'current';
const manifestFile = 'manifest.json';
const lockFile = 'writer.lock';
const unfinished = '.building';

/** SHA-256 of a file, read as a stream. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Windows cannot flush a folder; everything else must.
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle.close();
  }
}

async function writeDurably(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `${name}.tmp`);
  await writeFile(temporary, text);
  await flush(temporary);
  await rename(temporary, join(folder, name));
  await flush(folder);
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

export interface Generation {
  folder: string;
  manifest: Manifest;
}

/** The generation in use, its files not yet verified; undefined when none was ever made. */
export async function currentGeneration(indexFolder: string): Promise<Generation | undefined> {
  try {
    const name = basename((await readFile(join(indexFolder, pointer), 'utf8')).trim());
    const folder = join(indexFolder, name);
    const manifest = readManifest(await readFile(join(folder, manifestFile), 'utf8'));
    return { folder, manifest };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (error instanceof IndexError) throw error;
    throw new IndexError('index_damaged', 'The index cannot be read. Run `npm run index`.', { cause: error });
  }
}

/** Names of the files of a generation that are missing or do not hash to what the manifest says. */
export async function damagedFiles({ folder, manifest }: Generation): Promise<string[]> {
  const damaged: string[] = [];
  for (const [name, expected] of Object.entries(manifest.files)) {
    const actual = await fileHash(join(folder, name)).catch(() => undefined);
    if (actual !== expected) damaged.push(name);
  }
  return damaged;
}

/**
 * Writes a new generation and makes it current.
 * @param write fills the new folder and returns the manifest's contents but for what is known here
 * @throws IndexError `index_busy` while another process writes one
 */
export async function publishGeneration(
  indexFolder: string,
  write: (folder: string) => Promise<Omit<Manifest, 'generation' | 'created' | 'files' | 'checksum'>>,
): Promise<Generation> {
  await mkdir(indexFolder, { recursive: true });
  const unlock = tryLock(join(indexFolder, lockFile));
  if (!unlock)
    throw new IndexError(
      'index_busy',
      'Another process is writing the index. Wait for it to end, then try again.',
    );
  try {
    await removeUnfinished(indexFolder);
    const created = new Date().toISOString();
    const generation = `g${created.replace(/\D/g, '')}`;
    const building = join(indexFolder, generation + unfinished);
    const folder = join(indexFolder, generation);
    await mkdir(building);
    const contents = await write(building);
    const files: Record<string, string> = {};
    for (const name of (await readdir(building)).sort()) {
      await flush(join(building, name));
      files[name] = await fileHash(join(building, name));
    }
    const manifest = withChecksum({ ...contents, generation, created, files });
    await writeDurably(building, manifestFile, JSON.stringify(manifest, null, 2));
    await rename(building, folder);
    await flush(indexFolder);
    const previous = await currentGeneration(indexFolder).catch(() => undefined);
    await writeDurably(indexFolder, pointer, `${generation}\n`);
    await removeOlder(indexFolder, [generation, previous?.manifest.generation]);
    return { folder, manifest };
  } finally {
    unlock();
  }
}

async function removeUnfinished(indexFolder: string): Promise<void> {
  for (const name of await readdir(indexFolder))
    if (name.endsWith(unfinished)) await rm(join(indexFolder, name), { recursive: true, force: true });
}

/** The generation before stays: a server may still be reading it. */
async function removeOlder(indexFolder: string, keep: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(indexFolder))
    if (/^g\d+$/.test(name) && !keep.includes(name))
      await rm(join(indexFolder, name), { recursive: true, force: true });
}

/** The arrows of the design as data: who may import whom, which vendor lives in which file, how long a file may be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const longestFile = 300;

/** Folder → folders it may import from, the most specific folder first. */
const arrows: readonly (readonly [string, readonly string[]])[] = [
  ['corpus', ['corpus']],
  ['indexer', ['indexer', 'corpus']],
  ['server/contract', ['server/contract', 'corpus']],
  ['server', ['server', 'indexer/index.ts', 'corpus']],
  ...readdirSync(join(root, 'client/features')).map((feature): readonly [string, readonly string[]] => {
    const own = `client/features/${feature}`;
    return [own, [own, 'client/components', 'client/lib', 'client/i18n', 'server/contract']];
  }),
  ['client', ['client', 'server/contract']],
];

/** A package and the only files or folders that may import it. */
const vendors: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^hnswlib-node$/, ['indexer/store/hnsw.ts']],
  [/^@xenova\/transformers$/, ['indexer/embed/transformers.ts']],
  [/^better-sqlite3$/, ['indexer/store/sqlite.ts']],
  [/^eld(\/|$)/, ['indexer/text/detect-language.ts']],
  [/^@orama\/stemmers/, ['indexer/text/stem.ts']],
  [/^docx$/, ['server/export/docx.ts']],
  [/^ts-fsrs$/, ['server/training/schedule.ts']],
  [/^csv-parse(\/|$)/, ['server/training/trainers/read-csv.ts']],
  [/^gift-pegjs$/, ['server/training/trainers/read-gift.ts']],
  [/^langchain(\/|$)/, ['server/answer/written/chat-model.ts']],
  // Loaded by LangChain's model factory when they are named, and by nobody else.
  [/^@langchain\/(?!core(\/|$))/, []],
  [/^socket\.io$/, ['server/transport/socket.ts']],
  [/^socket\.io-client$/, ['client/lib/socket.ts']],
  [/^express$/, ['server/app.ts', 'server/main.ts', 'server/transport']],
];

const aliases: readonly (readonly [RegExp, string])[] = [
  [/^#corpus\/(.*)$/, 'corpus/$1.ts'],
  [/^#indexer$/, 'indexer/index.ts'],
  [/^#contract\/(.*)$/, 'server/contract/$1.ts'],
];

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'dist') yield* sourceFiles(path);
    } else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
  }
}

const files = ['corpus', 'indexer', 'server', 'client'].flatMap((folder) => [...sourceFiles(folder)]);

const imported = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
    (match) => match[1] ?? [],
  );

/** Path of an imported file of ours relative to the root; undefined for a package. */
function ownPath(file: string, specifier: string): string | undefined {
  const alias = aliases.find(([pattern]) => pattern.test(specifier));
  if (alias) return specifier.replace(alias[0], alias[1]);
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : undefined;
}

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

describe('architecture', () => {
  it('reads every source file', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it('lets imports go one way only', () => {
    const wrong = files.flatMap((file) => {
      const allowed = arrows.find(([folder]) => within(file, folder))?.[1] ?? [];
      return imported(file)
        .map((specifier) => ownPath(file, specifier))
        .filter((path) => path !== undefined && !allowed.some((place) => within(path, place)))
        .map((path) => `${file} → ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps each vendor in the file that adapts it', () => {
    const wrong = files.flatMap((file) =>
      imported(file).flatMap((specifier) =>
        vendors
          .filter(([name, places]) => name.test(specifier) && !places.some((place) => within(file, place)))
          .map(() => `${file} → ${specifier}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps files short, and says on the first line of each what it is for', () => {
    const wrong = files.filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return lines.length > longestFile || !/^(\/\*\*|\/\/|\/\*)/.test(lines[0] ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(root, file), 'utf8')));
    expect(
      readers.filter(
        (file) => !['server/config.ts', 'server/main.ts'].includes(file) && !file.startsWith('server/cli/'),
      ),
    ).toEqual([]);
  });

  it('names only paths that exist in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const paths = [
      ...readme.matchAll(/`((?:corpus|indexer|server|client|tests|models)\/[\w./-]*)`/g),
    ].flatMap((match) => match[1] ?? []);
    expect(paths.length).toBeGreaterThan(10);
    expect(readme).not.toMatch(/^(?:EVAL|BENCH)/m);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

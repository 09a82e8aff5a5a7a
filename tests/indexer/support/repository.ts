/** Where the repository keeps what tests read, and temporary folders that clean up after themselves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const repository = resolve(import.meta.dirname, '../../..');
export const corpusFolder = join(repository, 'corpus');
export const modelsFolder = join(repository, 'models');
export const bundledModel = 'dalil-field-6';

/** Call at the top of a test file; the function returned makes folders that are removed when the file is done. */
export function scratchFolders(): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'dalil-test-'));
    made.push(folder);
    return folder;
  };
}

/** Runs scripts in processes of their own, which may die without harm to the tests. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './repository.ts';

/** A file of the repository as a script's text imports it. */
export const url = (path: string) => JSON.stringify(pathToFileURL(join(repository, path)).href);

/** Writes a script into `folder` and returns its path. */
export function script(folder: string, text: string): string {
  const file = join(folder, 'script.mts');
  writeFileSync(file, text);
  return file;
}

/** Runs a script; gives the signal that ended it, null when it came to its end. Rejects when it failed otherwise. */
export function run(file: string, args: readonly string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(signal) : reject(new Error(complaints)),
    );
  });
}

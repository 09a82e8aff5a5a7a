/** Runs the program's own commands as child processes, as people do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { repository } from '../indexer/support/repository.ts';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Child {
  process: ChildProcess;
  /** Resolves with what stands on the line of stdout that matches; rejects when the child ends without one. */
  line: (pattern: RegExp) => Promise<string>;
  ended: Promise<Ended>;
}

/** Starts `node --import tsx <arguments>` in the repository. */
export function start(args: readonly string[], environment: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = stdout.match(pattern);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(() => reject(new Error(`ended without ${pattern}: ${stderr}`)), reject);
    });
  return { process: child, line, ended };
}

/** Runs to the end. */
export const run = (args: readonly string[], environment?: Record<string, string>): Promise<Ended> =>
  start(args, environment).ended;

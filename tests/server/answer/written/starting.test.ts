/** A server with a language model as a process: what it loads, what it says, and why it does not start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolders } from '../../../indexer/support/repository.ts';
import { run, start } from '../../child.ts';

const scratch = scratchFolders();
const dataUrl = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`;

/** The modules that a server loads until it listens, and what it says meanwhile. */
async function started(environment: Record<string, string>): Promise<{ loaded: string[]; stdout: string }> {
  const file = join(scratch(), 'modules');
  const hook = dataUrl(`
    import { appendFileSync } from 'node:fs';
    export function load(url, context, next) {
      appendFileSync(${JSON.stringify(file)}, url + '\\n');
      return next(url, context);
    }`);
  const registering = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(hook)});`);
  const child = start(['--import', registering, 'server/main.ts'], { PORT: '0', ...environment });
  await child.line(environment.DALIL_LLM === undefined ? /Dalil: \S+/ : /Language model: \S+/);
  child.process.kill('SIGTERM');
  const { stdout, stderr } = await child.ended;
  expect(stderr).toBe('');
  return { loaded: readFileSync(file, 'utf8').split('\n'), stdout };
}

const packagesIn = (loaded: readonly string[]): string[] => [
  ...new Set(
    loaded.flatMap(
      (url) =>
        url.match(/node_modules\/((?:@langchain\/)?(?:langchain|openai|ollama|anthropic))\//)?.[1] ?? [],
    ),
  ),
];

describe('a server', () => {
  it('loads no package of a provider without a language model', async () => {
    const { loaded, stdout } = await started({});
    expect(loaded.some((url) => url.endsWith('/server/main.ts'))).toBe(true);
    expect(loaded.some((url) => url.includes('/node_modules/@langchain/core/'))).toBe(true);
    expect(packagesIn(loaded)).toEqual([]);
    expect(stdout).not.toContain('Language model');
  });

  it('loads the package of the one that is named, and names it', async () => {
    // Nothing listens there; it is not asked before there is a question.
    const { loaded, stdout } = await started({
      DALIL_LLM: 'ollama:scripted',
      DALIL_LLM_URL: 'http://127.0.0.1:9',
    });
    expect(packagesIn(loaded).sort()).toEqual(['@langchain/ollama', 'langchain', 'ollama']);
    expect(stdout).toMatch(/^Language model: ollama:scripted$/m);
  });

  it.each([
    ['a provider that there is not', { DALIL_LLM: 'oracle:delphi' }, /^DALIL_LLM: .*oracle/],
    [
      'a provider whose package is not installed',
      { DALIL_LLM: 'mistralai:m' },
      /^DALIL_LLM: .*npm install @langchain\/mistralai/,
    ],
    [
      'a missing key',
      { DALIL_LLM: 'openai:m', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
      /^OPENAI_API_KEY: wanted/,
    ],
    ['an address that is none', { DALIL_LLM: 'ollama:m', OLLAMA_BASE_URL: 'here' }, /^OLLAMA_BASE_URL: not/],
  ])('explains on one line that it cannot start with %s', async (_, environment, line) => {
    const { code, stdout, stderr } = await run(['server/main.ts'], { PORT: '0', ...environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

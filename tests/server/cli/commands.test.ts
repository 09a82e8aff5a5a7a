/** The command line: clean JSON on stdout, one clear sentence on stderr, exit codes. */
import { describe, expect, it } from 'vitest';
import { zAnswer, zSearchResponse } from '#contract/ask';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { run } from '../child.ts';
import { answered, offDomain, writtenIn } from '../questions.ts';

const scratchFolder = scratchFolders();
const dalil = (...args: string[]) => run(['server/cli/main.ts', ...args]);

describe('ask', () => {
  it('prints an answer as one JSON object and nothing else, in the language it is told', async () => {
    const words = answered.ar.split(' ');
    const { code, stdout, stderr } = await dalil('ask', '--json', '--language', 'ar', ...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { language, sentences } = zAnswer.parse(JSON.parse(stdout));
    expect(language).toBe('ar');
    expect(sentences[0]?.citation.label).toContain('، الفقرة ');
  });

  it('prints each sentence with its citation for people', async () => {
    const { code, stdout } = await dalil('ask', answered.en);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\P{Lu}.+\n {2}— .+, para\. [\d٠-٩]+/u);
  });

  it('refuses with the nearest paragraphs, and succeeds at that', async () => {
    const { code, stdout } = await dalil('ask', offDomain.ru[0] ?? '');
    expect(code).toBe(0);
    const [message, ...nearest] = stdout.trimEnd().split('\n');
    expect(message).toMatch(writtenIn.ru);
    expect(nearest.filter((line) => line.includes(', п. ')).length).toBeGreaterThan(0);
  });
});

describe('search', () => {
  it('prints as many hits as it is told, as one JSON object', async () => {
    const { code, stdout, stderr } = await dalil('search', answered.zh, '--json', '--limit', '3');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { hits, language } = zSearchResponse.parse(JSON.parse(stdout));
    expect(hits).toHaveLength(3);
    expect(language).toBe('zh');
  });
});

describe('what the command line does not understand', () => {
  it.each([
    { args: ['ask'] },
    { args: ['ask', 'a'.repeat(1001)] },
    { args: ['search', 'x', '--limit', 'many'] },
  ])('is refused in one sentence: $args', async ({ args }) => {
    const { code, stdout, stderr } = await dalil(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^The (?:request|question) /);
  });

  it.each([
    { args: [] },
    { args: ['answer', 'x'] },
    { args: ['constructor'] },
    { args: ['__proto__'] },
    { args: ['ask', 'x', '--model', 'gpt'] },
  ])('is answered with how it is used: $args', async ({ args }) => {
    const { code, stdout, stderr } = await dalil(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Usage:\n');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('without an index', () => {
  it('says what to run', async () => {
    const { code, stderr } = await run(['server/cli/main.ts', 'search', 'x'], {
      DALIL_DATA: scratchFolder(),
    });
    expect(code).toBe(1);
    expect(stderr).toBe('There is no index yet. Run `npm run index`.\n');
  });
});

/** What the server and the command line once got wrong. */
import { describe, expect, it } from 'vitest';
import { zErrorBody } from '#contract/errors';
import { languageCodes } from '#corpus/languages';
import { loadConfig } from '../../server/config.ts';
import { scratchFolders } from '../indexer/support/repository.ts';
import { run, start } from '../server/child.ts';
import { twoLanguages } from '../server/other-corpus.ts';
import { writtenIn } from '../server/questions.ts';
import { startApp } from '../server/running-app.ts';

describe('configuration', () => {
  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', HOST: '' })).toMatchObject({ port: 3000, host: '127.0.0.1' });
  });
});

const { address } = await startApp();
const scratchFolder = scratchFolders();

describe('a reading request with a wrong parameter', () => {
  it.each(languageCodes)('is not told to write a question, in %s', async (language) => {
    const response = await fetch(`${address}/api/recommendations?theme=nonsense`, {
      headers: { 'accept-language': language },
    });
    expect(response.status).toBe(400);
    const { message } = zErrorBody.parse(await response.json());
    expect(message).toMatch(writtenIn[language]);
    expect(message).not.toMatch(/question|سؤال|pregunta|вопрос|问题/i);
  });
});

describe('`npm run dev`', () => {
  const development = (DALIL_CORPUS: string) =>
    [['server/cli/dev.ts'], { PORT: '0', DALIL_CORPUS, DALIL_DATA: scratchFolder() }] as const;

  it('makes the index that the server opens', async () => {
    const child = start(...development(twoLanguages));
    expect(await child.line(/^Index: .*$/m)).toMatch(/brought up to date/);
    expect(await child.line(/^Dalil: .*$/m)).toMatch(/http:/);
    child.process.kill('SIGTERM');
    expect((await child.ended).stderr).toBe('');
  });

  it('says what is to be mended before the server can start', async () => {
    const { code, stdout, stderr } = await run(...development('nowhere'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('nowhere');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

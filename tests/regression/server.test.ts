/** What the server and the command line once got wrong. */
import { describe, expect, it } from 'vitest';
import { zErrorBody } from '#contract/errors';
import { languageCodes } from '#corpus/languages';
import { loadConfig } from '../../server/config.ts';
import { writtenIn } from '../server/questions.ts';
import { startApp } from '../server/running-app.ts';

describe('configuration', () => {
  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', HOST: '' })).toMatchObject({ port: 3000, host: '127.0.0.1' });
  });
});

const { address } = await startApp();

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

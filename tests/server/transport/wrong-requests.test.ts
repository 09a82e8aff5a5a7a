/** Requests that make no sense: 400, one sentence in the reader's language, and nothing of the inside. */
import { describe, expect, it } from 'vitest';
import { zErrorBody } from '#contract/errors';
import { languageCodes } from '#corpus/languages';
import { answered, writtenIn } from '../questions.ts';
import { eventsIn, post, startApp } from '../running-app.ts';

const app = await startApp();
const routes = ['ask', 'search'] as const;
const send = (route: string, body: unknown, headers: Record<string, string> = { 'accept-language': 'en' }) =>
  post(`${app.address}/api/${route}`, body, headers);

/** The error, after checking that it is one and shows nothing of the inside. */
async function errorOf(response: Response, status: number): Promise<{ code: string; message: string }> {
  const body = await response.text();
  expect(response.status, body).toBe(status);
  expect(body).not.toMatch(/\bat .+:\d+|node_modules|server\/|\.ts\b|SyntaxError|ZodError/);
  return zErrorBody.strict().parse(JSON.parse(body));
}

const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

/** Bodies for `/ask`; for `/search` the question is called a query. */
const wrong: Record<string, string> = {
  'an empty question': '{"question":""}',
  'a blank question': '{"question":" \\n\\t\\u00a0 "}',
  'no question': '{}',
  'a number for a question': '{"question":7}',
  'null for a question': '{"question":null}',
  'a list for a question': '{"question":["a"]}',
  'an object for a question': '{"question":{"toString":"x"}}',
  'an unknown key': '{"question":"x","model":"gpt"}',
  'the key __proto__': '{"question":"x","__proto__":{"language":"fr"}}',
  'the key constructor': '{"question":"x","constructor":{"prototype":{}}}',
  'an unknown language': '{"question":"x","language":"de"}',
  'a number for a language': '{"question":"x","language":1}',
  'no documents': '{"question":"x","documents":[]}',
  'a string for documents': '{"question":"x","documents":"a-hrc-14-32"}',
  'a nameless document': '{"question":"x","documents":[""]}',
  'a hundred and one documents': JSON.stringify({ question: 'x', documents: Array(101).fill('a') }),
  'a deep list for documents': `{"question":"x","documents":${deep}}`,
  null: 'null',
  'a list': '[]',
  'a string': '"question"',
  'a list that goes deep': deep,
  'broken JSON': '{"question":',
  'JSON with a trailing comma': '{"question":"x",}',
  nothing: '',
};

describe.each(routes)('POST /api/%s', (route) => {
  it.each(Object.entries(wrong))('refuses %s', async (_, body) => {
    const response = await send(route, route === 'ask' ? body : body.replace('"question":', '"query":'));
    expect(await errorOf(response, 400)).toEqual({
      code: 'bad_request',
      message: 'The request could not be understood. Check what was entered and try again.',
    });
  });

  it('takes a thousand characters and refuses one more, saying how many are taken', async () => {
    const name = route === 'ask' ? 'question' : 'query';
    expect((await send(route, { [name]: 'ab '.repeat(333).padEnd(1000, 'c') })).status).toBe(200);
    const { code, message } = await errorOf(await send(route, { [name]: 'a'.repeat(1001) }), 400);
    expect(code).toBe('question_too_long');
    expect(message).toMatch(/^The question is too long\..*1000/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=nonsense'])(
    'refuses a body of type %s',
    async (type) => {
      await errorOf(await send(route, { question: 'x', query: 'x' }, { 'content-type': type }), 400);
    },
  );

  it('refuses a body of a megabyte', async () => {
    await errorOf(await send(route, { question: 'a'.repeat(1_000_000) }), 400);
  });
});

describe('what is wrong with a request', () => {
  it.each(languageCodes)('is said in the language that the request names (%s)', async (language) => {
    const named = await send('ask', { question: '', language }, { 'accept-language': 'en' });
    expect((await errorOf(named, 400)).message).toMatch(writtenIn[language]);
  });

  it.each(languageCodes)('is said in the language that the reader accepts (%s)', async (language) => {
    const accepted = await send(
      'ask',
      { question: '' },
      { 'accept-language': `de, ${language}-XX;q=0.9, *;q=0.1` },
    );
    expect((await errorOf(accepted, 400)).message).toMatch(writtenIn[language]);
  });

  it.each([undefined, '*', 'de', ''])('is said in English when %j is accepted', async (accept) => {
    const headers: Record<string, string> = accept === undefined ? {} : { 'accept-language': accept };
    const { message } = await errorOf(await send('ask', { question: '' }, headers), 400);
    expect(message).toBe('The request could not be understood. Check what was entered and try again.');
  });

  it('is no matter to the next request', async () => {
    await errorOf(await send('ask', '{"question":'), 400);
    const response = await send('ask', { question: answered.en });
    expect(eventsIn(await response.text()).at(-1)?.type).toBe('done');
  });
});

describe('an address that cannot be read', () => {
  it.each(['/api/documents/%E0%A4%A', '/api/documents/a/paragraphs/%FF'])('is refused: %s', async (path) => {
    const { code } = await errorOf(await fetch(app.address + path), 400);
    expect(code).toBe('bad_request');
  });
});

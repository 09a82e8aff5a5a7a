/** Asking and searching over HTTP: lines of events by default, one object by `Accept`. */
import { describe, expect, it } from 'vitest';
import { zAnswer, zSearchResponse } from '#contract/ask';
import { zErrorBody } from '#contract/errors';
import { languageCodes } from '#corpus/languages';
import { answered, offDomain, writtenIn } from '../questions.ts';
import { answerTo, eventsIn, post, startApp } from '../running-app.ts';

const app = await startApp();
const ask = (body: unknown, headers?: Record<string, string>) =>
  post(`${app.address}/api/ask`, body, headers);
const search = (body: unknown) => post(`${app.address}/api/search`, body);
const json = { accept: 'application/json' };

describe('POST /api/ask', () => {
  it.each([undefined, '*/*', 'application/x-ndjson', 'text/html'])(
    'streams one event a line when %j is accepted',
    async (accept) => {
      const response = await ask({ question: answered.en }, accept === undefined ? {} : { accept });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
      const types = eventsIn(await response.text()).map(({ type }) => type);
      expect(types.join(' ')).toMatch(/^understood hits( sentence){1,4} followups done$/);
    },
  );

  it.each(languageCodes)('gives the same as one object when JSON is accepted (%s)', async (language) => {
    for (const question of [answered[language], offDomain[language][0] ?? '']) {
      const response = await ask({ question }, json);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      const { timings: _, ...answer } = zAnswer.parse(await response.json());
      const { timings: __, ...same } = await answerTo(question);
      expect(answer).toEqual(JSON.parse(JSON.stringify(same)));
    }
  });

  it.each(languageCodes)(
    'answers 404 in the language of the question (%s) for an unknown document',
    async (code) => {
      for (const accept of ['application/json', '*/*']) {
        const response = await ask({ question: answered[code], documents: ['none'] }, { accept });
        expect(response.status).toBe(404);
        const { message, ...body } = zErrorBody.parse(await response.json());
        expect(body).toEqual({ code: 'not_found' });
        expect(message).toMatch(writtenIn[code]);
      }
    },
  );

  it('takes the language and the documents that it is given', async () => {
    const response = await ask({ question: answered.en, language: 'zh', documents: ['a-hrc-14-32'] }, json);
    const { language, hits } = zAnswer.parse(await response.json());
    expect(language).toBe('zh');
    for (const hit of hits) expect(hit.label).toMatch(/^A\/HRC\/14\/32，/);
  });
});

describe('POST /api/search', () => {
  it('finds as many paragraphs as it is asked for, the best first', async () => {
    const all = zSearchResponse.parse(await (await search({ query: answered.ar, limit: 50 })).json());
    expect(all.hits).toHaveLength(50);
    const scores = all.hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const three = zSearchResponse.parse(await (await search({ query: answered.ar, limit: 3 })).json());
    expect(three.hits).toEqual(all.hits.slice(0, 3));
  });

  it('finds ten unless told, in the language that it recognises', async () => {
    const { hits, language } = zSearchResponse.parse(await (await search({ query: answered.ru })).json());
    expect(hits).toHaveLength(10);
    expect(language).toBe('ru');
  });

  it('finds the paragraph that a sentence stands in', async () => {
    const [first] = (await answerTo(answered.ar)).sentences;
    const { hits } = zSearchResponse.parse(await (await search({ query: first?.text, limit: 1 })).json());
    expect(hits[0]).toMatchObject({
      document: first?.citation.document,
      paragraph: first?.citation.paragraph,
    });
  });

  it.each([0, 51, 2.5, '10', null])('refuses a limit of %j', async (limit) => {
    expect((await search({ query: answered.en, limit })).status).toBe(400);
  });
});

describe('a client that goes away in the middle of an answer', () => {
  it('leaves the server answering', async () => {
    for (let round = 0; round < 10; round += 1) {
      const controller = new AbortController();
      const response = await fetch(`${app.address}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: round % 2 ? 'application/json' : '*/*' },
        body: JSON.stringify({ question: answered.ar }),
        signal: controller.signal,
      });
      controller.abort();
      await expect(response.text()).rejects.toThrow();
    }
    const early = new AbortController();
    const unanswered = fetch(`${app.address}/api/health`, { signal: early.signal });
    early.abort();
    await expect(unanswered).rejects.toThrow();
    expect(eventsIn(await (await ask({ question: answered.en })).text()).at(-1)?.type).toBe('done');
  });
});

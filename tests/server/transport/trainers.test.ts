/** What trainers take away and bring over HTTP: files of lessons, questions of their own, and every wrong request answered. */
import { describe, expect, it } from 'vitest';
import { zErrorBody } from '#contract/errors';
import { largestQuestionFile } from '#contract/limits';
import { type OwnQuestion, zOwnQuestion, zQuestionImported } from '#contract/training/questions';
import { zSession } from '#contract/training/sessions';
import { languageCodes } from '#corpus/languages';
import { startApp, training } from '../running-app.ts';
import { newSessionId } from '../training/learning.ts';

const { address } = await startApp();
const base = `${address}/api/training`;
const newReader = () => `dalil_reader=${newSessionId()}`;
const [module] = training.parts.curriculum.modules;

const request = (
  reader: string | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) =>
  fetch(base + path, {
    method,
    headers: {
      ...(reader !== null && { cookie: reader }),
      'content-type': 'application/json',
      'accept-language': 'ar',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

/** The sentence that says what is wrong, after checking that nothing of the inside is in it. */
async function expectRefused(response: Response, status: number): Promise<string> {
  const body = await response.text();
  expect(response.status, body).toBe(status);
  expect(body).not.toMatch(/\bat .+:\d+|node_modules|server\/|\.ts\b|SyntaxError|ZodError/);
  const { message } = zErrorBody.strict().parse(JSON.parse(body));
  expect(message).toMatch(/\p{Script=Arabic}/u);
  return message;
}

async function listed(reader: string): Promise<OwnQuestion[]> {
  const response = await request(reader, 'GET', '/questions');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return zOwnQuestion.array().parse(await response.json());
}

async function bring(reader: string, format: 'csv' | 'gift', text: string, language = 'en') {
  const response = await request(reader, 'PUT', '/questions', { format, text, language });
  expect(response.status).toBe(200);
  return zQuestionImported.parse(await response.json());
}

const csv = 'question,answer,wrong1\nWhich city?,Vienna,Geneva\nIs it so?,true,\n';

describe('a lesson to take away', () => {
  const kinds = [
    {
      format: 'html',
      type: 'text/html; charset=utf-8',
      disposition: /^inline; filename/,
      mark: /^<!doctype/i,
    },
    { format: 'gift', type: 'text/plain; charset=utf-8', disposition: /^attachment; .*\.txt/, mark: /^::/m },
    {
      format: 'anki',
      type: 'text/plain; charset=utf-8',
      disposition: /^attachment; .*\.txt/,
      mark: /^#separator/,
    },
  ];
  const cases = kinds.flatMap((kind) => languageCodes.map((language) => ({ ...kind, language })));
  it.each(cases)('$format, $language', async ({ format, type, disposition, mark, language }) => {
    // It is the same for everybody: no cookie is needed.
    const path = `/modules/${module?.id}/export?format=${format}&language=${language}`;
    const response = await request(null, 'GET', path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toMatch(disposition);
    const text = await response.text();
    expect(text).toMatch(mark);
    const plain = text.replaceAll(/\\(?=[~=#{}:])/g, '');
    for (const { source } of module?.cards ?? expect.fail('no modules'))
      expect(plain).toContain(source.text.split(/[\n"'&<>\u00a0]/)[0]?.slice(0, 40));
    if (format === 'html') {
      expect(text).toContain(`lang="${language}"`);
      expect(text).toContain(module?.title[language]);
      // What it runs and fetches is the page's own.
      const fetched = [...text.matchAll(/(?:src|<link[^>]* href)="([^"]*)"/g)].map(([, path]) => path);
      expect(fetched.filter((path) => !path?.startsWith('/'))).toEqual([]);
      expect(text).not.toMatch(/<script(?! src=)|\bstyle=/);
    }
  });

  it.each([
    ['an unknown module', '/modules/no-such-module/export?format=html&language=ar', 404],
    ['a name of the language’s own', '/modules/__proto__/export?format=html&language=ar', 404],
    ['an unknown format', `/modules/${module?.id}/export?format=pdf&language=ar`, 400],
    ['no format', `/modules/${module?.id}/export?language=ar`, 400],
    ['no language', `/modules/${module?.id}/export?format=html`, 400],
    ['an unknown language', `/modules/${module?.id}/export?format=html&language=de`, 400],
    ['two formats', `/modules/${module?.id}/export?format=html&format=gift&language=ar`, 400],
  ])('of %s is refused', async (_, path, status) => {
    await expectRefused(await request(newReader(), 'GET', path), status);
  });
});

describe('questions of one’s own', () => {
  it('are taken over, listed, asked and deleted', async () => {
    const reader = newReader();
    expect(await listed(reader)).toEqual([]);
    expect(await bring(reader, 'csv', csv)).toEqual({ added: 2, known: 0, errors: [] });
    expect(await bring(reader, 'csv', csv)).toEqual({ added: 0, known: 2, errors: [] });
    // The same question from another program is the same question.
    expect(await bring(reader, 'gift', 'Which city? {=Vienna ~Geneva}')).toMatchObject({
      added: 0,
      known: 1,
    });
    const questions = await listed(reader);
    expect(questions.map(({ question, type }) => [question, type]).toSorted()).toEqual([
      ['Is it so?', 'true-false'],
      ['Which city?', 'choice'],
    ]);
    const opened = await request(reader, 'PUT', '/sessions', {
      id: newSessionId(),
      language: 'en',
      scope: { kind: 'own' },
    });
    const { items } = zSession.parse(await opened.json());
    expect(items.map(({ id }) => id).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
    expect(JSON.stringify(items)).not.toContain('"key"');

    const [gone, stays] = questions;
    const path = `/questions/${encodeURIComponent(gone?.id ?? '')}`;
    expect((await request(reader, 'DELETE', path)).status).toBe(204);
    expect(await listed(reader)).toEqual([stays]);
    await expectRefused(await request(reader, 'DELETE', path), 404);
  });

  it('are taken over without those that are wrong, whose lines are said', async () => {
    const reader = newReader();
    const text = `${csv}What has no answer?,,Geneva\n"Quoted ""twice""?",Vienna,Geneva\n`;
    const { added, errors } = await bring(reader, 'csv', text, 'ar');
    expect(added).toBe(3);
    expect(errors.map(({ line }) => line)).toEqual([4]);
    expect(errors[0]?.message).toMatch(/\p{Script=Arabic}/u);
    expect((await listed(reader)).map(({ question }) => question)).toContain('Quoted "twice"?');
  });

  it('are nobody else’s', async () => {
    const [one, other] = [newReader(), newReader()];
    await bring(one, 'csv', csv);
    expect(await listed(other)).toEqual([]);
    const [question] = await listed(one);
    await expectRefused(await request(other, 'DELETE', `/questions/${question?.id}`), 404);
    expect(await listed(one)).toHaveLength(2);
    // Both may have the same, and each deletes their own.
    expect(await bring(other, 'csv', csv)).toMatchObject({ added: 2, known: 0 });
    expect((await request(other, 'DELETE', `/questions/${question?.id}`)).status).toBe(204);
    expect([(await listed(one)).length, (await listed(other)).length]).toEqual([2, 1]);
  });

  it('need a browser with a cookie', async () => {
    await expectRefused(await request(null, 'GET', '/questions'), 404);
    await expectRefused(
      await request(null, 'PUT', '/questions', { format: 'csv', text: csv, language: 'ar' }),
      404,
    );
    await expectRefused(await request(null, 'DELETE', '/questions/own-x'), 404);
  });

  const whole = { format: 'csv', text: csv, language: 'ar' };
  it.each([
    ['an unknown format', { ...whole, format: 'xlsx' }],
    ['no text', { ...whole, text: '' }],
    ['a list for a text', { ...whole, text: [csv] }],
    ['an unknown language', { ...whole, language: 'de' }],
    ['no language', { format: 'csv', text: csv }],
    ['an unknown key', { ...whole, learner: 'somebody' }],
    ['the key __proto__', '{"format":"csv","text":"x","language":"ar","__proto__":{"format":"gift"}}'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['broken JSON', '{"format":"csv",'],
    ['what is too long by a character', { ...whole, text: 'x'.repeat(largestQuestionFile + 1) }],
  ])('are refused with %s', async (_, body) => {
    const reader = newReader();
    await expectRefused(await request(reader, 'PUT', '/questions', body), 400);
    expect(await listed(reader)).toEqual([]);
  });

  it('may fill the largest file there is, and no larger body is read', async () => {
    const reader = newReader();
    const row = `Which city is it?,Вена или ${'ф'.repeat(400)},Geneva\n`;
    const rows = Math.floor((largestQuestionFile - 100) / row.length);
    const text = ['question,answer,wrong1', ...Array.from({ length: rows }, (_, at) => `${at} ${row}`.trim())]
      .join('\n')
      .slice(0, largestQuestionFile)
      .padEnd(largestQuestionFile, '\n');
    expect(text).toHaveLength(largestQuestionFile);
    const { added, known, errors } = await bring(reader, 'csv', text);
    expect(added + known + errors.length).toBeGreaterThan(500);
    const response = await request(reader, 'PUT', '/questions', { ...whole, text: 'x'.repeat(20_000_000) });
    expect(await expectRefused(response, 400)).toMatch(/^الملف أكبر/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])('are not read from %s', async (type) => {
    const response = await request(newReader(), 'PUT', '/questions', JSON.stringify(whole), {
      'content-type': type,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('tell of a file in the wrong format instead of keeping nonsense', async () => {
    const reader = newReader();
    const asGift = await bring(reader, 'gift', csv);
    const asCsv = await bring(reader, 'csv', 'Which city? {=Vienna ~Geneva}');
    expect([asGift.added, asCsv.added]).toEqual([0, 0]);
    expect(asGift.errors.length).toBeGreaterThan(0);
    expect(asCsv.errors.length).toBeGreaterThan(0);
    expect(await listed(reader)).toEqual([]);
  });
});

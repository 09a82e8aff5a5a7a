/** The glossary over HTTP: found by any term, in the reader's order, a page at a time, and what is wrong with a request. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { zErrorBody } from '#contract/errors';
import { zConceptView, zGlossaryPage } from '#contract/glossary';
import { languageCodes } from '#corpus/languages';
import { writtenIn } from '../questions.ts';
import { index, startApp } from '../running-app.ts';

const app = await startApp();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.address}/api/glossary${path}`, { headers });
const read = async <Output>(path: string, schema: z.ZodType<Output>): Promise<Output> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
};
const list = (query: Record<string, string> = {}) =>
  read(`?${new URLSearchParams(query)}`, zGlossaryPage.strict());
const errorOf = async (response: Response) => zErrorBody.strict().parse(await response.json());

/** One concept by a term, often not the preferred one, in each language. */
const terms = {
  ar: 'الاتجار بالبشر',
  en: 'human trafficking',
  fr: 'traite des êtres humains',
  es: 'trata de seres humanos',
  ru: 'торговля людьми',
  zh: '人口贩运',
} as const;

describe('GET /api/glossary', () => {
  it('gives everything when nothing is sought', async () => {
    const { total, entries } = await list();
    expect(total).toBe(index.glossary.length);
    expect(entries).toHaveLength(50);
  });

  it.each(languageCodes)('finds a concept by a term in any language: %s', async (language) => {
    const found = await list({ search: terms[language], language: 'en', limit: '100' });
    expect(found.entries.map(({ id }) => id)).toContain('trafficking-in-persons');
  });

  it('takes case, marks and part of a word as they come', async () => {
    for (const search of ['  TRAFFICKING in pers ', 'الإتجار بالأشخاص', 'ETRES HUMAINS']) {
      const { entries } = await list({ search, limit: '100' });
      expect(
        entries.map(({ id }) => id),
        search,
      ).toContain('trafficking-in-persons');
    }
  });

  it('finds nothing where there is nothing', async () => {
    expect(await list({ search: 'qqqq' })).toEqual({ total: 0, entries: [] });
  });

  it('keeps to a theme, and all themes together are the whole', async () => {
    const themes = ['trafficking', 'justice', 'protection', 'labour', 'institutions', 'general'];
    const pages = await Promise.all(themes.map((theme) => list({ theme, limit: '100' })));
    for (const [at, { entries }] of pages.entries())
      expect(new Set(entries.map(({ theme }) => theme))).toEqual(new Set([themes[at]]));
    expect(pages.reduce((sum, { total }) => sum + total, 0)).toBe(index.glossary.length);
  });

  it.each(languageCodes)('is in the order of the language: %s', async (language) => {
    const { entries } = await list({ language, limit: '100', offset: '100' });
    const preferred = entries.map((entry) => entry[language][0] ?? '');
    const { compare } = new Intl.Collator(language, { numeric: true });
    expect(preferred).toEqual([...preferred].sort(compare));
  });

  it('puts terms that begin with what is sought before those that contain it', async () => {
    const { entries } = await list({ search: 'compensation', limit: '100' });
    const begins = entries.map((entry) =>
      languageCodes.some((code) => entry[code].some((term) => term.toLowerCase().startsWith('compensation'))),
    );
    expect(begins).toContain(true);
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  });

  it('comes in pages that repeat and leave out nothing', async () => {
    const whole = await list({ theme: 'labour', limit: '100' });
    const ids: string[] = [];
    for (let offset = 0; offset < 100; offset += 30) {
      const { total, entries } = await list({ theme: 'labour', offset: String(offset), limit: '30' });
      expect(total).toBe(whole.total);
      ids.push(...entries.map(({ id }) => id));
    }
    expect(ids.slice(0, 100)).toEqual(whole.entries.map(({ id }) => id));
    expect((await list({ theme: 'labour', offset: '100000' })).entries).toEqual([]);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=many',
    'limit=1.5',
    'offset=-1',
    'offset=x',
    'theme=cooking',
    'language=de',
    `search=${'a'.repeat(101)}`,
    'search=a&search=b',
  ])('refuses %s', async (query) => {
    const response = await get(`?${query}`, { 'accept-language': 'fr' });
    expect(response.status).toBe(400);
    const { code, message } = await errorOf(response);
    expect(code).toBe('bad_request');
    expect(message).toMatch(writtenIn.fr);
  });
});

describe('GET /api/glossary/:id', () => {
  it('gives the concept with the paragraphs that use it, cited in the language asked for', async () => {
    for (const language of languageCodes) {
      const { entry, uses } = await read(
        `/trafficking-in-persons?language=${language}`,
        zConceptView.strict(),
      );
      expect(entry.paragraphs).toBeGreaterThanOrEqual(uses.length);
      expect(uses.length).toBeGreaterThan(0);
      expect(new Set(uses.map(({ document, paragraph }) => `${document}#${paragraph}`)).size).toBe(
        uses.length,
      );
    }
    const { uses } = await read('/trafficking-in-persons?language=en', zConceptView);
    expect(uses.map(({ label }) => label).join('\n')).toMatch(/, para\. \d/);
  });

  it('counts the same paragraphs as the list', async () => {
    const { entries } = await list({ search: 'casino' });
    expect(entries.length).toBeGreaterThan(0);
    for (const { id, paragraphs } of entries) {
      const { entry, uses } = await read(`/${id}`, zConceptView);
      expect(entry.paragraphs).toBe(paragraphs);
      expect(uses).toHaveLength(Math.min(paragraphs, 50));
    }
  });

  it.each(languageCodes)('says in the language of the reader that there is none: %s', async (language) => {
    const named = await get(`/none?language=${language}`);
    const accepted = await get('/none', { 'accept-language': `${language}-XX` });
    for (const response of [named, accepted]) {
      expect(response.status).toBe(404);
      const { code, message } = await errorOf(response);
      expect(code).toBe('not_found');
      expect(message).toMatch(writtenIn[language]);
    }
  });

  it.each(['__proto__', 'constructor', '..%2F..%2Fpackage.json', '%20'])('is not found: %s', async (id) => {
    expect((await get(`/${id}`)).status).toBe(404);
  });
});

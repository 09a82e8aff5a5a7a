/** Recommendations over HTTP: filtered, counted, cited in the reader's language, and what is wrong with a request. */
import { describe, expect, it } from 'vitest';
import { zErrorBody } from '#contract/errors';
import { type RecommendationList, zRecommendationList } from '#contract/recommendations';
import { languageCodes } from '#corpus/languages';
import { writtenIn } from '../questions.ts';
import { startApp } from '../running-app.ts';

const app = await startApp();
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${app.address}/api/recommendations?${query}`, { headers });
async function list(query = ''): Promise<RecommendationList> {
  const response = await get(query);
  expect(response.status).toBe(200);
  return zRecommendationList.strict().parse(await response.json());
}
const ids = ({ recommendations }: RecommendationList) => recommendations.map(({ id }) => id);

const facets = ['addressee', 'theme', 'document', 'origin', 'year'] as const;
/** What is cited of the text below the last numbered paragraph. */
const afterLast = {
  ar: '، نص يلي الفقرة ١٣٧',
  en: ', text after para. 137',
  fr: ', texte suivant le par. 137',
  es: ', texto posterior al párr. 137',
  ru: ', текст после п. 137',
  zh: '，第137段之后的文字',
} as const;

const all = await list();

describe('GET /api/recommendations', () => {
  it('gives every one when nothing is asked for', () => {
    expect(all.total).toBe(all.recommendations.length);
    expect(all.total).toBeGreaterThan(100);
    expect(new Set(all.recommendations.map(({ document }) => document)).size).toBe(5);
  });

  it.each(facets)('counts what each value of a facet would leave: %s', async (facet) => {
    expect(all.facets[facet].length).toBeGreaterThan(1);
    for (const { value, count } of all.facets[facet])
      expect((await list(`${facet}=${value}`)).total, String(value)).toBe(count);
  });

  it('counts given the other filters, and not given the facet itself', async () => {
    const filtered = await list('addressee=regional-organisations');
    expect(filtered.facets.addressee).toEqual(all.facets.addressee);
    expect(filtered.facets.origin).toEqual([{ value: 'own', count: filtered.total }]);
    const { count } = filtered.facets.theme.find(({ value }) => value === 'training-capacity') ?? {};
    expect((await list('addressee=regional-organisations&theme=training-capacity')).total).toBe(count);
  });

  it('takes any of several values of a facet', async () => {
    const [first, second] = await Promise.all([list('theme=technology'), list('theme=financing')]);
    const either = await list('theme=technology&theme=financing');
    expect(new Set(ids(either))).toEqual(new Set([...ids(first), ...ids(second)]));
  });

  it('searches words in any order and spelling, in text and citation', async () => {
    const found = await list(`search=${encodeURIComponent('التوريد سلاسل')}`);
    expect(found.total).toBeGreaterThan(3);
    for (const { text } of found.recommendations) expect(text).toMatch(/سلاسل/);
    expect((await list('search=recommendation+6')).recommendations.map(({ label }) => label)).toContain(
      'Working Group on Trafficking in Persons, draft report, 2019, para. 4, recommendation 6',
    );
    expect(await list('search=qqqq')).toMatchObject({ total: 0, recommendations: [] });
  });

  it('tells what a meeting recommended from what the document does', async () => {
    const { recommendations } = await list('document=ctoc-cop-wg4-2019-2&year=2013');
    expect(recommendations).toHaveLength(8);
    for (const one of recommendations)
      expect(one).toMatchObject({ origin: 'quoted', meeting: 5, addressees: ['states-parties'] });
  });

  it.each(languageCodes)('cites in the language of the reader: %s', async (language) => {
    const { recommendations } = await list(
      `language=${language}&document=a-hrc-14-32&addressee=international-community`,
    );
    expect(recommendations).toHaveLength(1);
    expect(recommendations[0]?.label).toBe(`A/HRC/14/32${afterLast[language]}`);
  });

  it('says which stand in damaged text', () => {
    const damaged = all.recommendations.filter((one) => one.damaged);
    expect(new Set(damaged.map(({ document }) => document))).toEqual(new Set(['ctoc-cop-2012-4']));
  });

  it.each([
    'addressee=nobody',
    'theme=cooking',
    'origin=else',
    'year=x',
    'year=2019.5',
    'language=de',
    `search=${'a'.repeat(101)}`,
    'search=a&search=b',
    `document=${'a'.repeat(201)}`,
    `${'theme=technology&'.repeat(101)}`,
  ])('refuses %s', async (query) => {
    const response = await get(query, { 'accept-language': 'fr' });
    expect(response.status).toBe(400);
    const { code, message } = zErrorBody.strict().parse(await response.json());
    expect(code).toBe('bad_request');
    expect(message).toMatch(writtenIn.fr);
  });

  it('finds nothing in a document that is not there', async () => {
    expect((await list('document=none')).total).toBe(0);
  });
});

describe('GET /api/recommendations/export', () => {
  const exported = (query: string) => fetch(`${app.address}/api/recommendations/export?${query}`);

  it.each([
    ['md', 'text/markdown'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['html', 'text/html'],
  ])('gives all that the filter leaves as %s', async (format, type) => {
    const response = await exported(`format=${format}&language=en&theme=technology`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toMatch(/filename/);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('has the words of each, and where it stands', async () => {
    const { recommendations } = await list('theme=financing');
    const text = await (await exported('format=md&language=en&theme=financing')).text();
    for (const one of recommendations) {
      // Marks of Markdown in a text are escaped there.
      expect(text).toContain(one.text.slice(0, 30).split(/[()[\]*_]/)[0]);
      expect(text).toContain(one.label.split(',')[0]);
    }
  });

  it('gives those that are chosen, and no others', async () => {
    const [first, second] = all.recommendations;
    const query = new URLSearchParams([
      ['format', 'md'],
      ['language', 'en'],
      ['ids', first?.id ?? ''],
    ]);
    const text = await (await exported(String(query))).text();
    expect(text).toContain(first?.text.slice(0, 40));
    expect(text).not.toContain(second?.text.slice(0, 40));
  });

  it.each(['format=pdf&language=en', 'format=md', 'format=md&language=en&ids='])(
    'refuses %s',
    async (query) => {
      expect((await exported(query)).status).toBe(400);
    },
  );

  it('says when nothing is left to take', async () => {
    const response = await exported('format=md&language=fr&search=qqqq');
    expect(response.status).toBe(404);
    expect(zErrorBody.strict().parse(await response.json()).message).toMatch(writtenIn.fr);
  });
});

/** Reading over HTTP: health, documents, and paragraphs among their neighbours. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zDocumentSummary, zDocumentView, zHealth, zParagraphView } from '#contract/documents';
import { zErrorBody } from '#contract/errors';
import { languageCodes } from '#corpus/languages';
import { index, startApp } from '../running-app.ts';

const app = await startApp();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.address}${path}`, { headers });
const read = async <Output>(path: string, schema: z.ZodType<Output>): Promise<Output> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return schema.parse(await response.json());
};
const ids = index.catalogue.sources.map(({ id }) => id);

describe('GET /api/health', () => {
  it('says which index is in use and that it is whole', async () => {
    const { status, documents, paragraphs, generation } = await read('/api/health', zHealth);
    expect(status).toBe('ok');
    expect(documents).toBe(ids.length);
    expect(paragraphs).toBe(index.catalogue.documentOf().length);
    expect(generation).toBe(index.manifest.generation);
  });
});

describe('GET /api/documents', () => {
  it('lists every document, without what is only about its file', async () => {
    const list = await read('/api/documents', z.array(zDocumentSummary.strict()));
    expect(list.map(({ id }) => id)).toEqual(ids);
    for (const { paragraphs } of list) expect(paragraphs).toBeGreaterThan(0);
  });

  it.each(ids)('gives each whole, with every numbered paragraph in order: %s', async (id) => {
    const { blocks, paragraphs } = await read(`/api/documents/${id}`, zDocumentView.strict());
    const numbers = blocks.flatMap((block) =>
      block.kind === 'paragraph' && typeof block.ref === 'number' ? [block.ref] : [],
    );
    expect(numbers).toHaveLength(paragraphs);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

describe('GET /api/documents/:id/paragraphs/:ref', () => {
  const path = (ref: string) => `/api/documents/a-hrc-14-32/paragraphs/${ref}`;

  it('gives a paragraph with the two before and the two after it', async () => {
    const view = await read(path('77'), zParagraphView);
    expect(view.paragraph.ref).toBe(77);
    expect(view.before.map(({ ref }) => ref)).toEqual([75, 76]);
    expect(view.after.map(({ ref }) => ref)).toEqual([78, 79]);
    expect(view.document.id).toBe('a-hrc-14-32');
  });

  it('gives fewer neighbours at either end of the document', async () => {
    const first = await read(path('t1'), zParagraphView);
    expect(first.before).toEqual([]);
    expect(first.after.map(({ ref }) => ref)).toEqual(['t2', 't3']);
    expect((await read(path('t11'), zParagraphView)).after).toEqual([]);
  });

  it('gives the footnotes that the paragraph calls, and only those', async () => {
    let called = 0;
    for (const id of ids) {
      const { blocks } = await read(`/api/documents/${id}`, zDocumentView);
      for (const block of blocks) {
        if (block.kind !== 'paragraph' || block.calls.length === 0) continue;
        const { footnotes } = await read(`/api/documents/${id}/paragraphs/${block.ref}`, zParagraphView);
        expect(footnotes.map(({ mark }) => mark).sort()).toEqual(block.calls.map(({ mark }) => mark).sort());
        called += footnotes.length;
      }
    }
    expect(called).toBeGreaterThan(5);
  });

  it.each(languageCodes)('cites in the language asked for: %s', async (language) => {
    const { label } = await read(`${path('77')}?language=${language}`, zParagraphView);
    const expected = {
      ar: 'الفقرة ٧٧',
      en: 'para. 77',
      fr: 'par. 77',
      es: 'párr. 77',
      ru: 'п. 77',
      zh: '第77段',
    };
    expect(label).toContain(expected[language]);
  });

  it('cites in the language of the document unless told', async () => {
    expect((await read(path('77'), zParagraphView)).label).toBe('A/HRC/14/32، الفقرة ٧٧');
  });
});

describe('what does not exist', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/ask',
    '/api/documents/none',
    '/api/documents/__proto__',
    '/api/documents/a-hrc-14-32/paragraphs/138',
    '/api/documents/a-hrc-14-32/paragraphs/0',
    '/api/documents/a-hrc-14-32/paragraphs/-1',
    '/api/documents/a-hrc-14-32/paragraphs/t0',
    '/api/documents/a-hrc-14-32/paragraphs/t12',
    '/api/documents/a-hrc-14-32/paragraphs/9999999999',
    '/api/documents/a-hrc-14-32/paragraphs/__proto__',
    '/api/documents/none/paragraphs/1',
    '/api/documents/..%2F..%2Fpackage.json',
  ])('is 404 with one sentence: %s', async (path) => {
    const response = await get(path, { 'accept-language': 'es' });
    expect(response.status).toBe(404);
    const { code, message } = zErrorBody.strict().parse(await response.json());
    expect(code).toBe('not_found');
    expect(message).toMatch(/^No .+\.$/);
  });
});

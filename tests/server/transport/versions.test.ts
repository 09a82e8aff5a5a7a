/** One document in two languages: its versions know of each other, and each is found and cited in its language. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Answer, zAnswer } from '#contract/ask';
import { type ParagraphView, zDocumentSummary, zParagraphView } from '#contract/documents';
import { createApp } from '../../../server/app.ts';
import { assemble } from '../../../server/assemble.ts';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { indexed, twoLanguages } from '../other-corpus.ts';

const folder = scratchFolders()();
const config = { ...(await indexed(twoLanguages, folder)), userFile: join(folder, 'dalil.sqlite') };
const { index, store, ...parts } = await assemble(config);
const app = await createApp({
  index,
  store,
  ...parts,
  hosts: config.hosts,
  clientFolder: config.clientFolder,
});
await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
afterAll(async () => {
  app.http.closeAllConnections();
  await app.close();
  store.close();
  index.close();
});
const api = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}/api`;

const ids = { ar: 'test-2020-1-ar', en: 'test-2020-1-en' } as const;
const questions = {
  ar: 'كم سفينة زارها مفتشو العمل في عام 2019؟',
  en: 'How many vessels did labour inspectors visit in 2019?',
} as const;

async function view(id: string, paragraph: number, language: string): Promise<ParagraphView> {
  const response = await fetch(`${api}/documents/${id}/paragraphs/${paragraph}?language=${language}`);
  return zParagraphView.parse(await response.json());
}

async function ask(body: object): Promise<Answer> {
  const response = await fetch(`${api}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return zAnswer.parse(await response.json());
}

describe('two versions of a document', () => {
  it('know of each other in the list', async () => {
    const list = zDocumentSummary.array().parse(await (await fetch(`${api}/documents`)).json());
    expect(list.map(({ id, symbol, paragraphs, versions }) => [id, symbol, paragraphs, versions])).toEqual([
      [ids.ar, 'TEST/2020/1', 12, [{ id: ids.en, language: 'en' }]],
      [ids.en, 'TEST/2020/1', 13, [{ id: ids.ar, language: 'ar' }]],
    ]);
  });

  it('are offered where both have the paragraph, and lead to it', async () => {
    const original = await view(ids.ar, 11, 'en');
    expect(original.versions).toEqual([{ id: ids.en, language: 'en' }]);
    expect(original.label).toBe('TEST/2020/1, para. 11');
    const version = await view(ids.en, 11, 'en');
    expect(version.paragraph.text).toMatch(/^A compensation fund, financed from fines/);
    expect(version.versions).toEqual([{ id: ids.ar, language: 'ar' }]);
    expect((await view(ids.en, 13, 'ar')).versions).toEqual([]);
  });

  it('have their own footnotes and headings', async () => {
    const [ar, en] = await Promise.all([view(ids.ar, 4, 'ar'), view(ids.en, 4, 'en')]);
    expect(ar.footnotes).toEqual([{ mark: '1', text: 'يشمل ذلك ما يُخصم من الأجور.' }]);
    expect(en.footnotes).toEqual([{ mark: '1', text: 'This includes what is deducted from wages.' }]);
    expect([ar.paragraph.section, en.paragraph.section]).toEqual([['أولاً - مقدمة'], ['I. Introduction']]);
    const items = (await view(ids.ar, 10, 'ar')).paragraph.items.map(({ label }) => label);
    expect(items).toEqual(['(أ)', '(ب)', '(ج)']);
  });

  it.each(['ar', 'en'] as const)(
    'answer first from the version in the language of the question: %s',
    async (language) => {
      const { hits, sentences } = await ask({ question: questions[language] });
      expect(sentences[0]?.citation).toMatchObject({ document: ids[language], paragraph: 5 });
      expect(sentences[0]?.text).toContain('240');
      // The other version is found too: a question is not confined to its language.
      expect(hits.map(({ document, paragraph }) => `${document} ${paragraph}`)).toEqual(
        expect.arrayContaining([`${ids.ar} 5`, `${ids.en} 5`]),
      );
    },
  );

  it.each(['ar', 'en'] as const)('answer from %s only, when only that is wanted', async (language) => {
    for (const question of Object.values(questions)) {
      const { hits, sentences } = await ask({ question, languages: [language] });
      // Also when it is asked in the other language.
      expect(hits[0]).toMatchObject({ document: ids[language], paragraph: 5, language });
      expect(new Set(hits.map(({ document }) => document))).toEqual(new Set([ids[language]]));
      for (const { citation } of sentences) expect(citation.document).toBe(ids[language]);
    }
    const { sentences } = await ask({ question: questions[language], languages: [language] });
    expect(sentences[0]?.citation).toMatchObject({ document: ids[language], paragraph: 5 });
  });
});

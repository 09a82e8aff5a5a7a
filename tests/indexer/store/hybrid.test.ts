/** Search as a whole: right paragraphs first, filters kept, and no question that breaks it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { type DalilIndex, openIndex } from '#indexer';
import { realModel } from '../support/embedders.ts';
import { scratchFolders } from '../support/repository.ts';
import { build, placeIn } from '../support/small-index.ts';
import { numbered, writeCorpus } from '../support/synthetic.ts';

const scratch = scratchFolders();
let index: DalilIndex;

const safety = [
  'Victims of trafficking should receive safe housing, medical care and legal assistance.',
  'Labour inspectors should be trained to recognise forced labour on farms and in factories.',
  'States Parties should criminalise trafficking in persons as defined in article 3.',
  'A reflection period of 90 days gives victims time to recover before they decide to testify.',
];
const trade = [
  'Companies should disclose how they prevent forced labour in their supply chains.',
  'Consular officers should know how to refer a victim to a shelter.',
];

beforeAll(async () => {
  const place = placeIn(scratch(), await realModel());
  writeCorpus(place.corpusFolder, { safety: numbered(safety), trade: numbered(trade) });
  await build(place);
  index = await openIndex(place);
  return () => index.close();
}, 30_000);

const search = async (text: string, language: Language = 'en', limit = 10, documents?: string[]) => {
  const { hits } = await index.retriever.search({ text, language, limit, ...(documents && { documents }) });
  return hits;
};
const places = (hits: Awaited<ReturnType<typeof search>>) =>
  hits.map(({ document, paragraph }) => `${document}:${paragraph.ref}`);

describe('search', () => {
  it.each([
    ['Where should victims be housed?', 'safety:1'],
    ['How long is the reflection period?', 'safety:4'],
    ['What should companies disclose about supply chains?', 'trade:1'],
    ['consular officers', 'trade:2'],
    ['90', 'safety:4'],
  ])('answers «%s» with %s first', async (question, first) => {
    expect(places(await search(question))[0]).toBe(first);
  });

  it('gives at most as many hits as asked for, best first, each once', async () => {
    const hits = await search('forced labour', 'en', 4);
    expect(hits).toHaveLength(4);
    expect(new Set(places(hits)).size).toBe(4);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives the cosine of question and paragraph', async () => {
    const [best] = await search('What should companies disclose about supply chains?');
    expect(best?.similarity).toBeGreaterThan(0.3);
    expect(best?.similarity).toBeLessThanOrEqual(1.00001);
  });

  it('stays within the documents asked for', async () => {
    const found = places(await search('forced labour', 'en', 10, ['trade']));
    expect(found.sort()).toEqual(['trade:1', 'trade:2']);
    expect(await search('forced labour', 'en', 10, ['no-such-document'])).toEqual([]);
    expect(await search('forced labour', 'en', 10, [])).toEqual([]);
  });

  it('answers the same question the same way', async () => {
    expect(await search('victims')).toEqual(await search('victims'));
  });

  it('finds an English paragraph for a question in another language', async () => {
    expect(places(await search('سلاسل التوريد والعمل القسري', 'ar')).slice(0, 2)).toContain('trade:1');
  });

  it.each([
    "'; DROP TABLE terms; --",
    'NEAR(victims labour, 2)',
    'text: victims',
    'victims* OR NOT',
    '^victims -labour',
    'a\u0000b',
    '\u202Evictims',
  ])('takes %j as a question like another', async (text) => {
    for (const language of ['ar', 'en', 'zh'] as const) expect((await search(text, language)).length).toBe(6);
  });

  it.each(['"', '؟', '{}[]()', '😀', '\uD800\uDFFF\uD800', '\u200B'])(
    'finds nothing for %j, which has no word',
    async (text) => {
      for (const language of ['ar', 'en', 'zh'] as const) expect(await search(text, language)).toEqual([]);
    },
  );

  it('finds a hit for words inside hostile signs', async () => {
    expect(places(await search('"reflection* NEAR(period)'))[0]).toBe('safety:4');
  });
});

describe('as parts of LangChain', () => {
  it('the retriever gives documents with what a citation needs', async () => {
    const [best] = await index.retriever.invoke('How long is the reflection period?');
    expect(best).toMatchObject({
      id: 'safety:4',
      pageContent: safety[3],
      metadata: { document: 'safety', paragraph: 4, section: [] },
    });
  });

  it('the vector store gives the nearest with cosines, and is not written to', async () => {
    const [[nearest, cosine] = []] = await index.vectors.similaritySearchWithScore(safety[3] ?? '', 1);
    expect(nearest?.id).toBe('safety:4');
    expect(cosine).toBeCloseTo(1, 4);
    await expect(index.vectors.addDocuments()).rejects.toThrow('npm run index');
  });
});

/** The catalogue gives back what was put in, and takes any term as a word and never as syntax. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalogue } from '../../../indexer/store/catalogue.ts';
import { writeCatalogue, writeEmbeddings } from '../../../indexer/store/catalogue-writer.ts';
import type { Variant } from '../../../indexer/store/query-terms.ts';
import { splitSentences } from '../../../indexer/text/sentences.ts';
import { documentOf, documents, paragraphOf, paragraphsOf } from '../support/five-documents.ts';
import { HashEmbedder } from '../support/hash-embedder.ts';
import { scratchFolders } from '../support/repository.ts';

const scratch = scratchFolders();
const all = documents.flatMap((document) =>
  paragraphsOf(document).map((paragraph) => ({ document: document.id, paragraph })),
);
let catalogue: Catalogue;

beforeAll(async () => {
  const file = join(scratch(), 'catalogue.sqlite');
  const { database, texts } = writeCatalogue(file, documents, []);
  const vectors = await new HashEmbedder().embedDocuments([...texts.values()]);
  writeEmbeddings(
    database,
    [...texts.keys()].map((hash, at) => [hash, { vector: vectors[at] ?? [], pieces: [] }] as const),
    [],
  );
  database.close();
  catalogue = new Catalogue(file);
});

afterAll(() => catalogue.close());

describe('the catalogue', () => {
  it.each(documents)('has the blocks of $id as they were read', (document) => {
    expect(catalogue.blocks(document.id)).toEqual(document.blocks);
  });

  it('finds a paragraph by document and number, or by its mark', () => {
    const report = documentOf('a-hrc-14-32');
    expect(catalogue.paragraph(report.id, 77)).toEqual(paragraphOf(report, 77));
    expect(catalogue.paragraph(report.id, 't3')).toEqual(paragraphOf(report, 't3'));
    expect(catalogue.paragraph(report.id, 138)).toBeUndefined();
    expect(catalogue.paragraph('no-such-document', 1)).toBeUndefined();
  });

  it('labels paragraphs in the order of the documents', () => {
    expect(catalogue.paragraphCount).toBe(all.length);
    expect(all.map((_, label) => catalogue.passage(label))).toEqual(
      all.map((passage, label) => ({ label, ...passage })),
    );
    expect(catalogue.documentOf()).toEqual(all.map(({ document }) => document));
    expect(() => catalogue.passage(all.length)).toThrow(String(all.length));
  });

  it('has the sentences of each paragraph with their vectors', () => {
    all.forEach(({ paragraph }, label) => {
      const stored = catalogue.sentences(label);
      expect(stored.map(({ start, end }) => [start, end])).toEqual(
        splitSentences(paragraph.text, 'ar', paragraph.items),
      );
      for (const { vector } of stored) expect(vector).toHaveLength(8);
    });
  });

  it('has one vector a paragraph, in the order of labels, exact to the bit', async () => {
    const expected = await new HashEmbedder().embedDocuments(all.map(({ paragraph }) => paragraph.text));
    expect(catalogue.paragraphVectors()).toEqual(expected.map((vector) => Float32Array.from(vector)));
  });
});

describe('terms', () => {
  const variantOf = (...stems: string[]): Variant => ({ text: stems.join(' '), stems });
  const labels = (...variants: string[][]) => [
    ...catalogue
      .matchVariants(
        variants.map((stems) => variantOf(...stems)),
        0.3,
      )
      .keys(),
  ];

  it('are found in the paragraphs that have them', () => {
    const found = labels(['اتجار']);
    expect(found.length).toBeGreaterThan(200);
    expect(labels(['لاوجودلها'])).toEqual([]);
    expect(labels()).toEqual([]);
    expect(labels([])).toEqual([]);
  });

  it('score higher where they stand more often', () => {
    const scores = catalogue.matchVariants([variantOf('توريد')], 0);
    const [best] = [...scores].sort((a, b) => b[1] - a[1]);
    expect(catalogue.passage(best?.[0] ?? -1).paragraph.text.match(/توريد/g)?.length).toBeGreaterThan(1);
    for (const score of scores.values()) expect(score).toBeGreaterThan(0);
  });

  const hostile = [
    '"',
    '""',
    'NEAR(',
    'NEAR(a b, 2)',
    'text:',
    'col:',
    '{text section}:',
    '*',
    'traffick*',
    '^',
    '-',
    '--',
    'OR',
    'NOT',
    '(',
    ')',
    '+',
    '\\',
    "'",
    ';',
    '%',
    '?',
    '\uD800',
    '\uDFFF',
    '😀',
    '',
  ];

  it.each(hostile)('%j is a word like another: it throws nothing and finds nothing', (term) => {
    expect(labels([term])).toEqual([]);
  });

  it.each(hostile)('%j beside a real term does not change what that finds', (term) => {
    expect(labels(['اتجار'], [term])).toEqual(labels(['اتجار']));
  });

  it('that are operators elsewhere are found as the words they are', () => {
    expect(labels(['AND']).length).toBeGreaterThan(0);
    expect(labels(['AND'])).toEqual(labels(['and']));
  });

  it('cannot close their quotation and go on as syntax', () => {
    expect(labels(['اتجار" OR "دول'])).toEqual([]);
    expect(labels(['x', '", 9) OR "اتجار'])).toEqual([]);
  });

  it('may be ten thousand at once', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => [`t${at}`]);
    const start = performance.now();
    expect(labels(...many, ['اتجار'])).toEqual(labels(['اتجار']));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

/** The numbered paragraphs of the five documents: all of them, in sequence, and nothing else. */
import { describe, expect, it } from 'vitest';
import { documentOf, documents, paragraphOf, paragraphsOf, rawOf } from '../support/five-documents.ts';

const counts: Record<string, number> = {
  'ctoc-cop-wg4-2019-2': 56,
  'ctoc-cop-wg4-2019-draft-report': 39,
  'v24-13453': 91,
  'a-hrc-14-32': 137,
  'ctoc-cop-2012-4': 37,
};

describe('numbered paragraphs', () => {
  it.each(Object.entries(counts))('of %s run from 1 to %i', (id, count) => {
    const numbers = paragraphsOf(documentOf(id))
      .map(({ ref }) => ref)
      .filter((ref) => typeof ref === 'number');
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  it('do not begin with their number', () => {
    for (const document of documents)
      for (const { ref, text } of paragraphsOf(document))
        if (typeof ref === 'number') expect(text).not.toMatch(/^[-\s]*[\d٠-٩]+\s*[-–]/);
  });

  it('read 37, misprinted as 27 in the draft report, as 37', () => {
    const report = documentOf('ctoc-cop-wg4-2019-draft-report');
    const paragraph = paragraphOf(report, 37);
    expect(paragraph.text).toContain('CTOC/COP/WG.4/2019/INF/1/Rev.1');
    const start = paragraph.raw[0]?.[0] ?? 0;
    expect(rawOf(report.id).slice(start - 6, start)).toContain('٢٧');
    expect(paragraphOf(report, 27).text).toContain('تولت توجيه المناقشة');
  });

  it('have known first words', () => {
    expect(paragraphOf(documentOf('v24-13453'), 5).text).toMatch(/^عمد المكتب، في كانون الثاني/);
    expect(paragraphOf(documentOf('a-hrc-14-32'), 137).section[0]).toBe('رابعاً - الاستنتاجات والتوصيات');
    expect(paragraphOf(documentOf('ctoc-cop-wg4-2019-2'), 14).text).toMatch(
      /^ويمثل الإدماج والتكامل الاجتماعيان/,
    );
  });
});

describe('text without a number', () => {
  it('is cited as t1, t2, … and stands only in the report of 2010', () => {
    const unnumbered = documents.map((document) =>
      paragraphsOf(document)
        .map(({ ref }) => ref)
        .filter((ref) => typeof ref === 'string'),
    );
    expect(unnumbered).toEqual([[], [], [], Array.from({ length: 11 }, (_, at) => `t${at + 1}`), []]);
  });

  it('knows the numbered paragraph it follows', () => {
    const report = documentOf('a-hrc-14-32');
    expect(['t1', 't3', 't4', 't5'].map((ref) => paragraphOf(report, ref).after)).toEqual([0, 0, 105, 108]);
  });

  it('holds the three paragraphs of the summary', () => {
    const report = documentOf('a-hrc-14-32');
    for (const ref of ['t1', 't2', 't3']) expect(paragraphOf(report, ref).section).toEqual(['موجز']);
    expect(paragraphOf(report, 't1').text).toMatch(/^يقدم هذا التقرير .* آذار\/مارس 2010\.$/);
  });
});

describe('what belongs to the page', () => {
  const noiseOf = (id: string, kind: string) =>
    documentOf(id)
      .noise.filter((noise) => noise.kind === kind)
      .map(({ raw: [start, end] }) => rawOf(id).slice(start, end).trim());

  it.each(Object.keys(counts))('of %s: the cover is noise', (id) => {
    expect(noiseOf(id, 'cover').length).toBeGreaterThan(5);
    for (const { text } of paragraphsOf(documentOf(id)))
      expect(text).not.toMatch(/Distr\.|Original: English/);
  });

  it('of the report of 2010: the contents are noise from title to last section', () => {
    const contents = noiseOf('a-hrc-14-32', 'contents');
    expect(contents[0]).toBe('## المحتويات');
    expect(contents.at(-1)).toContain('رابعاً - الاستنتاجات والتوصيات');
    for (const { text } of documentOf('a-hrc-14-32').blocks) expect(text).not.toContain('.....');
  });

  it('of the report of 2024: the imprint is noise', () => {
    expect(noiseOf('v24-13453', 'imprint')).toEqual([
      'الرجاء إعادة استعمال الورق',
      '140824 140824 V.24-13453 (A)',
    ]);
  });
});

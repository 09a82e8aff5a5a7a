/** Headings nest, and every paragraph knows the headings above it. */
import { describe, expect, it } from 'vitest';
import { documentOf, documents, headingsOf, paragraphOf, paragraphsOf } from '../support/five-documents.ts';
import { read } from '../support/synthetic.ts';

const outermost: Record<string, string[]> = {
  'ctoc-cop-wg4-2019-2': ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً'],
  'ctoc-cop-wg4-2019-draft-report': ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً', 'خامساً'],
  'v24-13453': ['أولاً', 'ثانياً', 'ثالثاً'],
  'a-hrc-14-32': ['موجز', 'أولاً', 'ثانياً', 'ثالثاً', 'رابعاً'],
  'ctoc-cop-2012-4': ['أولاً', 'ثانياً', 'ثالثاً'],
};

describe('sections of the five documents', () => {
  it.each(documents)('of $id are all found on the outermost level', (document) => {
    const found = headingsOf(document)
      .filter(({ level }) => level === 1)
      .map(({ text }) => text.split(/\s*-/)[0]);
    expect(found).toEqual(outermost[document.id]);
  });

  it.each(documents)('of $id contain every paragraph', (document) => {
    const titles = new Set(headingsOf(document).map(({ text }) => text));
    for (const { section } of paragraphsOf(document)) {
      expect(section.length).toBeGreaterThan(0);
      expect(titles).toContain(section[0]);
    }
  });

  it('nest four deep in the report of 2010', () => {
    expect(paragraphOf(documentOf('a-hrc-14-32'), 86).section).toEqual([
      'ثالثاً- التعاون الإقليمي ودون الإقليمي على تعزيز الأخذ بنهج قائم على حقوق الإنسان في مكافحة الاتجار بالأشخاص',
      'جيم- المنجزات والتحديات الرئيسية',
      '1- المنجزات الرئيسية',
      'جبر الضرر',
    ]);
  });

  it('close deeper ones when a higher one begins', () => {
    expect(paragraphOf(documentOf('v24-13453'), 86).section.at(-1)).toBe('6- حماية ودعم الضحايا والناجين');
    expect(paragraphOf(documentOf('v24-13453'), 91).section).toEqual(['ثالثاً - الاستنتاجات']);
  });

  it('include the lead-in of the paragraphs it announces', () => {
    const report = documentOf('a-hrc-14-32');
    expect(paragraphOf(report, 109).section).toEqual([
      'رابعاً - الاستنتاجات والتوصيات',
      paragraphOf(report, 't5').text,
    ]);
    expect(paragraphOf(report, 108).section).toEqual(['رابعاً - الاستنتاجات والتوصيات']);
  });
});

describe('sections of made-up documents', () => {
  it('nest in English: Roman numeral, letter, unmarked', () => {
    const raw =
      'I. Introduction\n\n1. First.\n\nII. Findings\n\nA. Prevention\n\n2. Second.\n\nAwareness campaigns\n\n3. Third.\n\nB. Protection\n\n4. Fourth.';
    expect(paragraphsOf(read(raw)).map(({ section }) => section)).toEqual([
      ['I. Introduction'],
      ['II. Findings', 'A. Prevention'],
      ['II. Findings', 'A. Prevention', 'Awareness campaigns'],
      ['II. Findings', 'B. Protection'],
    ]);
  });

  it('nest in Chinese', () => {
    const raw = '一、导言\n\n1. 第一段。\n\n二、结论\n\nA. 预防\n\n2. 第二段。';
    expect(paragraphsOf(read(raw, { language: 'zh' })).map(({ section }) => section)).toEqual([
      ['一、导言'],
      ['二、结论', 'A. 预防'],
    ]);
  });

  it('are not made of a line that the sentence before it runs into', () => {
    const document = read(
      'I. Introduction\n\n1. The text goes on over\n\nThe page without a stop.\n\n2. Next.',
    );
    expect(paragraphOf(document, 1).text).toBe('The text goes on over The page without a stop.');
    expect(headingsOf(document)).toHaveLength(1);
  });
});

/** Sub-items and recommendations lie inside their paragraph, each with its label and its exact range. */
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#corpus/schema';
import { documentOf, documents, paragraphOf, paragraphsOf } from '../support/five-documents.ts';
import { read } from '../support/synthetic.ts';

const report = documentOf('ctoc-cop-wg4-2019-draft-report');
const labels = ({ items }: Paragraph) => items.map(({ label }) => label);

describe('items', () => {
  it.each(documents)('of $id are in order, do not overlap and hold their label', (document) => {
    for (const { text, items } of paragraphsOf(document))
      items.forEach(({ label, start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(items[at - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
        if (label !== '•') expect(text.slice(start, end)).toContain(label);
        expect(text.slice(start, end).length).toBeGreaterThan(label.length);
      });
  });

  it('of paragraph 2 of the paper of 2019 run from (أ) over a page break to the last', () => {
    const paragraph = paragraphOf(documentOf('ctoc-cop-wg4-2019-2'), 2);
    expect(labels(paragraph)).toEqual([
      '(أ)',
      '(ب)',
      '(ج)',
      '(د)',
      '(هـ)',
      '(و)',
      '(ز)',
      '(ح)',
      '(ط)',
      '(ي)',
      '(ك)',
      '(ل)',
      '(م)',
      '(ن)',
      '(س)',
      '(ق)',
    ]);
    expect(paragraph.items.at(-1)?.end).toBe(paragraph.text.length);
  });

  it('of paragraphs 4 and 5 of the draft report are the recommendations', () => {
    expect(labels(paragraphOf(report, 4))).toEqual(
      ['١', '٢', '٣', '٤', '٥', '٦', '٧', '٨'].map((number) => `التوصية ${number}`),
    );
    expect(labels(paragraphOf(report, 5))).toEqual(['٩', '١٠', '١١'].map((number) => `التوصية ${number}`));
  });

  it('hold the text of a recommendation with its title', () => {
    const { text, items } = paragraphOf(report, 4);
    const third = items[2];
    expect(text.slice(third?.start, third?.end)).toBe(
      'التوصية ٣\nينبغي للدول الأعضاء زيادة التركيز على أفرقة التحقيق المشتركة والتحقيقات المتخصصة.',
    );
  });

  it('of an agenda are not paragraphs', () => {
    const agenda = paragraphOf(report, 31);
    expect(labels(agenda)).toEqual(['١', '(أ)', '(ب)', '٢', '٣', '٤', '٥']);
    expect(paragraphOf(report, 1).text).toMatch(/^أقر مؤتمر الأطراف/);
    expect(paragraphOf(report, 5).text).not.toContain('اعتماد التقرير');
  });

  it('of a list of documents end where the next begins', () => {
    const { text, items } = paragraphOf(report, 38);
    expect(items.map(({ start, end }) => text.slice(start, end).at(-1))).toEqual(['؛', '؛', '؛', '؛', '.']);
    expect(text.slice(items[1]?.start, items[1]?.end)).toContain('CTOC/COP/WG.4/2019/2)');
  });
});

describe('items of made-up documents', () => {
  it('are found in English, after a lead-in', () => {
    const { text, items } = paragraphOf(
      read('1. States should:\n\n(a) Prevent trafficking;\n\n(b) Protect victims.\n\n2. Next.'),
      1,
    );
    expect(items.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['(a)', '(a) Prevent trafficking;'],
      ['(b)', '(b) Protect victims.'],
    ]);
  });

  it('are found in Chinese, after a lead-in', () => {
    const { text, items } = paragraphOf(
      read('1. 各国应：\n\n(a) 预防贩运；\n\n(b) 保护被害人。\n\n2. 下一段。', { language: 'zh' }),
      1,
    );
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual([
      '(a) 预防贩运；',
      '(b) 保护被害人。',
    ]);
  });

  it('are not found where nothing announces a list', () => {
    expect(paragraphOf(read('1. A finished sentence.\n\n(a) something else.'), 1).items).toEqual([]);
  });
});

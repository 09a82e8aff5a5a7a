/** Paragraphs that a page had torn are whole again, and what lay between their halves is not in them. */
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  documents,
  footnotesOf,
  paragraphOf,
  paragraphsOf,
  rawOf,
} from '../support/five-documents.ts';

const paper = documentOf('ctoc-cop-wg4-2019-2');

describe('a paragraph torn by a page', () => {
  it.each([
    [6, 'المحلية على تعديل بيئاتها بهدف ردع الجناة'],
    [12, 'وتشدد على مسؤوليات الحكومات والأدوار المنوطة بها'],
    [22, 'ويقيم النتائج. ويتطلّب منع الجريمة الظرفي، وفقا لتعريفه'],
  ])('%i of the paper of 2019 reads on over the break', (ref, joined) => {
    const paragraph = paragraphOf(paper, ref);
    expect(paragraph.text).toContain(joined);
    expect(paragraph.text).not.toContain('\n');
    expect(paragraph.raw.length).toBeGreaterThan(1);
  });

  it('6 does not contain the footnote that stood at the foot of the page', () => {
    const paragraph = paragraphOf(paper, 6);
    const note = footnotesOf(paper).find(({ mark }) => mark === '1');
    const [from, to] = [paragraph.raw[0]?.[1] ?? 0, paragraph.raw[1]?.[0] ?? 0];
    expect(note?.text).toBe('مرفق قرار المجلس الاقتصادي والاجتماعي ١٣/٢٠٠٢.');
    expect(rawOf(paper.id).slice(from, to)).toContain(note?.text);
    expect(paragraph.text).not.toContain('مرفق قرار');
  });

  it('52 of the report of 2010 keeps its second half, which began a line of its own', () => {
    const { text } = paragraphOf(documentOf('a-hrc-14-32'), 52);
    expect(text).toMatch(/جهات تنسيق وطنية خاصة\.\nوينبغي إنشاء قنوات مباشرة/);
  });

  it('never ends in the middle of a sentence in a sound document', () => {
    const open = documents
      .filter(({ damaged }) => !damaged)
      .flatMap((document) =>
        paragraphsOf(document).map(({ ref, text }) => [document.id, ref, text.slice(-20)] as const),
      )
      .filter(([, , end]) => !/[.؟!:؛]["”»)\]]*$/.test(end));
    expect(open).toEqual([]);
  });
});

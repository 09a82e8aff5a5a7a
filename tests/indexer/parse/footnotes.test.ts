/** Footnotes are blocks of their own, called from where the text calls them. */
import { describe, expect, it } from 'vitest';
import { documentOf, documents, footnotesOf, paragraphOf, paragraphsOf } from '../support/five-documents.ts';
import { read } from '../support/synthetic.ts';

const marks: Record<string, string[]> = {
  'ctoc-cop-wg4-2019-2': ['*', '1', '2', '3'],
  'ctoc-cop-wg4-2019-draft-report': [],
  'v24-13453': ['*'],
  'a-hrc-14-32': ['*', '1', '2', '3', '4', '5', '6', '7', '8'],
  'ctoc-cop-2012-4': ['*', '1', '2'],
};

describe('footnotes of the five documents', () => {
  it.each(documents)('of $id bear the marks printed', (document) => {
    expect(footnotesOf(document).map(({ mark }) => mark)).toEqual(marks[document.id]);
  });

  it.each(documents)('of $id are each called exactly once, the numbered ones in order', (document) => {
    const called = paragraphsOf(document).flatMap(({ calls }) => calls.map(({ mark }) => mark));
    expect(called).toEqual((marks[document.id] ?? []).filter((mark) => mark !== '*'));
  });

  it.each([
    ['ctoc-cop-wg4-2019-2', 5, '1', 'التوجيهية لمنع الجريمة،', ' ينبغي'],
    ['ctoc-cop-wg4-2019-2', 22, '2', 'ويقيم النتائج.', ' ويتطلّب'],
    ['ctoc-cop-wg4-2019-2', 26, '3', 'على نحو غير مسموح به،', ' فينبغي'],
    ['a-hrc-14-32', 48, '1', 'منظمة ثالثة', '. ولهذا'],
    ['a-hrc-14-32', 48, '2', 'الاتحاد الأوروبي', '. ويمكن'],
    ['a-hrc-14-32', 128, '8', 'الصكوك والمبادئ التوجيهية', ' الدولية.'],
  ])('in %s, paragraph %i calls footnote %s between «%s» and «%s»', (id, ref, mark, before, after) => {
    const { text, calls } = paragraphOf(documentOf(id), ref);
    const at = calls.find((call) => call.mark === mark)?.at ?? -1;
    expect(text.slice(0, at).endsWith(before)).toBe(true);
    expect(text.slice(at).startsWith(after)).toBe(true);
  });

  it('join a footnote whose mark extraction had moved into its middle', () => {
    expect(footnotesOf(documentOf('ctoc-cop-wg4-2019-2'))[2]?.text).toMatch(
      /^Auzen Shariati .* Springer, 2017\)\.$/,
    );
  });
});

describe('footnotes of a made-up document', () => {
  const raw =
    '1. Courts<sup>1</sup> decide.<sup>2</sup>\n\n<sup>1</sup> First note.\n\n<sup>2</sup> Second note.\n\n2. Article (3) of the law applies.';
  const document = read(raw);

  it('are taken out of the text, their calls kept as offsets', () => {
    const { text, calls } = paragraphOf(document, 1);
    expect(text).toBe('Courts decide.');
    expect(calls).toEqual([
      { at: 6, mark: '1' },
      { at: 14, mark: '2' },
    ]);
    expect(footnotesOf(document).map(({ mark, text: note }) => [mark, note])).toEqual([
      ['1', 'First note.'],
      ['2', 'Second note.'],
    ]);
  });

  it('are told from a number in brackets', () => {
    expect(paragraphOf(document, 2)).toMatchObject({ text: 'Article (3) of the law applies.', calls: [] });
  });

  it('out of sequence are not footnotes', () => {
    expect(footnotesOf(read('1. Text.\n\n(7) Seventh of something.\n\n2. More.'))).toEqual([]);
  });
});

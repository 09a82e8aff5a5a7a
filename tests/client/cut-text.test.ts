/** Highlights are cut by offsets, in every script, and never change the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, lineRanges } from '../../client/lib/cut-text.ts';
import { layOutParagraph } from '../../client/lib/lay-out-paragraph.ts';

const lit = (text: string, start: number, end: number) =>
  cutText(text, [[start, end]])
    .filter((piece) => piece.lit)
    .map((piece) => piece.text)
    .join('');

describe('cutText', () => {
  it('lights exactly the slice, in Arabic and in Chinese', () => {
    const arabic = 'أوّلاً. يُحظر الاتجار بالأشخاص. أخيراً.';
    expect(lit(arabic, 8, 31)).toBe(arabic.slice(8, 31));
    const chinese = '第一句。禁止贩运人口。最后一句。';
    expect(lit(chinese, 4, 11)).toBe('禁止贩运人口。');
  });

  it('lights the right one of two equal sentences', () => {
    const pieces = cutText('نعم. نعم.', [[5, 9]]);
    expect(pieces).toEqual([
      { start: 0, text: 'نعم. ', lit: false },
      { start: 5, text: 'نعم.', lit: true },
    ]);
  });

  it('loses nothing, whatever the ranges', () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 50 }),
        ranges,
        fc.array(fc.nat(60)),
        (text, lights, cuts) => {
          expect(
            cutText(text, lights, cuts)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('gives no piece of an empty text', () => {
    expect(cutText('', [[0, 0]])).toEqual([]);
  });
});

describe('lineRanges', () => {
  it('finds the lines between newlines, empty ones too', () => {
    expect(lineRanges('ab\n\nc')).toEqual([
      [0, 2],
      [3, 3],
      [4, 5],
    ]);
  });
});

describe('layOutParagraph', () => {
  const text = 'توصي بما يلي:\n(أ) منع الجريمة؛\n(ب) حماية الضحايا.';
  const first = text.indexOf('(أ)');
  const second = text.indexOf('(ب)');
  const items = [
    { label: '(أ)', start: first, end: second - 1 },
    { label: '(ب)', start: second, end: text.length },
  ];

  it('gives sub-items a line each', () => {
    const lines = layOutParagraph({ text, items, calls: [] }, []);
    expect(lines.map(({ item }) => item)).toEqual([false, true, true]);
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(text.split('\n'));
  });

  it('lights a sentence across a newline', () => {
    const lines = layOutParagraph({ text, items, calls: [] }, [[5, first + 8]]);
    const litParts = lines.map(({ pieces }) =>
      pieces
        .filter((piece) => piece.lit)
        .map((piece) => piece.text)
        .join(''),
    );
    expect(litParts).toEqual([text.slice(5, first - 1), text.slice(first, first + 8), '']);
  });

  it('calls a footnote where it stands, also at the end and inside the highlight', () => {
    const calls = [
      { at: 4, mark: '1' },
      { at: text.length, mark: '2' },
    ];
    const [firstLine, , lastLine] = layOutParagraph({ text, items, calls }, [[0, 13]]);
    expect(firstLine?.pieces).toMatchObject([
      { text: 'توصي', lit: true, calls: ['1'] },
      { text: ' بما يلي:', lit: true, calls: [] },
    ]);
    expect(lastLine?.pieces.at(-1)?.calls).toEqual(['2']);
  });
});

/** Where an address points in a document, which citations are walked, and what the reader hears from keys and rows. */
import { describe, expect, it } from 'vitest';
import { takeApart } from '../../client/features/reader/anatomy.ts';
import { placeOf, rangeWithin, sectionAddress, spotOf } from '../../client/features/reader/place.ts';
import { lastAbove } from '../../client/features/reader/use-top-row.ts';
import { walkOf } from '../../client/features/reader/walk.ts';
import { readerAddress } from '../../client/lib/addresses.ts';

type Blocks = Parameters<typeof takeApart>[0];
const raw: [number, number][] = [[0, 1]];
const heading = (text: string) => ({ kind: 'heading' as const, level: 1, text, raw });
const footnote = (mark: string, text: string) => ({ kind: 'footnote' as const, mark, text, raw });
const paragraph = (ref: number | string, text: string, ...marks: string[]) => ({
  kind: 'paragraph' as const,
  ref,
  text,
  raw,
  after: 0,
  section: [],
  items: [],
  calls: marks.map((mark, at) => ({ at, mark })),
});

const hashOf = (address: string) => address.slice(address.indexOf('#'));

describe('placeOf', () => {
  it('reads what readerAddress and sectionAddress write', () => {
    expect(placeOf(hashOf(readerAddress('a', 77)))).toEqual({ kind: 'paragraph', ref: 77, range: null });
    expect(placeOf(hashOf(readerAddress('a', 77, [120, 340])))).toEqual({
      kind: 'paragraph',
      ref: 77,
      range: [120, 340],
    });
    expect(placeOf(hashOf(readerAddress('a', 't3', [0, 1])))).toEqual({
      kind: 'paragraph',
      ref: 't3',
      range: [0, 1],
    });
    expect(placeOf(hashOf(sectionAddress('a', 4)))).toEqual({ kind: 'section', number: 4 });
  });

  it.each([
    '',
    '#',
    '#p',
    '#p0',
    '#p-1',
    '#p1.5',
    '#p1.5-',
    '#p1.a-b',
    '#pt',
    '#s',
    '#s0',
    '#content',
    '#p77x',
    '#%',
  ])('makes nothing of «%s»', (hash) => expect(placeOf(hash)).toBeNull());
});

describe('spotOf', () => {
  const { text } = takeApart([
    heading('one'),
    paragraph('t1', 'before'),
    footnote('*', 'note'),
    heading('two'),
    paragraph(1, 'first'),
  ]);
  const spot = (hash: string) => spotOf(placeOf(hash), text);

  it('finds the block', () => {
    expect(spot('#p1')).toEqual({ at: 4, kind: 'paragraph', range: null });
    expect(spot('#pt1.2-4')).toEqual({ at: 1, kind: 'paragraph', range: [2, 4] });
    expect(spot('#s2')).toEqual({ at: 3, kind: 'section', range: null });
  });

  it('is null for what the document does not have', () => {
    for (const hash of ['', '#p2', '#pt2', '#s3']) expect(spot(hash)).toBeNull();
  });

  it('keeps a range within the text', () => {
    expect(rangeWithin('12345', [2, 4])).toEqual([2, 4]);
    expect(rangeWithin('12345', [2, 400])).toEqual([2, 5]);
    for (const range of [
      [5, 9],
      [4, 2],
      [3, 3],
    ] as const)
      expect(rangeWithin('12345', range)).toBeNull();
  });
});

describe('takeApart', () => {
  it('gives each call of a mark that comes again its own footnote', () => {
    const blocks: Blocks = [
      paragraph(1, 'a', '1', '*'),
      footnote('*', 'first star'),
      footnote('1', 'one'),
      paragraph(2, 'b', '*', '2'),
      footnote('*', 'second star'),
      paragraph(3, 'c', '1'),
      footnote('3', 'never called'),
    ];
    const { text, notes, called } = takeApart(blocks);
    expect(text.map(({ at }) => at)).toEqual([0, 3, 5]);
    const texts = (at: number) => called.get(at)?.map((note) => note?.text);
    expect(texts(0)).toEqual(['one', 'first star']);
    expect(texts(3)).toEqual(['second star', undefined]);
    // Called once more: there is but one.
    expect(texts(5)).toEqual(['one']);
    expect(notes.map(({ at, calledIn }) => [at, calledIn])).toEqual([
      [1, 1],
      [2, 1],
      [4, 2],
      [6, null],
    ]);
  });
});

describe('walkOf', () => {
  const passage = {
    document: 'a',
    paragraph: 7,
    label: 'A, para. 7',
    language: 'en',
    highlight: [1, 9],
    anchor: 'm',
  };
  const passages = [passage, { ...passage, document: 'b', paragraph: 't1', highlight: null }];

  it('takes what the source panel leaves, and what the reader itself does', () => {
    expect(walkOf({ passages, at: 0 }, 'a')).toEqual({ passages, at: 0, steps: 1 });
    expect(walkOf({ passages, at: 1, steps: 3 }, 'b')).toEqual({ passages, at: 1, steps: 3 });
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { passages },
    { passages, at: -1 },
    { passages, at: 2 },
    { passages, at: 1 },
    { passages: 'ab', at: 0 },
    { passages: [null], at: 0 },
    ...Object.keys(passage).map((name) => ({ passages: [{ ...passage, [name]: {} }], at: 0 })),
    { passages: [{ ...passage, highlight: [1] }], at: 0 },
    { passages: [{ ...passage, highlight: [1, 2.5] }], at: 0 },
    { passages: [{ ...passage, language: 'toString' }], at: 0 },
    { passages: [{ ...passage, paragraph: 'x' }], at: 0 },
  ])('makes nothing of %j', (state) => expect(walkOf(state, 'a')).toBeNull());

  it('survives steps that make no sense', () => {
    expect(walkOf({ passages, at: 0, steps: 'many' }, 'a')?.steps).toBe(1);
  });
});

describe('lastAbove', () => {
  const tops = [0, 10, 10, 30];
  it.each([
    [-1, -1],
    [0, 0],
    [9, 0],
    [10, 2],
    [29, 2],
    [99, 3],
  ])('at the line %i is row %i', (line, row) => {
    expect(lastAbove(tops.length, line, (at) => tops[at] ?? 0)).toBe(row);
  });
  it('is none where there are no rows', () => expect(lastAbove(0, 9, () => 0)).toBe(-1));
});

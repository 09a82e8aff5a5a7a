/** Two language versions side by side: one number, one row; nothing lost, nothing twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../client/features/reader/anatomy.ts';
import { alone, pairVersions, type Row } from '../../client/features/reader/pairing.ts';

/** `h1` is a heading of level 1, `t` unnumbered text, a number the paragraph of that number. */
function version(...kinds: readonly (string | number)[]): TextBlock[] {
  return kinds.map((kind, at): TextBlock => {
    const base = { text: `${kind}`, raw: [[0, 1] as [number, number]] };
    if (typeof kind === 'string' && kind.startsWith('h'))
      return { at, block: { ...base, kind: 'heading', level: Number(kind.slice(1)) } };
    const ref = typeof kind === 'number' ? kind : `t${at + 1}`;
    return { at, block: { ...base, kind: 'paragraph', ref, after: 0, section: [], items: [], calls: [] } };
  });
}

const shown = (rows: readonly Row[]) =>
  rows.map(({ own, other }) => `${own?.block.text ?? '-'} ${other?.block.text ?? '-'}`);

describe('pairVersions', () => {
  it('puts headings, text and paragraphs of one document beside those of the other', () => {
    const both = ['h1', 't', 'h1', 1, 2, 'h2', 3];
    expect(shown(pairVersions(version(...both), version(...both)))).toEqual(
      both.map((kind) => `${kind} ${kind}`),
    );
  });

  it('keeps a paragraph beside its number when one version has more', () => {
    const rows = pairVersions(version('h1', 1, 2, 3, 5), version(1, 'h2', 't', 3, 4, 5, 6));
    expect(shown(rows)).toEqual(['h1 -', '1 1', '2 -', '- h2', '- t', '3 3', '- 4', '5 5', '- 6']);
  });

  it('pairs headings of one level only, and in order', () => {
    const rows = pairVersions(version('h1', 'h2', 1), version('h2', 'h1', 'h2', 1));
    expect(shown(rows)).toEqual(['- h2', 'h1 h1', 'h2 h2', '1 1']);
  });

  it('brings a number that is printed out of order into its row', () => {
    const rows = pairVersions(version(1, 2, 3), version(2, 1, 't', 3));
    expect(shown(rows)).toEqual(['1 1', '2 2', '- t', '3 3']);
  });

  it('knows a version that is empty', () => {
    expect(shown(pairVersions(version('h1', 1), []))).toEqual(['h1 -', '1 -']);
    expect(shown(pairVersions([], version('h1', 1)))).toEqual(['- h1', '- 1']);
  });

  it('has every block in one row, the own in order, and every common number in one', () => {
    const headings = fc.constantFrom('h1', 'h2', 't');
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 });
    const versions = fc
      .tuple(numbers, fc.array(headings, { maxLength: 6 }), fc.infiniteStream(fc.nat()))
      .map(([refs, others, at]) => {
        const kinds: (string | number)[] = [...refs];
        for (const other of others) kinds.splice(at.next().value % (kinds.length + 1), 0, other);
        return version(...kinds);
      });
    fc.assert(
      fc.property(versions, versions, (own, other) => {
        const rows = pairVersions(own, other);
        const others = rows.flatMap((row) => row.other ?? []);
        expect(rows.flatMap((row) => row.own ?? [])).toEqual(own);
        expect(others.length).toBe(other.length);
        expect(new Set(others)).toEqual(new Set(other));
        const refs = (blocks: TextBlock[]) =>
          blocks.flatMap(({ block }) =>
            block.kind === 'paragraph' && typeof block.ref === 'number' ? block.ref : [],
          );
        const common = refs(own).filter((ref) => refs(other).includes(ref));
        for (const ref of common) expect(shown(rows)).toContain(`${ref} ${ref}`);
      }),
      { seed: 7 },
    );
  });
});

describe('alone', () => {
  it('has a row for each block', () => {
    expect(shown(alone(version('h1', 1)))).toEqual(['h1 -', '1 -']);
  });
});

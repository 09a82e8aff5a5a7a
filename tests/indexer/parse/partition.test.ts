/** Reading neither loses, doubles nor invents a letter of the five documents. */
import { describe, expect, it } from 'vitest';
import { zDocument, zNoiseKind } from '#corpus/schema';
import { documents, lettersOf, rawOf } from '../support/five-documents.ts';

const sorted = (text: string) => [...text].sort().join('');

describe.each(documents)('$id', (document) => {
  const raw = rawOf(document.id);

  it('is a document by its schema', () => {
    expect(zDocument.safeParse(document).error).toBeUndefined();
  });

  it('has every letter and digit of its raw text in exactly one block or piece of noise', () => {
    const owners = new Uint8Array(raw.length);
    for (const [start, end] of [
      ...document.blocks.flatMap((block) => block.raw),
      ...document.noise.map((noise) => noise.raw),
    ])
      for (let at = start; at < end; at += 1) owners[at] = (owners[at] ?? 0) + 1;
    const letters = [...raw.matchAll(/[\p{L}\p{N}]/gu)];
    const misplaced = letters
      .filter(({ index }) => owners[index] !== 1)
      .map(({ index }) => [index, raw.slice(index, index + 20)]);
    expect(letters.length).toBeGreaterThan(10_000);
    expect(misplaced).toEqual([]);
  });

  it('has in each block the letters of its raw ranges and no others', () => {
    const wrong = document.blocks.filter((block) => {
      const printed = lettersOf(block.raw.map(([start, end]) => raw.slice(start, end)).join(''));
      const shown = lettersOf(block.text);
      return document.damaged ? sorted(printed) !== sorted(shown) : printed !== shown;
    });
    expect(wrong.map(({ kind, text }) => [kind, text])).toEqual([]);
  });

  it('calls noise only what is on the closed list, and shows none of it', () => {
    expect(document.noise.length).toBeGreaterThan(0);
    for (const {
      kind,
      raw: [start, end],
    } of document.noise) {
      expect(zNoiseKind.options).toContain(kind);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('has ranges in the order of the raw text within each block', () => {
    for (const { raw: ranges } of document.blocks)
      ranges.forEach(([start, end], at) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.[1] ?? 0);
      });
  });

  it('leaves no trace of the reader in its texts', () => {
    for (const { text } of document.blocks) {
      expect(text).not.toMatch(/[\uE000\uE001]/);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/<\/?sup>|\^\(|\\\*|^#/);
    }
  });
});

describe('the damaged document', () => {
  const damaged = documents.filter((document) => document.damaged);

  it('has lost every tatweel, of which its raw text has more than a thousand', () => {
    expect(damaged).toHaveLength(1);
    for (const { id, blocks } of damaged) {
      expect(rawOf(id).match(/ـ/g)?.length).toBeGreaterThan(1000);
      expect(blocks.filter(({ text }) => text.includes('ـ'))).toEqual([]);
    }
  });
});

/** Which items a session has: varied, no two on one sentence, half of it due at most. */
import { describe, expect, it } from 'vitest';
import { mixed, varied } from '../../../server/training/compose.ts';
import type { Item } from '../../../server/training/items.ts';

/** A judgement on a sentence of a paragraph. */
const item = (
  id: string,
  paragraph: number,
  start: number,
  type: 'true-false' | 'free-text' = 'true-false',
): Item => {
  const text = 'The Panel visited the docks.';
  const base = {
    id,
    origin: 'made' as const,
    module: null,
    sources: [
      { document: 'd', paragraph, start, end: start + text.length, text, language: 'en' as const, marks: [] },
    ],
    prompt: { kind: 'question' as const, text: { en: 'What?' } },
  };
  return type === 'true-false'
    ? { ...base, type, key: true, feedback: null }
    : { ...base, type, points: [{ source: 0, is: { kind: 'meaning' } }] };
};
const ids = (items: readonly Item[]) => items.map(({ id }) => id);

describe('a varied choice', () => {
  it('takes no two items on one sentence', () => {
    const pool = [item('a', 1, 0), item('b', 1, 10, 'free-text'), item('c', 1, 100)];
    for (const seed of ['1', '2', '3', '4'])
      expect(ids(varied(pool, 3, seed)).filter((id) => id !== 'c')).toHaveLength(1);
    expect(ids(varied(pool, 3, '1', [item('z', 1, 100)]))).not.toContain('c');
  });

  it('prefers other paragraphs and other types to more of the same', () => {
    const same = [1, 2, 3, 4].map((at) => item(`same ${at}`, 1, at * 100));
    const pool = [...same, item('other paragraph', 2, 0), item('other type', 3, 0, 'free-text')];
    for (const seed of ['1', '2', '3', '4']) {
      const chosen = ids(varied(pool, 3, seed));
      expect(chosen).toContain('other paragraph');
      expect(chosen).toContain('other type');
    }
  });

  it('is the same for the same seed, and not for every other', () => {
    const pool = Array.from({ length: 30 }, (_, at) => item(`${at}`, at, 0));
    expect(varied(pool, 5, 'a')).toEqual(varied(pool, 5, 'a'));
    expect(
      ['b', 'c', 'd'].some((seed) => `${ids(varied(pool, 5, seed))}` !== `${ids(varied(pool, 5, 'a'))}`),
    ).toBe(true);
  });
});

describe('a mixed session', () => {
  const pool = Array.from({ length: 20 }, (_, at) => item(`${at}`, at, 0));

  it('is half due at most, and the rest new', () => {
    const due = pool.slice(0, 8);
    const chosen = mixed({ due, pool, known: new Set(ids(due)), size: 10, seed: 's' });
    expect(chosen).toHaveLength(10);
    expect(
      chosen
        .filter((each) => due.includes(each))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['0', '1', '2', '3', '4']);
  });

  it('falls back on what was answered before where there is too little that is new', () => {
    const known = new Set(ids(pool.slice(0, 18)));
    const chosen = mixed({ due: [], pool, known, size: 5, seed: 's' });
    expect(chosen).toHaveLength(5);
    expect(ids(chosen)).toEqual(expect.arrayContaining(['18', '19']));
  });
});

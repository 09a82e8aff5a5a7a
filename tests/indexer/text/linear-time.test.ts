/** Text made to keep a tokeniser busy is read in time that grows with its length and not with its square. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, normalise, tokenise } from '#indexer';

const megabyte = 1_000_000;
/** What is quadratic takes minutes for a megabyte; below so many milliseconds a busy machine decides. */
const noise = 800;
const slowest = 3000;

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The better of two, so that a busy machine does not decide. */
const best = (work: () => unknown) => Math.min(milliseconds(work), milliseconds(work));

describe.each([
  ['tashkeel', '\u064E'],
  ['joiners', '\u200D'],
  ['one long word', 'a'],
  ['one long Arabic word', 'و'],
  ['letters with vowel signs', 'ب\u064E'],
  ['letters with combining accents', 'e\u0301'],
  ['one long number', '1'],
  ['spaces', ' '],
])('a megabyte of %s', (_, unit) => {
  const text = (length: number) => unit.repeat(length / unit.length);

  it.each([
    ['normalise', normalise],
    ['tokenise in Arabic', (input: string) => tokenise(input, 'ar')],
    ['tokenise in English', (input: string) => tokenise(input, 'en')],
    ['detect a language', (input: string) => detectLanguage(input, 'ar')],
  ])('%s', (_name, work) => {
    work(text(1000));
    const half = best(() => work(text(megabyte / 2)));
    const whole = best(() => work(text(megabyte)));
    expect(whole).toBeLessThan(Math.max(3.5 * half, noise));
    expect(whole).toBeLessThan(slowest);
  });
});

/** Text made to keep an analyser busy is read to its end: in quadratic time the runner's own limit would stop these. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, normalise, tokenise } from '#indexer';
import { splitSentences } from '../../../indexer/text/sentences.ts';

const length = 500_000;

describe.each([
  ['tashkeel', '\u064E'],
  ['joiners', '\u200D'],
  ['one long word', 'a'],
  ['one long Arabic word', 'و'],
  ['letters with vowel signs', 'ب\u064E'],
  ['letters with combining accents', 'e\u0301'],
  ['one long number', '1'],
  ['spaces', ' '],
  ['short words', 'a '],
  ['Chinese without spaces', '贩'],
  ['initials', 'A. '],
])('half a megabyte of %s', (_, unit) => {
  const text = unit.repeat(length / unit.length);

  it.each([
    ['normalised', normalise],
    ['tokenised as Arabic', (input: string) => tokenise(input, 'ar')],
    ['tokenised as Chinese', (input: string) => tokenise(input, 'zh')],
    ['told its language', (input: string) => detectLanguage(input, 'ar')],
    ['split into sentences', (input: string) => splitSentences(input, 'en')],
  ])('is %s', (_name, work) => {
    expect(work(text)).toBeDefined();
  });
});

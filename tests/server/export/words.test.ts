/** The fixed texts: all six languages in their own script, values put in as they are. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { say } from '../../../server/export/words.ts';

const keys = [
  'sources',
  'taken',
  'takenWritten',
  'written',
  'notFound',
  'withheld',
  'fallback',
  'damaged',
  'refused',
  'unfinished',
  'stopped',
  'failed',
  'changed',
  'searchedAs',
] as const;

describe('say', () => {
  it('has its own text in every language', () => {
    for (const key of keys)
      expect(new Set(languageCodes.map((code) => say(key, code))).size).toBeGreaterThan(4);
  });

  it('takes the same values in every language', () => {
    const values = (text: string) => text.match(/\{\w+\}/g) ?? [];
    for (const key of keys)
      for (const code of languageCodes) expect(values(say(key, code))).toEqual(values(say(key, 'en')));
  });

  it('mixes no scripts inside a word', () => {
    for (const key of keys)
      for (const code of languageCodes)
        expect(say(key, code)).not.toMatch(/\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u);
  });

  it('never reads a value as a place for another', () => {
    expect(say('fullCitation', 'en', { label: '{title} $& $1', title: '{date}', date: '2010' })).toBe(
      '{title} $& $1. {date} (2010)',
    );
  });
});

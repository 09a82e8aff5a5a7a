/** Searching recommendations: in the letters of the text, and from any language by what the text calls it. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { normalise } from '#indexer';
import { labelled } from '../../../server/recommendations/list.ts';
import { finder } from '../../../server/recommendations/search.ts';
import { index } from '../running-app.ts';

const all = labelled(index, 'en');
const texts = (search: string, reader: Language) =>
  all.filter(finder(index, search, reader)).map(({ text }) => normalise(text));

const victim = /ضحي[هة]|ضحايا|مجني عليه/;
const compensation = /تعويض/;

describe('a search in another language than the text', () => {
  it.each([
    ['victims', 'en', victim],
    ['Victim', 'en', victim],
    ['victimes', 'fr', victim],
    ['víctimas', 'es', victim],
    ['жертв', 'ru', victim],
    ['受害人', 'zh', victim],
    ['被害人', 'zh', victim],
    ['compensation', 'en', compensation],
    ['indemnisation', 'fr', compensation],
    ['赔偿', 'zh', compensation],
  ] as const)('finds what the text calls it: %s', (search, reader, called) => {
    const found = texts(search, reader);
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(all.length / 2);
    for (const text of found) expect(text).toMatch(called);
  });

  it.each(['ar', 'fr', 'zh'] as const)(
    'is read in whichever language knows it: by a reader of %s',
    (reader) => {
      expect(texts('victims', reader)).toEqual(texts('victims', 'en'));
    },
  );

  it('wants every word of it, by letters or by concept, and no stop word', () => {
    const victims = texts('victims', 'en');
    const both = texts('protection of the victims', 'en');
    expect(both.length).toBeGreaterThan(3);
    expect(both.length).toBeLessThan(victims.length);
    expect(victims).toEqual(expect.arrayContaining(both));
    expect(texts('victims qqqq', 'en')).toEqual([]);
    const cited = all.filter(finder(index, 'victims A/HRC/14/32', 'en'));
    expect(cited.length).toBeGreaterThan(0);
    for (const { label, text } of cited) {
      expect(label).toContain('A/HRC/14/32');
      expect(normalise(text)).toMatch(victim);
    }
  });

  it.each(['qqqq', 'zzqx', 'the', '烤面包'])('finds nothing by what no text says: %s', (search) => {
    for (const reader of ['en', 'zh'] as const) expect(texts(search, reader)).toEqual([]);
  });
});

it.each(['ضحايا', 'التوريد سلاسل', 'تعويض'])(
  'a search in the language of the text goes by its letters: %s',
  (search) => {
    const words = normalise(search).split(' ');
    const expected = all
      .map(({ text, label }) => ({ text: normalise(text), label: normalise(label) }))
      .filter(({ text, label }) => words.every((word) => text.includes(word) || label.includes(word)))
      .map(({ text }) => text);
    expect(expected.length).toBeGreaterThan(3);
    for (const reader of ['ar', 'en'] as const) expect(texts(search, reader)).toEqual(expected);
  },
);

it('nothing sought leaves all', () => {
  expect(texts(' ', 'en')).toHaveLength(all.length);
});

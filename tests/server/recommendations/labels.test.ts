/** Extraction against the list made by hand: what is found, what is missed, and what is said of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zAddressee, zOrigin, zRecommendationTheme } from '#contract/recommendations';
import { zParagraphRef } from '#corpus/schema';
import { recommendationsOf } from '../../../server/recommendations/all.ts';
import { index } from '../running-app.ts';

const zLabel = z.strictObject({
  document: z.string(),
  paragraph: zParagraphRef,
  start: z.int(),
  end: z.int(),
  /** Of the text, so that whoever reads the list need not count characters. */
  begins: z.string(),
  addressees: z.array(zAddressee),
  themes: z.array(zRecommendationTheme),
  origin: zOrigin,
  year: z.int().nullable(),
  meeting: z.int().nullable(),
});

const labels = z
  .array(zLabel)
  .parse(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')));

const found = recommendationsOf(index).map(({ recommendation }) => recommendation);
const key = ({
  document,
  paragraph,
  start,
  end,
}: Pick<(typeof labels)[number], 'document' | 'paragraph' | 'start' | 'end'>) =>
  `${document}:${paragraph}:${start}-${end}`;
const labelOf = new Map(labels.map((label) => [key(label), label]));
const foundOf = new Map(found.map((one) => [key(one), one]));
const hits = found.flatMap((one) => {
  const label = labelOf.get(key(one));
  return label ? [{ one, label }] : [];
});

/** Harmonic mean of precision and recall over all values of all recommendations that were found. */
function f1(
  values: (side: (typeof hits)[number]) => { got: readonly string[]; wanted: readonly string[] },
): number {
  const sides = hits.map(values);
  const right = sides.flatMap(({ got, wanted }) => got.filter((value) => wanted.includes(value))).length;
  return (2 * right) / sides.reduce((sum, { got, wanted }) => sum + got.length + wanted.length, 0);
}

describe('recommendations of the five documents', () => {
  it('has a list to compare with that fits the documents', () => {
    expect(labels.length).toBeGreaterThan(100);
    expect(labelOf.size).toBe(labels.length);
    expect(new Set(labels.map(({ document }) => document)).size).toBe(5);
    for (const label of labels) {
      const text = index.catalogue.paragraph(label.document, label.paragraph)?.text;
      expect(text?.slice(label.start, label.end).startsWith(label.begins), key(label)).toBe(true);
    }
  });

  it('finds what is one, to the character, and little else', () => {
    const missed = labels.filter((label) => !foundOf.has(key(label))).map(key);
    const wrong = found.filter((one) => !labelOf.has(key(one))).map(key);
    expect(hits.length / labels.length, `missed: ${missed}`).toBeGreaterThanOrEqual(0.98);
    expect(hits.length / found.length, `wrong: ${wrong}`).toBeGreaterThanOrEqual(0.98);
  });

  it('finds every one of paragraphs 106–137 of A/HRC/14/32 and of the text after them, and no lead-in', () => {
    const conclusions = ({ document, paragraph }: { document: string; paragraph: number | string }) =>
      document === 'a-hrc-14-32' && (typeof paragraph === 'string' || paragraph >= 106);
    const wanted = [...Array.from({ length: 32 }, (_, at) => 106 + at), 't11'];
    expect(labels.filter(conclusions).map(({ paragraph }) => paragraph)).toEqual(wanted);
    expect(found.filter(conclusions).map(({ paragraph }) => paragraph)).toEqual(wanted);
    expect(found.filter(conclusions).every(({ origin, year }) => origin === 'own' && year === 2010)).toBe(
      true,
    );
  });

  it('says to whom', () => {
    expect(f1(({ one, label }) => ({ got: one.addressees, wanted: label.addressees }))).toBeGreaterThan(0.95);
  });

  it('says on what', () => {
    expect(f1(({ one, label }) => ({ got: one.themes, wanted: label.themes }))).toBeGreaterThan(0.81);
  });

  it('says who recommended first, and when', () => {
    const right = hits.filter(({ one, label }) => one.origin === label.origin);
    expect(right.length / hits.length).toBeGreaterThan(0.97);
    const dated = hits.filter(({ label }) => label.origin === 'quoted' && label.year !== null);
    expect(dated.length).toBeGreaterThan(20);
    for (const { one, label } of dated)
      expect([one.year, one.meeting], key(label)).toEqual([label.year, label.meeting]);
  });

  it('quotes word for word, each under an id of its own', () => {
    for (const { document, paragraph, start, end, text } of found)
      expect(index.catalogue.paragraph(document, paragraph)?.text.slice(start, end)).toBe(text);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('is found once', () => {
    expect(recommendationsOf(index)).toBe(recommendationsOf(index));
  });
});

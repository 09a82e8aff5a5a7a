/** Sentences that a language model might write, judged by hand against the paragraph they name: the sets are whole. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { index } from '../server/running-app.ts';
import { type ClaimSet, readClaims } from './claims.ts';

const sizes: readonly (readonly [ClaimSet, number])[] = [
  ['seen', 300],
  ['heldOut', 240],
  ['renderingsSeen', 478],
  ['renderingsHeldOut', 478],
];

describe.each(sizes)('the claims that are %s', (set, size) => {
  const claims = readClaims(set);

  it('are half of them supported, alike in six languages', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(size);
    // Four of the renderings were taken out, because whoever judged them anew disagreed or was unsure.
    const alike = (count: number, whole: number) => expect(Math.abs(count - whole)).toBeLessThanOrEqual(2);
    alike(claims.filter(({ supported }) => supported).length, size / 2);
    for (const language of languageCodes)
      alike(claims.filter((claim) => claim.language === language).length, size / languageCodes.length);
  });

  it('name paragraphs that there are', () => {
    const lost = claims.filter(({ document, paragraph }) => !index.catalogue.paragraph(document, paragraph));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

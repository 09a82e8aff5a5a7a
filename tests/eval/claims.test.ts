/** Sentences that a language model might write, judged by hand against the paragraph they name: the set is whole. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { index } from '../server/running-app.ts';
import { readClaims } from './claims.ts';

const claims = readClaims();

describe('the claims', () => {
  it('are three hundred, half of them supported, alike in six languages', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(300);
    expect(claims.filter(({ supported }) => supported)).toHaveLength(150);
    for (const language of languageCodes)
      expect(claims.filter((claim) => claim.language === language)).toHaveLength(50);
  });

  it('name paragraphs that there are', () => {
    const lost = claims.filter(({ document, paragraph }) => !index.catalogue.paragraph(document, paragraph));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

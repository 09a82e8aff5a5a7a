/** Sentences that a language model might write, judged by hand against the paragraph they name: the set is whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '#corpus/languages';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import { index } from '../server/running-app.ts';

const zClaim = z.strictObject({
  id: z.string(),
  language: zLanguage,
  document: z.string(),
  paragraph: zParagraphRef,
  text: z.string().min(10),
  supported: z.boolean(),
  kind: z.string(),
});

const claims = ['claims-a', 'claims-b'].flatMap((file) =>
  readFileSync(join(import.meta.dirname, 'questions', `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => zClaim.parse(JSON.parse(line))),
);

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

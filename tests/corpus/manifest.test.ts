/** The manifest of documents is valid, complete in six languages, and says the truth about the raw files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes, languages } from '#corpus/languages';
import { zDocuments } from '#corpus/schema';
import { corpusFolder } from '../indexer/support/repository.ts';

const json: unknown = JSON.parse(readFileSync(join(corpusFolder, 'documents.json'), 'utf8'));
const sources = zDocuments.parse(json);

describe('the manifest of documents', () => {
  it('lists the five documents', () => {
    expect(sources.map(({ id, symbol }) => [id, symbol])).toEqual([
      ['ctoc-cop-wg4-2019-2', 'CTOC/COP/WG.4/2019/2'],
      ['ctoc-cop-wg4-2019-draft-report', null],
      ['v24-13453', null],
      ['a-hrc-14-32', 'A/HRC/14/32'],
      ['ctoc-cop-2012-4', 'CTOC/COP/2012/4'],
    ]);
  });

  it('names no raw file twice and leaves none out', () => {
    expect(sources.map(({ file }) => file).sort()).toEqual(readdirSync(join(corpusFolder, 'raw')).sort());
  });

  it.each(sources)('gives the hash of $file as it is on disk', ({ file, sha256 }) => {
    const bytes = readFileSync(join(corpusFolder, 'raw', file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it.each(sources)('gives $id a different title in each language, in its own script', ({ title }) => {
    expect(new Set(languageCodes.map((language) => title[language])).size).toBe(6);
    expect(title.ar).toMatch(/^[^A-Za-z\p{Script=Cyrillic}]+$/u);
    expect(title.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    for (const language of ['en', 'fr', 'es'] as const)
      expect(title[language]).toMatch(/^[^\p{Script=Arabic}]+$/u);
  });

  it.each(sources.filter(({ symbol }) => symbol === null))(
    'says how to cite $id, which has no symbol',
    ({ citeAs }) => {
      // A year or a job number, in the digits of the language.
      for (const language of languageCodes) expect(citeAs?.[language]).toMatch(/\d{4,}|[٠-٩]{4}/);
    },
  );

  it('marks only the document of 2012 as damaged', () => {
    expect(sources.filter(({ damaged }) => damaged).map(({ id }) => id)).toEqual(['ctoc-cop-2012-4']);
  });
});

describe('the schema of the manifest', () => {
  const [first] = sources;

  it('refuses a document with neither symbol nor other way to cite it', () => {
    expect(zDocuments.safeParse([{ ...first, symbol: null, citeAs: null }]).success).toBe(false);
  });

  it('refuses two documents of one id', () => {
    expect(zDocuments.safeParse([first, first]).success).toBe(false);
  });

  it.each(['../escape.txt', 'a/b.txt', ''])('refuses the file name "%s"', (file) => {
    expect(zDocuments.safeParse([{ ...first, file }]).success).toBe(false);
  });
});

describe('the table of languages', () => {
  it('has the six languages, of which only Arabic runs from right to left', () => {
    expect([...languageCodes].sort()).toEqual(Object.keys(languages).sort());
    expect(languageCodes.filter((code) => languages[code].dir === 'rtl')).toEqual(['ar']);
  });
});

/** Sentences for a model that tells what a statement says from what it does not: each names a statement that there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';

const training = join(import.meta.dirname, '../../models/training');
const linesOf = (folder: string): string[] =>
  readdirSync(join(training, folder)).flatMap((file) =>
    readFileSync(join(training, folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
const claims = linesOf('claims').map((line) => line.split('\t'));

const supported = ['translation', 'paraphrase', 'partial', 'summary'];
const unsupported = [
  ...['negated', 'opposite', 'swapped-roles', 'overclaimed'],
  ...['invented', 'wrong-name', 'circumstance', 'wrong-value'],
];

describe('the claims of statements', () => {
  it('are of a statement, in a language and of a kind', () => {
    const ids = new Set(linesOf('sentences').map((line) => (JSON.parse(line) as { id: string }).id));
    const wrong = claims.filter(
      ([id = '', language = '', kind = '', text = '', ...more]) =>
        !ids.has(id) ||
        !(languageCodes as readonly string[]).includes(language) ||
        ![...supported, ...unsupported].includes(kind) ||
        text === '' ||
        more.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  it('are half of them supported, alike in six languages', () => {
    const share = (of: (claim: string[]) => boolean) => claims.filter(of).length / claims.length;
    expect(share(([, , kind = '']) => supported.includes(kind))).toBeCloseTo(1 / 2, 2);
    for (const language of languageCodes)
      expect(share(([, other]) => other === language)).toBeCloseTo(1 / languageCodes.length, 2);
  });
});

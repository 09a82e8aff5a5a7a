/** Files of questions: their encoding, their format, and the template to begin with. */
import { afterAll, describe, expect, it } from 'vitest';
import { formatOf, textOf } from '../../client/features/training/questions/question-file.ts';
import { columns, template } from '../../client/features/training/questions/template.ts';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';

describe('the text of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is read from UTF-8, with a byte order mark or without', () => {
    expect(textOf(bytes('سؤال'))).toBe('سؤال');
    expect(textOf(bytes('\uFEFFسؤال'))).toBe('سؤال');
  });

  it('is read from UTF-16 as spreadsheets write it', () => {
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x33, 0x06, 0x41, 0]))).toBe('سA');
    expect(textOf(new Uint8Array([0xfe, 0xff, 0x06, 0x33, 0, 0x41]))).toBe('سA');
  });

  it('is none where the bytes are in another encoding', () => {
    // «سؤال» in Windows-1256.
    expect(textOf(new Uint8Array([0xd3, 0xc4, 0xc7, 0xe1]))).toBeNull();
  });
});

describe('the format of a text', () => {
  it('is what the name of its file says', () => {
    expect(formatOf('a.gift', 'question,answer')).toBe('gift');
    expect(formatOf('a.b.CSV', '::t:: Q {=A ~B}')).toBe('csv');
  });

  it.each([
    '::Title:: What is it? {=This ~That}',
    'Is it so? {T}',
    'Is it so? {FALSE#No.}',
    '$CATEGORY: a/b\n\nWhat? {\n=one -> two\n=three -> four\n}',
    'متى؟ {=٢٠٠٠}',
  ])('is else told from what is in it: GIFT %#', (text) => {
    expect(formatOf('a.txt', text)).toBe('gift');
    expect(formatOf(null, text)).toBe('gift');
  });

  it.each([
    'type,question,answer\nchoice,What?,This',
    'question;answer\n"Who {T}eaches?";A',
    'question,answer\nWhat is {x}?,x = 1',
  ])('is else told from what is in it: CSV %#', (text) => {
    expect(formatOf(null, text)).toBe('csv');
  });
});

describe.each(['ar', 'en'] as const)('the template: %s', async (language) => {
  const index = await assembleIndex(loadConfig(process.env));
  afterAll(() => index.close());
  const [header = '', ...rows] = template(language).slice(1).trimEnd().split('\r\n');
  /** Cells as RFC 4180 has them; the template has no line breaks within. */
  const cellsOf = (row: string): string[] =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
      (quoted ?? plain ?? '').replaceAll('""', '"'),
    );

  it('begins with a byte order mark and the names of the columns', () => {
    expect(template(language).startsWith('\uFEFF')).toBe(true);
    expect(header).toBe(columns.join(','));
  });

  it('has examples with a cell a column, of which the sources are there', () => {
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const cells = cellsOf(row);
      expect(cells).toHaveLength(columns.length);
      const at = (column: (typeof columns)[number]) => cells[columns.indexOf(column)] ?? '';
      const document = at('document').toLowerCase().replaceAll('/', '-');
      const paragraph = index.catalogue.paragraph(document, Number(at('paragraph')));
      expect(paragraph?.text).toContain(at('quote'));
      expect(at('question')).not.toBe('');
      expect(at('answer')).not.toBe('');
    }
  });
});

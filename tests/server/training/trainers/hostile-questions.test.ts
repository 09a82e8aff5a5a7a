/** Files that nobody means well with: they are read to the end, quickly, and nothing in them is believed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestQuestionFile } from '#contract/limits';
import { zItem } from '../../../../server/training/items.ts';
import { mostQuestions, readQuestions } from '../../../../server/training/trainers/read-questions.ts';
import { findSource } from './samples.ts';

const read = (text: string, format: 'csv' | 'gift') => readQuestions(text, format, 'en', findSource);
const filled = (unit: string) => unit.repeat(Math.floor(largestQuestionFile / unit.length));

describe('hostile files', () => {
  it.each(['csv', 'gift'] as const)('stops at the most questions that a file of %s may have', (format) => {
    const many = Array.from({ length: mostQuestions + 5 }, (_, n) =>
      format === 'csv' ? `Q${n},T` : `Q${n}{T}`,
    );
    const [text, line] =
      format === 'csv'
        ? [`question,answer\n${many.join('\n')}`, mostQuestions + 2]
        : [many.join('\n\n'), 2 * mostQuestions + 1];
    const { items, errors } = read(text, format);
    expect(items).toHaveLength(mostQuestions);
    expect(errors).toEqual([{ line, message: expect.stringContaining('more than') }]);
  });

  it.each([
    ['csv', `question,answer\n"${filled('x')}",b`],
    ['csv', `question,answer\n${filled('x')},b`],
    ['csv', `question,answer\n${filled('"')}`],
    ['csv', `question,answer\n${filled('x","\n')}`],
    ['csv', `question,answer\n${filled('"x\n')}`],
    ['csv', `question,answer,options\nq,a,${filled('a|')}`],
    ['csv', filled(',')],
    ['csv', filled('question,')],
    ['csv', filled('\n')],
    ['csv', `question${filled('\t')}`],
    ['gift', `a{${filled('{')}`],
    ['gift', filled('a{b{c}\n')],
    ['gift', filled('a{=b ~c}\n\n')],
    ['gift', `a{${filled('~%5')}}`],
    ['gift', `a{=b ~c####${filled(',')}para. 5}`],
    ['gift', filled('\\')],
    ['gift', filled('::')],
    ['gift', filled('<p ')],
    ['gift', `q ${'<p '.repeat(9000)}{T}`],
    ['gift', `q ${'&#x'.repeat(9000)}{T}`],
    ['gift', `q ${' '.repeat(29000)}.{T}`],
    ['gift', filled(`${'a\n'.repeat(9000)}{T####${'para. '.repeat(1000)}}\n\n`)],
  ] as const)('reads 500,000 characters of %s to the end: %#', (format, text) => {
    expect(text.length).toBeGreaterThan(9000);
    const { items, errors } = read(text.slice(0, largestQuestionFile), format);
    expect(items.length + errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(mostQuestions + 1);
    for (const { message } of errors) expect(message.length).toBeLessThan(500);
  });

  it.each(['csv', 'gift'] as const)(
    'refuses a file of %s that is no text in UTF-8, with the line',
    (format) => {
      expect(read('question,answer\nQ,\0T', format).errors).toEqual([
        { line: 2, message: expect.stringContaining('UTF-8') },
      ]);
      expect(read('\uFFFD\uFFFDPNG', format)).toMatchObject({ items: [], errors: [{ line: 1 }] });
    },
  );

  it('takes names that objects have by themselves for names like any others', () => {
    const { items } = read(
      '__proto__,constructor,toString,question,answer,hasOwnProperty\nx,y,z,Q,T,w\n,,,__proto__,constructor,',
      'csv',
    );
    expect(items.map((item) => item.type)).toEqual(['true-false', 'cloze']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(
      read('type,question,answer,language\n__proto__,Q,T,\n,Q,T,constructor', 'csv').errors,
    ).toHaveLength(2);
  });

  it('keeps formulas and markup as the text that they are', () => {
    const [item] = read('question,answer\n"=HYPERLINK(""http://x"")<script>",+1', 'csv').items;
    expect(item).toMatchObject({
      prompt: { text: { en: '=HYPERLINK("http://x")<script>' } },
      key: { texts: ['+1'] },
    });
  });

  it.each(['csv', 'gift'] as const)(
    'never fails on %s, whatever it says, and makes only items that can be kept',
    (format) => {
      const pieces = [
        'question,answer,options\n',
        ',',
        ';',
        '\t',
        '"',
        '\n',
        '\n\n',
        '{',
        '}',
        '=',
        '~',
        '#',
        '####',
        '->',
        '%',
        '\\',
        '::',
        ':',
        'T',
        '5',
        '..',
        'أ',
        '|',
        '//',
        '<p>',
        '&amp;',
        '\u202E',
        '\uD800',
      ];
      const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
        maxLength: 60,
      });
      fc.assert(
        fc.property(text, (all) => {
          const { items } = read(
            `${format === 'csv' ? 'question,answer,options\n' : ''}${all.join('')}`,
            format,
          );
          for (const item of items) expect(zItem.parse(item)).toEqual(item);
        }),
        { numRuns: 500 },
      );
    },
  );
});

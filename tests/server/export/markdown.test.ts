/** Markdown: text shows exactly as it is, quotations stay quotations, and right-to-left blocks say so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../../server/export/markdown.ts';
import { part, quotation, sample } from './samples.ts';

const blocks = (markdown: string): string[] => markdown.trimEnd().split('\n\n');
const quoted = (text: string): string =>
  blocks(asMarkdown(sample({ parts: [part({ quotations: [quotation({ text })] })] })))[2] ?? '';

/** What a block quotation shows (CommonMark 2.4, 2.5): escapes and entities resolved. */
const shown = (block: string): string =>
  block
    .split('\n')
    .map((line) => line.replace(/^> /, '').replace(/ {2}$/, ''))
    .join('\n')
    .replace(/ \[1\]$/, '')
    .replace(/\\([!-/:-@[-`{-~])|&(amp|lt);/g, (_, sign?: string, name?: string) =>
      name === undefined ? (sign ?? '') : name === 'amp' ? '&' : '<',
    );

describe('asMarkdown', () => {
  it('has the title, questions, quotations with their numbers, and the numbered references', () => {
    const document = sample({
      parts: [
        part({
          notes: ['Searched as: who'],
          quotations: [quotation(), quotation({ reference: 1, damaged: true })],
        }),
        part({ heading: { text: 'And why?', language: 'en' }, quotations: [quotation({ reference: 0 })] }),
      ],
      references: [
        { label: 'A/HRC/14/32, para. 77', title: 'Report', date: '4 May 2010' },
        { label: 'X, para. 1', title: '', date: '' },
      ],
    });
    expect(asMarkdown(document)).toBe(`# Protection

## Who is protected?

Searched as: who

> States shall protect victims. [1]

> States shall protect victims. [2]

Damaged text: check the original

## And why?

> States shall protect victims. [1]

## Sources

1. A/HRC/14/32, para. 77. Report (4 May 2010)
2. X, para. 1

---

Quoted verbatim by Dalil on 22 November 2025; check the original before relying on it.
`);
  });

  it.each([
    ['a\\b', '> a\\\\b [1]'],
    ['*a* _b_ **c**', '> \\*a\\* \\_b\\_ \\*\\*c\\*\\* [1]'],
    ['[a](http://b.org) ![c][d]', '> \\[a\\](http\\://b.org) !\\[c\\]\\[d\\] [1]'],
    ['# a #', '> \\# a \\# [1]'],
    ['> a', '> \\> a [1]'],
    ['a | b', '> a \\| b [1]'],
    ['1. a', '> 1\\. a [1]'],
    ['12) a', '> 12\\) a [1]'],
    ['2010. a', '> 2010\\. a [1]'],
    ['- a', '> \\- a [1]'],
    ['+ a', '> \\+ a [1]'],
    ['---', '> \\--- [1]'],
    ['===', '> \\=== [1]'],
    ['<b>a</b> <!-- c -->', '> &lt;b\\>a&lt;/b\\> &lt;!-- c --\\> [1]'],
    ['`a` ```b', '> \\`a\\` \\`\\`\\`b [1]'],
    ['~~a~~ $x$', '> \\~\\~a\\~\\~ \\$x\\$ [1]'],
    ['&amp; &#35; & AT&T', '> &amp;amp; &amp;\\#35; & AT&T [1]'],
    ['www.a_b.org _www.c', '> www\\.a\\_b.org \\_www\\.c [1]'],
    ['    a', '> a [1]'],
    ['a\n\n- b\r\nc\\', '> a\n> \n> \\- b  \n> c\\\\ [1]'],
    ['a\u2028# b', '> a  \n> \\# b [1]'],
    ['a\u0000b\uD800', '> ab [1]'],
  ])('shows %j as it is', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it('shows whatever text there is, and keeps every line of it inside the quotation', () => {
    const signs = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&;:=$^"/ \n19axق法'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = pieces.join('').replace(/^\s+|\s+$/g, '');
        fc.pre(text !== '');
        const block = quoted(text);
        expect(shown(block)).toBe(text.replace(/ *\n */g, '\n'));
        for (const line of block.split('\n')) expect(line).toMatch(/^> /);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a title, a heading and a note on one line, whatever they hold', () => {
    const hostile = 'a\n\n# b\u202Ec\u2028<script>alert(1)</script>';
    const markdown = asMarkdown(
      sample({
        title: hostile,
        parts: [part({ heading: { text: hostile, language: 'en' }, notes: [hostile] }), part()],
      }),
    );
    const line = 'a \\# bc &lt;script\\>alert(1)&lt;/script\\>';
    expect(blocks(markdown).slice(0, 3)).toEqual([`# ${line}`, `## ${line}`, line]);
  });

  it('says once what is both the title and the only heading', () => {
    const title = 'Who is protected?';
    expect(blocks(asMarkdown(sample({ title }))).slice(0, 2)).toEqual([
      `# ${title}`,
      '> States shall protect victims. [1]',
    ]);
  });

  it('has no list when nothing is cited', () => {
    const markdown = asMarkdown(sample({ parts: [part({ quotations: [] })], references: [] }));
    expect(markdown).not.toContain('Sources');
  });
});

describe('directions in Markdown', () => {
  const arabic = quotation({ text: 'تُكفل للضحايا الحماية.', language: 'ar' });

  it('puts an Arabic quotation of an English document into a block of its own, open to Markdown', () => {
    const markdown = asMarkdown(sample({ parts: [part({ quotations: [arabic, quotation()] })] }));
    expect(blocks(markdown).slice(2, 6)).toEqual([
      '<div dir="rtl" lang="ar">',
      `> ${arabic.text} [1]`,
      '</div>',
      '> States shall protect victims. [1]',
    ]);
  });

  it('is one right-to-left block in Arabic, in which what is left-to-right stands in its own', () => {
    const document = sample({ language: 'ar', title: 'الحماية', parts: [part({ quotations: [arabic] })] });
    const written = blocks(asMarkdown(document));
    expect(written.slice(0, 6)).toEqual([
      '<div dir="rtl" lang="ar">',
      '# الحماية',
      '<div dir="ltr" lang="en">',
      '## Who is protected?',
      '</div>',
      `> ${arabic.text} [1]`,
    ]);
    expect(written.at(-1)).toBe('</div>');
    expect(written.filter((block) => block.startsWith('<div')).length).toBe(
      written.filter((block) => block === '</div>').length,
    );
  });

  it('sets a title in its own direction', () => {
    const written = blocks(asMarkdown(sample({ language: 'ar', title: 'Who? And why?' })));
    expect(written.slice(1, 4)).toEqual(['<div dir="ltr" lang="en">', '# Who? And why?', '</div>']);
  });
});

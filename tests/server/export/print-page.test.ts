/** The page to print: complete, escaped, in its directions, and nothing that a strict CSP would refuse. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asPrintPage } from '../../../server/export/print-page.ts';
import { part, quotation, sample } from './samples.ts';

const publicFolder = join(import.meta.dirname, '../../../client/public');
const arabic = quotation({ text: 'تُكفل للضحايا الحماية.', language: 'ar', damaged: true, reference: 1 });
const references = [
  { label: 'A/HRC/14/32, para. 77', title: 'Report', date: '4 May 2010' },
  { label: 'X, para. 1', title: '', date: '' },
];

describe('asPrintPage', () => {
  const page = asPrintPage(
    sample({ parts: [part({ notes: ['A note.'], quotations: [quotation(), arabic] }), part()], references }),
  );

  it('says its language and direction, and those of every quotation and question', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">\n/);
    expect(page).toContain('<h2 lang="en" dir="ltr">Who is protected?</h2>');
    expect(
      [...page.matchAll(/<blockquote ([^>]*)><p><bdi dir="(?:ltr|rtl)">(.*?)<\/bdi>/g)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      ['lang="en" dir="ltr"', 'States shall protect victims.'],
      ['lang="ar" dir="rtl"', arabic.text],
      ['lang="en" dir="ltr"', 'States shall protect victims.'],
    ]);
    expect(asPrintPage(sample({ language: 'ar' }))).toContain('<html lang="ar" dir="rtl">');
  });

  it('sets a quotation in its direction whatever letter it begins with', () => {
    const text = 'UNODC تحمي الضحايا.';
    const written = asPrintPage(
      sample({ parts: [part({ quotations: [quotation({ text, language: 'ar' })] })] }),
    );
    expect(written).toContain(
      `<bdi dir="rtl">${text}</bdi>\u2060<a class="mark" href="#reference-1" lang="en" dir="rtl">`,
    );
  });

  it('leads from each mark to the reference of its number', () => {
    const marks = [...page.matchAll(/href="#([^"]*)"[^>]*>(\[\d\])</g)].map(([, ...found]) => found);
    expect(marks).toEqual([
      ['reference-1', '[1]'],
      ['reference-2', '[2]'],
      ['reference-1', '[1]'],
    ]);
    expect([...page.matchAll(/<li id="([^"]*)">(.*?)<\/li>/g)].map(([, ...found]) => found)).toEqual([
      ['reference-1', 'A/HRC/14/32, para. 77. Report (4 May 2010)'],
      ['reference-2', 'X, para. 1'],
    ]);
  });

  it('warns of damaged text, and says when it was taken', () => {
    expect(page).toContain('<figcaption>Damaged text: check the original</figcaption>');
    expect(page).toContain('<footer>Quoted verbatim by Dalil on 22 November 2025;');
  });

  it('has no script or style inline, and its files are there', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path = '']) => path);
    expect(files).toEqual(['/favicon.svg', '/print.css', '/print.js']);
    for (const file of files) expect(existsSync(join(publicFolder, file)), file).toBe(true);
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script src="/print.js" defer>']);
  });

  it('shows markup in any text as text', () => {
    const hostile = `</title><script>alert("1")</script><img src=x onerror='alert(2)'>&lt;`;
    const safe = `&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror='alert(2)'&gt;&amp;lt;`;
    const written = asPrintPage({
      title: hostile,
      language: 'en',
      taken: hostile,
      parts: [
        part({
          heading: { text: hostile, language: 'en' },
          notes: [hostile],
          quotations: [quotation({ text: hostile, damaged: true })],
        }),
        part(),
      ],
      references: [{ label: hostile, title: hostile, date: hostile }],
    });
    expect(written.match(/<script|<img/g)).toEqual(['<script']);
    expect(written.split(safe)).toHaveLength(1 + 9);
  });

  it('lets no title turn what follows it, and drops what is no character', () => {
    const written = asPrintPage(
      sample({ title: '\u202Excod.\u2066exe\u0000\uD800', parts: [part(), part()] }),
    );
    expect(written).toContain('<h1 lang="en" dir="ltr">xcod.exe</h1>');
    expect(written).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]|\p{Cs}/u);
  });

  it('numbers in Arabic digits in Arabic', () => {
    const written = asPrintPage(
      sample({ language: 'ar', parts: [part({ quotations: [arabic] })], references }),
    );
    expect(written).toContain('>[٢]</a>');
  });
});

/** The lesson to print: complete, escaped, in its directions; the answers stand only on the last page. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { asLessonPage } from '../../../../server/training/trainers/lesson-page.ts';
import { hostile, quotation, sheet, sheetSaying } from './samples.ts';

describe('asLessonPage', () => {
  const page = asLessonPage(sheet());
  const [lesson = '', quiz = '', key = ''] = page.split('<section class="sheet">');

  it('has the aims and the cards, each with its quotation and citation', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">\n/);
    expect(lesson).toContain('<li>Can say who is protected</li>');
    expect(lesson).toContain('Approximate time in minutes: 15');
    expect(lesson).toContain('<p class="says" lang="en" dir="ltr">Victims are protected.</p>');
    expect(lesson).toContain(`<blockquote lang="ar" dir="rtl"><p>${quotation.text}</p></blockquote>`);
    expect(lesson).toContain('<figcaption>A/HRC/14/32, para. 77</figcaption>');
  });

  it('asks every question with something to fill in, and gives no answer away', () => {
    expect(quiz.match(/class="(?:asked)"/g)).toHaveLength(sheet().questions.length);
    expect(quiz.match(/<span class="box"><\/span>/g)).toHaveLength(2 + 2);
    expect(quiz.match(/<span class="box wide"><\/span>/g)).toHaveLength(2 + 2);
    expect(quiz.match(/<p class="blank"><\/p>/g)).toHaveLength(1 + 5);
    for (const told of [
      'Yes: victims.',
      'It is guaranteed.',
      'thirty',
      'Protection',
      quotation.text,
      quotation.label,
    ])
      expect(quiz).not.toContain(told);
  });

  it('gives on the last page every answer with feedback and sources', () => {
    expect(key).toContain('<b class="letter">B</b><span lang="en" dir="ltr">Victims</span>');
    expect(key).toContain('Yes: victims.');
    expect(key).toContain('Answer: False');
    expect(key).toContain('<bdi lang="en" dir="ltr">30</bdi> / <bdi lang="en" dir="ltr">thirty</bdi>');
    expect(key).toContain('Answer: 1 – B, 2 – A');
    expect(key).toContain('Answer: B – A');
    expect(key).toContain('<li lang="en" dir="ltr">Protection</li>');
    expect(key.match(/<figcaption>A\/HRC\/14\/32, para\. 77/g)).toHaveLength(3);
    expect(key.match(/· Damaged text: check the original/g)).toHaveLength(1);
  });

  it('calls options by Arabic letters in Arabic', () => {
    const arabic = asLessonPage(sheet({ language: 'ar' }));
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<b class="letter">ب</b><span lang="en" dir="ltr">Victims</span>');
    expect(arabic).toContain('الإجابة: ١ – ب، ٢ – أ');
  });

  it.each(languageCodes)('speaks %s throughout', (language) => {
    const written = asLessonPage(sheet({ language }));
    expect(written).not.toMatch(/\{\w+\}|undefined/);
    const headings = [...written.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(new Set(headings).size).toBe(4);
  });

  it('has no quiz where there are no questions', () => {
    expect(asLessonPage(sheet({ questions: [] }))).not.toContain('class="sheet"');
  });

  it('shows markup in any text as text, and has no script or style inline', () => {
    const written = asLessonPage(sheetSaying(hostile));
    expect(written.match(/<script[^>]*>/g)).toEqual(['<script src="/print.js" defer>']);
    expect(written).not.toMatch(/<style|\sstyle=|\son\w+=/i);
    const opened = (html: string) => html.match(/<(?:p|li|ol|ul|section|span|b)\b/g)?.length;
    expect(opened(written)).toBe((opened(page) ?? 0) - 1);
  });
});

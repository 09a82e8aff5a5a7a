/** A written answer in Markdown, on the page to print and in Word: its text is shown as text, in its own direction. */
import { describe, expect, it } from 'vitest';
import { asDocx } from '../../../server/export/docx.ts';
import { asMarkdown } from '../../../server/export/markdown.ts';
import type { ExportDocument, ExportWrittenSentence } from '../../../server/export/model.ts';
import { asPrintPage } from '../../../server/export/print-page.ts';
import { part, sample, writtenSentence } from './samples.ts';
import { openWord, runsOf } from './word.ts';
import { all, textOf } from './xml.ts';

const notes = ['Written by X.', 'Left out: 2'];
const holding = (sentences: ExportWrittenSentence[], parts: Partial<ExportDocument> = {}): ExportDocument =>
  sample({
    parts: [part({ notes: ['Searched as: who'], written: { notes, sentences } })],
    references: [0, 1].map((i) => ({ label: `X, para. ${i}`, title: '', date: '' })),
    ...parts,
  });
const struck = writtenSentence({ text: 'Made up.', supported: false, references: [] });
const both = writtenSentence({ references: [1, 0] });
const arabic = writtenSentence({ text: 'UNODC تحمي الضحايا (2010).', language: 'ar' });
const inEnglish = holding([both, struck, arabic]);
const inArabic = holding([arabic, { ...struck, text: 'مختلق.', language: 'ar' }, both], {
  language: 'ar',
  title: 'الحماية',
});
const hostile =
  '~~a~~ [b](javascript:alert(1)) <script>alert("1")</script> </s></p> &lt; `c` ]]> {=PAGE} <w:br/> ~';

describe('in Markdown', () => {
  const blocks = (document: ExportDocument) => asMarkdown(document).trimEnd().split('\n\n');

  it('stands between the notes and the quotations, one paragraph for each language', () => {
    expect(blocks(inEnglish).slice(2, 10)).toEqual([
      'Searched as: who',
      'Written by X.',
      'Left out: 2',
      'Victims are protected. [2] [1] ~~Made up.~~ (not found in the documents)',
      '<div dir="rtl" lang="ar">',
      'UNODC تحمي الضحايا (2010). [1]',
      '</div>',
      '> States shall protect victims. [1]',
    ]);
    expect(blocks(inArabic).slice(7, 12)).toEqual([
      'Left out: 2',
      'UNODC تحمي الضحايا (2010). [1] ~~مختلق.~~ (غير موجود في الوثائق)',
      '<div dir="ltr" lang="en">',
      'Victims are protected. [2] [1]',
      '</div>',
    ]);
  });

  it('no longer calls everything verbatim', () => {
    expect(blocks(inEnglish).at(-1)).toBe(
      'Taken from Dalil on 22 November 2025, quotations verbatim; check the original before relying on it.',
    );
    expect(blocks(sample()).at(-1)).toMatch(/^Quoted verbatim by Dalil/);
  });

  it('shows hostile text as it is, struck or not', () => {
    const shown =
      '\\~\\~a\\~\\~ \\[b\\](javascript:alert(1)) &lt;script\\>alert("1")&lt;/script\\> &lt;/s\\>&lt;/p\\> &amp;lt; \\`c\\` \\]\\]\\> \\{=PAGE\\} &lt;w:br/\\> \\~';
    const [, , , , plain, bad] = blocks(
      holding([
        writtenSentence({ text: hostile }),
        { ...struck, text: hostile, language: 'zh' },
        writtenSentence({ text: '# a', references: [] }),
      ]),
    ).slice(1);
    expect(plain).toBe(`${shown} [1]`);
    expect(bad).toBe(`~~${shown}~~ (not found in the documents)`);
    expect(asMarkdown(holding([writtenSentence({ text: '# a', references: [] })]))).toContain(
      '\n\n\\# a\n\n',
    );
  });
});

describe('on the page to print', () => {
  const paragraphs = (document: ExportDocument) =>
    [...asPrintPage(document).matchAll(/<p class="written" ([^>]*)>(.*?)<\/p>/g)].map(
      ([, ...found]) => found,
    );
  const link = (number: number, language: string, mark: string) =>
    `\u2060<a class="mark" href="#reference-${number}" ${language}>${mark}</a>`;
  const en = 'lang="en" dir="ltr"';
  const ar = 'lang="ar" dir="rtl"';
  const mixed = 'lang="ar" dir="ltr"';

  it('says languages and directions, strikes what is not found and links every mark', () => {
    expect(paragraphs(inEnglish)).toEqual([
      [
        en,
        `<bdi dir="ltr">Victims are protected.</bdi>${link(2, en, '[2]')}${link(1, en, '[1]')} <s dir="ltr">Made up.</s> <small ${en}>(not found in the documents)</small>`,
      ],
      [ar, `<bdi dir="rtl">UNODC تحمي الضحايا (2010).</bdi>${link(1, 'lang="en" dir="rtl"', '[1]')}`],
    ]);
    expect(paragraphs(inArabic)).toEqual([
      [
        ar,
        `<bdi dir="rtl">UNODC تحمي الضحايا (2010).</bdi>${link(1, ar, '[١]')} <s dir="rtl">مختلق.</s> <small ${ar}>(غير موجود في الوثائق)</small>`,
      ],
      [en, `<bdi dir="ltr">Victims are protected.</bdi>${link(2, mixed, '[٢]')}${link(1, mixed, '[١]')}`],
    ]);
    expect(asPrintPage(inEnglish)).toContain('<p class="note">Left out: 2</p>\n<p class="written"');
    expect(asPrintPage(inEnglish)).toContain('<footer>Taken from Dalil on 22 November 2025,');
  });

  it('shows markup as text, struck or not', () => {
    const page = asPrintPage(holding([writtenSentence({ text: hostile }), { ...struck, text: hostile }]));
    const safe =
      '~~a~~ [b](javascript:alert(1)) &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &lt;/s&gt;&lt;/p&gt; &amp;lt; `c` ]]&gt; {=PAGE} &lt;w:br/&gt; ~';
    expect(page.split(safe)).toHaveLength(1 + 2);
    expect(page.match(/<script|<\/s>/g)).toEqual(['<script', '</s>']);
  });

  it('sets no space between Chinese sentences', () => {
    const chinese = writtenSentence({ text: '保护被害人。', language: 'zh' });
    expect(paragraphs(holding([chinese, chinese]))[0]?.[1]).toMatch(/<\/a><bdi/);
  });
});

describe('in Word', () => {
  const written = async (document: ExportDocument) => openWord(await asDocx(document));
  const isStruck = (element: Parameters<typeof all>[0]) =>
    all(element, 'w:r').flatMap((run) => (all(run, 'w:strike').length > 0 ? [textOf(run)] : []));

  it('has paragraphs of its own style, before the quotations', async () => {
    const { paragraphs, part: file } = await written(inEnglish);
    expect(paragraphs.slice(2, 8).map(({ style, text, bidi }) => [style, text, bidi])).toEqual([
      ['Note', 'Searched as: who', false],
      ['Note', 'Written by X.', false],
      ['Note', 'Left out: 2', false],
      ['BodyText', 'Victims are protected.[2]\u00A0[1] Made up. (not found in the documents)', false],
      ['BodyText', 'UNODC تحمي الضحايا (2010).[1]', true],
      ['Quote', 'States shall protect victims.[1]', false],
    ]);
    const known = all(file('word/styles.xml'), 'w:style').map((each) => each.attributes['w:styleId']);
    expect(known).toContain('BodyText');
    const footer = all(file('word/footer1.xml'), 'w:p').map(textOf);
    expect(footer[0]).toMatch(/^Taken from Dalil on 22 November 2025,/);
  });

  it('strikes the sentence that is not found and nothing else', async () => {
    const { styled } = await written(inEnglish);
    expect(styled('BodyText').map(({ element }) => isStruck(element))).toEqual([['Made up.'], []]);
  });

  it('states directions run by run, in Arabic too', async () => {
    const { styled } = await written(inArabic);
    const [first, second] = styled('BodyText');
    expect([first?.bidi, second?.bidi]).toEqual([true, false]);
    const runs = first ? runsOf(first) : [];
    expect(runs.map(({ text, rtl }) => [text, rtl])).toEqual([
      ['UNODC', false],
      [' تحمي الضحايا (2010).', true],
      ['[١]', true],
      [' ', true],
      ['مختلق.', true],
      [' ', true],
      ['(غير موجود في الوثائق)', true],
    ]);
    expect((second ? runsOf(second) : []).map(({ text, rtl }) => [text, rtl])).toEqual([
      ['Victims are protected.', false],
      ['[٢]', true],
      ['\u00A0', false],
      ['[١]', true],
    ]);
    for (const { language } of runs) expect(language).toEqual({ 'w:bidi': 'ar-SA' });
    expect(first && isStruck(first.element)).toEqual(['مختلق.']);
  });

  it('links each mark to the reference that has its number', async () => {
    const { part: file } = await written(inEnglish);
    const names = all(file('word/document.xml'), 'w:bookmarkStart').map((each) => each.attributes['w:name']);
    const links = all(file('word/document.xml'), 'w:hyperlink');
    expect(links.map((link) => [textOf(link), names.indexOf(link.attributes['w:anchor'] ?? '')])).toEqual([
      ['[2]', 1],
      ['[1]', 0],
      ['[1]', 0],
      ['[1]', 0],
    ]);
  });

  it('keeps hostile text as text', async () => {
    const text = `${hostile}\u0000\uFFFF`;
    const { styled, part: file } = await written(holding([writtenSentence({ text }), { ...struck, text }]));
    expect(styled('BodyText').map((each) => each.text)).toEqual([
      `${hostile}[1] ${hostile} (not found in the documents)`,
    ]);
    expect(styled('BodyText').flatMap(({ element }) => isStruck(element))).toEqual([hostile]);
    for (const name of ['w:instrText', 'w:fldSimple', 'w:br'])
      expect(all(file('word/document.xml'), name)).toEqual([]);
  });
});

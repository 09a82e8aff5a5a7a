/** Word documents, opened: directions, languages and fonts in the XML, every quotation to the letter, nothing that acts. */
import { describe, expect, it } from 'vitest';
import { asDocx } from '../../../server/export/docx.ts';
import type { ExportDocument } from '../../../server/export/model.ts';
import { part, quotation, sample } from './samples.ts';
import { isOn, openWord, type Run, runsOf, type WordParagraph } from './word.ts';
import { all, textOf } from './xml.ts';

const open = async (document: ExportDocument) => openWord(await asDocx(document));

/** The runs of a quotation, without its mark. */
const quoted = (paragraph: WordParagraph): Run[] => runsOf(paragraph).slice(0, -1);
const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const arabic = quotation({
  text: 'بعنوان Casinos, cyber fraud، وفقاً للقرار 68/192 (أ).',
  language: 'ar',
  damaged: true,
  reference: 1,
});
const references = [
  { label: 'A/HRC/14/32, para. 77 \u2068(ب)\u2069', title: 'Report', date: '4 May 2010' },
  { label: 'CTOC/COP/WG.4/2019/2, para. 17', title: '', date: '' },
];
const english = sample({
  parts: [part({ notes: ['A note.'], quotations: [quotation(), arabic] }), part()],
  references,
});
const inArabic = sample({
  title: 'الحماية',
  language: 'ar',
  taken: '٢٢ تشرين الثاني/نوفمبر ٢٠٢٥',
  parts: [
    part({
      notes: ['بُحث بالصيغة: \u2068who is (really) protected?\u2069'],
      quotations: [arabic, quotation()],
    }),
    part({ heading: { text: 'من يُحمى؟', language: 'ar' } }),
  ],
  references: [
    { label: 'A/HRC/14/32، الفقرة ٧٧', title: 'تقرير', date: '٤ أيار/مايو ٢٠١٠' },
    { label: 'CTOC/COP/WG.4/2019/2، الفقرة ١٧', title: 'تدابير', date: '٢٠١٩' },
  ],
});

describe('a Word document in English', async () => {
  const { parts, part: file, paragraphs, styled, paragraphsOf } = await open(english);

  it('is well-formed in every part, and leads nowhere outside itself', () => {
    expect(parts.size).toBeGreaterThan(10);
    for (const [path, xml] of parts)
      for (const relationship of all(xml, 'Relationship')) {
        expect(relationship.attributes.TargetMode, path).toBeUndefined();
        expect(relationship.attributes.Target, path).not.toMatch(/^\w+:/);
      }
    expect([...parts.keys()]).not.toContain('word/vbaProject.bin');
  });

  it('has its paragraphs in their styles and order', () => {
    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ['Title', 'Protection'],
      ['Heading1', 'Who is protected?'],
      ['Note', 'A note.'],
      ['Quote', 'States shall protect victims.[1]'],
      ['Quote', `${arabic.text}[2]`],
      ['Note', 'Damaged text: check the original'],
      ['Heading1', 'Who is protected?'],
      ['Quote', 'States shall protect victims.[1]'],
      ['Heading1', 'Sources'],
      ['Bibliography', '[1]\tA/HRC/14/32, para. 77 (ب). Report (4 May 2010)'],
      ['Bibliography', '[2]\tCTOC/COP/WG.4/2019/2, para. 17'],
    ]);
    const known = all(file('word/styles.xml'), 'w:style').map((each) => each.attributes['w:styleId']);
    for (const { style } of paragraphs) expect(known).toContain(style);
  });

  it('turns the Arabic quotation right-to-left, and nothing else', () => {
    expect(paragraphs.filter(({ bidi }) => bidi).map(({ text }) => text)).toEqual([`${arabic.text}[2]`]);
    expect(all(file('word/document.xml'), 'w:sectPr').map((section) => isOn(section, 'w:bidi'))).toEqual([
      false,
    ]);
  });

  it('holds each quotation whole, in its language, in a run for each direction', () => {
    const inEnglish = { text: 'States shall protect victims.', rtl: false, language: { 'w:val': 'en-GB' } };
    const ofArabic = { language: { 'w:bidi': 'ar-SA' } };
    expect(styled('Quote').map(quoted)).toEqual([
      [inEnglish],
      [
        { text: 'بعنوان ', rtl: true, ...ofArabic },
        { text: 'Casinos, cyber fraud', rtl: false, ...ofArabic },
        { text: '، وفقاً للقرار 68/192 (أ).', rtl: true, ...ofArabic },
      ],
      [inEnglish],
    ]);
  });

  it('links each mark, raised, to the reference that has its number', () => {
    const bookmarks = all(file('word/document.xml'), 'w:bookmarkStart').map(
      (mark) => mark.attributes['w:name'],
    );
    const links = all(file('word/document.xml'), 'w:hyperlink');
    expect(links.map((link) => [textOf(link), link.attributes['w:anchor']])).toEqual([
      ['[1]', bookmarks[0]],
      ['[2]', bookmarks[1]],
      ['[1]', bookmarks[0]],
    ]);
    expect(new Set(bookmarks).size).toBe(references.length);
    for (const link of links) {
      expect(all(link, 'w:vertAlign')[0]?.attributes['w:val']).toBe('superscript');
      expect(Object.keys(link.attributes)).not.toContain('r:id');
    }
  });

  it('sets an Arabic sub-item of an English citation in a run of its own', () => {
    const runs = styled('Bibliography').slice(0, 1).flatMap(runsOf);
    expect(runs.map(({ text, rtl }) => [text, rtl])).toEqual([
      ['[1]', false],
      ['A/HRC/14/32, para. 77 ', false],
      ['(ب)', true],
      ['. Report (4 May 2010)', false],
    ]);
  });

  it('is A4, numbered in the footer below when it was taken', () => {
    const size = all(file('word/document.xml'), 'w:pgSz')[0]?.attributes;
    expect([size?.['w:w'], size?.['w:h']]).toEqual(['11906', '16838']);
    const [taken, pages] = paragraphsOf('word/footer1.xml');
    expect(taken?.text).toBe(
      'Quoted verbatim by Dalil on 22 November 2025; check the original before relying on it.',
    );
    expect(pages && all(pages.element, 'w:instrText').map((code) => code.children.join(''))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  it('has fonts and sizes for every kind of script, its title, and Dalil as its maker', () => {
    const [defaults] = all(file('word/styles.xml'), 'w:docDefaults');
    const fonts = defaults && all(defaults, 'w:rFonts')[0]?.attributes;
    for (const kind of ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']) expect(fonts?.[kind]).toBeTruthy();
    expect(Number(defaults && all(defaults, 'w:szCs')[0]?.attributes['w:val'])).toBeGreaterThan(
      Number(defaults && all(defaults, 'w:sz')[0]?.attributes['w:val']),
    );
    const core = file('docProps/core.xml');
    expect(['dc:title', 'dc:creator'].map((name) => all(core, name)[0]?.children)).toEqual([
      ['Protection'],
      ['Dalil'],
    ]);
  });
});

describe('a Word document in Arabic', async () => {
  const { part: file, paragraphs, styled, paragraphsOf } = await open(inArabic);

  it('turns every paragraph but the English ones', () => {
    expect(paragraphs.filter(({ bidi }) => !bidi).map(({ text }) => text)).toEqual([
      'Who is protected?',
      'States shall protect victims.[١]',
      'States shall protect victims.[١]',
    ]);
    expect(paragraphs.length).toBeGreaterThan(8);
    for (const { bidi } of paragraphsOf('word/footer1.xml')) expect(bidi).toBe(true);
  });

  it('turns the section, where the schema has it', () => {
    const [section] = all(file('word/document.xml'), 'w:sectPr');
    const names = section?.children.map((child) => (typeof child === 'string' ? child : child.name));
    expect(names?.slice(-2)).toEqual(['w:bidi', 'w:docGrid']);
    expect(names?.filter((name) => name === 'w:bidi')).toHaveLength(1);
  });

  it('keeps symbols and questions of the other direction in runs of their own', () => {
    expect(
      styled('Bibliography').map((paragraph) => runsOf(paragraph).map(({ text, rtl }) => [text, rtl])),
    ).toEqual([
      [
        ['[١]', true],
        ['A/HRC/14/32', false],
        ['، الفقرة ٧٧. تقرير (٤ أيار/مايو ٢٠١٠)', true],
      ],
      [
        ['[٢]', true],
        ['CTOC/COP/WG.4/2019/2', false],
        ['، الفقرة ١٧. تدابير (٢٠١٩)', true],
      ],
    ]);
    expect(
      styled('Note')
        .slice(0, 1)
        .flatMap(runsOf)
        .map(({ text, rtl }) => [text, rtl]),
    ).toEqual([
      ['بُحث بالصيغة: ', true],
      ['who is (really) protected?', false],
    ]);
  });

  it('tags every right-to-left run as Arabic', () => {
    const runs = paragraphs.flatMap(runsOf).filter(({ rtl }) => rtl);
    expect(runs.length).toBeGreaterThan(8);
    for (const { language } of runs) expect(language['w:bidi']).toBe('ar-SA');
  });
});

describe('a Word document of anything', () => {
  it('sets Chinese in its fonts and language', async () => {
    const text = '“保护”被害人……';
    const { styled } = await open(
      sample({ language: 'zh', parts: [part({ quotations: [quotation({ text, language: 'zh' })] })] }),
    );
    const [paragraph] = styled('Quote');
    expect(paragraph && runsOf(paragraph)[0]).toEqual({
      text,
      rtl: false,
      language: { 'w:eastAsia': 'zh-CN' },
    });
    expect(paragraph && all(paragraph.element, 'w:rFonts')[0]?.attributes['w:hint']).toBe('eastAsia');
  });

  it.each([
    'الجريمة "Casinos, cyber fraud, and organized crime" في',
    '\u2068UNODC\u2069 من\n\n"TIP"\u200F في\u00A0',
  ])('sets no left-to-right letter in a right-to-left run, and loses nothing: %j', async (text) => {
    const { styled } = await open(
      sample({ parts: [part({ quotations: [quotation({ text, language: 'ar' })] })] }),
    );
    const runs = styled('Quote').flatMap(quoted);
    expect(joined(runs)).toBe(text);
    const latin = runs.filter((run) => /\p{Script=Latin}/u.test(run.text));
    expect(latin.map(({ text: inside }) => inside)).toEqual(text.match(/[A-Z][\w, ]*\w/g));
    for (const run of runs) expect(run.rtl, run.text).toBe(!latin.includes(run));
  });

  it('keeps text as text: no fields, no formulas, no markup, no line lost', async () => {
    const text = '=HYPERLINK("http://a.b") { PAGE } <w:br/> &amp; ]]> "x"\n\ttwo  spaces';
    const { styled, part: file } = await open(
      sample({ title: text, parts: [part({ quotations: [quotation({ text })] }), part()] }),
    );
    expect(styled('Quote')[0]?.text).toBe(`${text}[1]`);
    expect(all(file('word/document.xml'), 'w:instrText')).toEqual([]);
    expect(all(file('word/document.xml'), 'w:fldSimple')).toEqual([]);
  });

  it('opens whatever characters it is given, and leaves out those that XML forbids', async () => {
    const text = 'a\u0000b\u000Bc\uD800d\uFFFFe\u001Bf😀\u0085g';
    const { styled } = await open(
      sample({
        title: text,
        taken: text,
        parts: [
          part({ heading: { text, language: 'ar' }, notes: [text], quotations: [quotation({ text })] }),
        ],
        references: [{ label: text, title: text, date: text }],
      }),
    );
    expect(styled('Quote')[0]?.text).toBe('ab\ncdef😀\ng[1]');
    expect(styled('Title')[0]?.text).toBe('ab cdef😀 g');
  });

  it('lets no title turn what follows it', async () => {
    const { styled, part: file } = await open(
      sample({ title: '\u202Excod.\u2067exe', parts: [part(), part()] }),
    );
    expect(styled('Title')[0]?.text).toBe('xcod.exe');
    expect(all(file('docProps/core.xml'), 'dc:title')[0]?.children).toEqual(['xcod.exe']);
  });

  it('holds a very long answer', async () => {
    const text = 'ينبغي للدول أن تحمي الضحايا. '.repeat(90_000);
    const { styled } = await open(
      sample({ parts: [part({ quotations: [quotation({ text, language: 'ar' })] })] }),
    );
    expect(Buffer.byteLength(text)).toBeGreaterThan(4_000_000);
    expect(styled('Quote')[0]?.text).toBe(`${text}[1]`);
  });
});

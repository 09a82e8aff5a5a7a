/** Citation labels as professionals write them in six languages, and the proof that a quotation is verbatim. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes } from '#corpus/languages';
import type { DocumentSource, Paragraph, ParagraphRef } from '#corpus/schema';
import { assertVerbatim, citationLabel } from '../../../server/answer/citation.ts';
import { index } from '../running-app.ts';

function find(document: string, ref: ParagraphRef): { source: DocumentSource; paragraph: Paragraph } {
  const source = index.catalogue.sources.find(({ id }) => id === document);
  const paragraph = index.catalogue
    .blocks(document)
    .find((block): block is Paragraph => block.kind === 'paragraph' && block.ref === ref);
  if (!source || !paragraph) throw new Error(`${document} has no paragraph ${ref}`);
  return { source, paragraph };
}

/** Labels in every language, for a paragraph or for one of its items. */
function labels(document: string, ref: ParagraphRef, item?: string): Record<string, string> {
  const { source, paragraph } = find(document, ref);
  const range = paragraph.items.find(({ label }) => label === item);
  if (item !== undefined && range === undefined) throw new Error(`there is no item ${item}`);
  return Object.fromEntries(
    languageCodes.map((code) => [code, citationLabel(source, paragraph, code, range)]),
  );
}

type Labels = Record<Language, string>;

describe('a citation', () => {
  it('names a numbered paragraph by its symbol and number', () => {
    expect(labels('a-hrc-14-32', 77)).toEqual({
      ar: 'A/HRC/14/32، الفقرة ٧٧',
      en: 'A/HRC/14/32, para. 77',
      fr: 'A/HRC/14/32, par. 77',
      es: 'A/HRC/14/32, párr. 77',
      ru: 'A/HRC/14/32, п. 77',
      zh: 'A/HRC/14/32，第77段',
    } satisfies Labels);
  });

  it('names text before the first numbered paragraph as such', () => {
    expect(labels('a-hrc-14-32', 't1')).toEqual({
      ar: 'A/HRC/14/32، نص يسبق الفقرة ١',
      en: 'A/HRC/14/32, text before para. 1',
      fr: 'A/HRC/14/32, texte précédant le par. 1',
      es: 'A/HRC/14/32, texto anterior al párr. 1',
      ru: 'A/HRC/14/32, текст перед п. 1',
      zh: 'A/HRC/14/32，第1段之前的文字',
    } satisfies Labels);
  });

  it('names unnumbered text by the numbered paragraph before it', () => {
    expect(labels('a-hrc-14-32', 't11')).toEqual({
      ar: 'A/HRC/14/32، نص يلي الفقرة ١٣٧',
      en: 'A/HRC/14/32, text after para. 137',
      fr: 'A/HRC/14/32, texte suivant le par. 137',
      es: 'A/HRC/14/32, texto posterior al párr. 137',
      ru: 'A/HRC/14/32, текст после п. 137',
      zh: 'A/HRC/14/32，第137段之后的文字',
    } satisfies Labels);
  });

  it('names a lettered item by its letter, isolated from the direction of what surrounds it', () => {
    const isolated = '\u2068(ب)\u2069';
    expect(labels('ctoc-cop-wg4-2019-2', 16, '(ب)')).toEqual({
      ar: `CTOC/COP/WG.4/2019/2، الفقرة ١٦ ${isolated}`,
      en: `CTOC/COP/WG.4/2019/2, para. 16 ${isolated}`,
      fr: `CTOC/COP/WG.4/2019/2, par. 16 ${isolated}`,
      es: `CTOC/COP/WG.4/2019/2, párr. 16 ${isolated}`,
      ru: `CTOC/COP/WG.4/2019/2, п. 16 ${isolated}`,
      zh: `CTOC/COP/WG.4/2019/2，第16段 ${isolated}`,
    } satisfies Labels);
  });

  it('names a recommendation by its number, and a document without a symbol by what stands for one', () => {
    expect(labels('ctoc-cop-wg4-2019-draft-report', 5, 'التوصية ١٠')).toEqual({
      ar: 'مشروع تقرير الفريق العامل المعني بالاتجار بالأشخاص، ٢٠١٩، الفقرة ٥، التوصية ١٠',
      en: 'Working Group on Trafficking in Persons, draft report, 2019, para. 5, recommendation 10',
      fr: 'Groupe de travail sur la traite des personnes, projet de rapport, 2019, par. 5, recommandation 10',
      es: 'Grupo de Trabajo sobre la Trata de Personas, proyecto de informe, 2019, párr. 5, recomendación 10',
      ru: 'Рабочая группа по вопросам торговли людьми, проект доклада, 2019, п. 5, рекомендация 10',
      zh: '贩运人口问题工作组，报告草稿，2019，第5段，建议10',
    } satisfies Labels);
  });

  it('names no item when the range reaches beyond it', () => {
    const { source, paragraph } = find('ctoc-cop-wg4-2019-2', 16);
    const whole = { start: 0, end: paragraph.text.length };
    expect(citationLabel(source, paragraph, 'en', whole)).toBe('CTOC/COP/WG.4/2019/2, para. 16');
  });
});

const passages = index.catalogue.documentOf().map((_, label) => index.catalogue.passage(label));
const anySentence = fc.integer({ min: 0, max: passages.length - 1 }).chain((label) => {
  const { document, paragraph } = index.catalogue.passage(label);
  return fc.constantFrom(...index.catalogue.sentences(label)).map(({ start, end }) => ({
    paragraph,
    text: paragraph.text.slice(start, end),
    citation: { document, paragraph: paragraph.ref, start, end, label: '' },
  }));
});
const shift = fc.integer({ min: -30, max: 30 });

describe('the proof that a quotation is verbatim', () => {
  it('accepts every sentence of every paragraph, and no range beside it', () => {
    fc.assert(
      fc.property(anySentence, shift, shift, ({ text, citation, paragraph }, atStart, atEnd) => {
        assertVerbatim(text, citation, paragraph);
        const start = citation.start + atStart;
        const end = citation.end + atEnd;
        fc.pre((atStart !== 0 || atEnd !== 0) && start >= 0 && end <= paragraph.text.length);
        expect(() => assertVerbatim(text, { ...citation, start, end }, paragraph)).toThrow('not verbatim');
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts no range outside the paragraph, even where slicing would forgive it', () => {
    const { paragraph } = find('a-hrc-14-32', 77);
    const { length } = paragraph.text;
    const citation = { document: 'a-hrc-14-32', paragraph: 77, start: 0, end: length, label: '' };
    const beyond = { ...citation, end: length + 5 };
    const negative = { ...citation, start: -length };
    expect(() => assertVerbatim(paragraph.text, beyond, paragraph)).toThrow('not verbatim');
    expect(() => assertVerbatim(paragraph.text, negative, paragraph)).toThrow('not verbatim');
  });

  it('accepts no changed letter, no empty text and no other paragraph', () => {
    fc.assert(
      fc.property(anySentence, fc.nat(), ({ text, citation, paragraph }, seed) => {
        const at = seed % text.length;
        const changed = `${text.slice(0, at)}¤${text.slice(at + 1)}`;
        const other = { ...citation, paragraph: 9999 };
        const nothing = { ...citation, end: citation.start };
        expect(() => assertVerbatim(changed, citation, paragraph)).toThrow('not verbatim');
        expect(() => assertVerbatim(text, other, paragraph)).toThrow('not verbatim');
        expect(() => assertVerbatim('', nothing, paragraph)).toThrow('not verbatim');
      }),
    );
  });
});

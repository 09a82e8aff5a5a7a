/** How text is set in a Word document: languages, fonts and sizes for every script, and the styles of paragraphs. */
import type { Language } from '#corpus/languages';

/** Tags for spelling and hyphenation; Word keeps one for each of its three kinds of script. */
const tags: Record<Language, { value?: string; eastAsia?: string; bidirectional?: string }> = {
  ar: { bidirectional: 'ar-SA' },
  en: { value: 'en-GB' },
  fr: { value: 'fr-FR' },
  es: { value: 'es-ES' },
  ru: { value: 'ru-RU' },
  zh: { eastAsia: 'zh-CN' },
};

/** Fonts that come with Word, in which the letters of all six languages are found. */
const font = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Sakkal Majalla',
  eastAsia: 'SimSun',
};

/** Sizes in half points: Naskh is drawn smaller than Latin of the same size, and so is set larger. */
const sized = (size: number) => ({ size, sizeComplexScript: Math.round(size * 1.3) });

/** Of a run in `language`; what is rightToLeft takes the fonts and sizes of complex scripts. */
export const runIn = (language: Language, rightToLeft: boolean) => ({
  language: tags[language],
  ...(rightToLeft && { rightToLeft }),
  // Chinese quotation marks and dots are in no script of their own.
  ...(language === 'zh' && !rightToLeft && { font: { ...font, hint: 'eastAsia' } }),
});

const ink = '1B222B';
/** Of what is beside the text. */
export const soft = '565D67';

/** Names of the styles that paragraphs are given. */
export const style = {
  written: 'BodyText',
  quote: 'Quote',
  note: 'Note',
  reference: 'Bibliography',
  footer: 'Footer',
} as const;

const heading = { quickFormat: true, next: 'Normal', basedOn: 'Normal' };
const bold = { bold: true, boldComplexScript: true, color: ink };

export const styles = {
  default: {
    document: {
      run: { font, ...sized(22), language: { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: { ...heading, run: { ...sized(36), ...bold }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      ...heading,
      run: { ...sized(26), ...bold },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, outlineLevel: 0 },
    },
    hyperlink: { run: { color: '0E5A6D' } },
  },
  paragraphStyles: [
    {
      id: style.written,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: sized(23),
      paragraph: { spacing: { after: 200, line: 312 } },
    },
    {
      id: style.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: sized(23),
      paragraph: { indent: { start: 454, end: 454 }, spacing: { after: 160, line: 312 } },
    },
    {
      id: style.note,
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { ...sized(19), color: soft },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: style.reference,
      name: 'Bibliography',
      basedOn: 'Normal',
      quickFormat: true,
      run: sized(20),
      paragraph: { indent: { start: 567, hanging: 567 }, spacing: { after: 80 }, keepLines: true },
    },
    {
      id: style.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { ...sized(17), color: soft },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
  ],
};

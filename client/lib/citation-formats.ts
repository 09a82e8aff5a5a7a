/** Citations of a paragraph as reference managers read them: BibTeX and RIS, both in UTF-8. */
import type { DocumentSummary, ParagraphView } from '#contract/documents';
import type { Language } from '#contract/languages';
import { documentName } from './document-name.ts';

export interface Cited {
  document: Pick<DocumentSummary, 'id' | 'symbol' | 'citeAs' | 'title' | 'body' | 'date' | 'language'>;
  paragraph: ParagraphView['paragraph']['ref'];
  /** The citation as professionals write it, in `language`: `A/HRC/14/32, para. 77`. */
  label: string;
  /** What the title and the body are given in. */
  language: Language;
}

/** As biblatex and Babel name the languages. */
const texLanguages: Record<Language, string> = {
  ar: 'arabic',
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ru: 'russian',
  zh: 'chinese',
};

/** Every BibTeX style defines these names and writes them out in its language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One line, and without the characters that only set the direction of what is shown. */
const clean = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the label adds to the document's name: `para. 77 (b)`; empty when it is not a label of the document. */
function placeIn({ document, label, language }: Cited): string {
  const name = documentName(document, language);
  return label.startsWith(name) ? clean(label.slice(name.length).replace(/^[\s,،，]+/, '')) : '';
}

/** Braces become commands, since BibTeX counts even escaped ones. */
const texEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export const escapeTex = (text: string): string =>
  clean(text).replace(/[\\{}~^$&#%_]/g, (special) => texEscapes[special] ?? `\\${special}`);

/** `A/HRC/14/32`, 2010, paragraph 77, in Arabic → `a-hrc-14-32-2010-77-ar`: versions of a document differ in it. */
function bibtexKey({ document: { symbol, id, date, language }, paragraph }: Cited): string {
  const slug = symbol
    ?.toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
  return [slug ?? id, date.slice(0, 4), paragraph, language].join('-');
}

/**
 * A `@techreport`, numbered by its symbol; a document without one is `@misc`. Body and title stand in braces of their
 * own, so that styles neither take the body for a person's name nor change the title's capitals.
 */
export function toBibtex(cited: Cited): string {
  const { document, language } = cited;
  const [year = '', month] = document.date.split('-');
  const body = escapeTex(document.body[language]);
  const place = escapeTex(placeIn(cited));
  const name = escapeTex(documentName(document, language));
  const report = document.symbol !== null;
  const fields = {
    author: `{{${body}}}`,
    title: `{{${escapeTex(document.title[language])}}}`,
    ...(report ? { institution: `{${body}}`, number: `{${name}}` } : { howpublished: `{${name}}` }),
    year: `{${year}}`,
    month: month && months[Number(month) - 1],
    note: place && `{${place}}`,
    language: `{${texLanguages[document.language]}}`,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field} = ${value}`] : []));
  return `@${report ? 'techreport' : 'misc'}{${bibtexKey(cited)},\n${lines.join(',\n')}\n}\n`;
}

/** `2010-05-04` → `2010/05/04/`: the slashes stand also where a part is unknown. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A report as Zotero and EndNote map it: `SN` is the report's number, `PB` its institution, `SP` the place cited. */
export function toRis(cited: Cited): string {
  const { document, language } = cited;
  const body = document.body[language];
  const tags = {
    TY: 'RPRT',
    AU: body,
    TI: document.title[language],
    PB: body,
    PY: document.date.slice(0, 4),
    // A year alone is said by PY.
    DA: document.date.length > 4 ? risDate(document.date) : '',
    SN: documentName(document, language),
    SP: placeIn(cited),
    LA: document.language,
  };
  const lines = Object.entries(tags).flatMap(([tag, value]) => (value ? [`${tag}  - ${clean(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

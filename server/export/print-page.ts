/** An export as a page to print: complete HTML whose styles and one script are files, so that a strict CSP holds. */
import { type Language, languages } from '#corpus/languages';
import { headingOf, titleOf } from './headings.ts';
import type {
  ExportDocument,
  ExportPart,
  ExportQuotation,
  ExportWritten,
  ExportWrittenSentence,
} from './model.ts';
import { fullCitation, mark } from './reference-text.ts';
import { soundLine, soundText } from './sound-text.ts';
import { say } from './words.ts';
import { footOf, gap, passages } from './written-text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export const line = (text: string): string => escaped(soundLine(text));

export const written = (language: Language): string => `lang="${language}" dir="${languages[language].dir}"`;

/** Leads to a reference from text of `dir`, whose last word is kept with it. */
const link = (reference: number, dir: 'ltr' | 'rtl', document: ExportDocument): string =>
  `\u2060<a class="mark" href="#reference-${reference + 1}" lang="${document.language}" dir="${dir}">${mark(reference, document)}</a>`;

function quotation(
  { text, language, damaged, reference }: ExportQuotation,
  document: ExportDocument,
): string {
  const { dir } = languages[language];
  const warning = damaged ? `\n<figcaption>${line(say('damaged', document.language))}</figcaption>` : '';
  return `<figure>
<blockquote ${written(language)}><p><bdi dir="${dir}">${escaped(soundText(text))}</bdi>${link(reference, dir, document)}</p></blockquote>${warning}
</figure>`;
}

function sentenceOf(
  { text, language, supported, references }: ExportWrittenSentence,
  document: ExportDocument,
): string {
  const { dir } = languages[language];
  const marks = references.map((reference) => link(reference, dir, document)).join('');
  if (supported) return `<bdi dir="${dir}">${line(text)}</bdi>${marks}`;
  const label = `<small ${written(document.language)}>${line(say('notFound', document.language))}</small>`;
  return `<s dir="${dir}">${line(text)}</s> ${label}${marks}`;
}

const writtenAnswer = (all: ExportWritten, document: ExportDocument): string[] => [
  ...all.notes.map(note),
  ...passages(all).map(({ language, sentences }) => {
    const shown = sentences.map((sentence) => sentenceOf(sentence, document));
    return `<p class="written" ${written(language)}>${shown.join(gap(language))}</p>`;
  }),
];

const note = (text: string): string => `<p class="note">${line(text)}</p>`;

const headed = (level: 'h1' | 'h2', { text, language }: ExportPart['heading']): string =>
  `<${level} ${written(language)}>${line(text)}</${level}>`;

function part(each: ExportPart, document: ExportDocument): string {
  const heading = headingOf(each, document);
  return [
    '<section>',
    ...(heading ? [headed('h2', heading)] : []),
    ...each.notes.map(note),
    ...(each.written ? writtenAnswer(each.written, document) : []),
    ...each.quotations.map((quoted) => quotation(quoted, document)),
    '</section>',
  ].join('\n');
}

function sources(document: ExportDocument): string[] {
  const { references, language } = document;
  if (references.length === 0) return [];
  const list = references.map(
    (reference, i) => `<li id="reference-${i + 1}">${escaped(fullCitation(reference, document))}</li>`,
  );
  return [
    '<section class="references">',
    `<h2>${line(say('sources', language))}</h2>`,
    '<ol>',
    ...list,
    '</ol>',
    '</section>',
  ];
}

/** A whole page around a heading, already HTML, and what stands under it. */
export const printPage = (
  title: string,
  language: Language,
  heading: string,
  content: readonly string[],
): string =>
  `${[
    '<!doctype html>',
    `<html ${written(language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${line(title)}</title>`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    '<link rel="stylesheet" href="/print.css">',
    '<script src="/print.js" defer></script>',
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    heading,
    `<button type="button" id="print" hidden>${line(say('print', language))}</button>`,
    '</header>',
    ...content,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;

export function asPrintPage(document: ExportDocument): string {
  const { title, language, parts } = document;
  return printPage(title, language, headed('h1', titleOf(document)), [
    ...parts.map((each) => part(each, document)),
    ...sources(document),
    `<footer>${escaped(footOf(document))}</footer>`,
  ]);
}

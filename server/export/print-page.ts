/** An export as a page to print: complete HTML whose styles and one script are files, so that a strict CSP holds. */
import { type Language, languages } from '#corpus/languages';
import { headingOf, titleOf } from './headings.ts';
import type { ExportDocument, ExportPart, ExportQuotation } from './model.ts';
import { fullCitation, mark } from './reference-text.ts';
import { soundLine, soundText } from './sound-text.ts';
import { say } from './words.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export const line = (text: string): string => escaped(soundLine(text));

export const written = (language: Language): string => `lang="${language}" dir="${languages[language].dir}"`;

/** The last word is kept with the mark that follows it. */
function quotation(
  { text, language, damaged, reference }: ExportQuotation,
  document: ExportDocument,
): string {
  const link = `<a class="mark" href="#reference-${reference + 1}" lang="${document.language}">${mark(reference, document)}</a>`;
  const warning = damaged ? `\n<figcaption>${line(say('damaged', document.language))}</figcaption>` : '';
  return `<figure>
<blockquote ${written(language)}><p><bdi>${escaped(soundText(text))}</bdi>\u2060${link}</p></blockquote>${warning}
</figure>`;
}

const headed = (level: 'h1' | 'h2', { text, language }: ExportPart['heading']): string =>
  `<${level} ${written(language)}>${line(text)}</${level}>`;

function part(each: ExportPart, document: ExportDocument): string {
  const heading = headingOf(each, document);
  return [
    '<section>',
    ...(heading ? [headed('h2', heading)] : []),
    ...each.notes.map((note) => `<p class="note">${line(note)}</p>`),
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
  const { title, language, taken, parts } = document;
  return printPage(title, language, headed('h1', titleOf(document)), [
    ...parts.map((each) => part(each, document)),
    ...sources(document),
    `<footer>${line(say('taken', language, { date: taken }))}</footer>`,
  ]);
}

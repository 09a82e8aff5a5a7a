/** An export as a Word document (Office Open XML): the adapter to the package `docx`. */
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Language } from '#corpus/languages';
import { type DirectionRun, directionRuns, exactRuns, isRightToLeft } from './direction-runs.ts';
import { runIn, soft, style, styles } from './docx-styles.ts';
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

const product = 'Dalil';
/** A4 in twips, with margins of 2.5 cm. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1417, right: 1417, bottom: 1417, left: 1417, header: 709, footer: 567 },
};

const anchor = (reference: number): string => `reference${reference + 1}`;

/** Text of one language, exact when its runs are joined, its line ends as breaks: nothing in it is a field, a link or a formula. */
const verbatim = (text: string, language: Language): TextRun[] => {
  const rightToLeft = isRightToLeft(language);
  return text
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [new TextRun({ ...runIn(language, rightToLeft), break: 1 })] : []),
      ...directed(exactRuns(line, rightToLeft), language),
    ]);
};

/** A line that is no quotation, in which symbols and questions of the other direction may stand. */
const mixed = (line: string, language: Language, look: Look = {}): TextRun[] =>
  directed(directionRuns(line, isRightToLeft(language)), language, look);

type Look = Pick<IRunOptions, 'strike' | 'color' | 'superScript'>;

/** The standard leaves undefined how letters look in a run that states the other direction. */
const directed = (runs: readonly DirectionRun[], language: Language, look: Look = {}): TextRun[] =>
  runs.map(({ text, rightToLeft }) => new TextRun({ ...runIn(language, rightToLeft), ...look, text }));

const paragraph = (
  language: Language,
  options: Omit<IParagraphOptions, 'bidirectional' | 'children'>,
  children: readonly ParagraphChild[],
): Paragraph =>
  new Paragraph({ ...options, ...(isRightToLeft(language) && { bidirectional: true }), children });

/** The raised number of a reference, which leads to it. */
function link(reference: number, document: ExportDocument): InternalHyperlink {
  const number = new TextRun({
    ...runIn(document.language, isRightToLeft(document.language)),
    text: mark(reference, document),
    style: 'Hyperlink',
    superScript: true,
  });
  return new InternalHyperlink({ anchor: anchor(reference), children: [number] });
}

function quotation(
  { text, language, damaged, reference }: ExportQuotation,
  document: ExportDocument,
): Paragraph[] {
  const quoted = paragraph(language, { style: style.quote, ...(damaged && { keepNext: true }) }, [
    ...verbatim(soundText(text), language),
    link(reference, document),
  ]);
  return damaged ? [quoted, note(say('damaged', document.language), document.language)] : [quoted];
}

function sentenceOf(
  { text, language, supported, references }: ExportWrittenSentence,
  document: ExportDocument,
): ParagraphChild[] {
  // Between two marks a space of the sentence's direction: marks of the other one would change places.
  const marks = references.flatMap((reference, i) => [
    ...mixed(i > 0 ? '\u00A0' : '', language, { superScript: true }),
    link(reference, document),
  ]);
  const line = soundLine(text);
  if (supported) return [...mixed(line, language), ...marks];
  const label = mixed(say('notFound', document.language), document.language, { color: soft });
  return [...mixed(line, language, { strike: true }), ...mixed(' ', language), ...label, ...marks];
}

const written = (all: ExportWritten, document: ExportDocument): Paragraph[] => [
  ...all.notes.map((text) => note(text, document.language)),
  ...passages(all).map(({ language, sentences }) =>
    paragraph(
      language,
      { style: style.written },
      sentences.flatMap((sentence, i) => [
        ...mixed(i > 0 ? gap(language) : '', language),
        ...sentenceOf(sentence, document),
      ]),
    ),
  ),
];

const note = (text: string, language: Language): Paragraph =>
  paragraph(language, { style: style.note }, mixed(soundLine(text), language));

const headed = (
  heading: IParagraphOptions['heading'],
  { text, language }: ExportPart['heading'],
): Paragraph => paragraph(language, { heading }, verbatim(soundLine(text), language));

function part(each: ExportPart, document: ExportDocument): Paragraph[] {
  const heading = headingOf(each, document);
  return [
    ...(heading ? [headed(HeadingLevel.HEADING_1, heading)] : []),
    ...each.notes.map((text) => note(text, document.language)),
    ...(each.written ? written(each.written, document) : []),
    ...each.quotations.flatMap((quoted) => quotation(quoted, document)),
  ];
}

/** Numbered by their text, not by Word, so that the number is the one that the quotation has, whatever is edited. */
function sources(document: ExportDocument): Paragraph[] {
  const { language, references } = document;
  if (references.length === 0) return [];
  return [
    headed(HeadingLevel.HEADING_1, { text: say('sources', language), language }),
    ...references.map((reference, i) =>
      paragraph(language, { style: style.reference }, [
        new Bookmark({ id: anchor(i), children: verbatim(mark(i, document), language) }),
        new TextRun({ children: [new Tab()] }),
        ...mixed(fullCitation(reference, document), language),
      ]),
    ),
  ];
}

function footer(document: ExportDocument): Footer {
  const { language } = document;
  const pages = new TextRun({
    ...runIn(language, isRightToLeft(language)),
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  const text = mixed(footOf(document), language);
  return new Footer({
    children: [
      paragraph(language, { style: style.footer, alignment: AlignmentType.CENTER }, text),
      paragraph(language, { style: style.footer, alignment: AlignmentType.CENTER }, [pages]),
    ],
  });
}

/**
 * Makes the section right-to-left, for which the package has no option: its body is written as ever, with `w:bidi` put
 * where the schema wants it, before the grid of the page.
 */
function turnSection(file: Document): void {
  const body = file.Document.View.Body;
  const written = body.prepForXml.bind(body);
  body.prepForXml = (context) => {
    const xml = written(context);
    const blocks: Record<string, unknown>[] = xml?.['w:body'] ?? [];
    const section = blocks.at(-1)?.['w:sectPr'];
    if (!Array.isArray(section)) throw new Error('the Word document has no section');
    section.splice(
      section.findIndex((entry: object) => 'w:docGrid' in entry),
      0,
      { 'w:bidi': {} },
    );
    return xml;
  };
}

export function asDocx(document: ExportDocument): Promise<Buffer> {
  const { language, parts } = document;
  const file = new Document({
    title: soundLine(document.title),
    creator: product,
    lastModifiedBy: product,
    styles,
    sections: [
      {
        properties: { page },
        footers: { default: footer(document) },
        children: [
          headed(HeadingLevel.TITLE, titleOf(document)),
          ...parts.flatMap((each) => part(each, document)),
          ...sources(document),
        ],
      },
    ],
  });
  if (isRightToLeft(language)) turnSection(file);
  return Packer.toBuffer(file);
}

/** An export as Markdown (CommonMark): the text shows exactly as it is, right-to-left parts in blocks that say so. */
import { type Language, languages } from '#corpus/languages';
import { isRightToLeft } from './direction-runs.ts';
import { headingOf, titleOf } from './headings.ts';
import type {
  ExportDocument,
  ExportPart,
  ExportQuotation,
  ExportWritten,
  ExportWrittenSentence,
} from './model.ts';
import { fullCitation } from './reference-text.ts';
import { soundLine, soundText } from './sound-text.ts';
import { say } from './words.ts';
import { footOf, passages } from './written-text.ts';

/** Punctuation that means something anywhere in a line of Markdown or of its usual extensions. */
const meaning = /[\\`*_{}[\]>#|~$^]/g;
/** At the start of a line: lists, underlines of headings, definitions. */
const atStart = /^(?:([-+=:])|(\d{1,9})([.)]))/;
/** What some programs make a link of, showing the backslashes that stand in it. */
const linkStart = /(?<=\w):(?=\/\/)|(?<=www)\./gi;
/** What would be read as one character. */
const entity = /&(?=#?\w+;)/g;

/** A line that shows as `line` and as nothing else. HTML's own signs become entities, which every reader knows. */
function escaped(line: string): string {
  return line
    .trim()
    .replace(entity, '&amp;')
    .replace(meaning, '\\$&')
    .replace(/</g, '&lt;')
    .replace(linkStart, '\\$&')
    .replace(atStart, (start, sign?: string, number?: string, end?: string) =>
      sign === undefined ? `${number}\\${end}` : `\\${start}`,
    );
}

const escapedLine = (text: string): string => escaped(soundLine(text));

/**
 * Markdown has no direction. A block of the other direction than what surrounds it stands in a `div` that has one,
 * with blank lines inside, so that what it holds is still read as Markdown; where HTML is shown as text or left out,
 * the text itself is whole.
 */
const directed = (block: string, language: Language): string =>
  `<div dir="${languages[language].dir}" lang="${language}">\n\n${block}\n\n</div>`;

const inDirection = (block: string, language: Language, around: Language): string =>
  isRightToLeft(language) === isRightToLeft(around) ? block : directed(block, language);

/** Numbers are Western, as those that Markdown numbers lists with. */
function quotation({ text, language, damaged, reference }: ExportQuotation, around: Language): string[] {
  const lines = soundText(text).trim().split('\n').map(escaped);
  // Two spaces: a line break that every reader of Markdown knows. None before an empty line, which ends a paragraph.
  const ends = lines.map((_, i) => (lines[i] && lines[i + 1] ? '  ' : ''));
  const quoted = `${lines.map((line, i) => `> ${line}${ends[i]}`).join('\n')} [${reference + 1}]`;
  const block = inDirection(quoted, language, around);
  return damaged ? [block, escapedLine(say('damaged', around))] : [block];
}

/** Marks are kept apart: next to each other they would be a link. */
function sentenceOf({ text, supported, references }: ExportWrittenSentence, around: Language): string {
  const marks = references.map((reference) => ` [${reference + 1}]`).join('');
  const shown = escapedLine(text);
  return supported ? shown + marks : `~~${shown}~~ ${escapedLine(say('notFound', around))}${marks}`;
}

const written = (all: ExportWritten, around: Language): string[] => [
  ...all.notes.map(escapedLine),
  ...passages(all).map(({ language, sentences }) =>
    inDirection(sentences.map((sentence) => sentenceOf(sentence, around)).join(' '), language, around),
  ),
];

const headed = (level: string, { text, language }: ExportPart['heading'], around: Language): string =>
  inDirection(`${level} ${escapedLine(text)}`, language, around);

function part(each: ExportPart, document: ExportDocument): string[] {
  const heading = headingOf(each, document);
  return [
    ...(heading ? [headed('##', heading, document.language)] : []),
    ...each.notes.map(escapedLine),
    ...(each.written ? written(each.written, document.language) : []),
    ...each.quotations.flatMap((quoted) => quotation(quoted, document.language)),
  ];
}

export function asMarkdown(document: ExportDocument): string {
  const { language, parts, references } = document;
  const list = references.map((reference, i) => `${i + 1}. ${escaped(fullCitation(reference, document))}`);
  const sources = list.length > 0 ? [`## ${say('sources', language)}`, list.join('\n')] : [];
  const body = [
    headed('#', titleOf(document), language),
    ...parts.flatMap((each) => part(each, document)),
    ...sources,
    '---',
    escaped(footOf(document)),
  ].join('\n\n');
  return `${isRightToLeft(language) ? directed(body, language) : body}\n`;
}

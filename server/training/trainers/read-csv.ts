/** Reads CSV row by row, so that one that cannot be read spoils no other and each is known by its line. */
import { parse } from 'csv-parse/sync';
import { QuestionError } from './words.ts';

export interface CsvRow {
  /** Where it begins, from 1. */
  line: number;
  /** @throws QuestionError `unreadableRow` */
  cells: () => string[];
}

/** A row that is longer has a quotation mark that nothing closes. */
const longestRow = 30_000;

const delimiters = [',', ';', '\t'] as const;
type Delimiter = (typeof delimiters)[number];

/** What stands oftenest in the first line, outside of quotation marks. */
function delimiterOf(text: string): Delimiter {
  const [first = ''] = text.slice(0, longestRow).split(/\r\n?|\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((each) => bare.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface RawRow {
  line: number;
  /** Null for one whose quotation marks are never closed. */
  text: string | null;
  /** Where the next one begins. */
  next: number;
  lines: number;
}

/** The row that begins at `start`: a quotation mark opens a cell only at its beginning. */
function rowAt(text: string, start: number, line: number, delimiter: Delimiter): RawRow {
  let quoted = false;
  let beginning = true;
  let lines = 0;
  let afterFirst: number | null = null;
  let at = start;
  for (; at < text.length && at - start <= longestRow; at += 1) {
    const sign = text[at];
    const ends = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (ends) {
      lines += 1;
      afterFirst ??= at + 1;
    }
    if (quoted) {
      if (sign !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else quoted = false;
    } else if (ends) return { line, text: text.slice(start, at), next: at + 1, lines };
    else if (sign === '"' && beginning) {
      quoted = true;
      beginning = false;
    } else if (sign === delimiter) beginning = true;
    else if (sign !== ' ' && sign !== '\t' && sign !== '\r') beginning = false;
  }
  if (at >= text.length && !quoted) return { line, text: text.slice(start), next: text.length, lines };
  const next = afterFirst ?? endOfLine(text, at);
  return { line, text: null, next, lines: next <= text.length ? 1 : 0 };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function cellsOf(text: string | null, delimiter: Delimiter): string[] {
  try {
    if (text === null) throw new Error('never closed');
    const rows: string[][] = parse(text, { delimiter, trim: true, relax_column_count: true });
    return rows.flat();
  } catch {
    throw new QuestionError('unreadableRow');
  }
}

/** Rows that say something, in order. `sep=;` in front, as Excel has it, says how cells are set apart. */
export function* csvRows(text: string): Generator<CsvRow> {
  const [told = '', said] = text.match(/^sep=([,;\t])\r?\n/i) ?? [];
  const delimiter = delimiters.find((each) => each === said) ?? delimiterOf(text);
  let line = told === '' ? 1 : 2;
  for (let start = told.length; start < text.length; ) {
    const row = rowAt(text, start, line, delimiter);
    start = row.next;
    line += row.lines;
    if (row.text === null || /[^\s,;"]/.test(row.text))
      yield { line: row.line, cells: () => cellsOf(row.text, delimiter) };
  }
}

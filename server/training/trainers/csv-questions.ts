/**
 * Questions in CSV as drafts. The first row names the columns, in any of the six languages and any order; others are
 * passed over. A row is one question:
 *
 * | column                  | what it holds |
 * |-------------------------|---------------|
 * | `question`              | needed; of a matching question, what is to be matched |
 * | `type`                  | `choice`, `true-false`, `short` or `match`; without it: a choice where there are options, true or false where that is the answer, else a short answer |
 * | `answer`                | the right option, word for word; true or false; or the short answers that are right, with `|` between them, the best first |
 * | `options`               | all options with `|` between them; of a matching question its pairs, each `left -> right` (or in `answer`) |
 * | `option 1`, `option 2`… | the same, one a column |
 * | `wrong 1`, `wrong 2`…   | the wrong options; the answer is the right one |
 * | `feedback`              | what is said to whoever has it wrong |
 * | `document`, `paragraph` | where the documents say so: symbol and number |
 * | `quote`                 | words of that paragraph; without them its first sentences |
 * | `language`              | of the question, by code or name, where it does not show |
 */

import type { Language } from '#corpus/languages';
import { languageCodes } from '#corpus/languages';
import { detectLanguage, normalise } from '#indexer';
import type { ItemSource } from '../items.ts';
import {
  type Column,
  columnOf,
  languageNamed,
  type QuestionType,
  truthOf,
  typeNames,
  typeOf,
} from './csv-words.ts';
import type { FindSource } from './find-source.ts';
import { type Draft, tidy } from './own-item.ts';
import { csvRows } from './read-csv.ts';
import { QuestionError } from './words.ts';

type Row = ReadonlyMap<Column, readonly string[]>;

/** Cells that say something, by column. */
function rowOf(cells: readonly string[], header: readonly (Column | undefined)[]): Row {
  const row = new Map<Column, string[]>();
  for (const [at, cell] of cells.entries()) {
    const column = header[at];
    const text = tidy(cell);
    if (column !== undefined && text !== '') row.set(column, [...(row.get(column) ?? []), text]);
  }
  return row;
}

const cell = (row: Row, column: Column): string => row.get(column)?.[0] ?? '';

const parts = (text: string): string[] =>
  text
    .split(/[|｜]/)
    .map((part) => part.trim())
    .filter(Boolean);

function questionType(row: Row, options: readonly string[], reader: Language): QuestionType {
  const named = cell(row, 'type');
  if (named === '') {
    if (options.length > 0 || row.has('wrong')) return 'choice';
    return truthOf(cell(row, 'answer')) === undefined ? 'short' : 'true-false';
  }
  const type = typeOf(named);
  if (type === undefined) {
    const types = Object.values(typeNames).map((names) => names[reader]);
    throw new QuestionError('unknownType', { type: named, types: types.join(' · ') });
  }
  return type;
}

/** An answer may be written with other capitals or vowel signs than the option that it names. */
function rightOption(answer: string, options: readonly string[]): string {
  const same = options.filter((option) => normalise(option) === normalise(answer));
  const right = options.find((option) => option === answer) ?? (same.length === 1 ? same[0] : undefined);
  if (right === undefined) throw new QuestionError('answerNotAmong', { answer });
  return right;
}

function choice(row: Row, options: readonly string[]): Draft['is'] {
  const wrong = row.get('wrong') ?? [];
  const answer = cell(row, 'answer');
  if (answer === '') throw new QuestionError('noAnswer');
  const all = options.length > 0 ? [...options, ...wrong] : [answer, ...wrong];
  const [twice] = all.filter((text, at) => all.indexOf(text) < at);
  if (twice !== undefined) throw new QuestionError('sameOptions', { option: twice });
  const right = rightOption(answer, all);
  return {
    type: 'choice',
    options: all.map((text) => ({ text, right: text === right, feedback: '' })),
  };
}

const arrows = ['->', '=>', '→', '⇒', '←', '='];

function pair(text: string): { prompt: string; option: string } {
  const arrow = arrows.find((each) => text.includes(each));
  if (arrow === undefined) throw new QuestionError('uneven');
  const at = text.indexOf(arrow);
  return { prompt: text.slice(0, at), option: text.slice(at + arrow.length) };
}

function what(row: Row, reader: Language): Draft['is'] {
  const options = [...(row.get('option') ?? []), ...parts(cell(row, 'options'))];
  const type = questionType(row, options, reader);
  const answer = cell(row, 'answer');
  switch (type) {
    case 'choice':
      return choice(row, options);
    case 'true-false': {
      const key = truthOf(answer);
      if (answer === '') throw new QuestionError('noAnswer');
      if (key === undefined) throw new QuestionError('trueOrFalse', { answer });
      return { type, key };
    }
    case 'short':
      return { type, texts: parts(answer) };
    case 'match':
      return { type, pairs: (options.length > 0 ? options : parts(answer)).map(pair) };
    default:
      return type satisfies never;
  }
}

function sources(row: Row, findSource: FindSource): ItemSource[] {
  const [document, paragraph, quote] = [cell(row, 'document'), cell(row, 'paragraph'), cell(row, 'quote')];
  if (document === '' && paragraph === '' && quote === '') return [];
  const found = findSource(document, paragraph, quote === '' ? undefined : quote);
  if (found) return [found];
  if (quote !== '' && findSource(document, paragraph))
    throw new QuestionError('quoteNotThere', { document, paragraph, start: quote.slice(0, 40) });
  throw new QuestionError('unknownSource', { document, paragraph });
}

function draftOf(row: Row, reader: Language, findSource: FindSource): Draft {
  const question = cell(row, 'question');
  if (question === '') throw new QuestionError('noQuestion');
  const named = cell(row, 'language');
  const language = named === '' ? detectLanguage(question, reader) : languageNamed(named);
  if (language === undefined)
    throw new QuestionError('unknownLanguage', { language: named, languages: languageCodes.join(' · ') });
  const feedback = cell(row, 'feedback');
  return { language, question, feedback, sources: sources(row, findSource), is: what(row, reader) };
}

/** @param reader language of the reader, and of questions that do not show theirs */
export function* csvQuestions(
  text: string,
  reader: Language,
  findSource: FindSource,
): Generator<{ line: number; draft: () => Draft }> {
  let header: (Column | undefined)[] | null = null;
  for (const { line, cells } of csvRows(text)) {
    if (header) {
      const columns = header;
      yield { line, draft: () => draftOf(rowOf(cells(), columns), reader, findSource) };
      continue;
    }
    try {
      header = cells().map(columnOf);
    } catch {
      header = [];
    }
    if (!header.includes('question')) {
      const problem = () => {
        throw new QuestionError('noHeader');
      };
      yield { line, draft: problem };
      return;
    }
  }
}

/** A trainer's file of questions made items: whatever is wrong with some, the others are taken over. */
import type { Language } from '#corpus/languages';
import type { QuestionFormat } from '../../contract/training/questions.ts';
import type { Item } from '../items.ts';
import { csvQuestions } from './csv-questions.ts';
import type { FindSource } from './find-source.ts';
import { giftQuestions } from './gift-questions.ts';
import { ownItem } from './own-item.ts';
import { QuestionError } from './words.ts';

/** Questions of one file. */
export const mostQuestions = 1000;

const readers = { csv: csvQuestions, gift: giftQuestions };

export interface ReadQuestions {
  /** Each once; the same content has the same id, in whatever file. */
  items: Item[];
  /** `line`, from 1: where the question begins. `message`: in the reader's language. */
  errors: { line: number; message: string }[];
}

/** Line of the first character that no text in UTF-8 has; undefined when there is none. */
function lineOfGarbage(text: string): number | undefined {
  const at = text.search(/[\0\uFFFD]/);
  return at < 0 ? undefined : text.slice(0, at).split(/\r\n?|\n/).length;
}

/** @param language of the reader, and of questions that do not show theirs */
export function readQuestions(
  text: string,
  format: QuestionFormat,
  language: Language,
  findSource: FindSource,
): ReadQuestions {
  const items = new Map<string, Item>();
  const errors: ReadQuestions['errors'] = [];
  const report = (line: number, error: QuestionError) => errors.push({ line, message: error.in(language) });
  const garbage = lineOfGarbage(text);
  if (garbage !== undefined) {
    report(garbage, new QuestionError('notText'));
    return { items: [], errors };
  }
  let read = 0;
  for (const { line, draft } of readers[format](text.replace(/^\uFEFF/, ''), language, findSource)) {
    read += 1;
    if (read > mostQuestions) {
      report(line, new QuestionError('tooMany', { most: String(mostQuestions) }));
      break;
    }
    try {
      const item = ownItem(draft());
      items.set(item.id, item);
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      report(line, error);
    }
  }
  if (read === 0) report(1, new QuestionError('noneHere'));
  return { items: [...items.values()], errors };
}

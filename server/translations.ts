/** Paragraphs as the language model translated them: asked for one by one, checked for their numbers, and kept. */
import { createHash } from 'node:crypto';
import type { Language } from '#corpus/languages';
import { type DalilIndex, type Database, detectLanguage, type Passage } from '#indexer';
import { isTranslation } from './answer/written/check/translation.ts';
import { detailOf, WritingError } from './answer/written/failure.ts';
import type { LanguageModel } from './answer/written/language-model.ts';
import { seen } from './answer/written/passages.ts';
import type { Translation, TranslationRequest } from './contract/language-model.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';
import { Rows } from './rows.ts';
import { numbersAmong, numbersIn, withoutPercent } from './stated/numbers.ts';
import { wordsIn } from './stated/words.ts';

/** SQL that makes the table; never changed, only followed by more. */
export const translationTables = `
   CREATE TABLE translations (
     hash TEXT NOT NULL, language TEXT NOT NULL, model TEXT NOT NULL, text TEXT NOT NULL, made INTEGER NOT NULL,
     PRIMARY KEY (hash, language, model)
   ) STRICT;`;

/** Chinese months have a number where others have a name. */
const chineseMonth = /\p{Nd}{1,2}(?=\s*月)/gu;

/** The numbers that a text has in digits, of any script. */
const inDigits = (text: string): string[] =>
  numbersAmong(wordsIn(text.replaceAll(chineseMonth, ' '))).flatMap(({ digits, value }) =>
    digits ? withoutPercent(value) : [],
  );

/** True when each text states, in digits or in words, every number that the other has in digits. */
function sameNumbers(one: string, other: string): boolean {
  const lacks = (text: string, from: string) => {
    const stated = new Set([...numbersIn(text).map(withoutPercent), ...inDigits(text)]);
    return inDigits(from).some((number) => !stated.has(number));
  };
  return !lacks(one, other) && !lacks(other, one);
}

export class Translations extends Rows {
  constructor(
    private readonly index: DalilIndex,
    private readonly model: LanguageModel,
    database: Database,
    private readonly now: () => number = Date.now,
  ) {
    super(database);
  }

  /**
   * @throws AppError `not_found` where there is no such paragraph; `model_failed` when the model does not translate it,
   * or not with the same numbers, or what it says is not of this paragraph; what `signal` was aborted with
   */
  async translate(
    { document, paragraph, language }: TranslationRequest,
    signal: AbortSignal,
  ): Promise<Translation> {
    const passage = this.index.catalogue.passageOf(document, paragraph);
    if (passage === undefined) throw new AppError('not_found', message('notFoundHere', language));
    const { name } = this.model.info;
    const hash = createHash('sha256').update(passage.paragraph.text).digest('hex');
    const key = [hash, language, name];
    const [kept] = this.all(
      'SELECT text FROM translations WHERE hash = ? AND language = ? AND model = ?',
      ...key,
    ) as { text: string }[];
    const text = kept?.text ?? (await this.#made(passage, language, signal));
    if (kept === undefined)
      this.run(
        'INSERT INTO translations VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...key,
        text,
        this.now(),
      );
    return { text, language, model: name };
  }

  async #made(passage: Passage, language: Language, signal: AbortSignal): Promise<string> {
    const original = passage.paragraph.text;
    let text: string;
    try {
      text = seen(await this.model.translate(original, language, signal));
    } catch (error) {
      if (!(error instanceof WritingError)) throw error;
      const { name } = this.model.info;
      console.error(`${name}: a paragraph was not translated: ${error.reason} ${detailOf(error)}`.trimEnd());
      throw new AppError('model_failed', message('translationFailed', language), { cause: error });
    }
    if (text === '' || detectLanguage(text, language) !== language)
      throw new AppError('model_failed', message('translationFailed', language));
    if (!sameNumbers(original, text))
      throw new AppError('model_failed', message('translationChangedNumbers', language));
    if (!(await isTranslation({ text, language }, passage, this.index)))
      throw new AppError('model_failed', message('translationFailed', language));
    return text;
  }
}

/** Paragraphs as the language model translated them: asked for one by one, checked for their numbers, and kept. */
import { createHash } from 'node:crypto';
import { type DalilIndex, type Database, detectLanguage } from '#indexer';
import { detailOf, WritingError } from './answer/written/failure.ts';
import type { LanguageModel } from './answer/written/language-model.ts';
import type { Translation, TranslationRequest } from './contract/language-model.ts';
import { AppError } from './errors.ts';
import { message } from './messages.ts';
import { Rows } from './rows.ts';
import { numbersAmong, numbersIn } from './stated/numbers.ts';
import { wordsIn } from './stated/words.ts';

/** SQL that makes the table; never changed, only followed by more. */
export const translationTables = `
   CREATE TABLE translations (
     hash TEXT NOT NULL, language TEXT NOT NULL, model TEXT NOT NULL, text TEXT NOT NULL, made INTEGER NOT NULL,
     PRIMARY KEY (hash, language, model)
   ) STRICT;`;

const withoutPercent = (number: string) => number.replace('%', '');

/** The numbers that a text has in digits, of any script. */
const inDigits = (text: string): string[] =>
  numbersAmong(wordsIn(text)).flatMap(({ digits, value }) => (digits ? withoutPercent(value) : []));

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
   * or not with the same numbers; what `signal` was aborted with
   */
  async translate(
    { document, paragraph, language }: TranslationRequest,
    signal: AbortSignal,
  ): Promise<Translation> {
    const found = this.index.catalogue.paragraph(document, paragraph);
    if (found === undefined) throw new AppError('not_found', message('notFoundHere', language));
    const { name } = this.model.info;
    const hash = createHash('sha256').update(found.text).digest('hex');
    const key = [hash, language, name];
    const [kept] = this.all(
      'SELECT text FROM translations WHERE hash = ? AND language = ? AND model = ?',
      ...key,
    ) as { text: string }[];
    const text = kept?.text ?? (await this.#made(found.text, language, signal));
    if (kept === undefined)
      this.run(
        'INSERT INTO translations VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...key,
        text,
        this.now(),
      );
    return { text, language, model: name };
  }

  async #made(
    original: string,
    language: TranslationRequest['language'],
    signal: AbortSignal,
  ): Promise<string> {
    let text: string;
    try {
      text = await this.model.translate(original, language, signal);
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
    return text;
  }
}

/** What a language model wrote beside an answer, as it is taken away: who wrote it, how it was checked, what it rests on. */
import type { Language } from '#corpus/languages';
import type { Answer, AnswerSentence, Written } from '../contract/ask.ts';
import { localeOf } from '../contract/languages.ts';
import type { ExportWritten } from './model.ts';
import { soundLine } from './sound-text.ts';
import { apart, say } from './words.ts';

/** Which model wrote and how that was checked; how much of it was left out. */
export function writtenNotes({ model, withheld }: Written, language: Language): string[] {
  const count = new Intl.NumberFormat(localeOf(language)).format(withheld);
  return [
    say('written', language, { model: apart(model) }),
    ...(withheld > 0 ? [say('withheld', language, { count })] : []),
  ];
}

/** Why there is nothing of the model, in the language of the question. */
export const fallbackNotes = (written: Written | null, language: Language): string[] =>
  written?.fallback ? [say('fallback', language, { message: apart(written.fallback.message) })] : [];

/**
 * Undefined where no model wrote, or nothing that counts.
 * @param refer gives the reference of a quotation
 */
export function writtenAsExport(
  written: Written | null,
  refer: (quotation: AnswerSentence) => number,
  language: Language,
): ExportWritten | undefined {
  if (!written || written.fallback) return undefined;
  const sentences = written.sentences
    .map(({ text, quotations, ...sentence }) => ({
      ...sentence,
      text: soundLine(text),
      references: [...new Set(quotations.map(refer))],
    }))
    .filter(({ text }) => text !== '');
  return sentences.length === 0 ? undefined : { notes: writtenNotes(written, language), sentences };
}

const placeOf = ({ citation: { document, paragraph, start, end } }: AnswerSentence): string =>
  `${document}#${paragraph}:${start}-${end}`;

/** Everything that is quoted: the answer's own sentences, then those that only written ones rest on, each once. */
export function quoted({ sentences, written }: Pick<Answer, 'sentences' | 'written'>): AnswerSentence[] {
  const seen = new Set(sentences.map(placeOf));
  const others = (written?.sentences ?? []).flatMap(({ quotations }) => quotations);
  return [
    ...sentences,
    ...others.filter((quotation) => {
      const place = placeOf(quotation);
      return !seen.has(place) && seen.add(place);
    }),
  ];
}

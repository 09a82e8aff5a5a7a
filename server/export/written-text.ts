/** How what a language model wrote is set in every format: in running text, apart from the quotations. */
import type { Language } from '#corpus/languages';
import type { ExportDocument, ExportWritten, ExportWrittenSentence } from './model.ts';
import { soundLine } from './sound-text.ts';
import { say } from './words.ts';

export interface Passage {
  language: Language;
  sentences: ExportWrittenSentence[];
}

/** Sentences that follow one another in one language make one paragraph. */
export function passages({ sentences }: ExportWritten): Passage[] {
  const found: Passage[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    if (last?.language === sentence.language) last.sentences.push(sentence);
    else found.push({ language: sentence.language, sentences: [sentence] });
  }
  return found;
}

/** Between two sentences. */
export const gap = (language: Language): string => (language === 'zh' ? '' : ' ');

/** The foot of an export: when it was taken, and whether all of it is verbatim. */
export function footOf({ language, taken, parts }: ExportDocument): string {
  const key = parts.some(({ written }) => written) ? 'takenWritten' : 'taken';
  return soundLine(say(key, language, { date: taken }));
}

/** References as they are written: their numbers, and the full citation. */
import { localeOf } from '../contract/languages.ts';
import type { ExportDocument, ExportReference } from './model.ts';
import { soundLine } from './sound-text.ts';
import { say } from './words.ts';

type InLanguage = Pick<ExportDocument, 'language'>;

/** `A/HRC/14/32, para. 77. Title (4 May 2010)`; the label alone when the document is no longer known. */
export function fullCitation({ label, title, date }: ExportReference, { language }: InLanguage): string {
  return soundLine(title === '' ? label : say('fullCitation', language, { label, title, date }));
}

/** The number of a reference as text, from its index: `[1]`, `[١]`. */
export const mark = (reference: number, { language }: InLanguage): string =>
  `[${new Intl.NumberFormat(localeOf(language), { useGrouping: false }).format(reference + 1)}]`;

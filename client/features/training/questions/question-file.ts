/** A file of questions: its text, and in which of the two formats it is written. Pure. */
import type { QuestionFormat } from '#contract/training/questions';

/**
 * UTF-8, or UTF-16 with its byte order mark, as spreadsheets write "Unicode text".
 * @returns null when it is neither
 */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isFormat = (ending: string | undefined): ending is QuestionFormat =>
  ending === 'csv' || ending === 'gift';

/** Moodle's categories and titles, and answers in braces, at least one of which every question of GIFT has. */
const gift = /^\s*(?:\$CATEGORY:|::)|\{[^{}]*[=~#][^{}]*\}|\{\s*(?:T|F|TRUE|FALSE)\b[^{}]*\}(?!\p{L})/imu;

/** @param name of the file, whose ending counts more than what is in it; null for text without one */
export function formatOf(name: string | null, text: string): QuestionFormat {
  const ending = name?.split('.').at(-1)?.toLowerCase();
  if (isFormat(ending)) return ending;
  return gift.test(text) ? 'gift' : 'csv';
}

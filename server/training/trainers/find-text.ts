/** Finds words in a text although they were copied with other spaces, vowel signs, digits or quotation marks. */
import type { Range } from '#corpus/schema';
import { westernDigits } from '#indexer';

/** Not seen, or not always written: format characters, Arabic marks, the elongation stroke. */
const passedOver = /[\p{Cf}\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/u;
const quotationMark = /["“”„«»]/;
const wordSign = /[\p{L}\p{N}]/u;

interface Folded {
  text: string;
  /** Offset in the text as it is of each unit of the folded one. */
  at: number[];
}

function folded(text: string): Folded {
  let result = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (passedOver.test(sign)) continue;
    const space = /\s/.test(sign);
    if (space && (result === '' || result.endsWith(' '))) continue;
    result += space ? ' ' : quotationMark.test(sign) ? '"' : westernDigits(sign);
    at.push(i);
  }
  return { text: result, at };
}

/** Half-open range of the first place where `sought` stands in `text`; as whole words where `whole` says so. */
export function findText(text: string, sought: string, whole = false): Range | undefined {
  const wanted = folded(sought).text.trim();
  if (wanted === '') return undefined;
  const { text: searched, at } = folded(text);
  for (let from = searched.indexOf(wanted); from >= 0; from = searched.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    const cut = wordSign.test(searched[from - 1] ?? ' ') || wordSign.test(searched[to] ?? ' ');
    if (whole && cut) continue;
    let end = (at[to - 1] as number) + 1;
    while (end < text.length && passedOver.test(text[end] as string)) end += 1;
    return [at[from] as number, end];
  }
  return undefined;
}

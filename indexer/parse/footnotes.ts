/** Recognises footnotes at the foot of a page. */
import { westernDigits } from '../text/normalise.ts';
import { type Pass, takeOut } from './lines.ts';

/** (١) text · <sup>1</sup> text · * text · \* text */
const leadingMark = /^\s*(?:\(([\d٠-٩]{1,3})\)|<sup>([\d٠-٩]{1,3})<\/sup>|\\?(\*))\s+(?=\S)/;
/** A footnote in a left-to-right script whose mark was moved into its middle. */
const strayMark = /^[\p{Script=Latin}].*[,.]\s\(([\d٠-٩]{1,3})\)\s/u;

/** Footnotes are numbered in order, which tells them from sub-items and from numbers in brackets. */
export const markFootnotes: Pass = (lines) => {
  let expected = 1;
  for (const line of lines) {
    if (line.role !== undefined) continue;
    const leading = line.text.match(leadingMark);
    const stray = line.text.match(strayMark);
    const mark = leading?.[3] ?? westernDigits(leading?.[1] ?? leading?.[2] ?? stray?.[1] ?? '');
    if (mark !== '*' && mark !== String(expected)) continue;
    if (leading) takeOut(line, 0, leading[0].length, 'footnote-mark');
    if (mark !== '*') expected += 1;
    line.role = { kind: 'footnote', mark };
  }
};

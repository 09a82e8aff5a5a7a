/** Takes the calls of footnotes out of running text and remembers where they stood. */
import type { Paragraph } from '#corpus/schema';
import { westernDigits } from '../text/normalise.ts';
import { type Pass, takeOut } from './lines.ts';
import { plain } from './markup.ts';

/** ^(١) or <sup>1</sup>. */
const upright = /\^\(([\d٠-٩]{1,3})\)|<sup>([\d٠-٩]{1,3})<\/sup>/g;
/** Parentheses that extraction has turned round. */
const turned = /\)([\d٠-٩]{1,3})\(/g;

/** Stands for a call while lines are mended and joined: private-use characters round the footnote's mark. */
const placeholder = /\uE000(\d+)\uE001/g;

const takeOutAll =
  (call: RegExp): Pass =>
  (lines) => {
    for (const line of lines) {
      if (line.role?.kind === 'noise' || line.role?.kind === 'footnote') continue;
      for (const match of [...line.text.matchAll(call)].reverse()) {
        const mark = westernDigits(match[1] ?? match[2] ?? '');
        takeOut(line, match.index, match[0].length, 'footnote-mark');
        line.text = `${line.text.slice(0, match.index)}\uE000${mark}\uE001${line.text.slice(match.index)}`;
      }
    }
  };

export const takeOutCalls = takeOutAll(upright);
export const takeOutTurnedCalls = takeOutAll(turned);

/** The printed text of a line, and the calls in it as offsets into that text. */
export function readCalls(text: string): { text: string; calls: Paragraph['calls'] } {
  const marked = plain(text);
  const calls: Paragraph['calls'] = [];
  let read = '';
  let from = 0;
  for (const match of marked.matchAll(placeholder)) {
    read += marked.slice(from, match.index);
    calls.push({ at: read.length, mark: match[1] ?? '' });
    from = match.index + match[0].length;
    // A call between two spaces leaves one.
    if (read.endsWith(' ') && marked[from] === ' ') from += 1;
  }
  return { text: (read + marked.slice(from)).trimEnd(), calls };
}

/** Recognises text of the page rather than of the document: cover, contents, running heads, imprint. */
import { isContentsTitle, isSummaryTitle, leadingNumber, sectionLevel } from './conventions.ts';
import type { Line, Pass } from './lines.ts';
import { plain } from './markup.ts';

const imprint = [
  /^(?:الرجاء إعادة استعمال الورق|Please recycle|Merci de recycler|Por favor recíclese|Просьба отправить на вторичную переработку|请回收)/,
  /^\d{6}\s+\d{6}\b/,
  /^V\.\d{2}-\d{5}\s*(?:\([A-Z]\)\s*)?$/,
  /^GE\.\d{2}-\d{5}/,
];

/** A page number, or a document symbol with at most a page number, alone on its line. */
const runningHead = /^(?:\d{1,3}|[A-Z][A-Z0-9]*(?:\/[\w.-]+){2,}(?:\s+\d{1,3})?)$/;

/**
 * The document proper begins at its summary, at its first top-level section, or — where there is
 * neither — at paragraph 1; a text with none of them has no cover.
 */
function endOfCover(lines: readonly Line[]): number {
  const starts = [
    (text: string) => isSummaryTitle(text),
    (text: string) => sectionLevel(text) === 1,
    (text: string) => leadingNumber(text)?.value === 1,
  ];
  const found = starts
    .map((test) => lines.findIndex((line) => test(plain(line.text))))
    .filter((at) => at >= 0);
  return found.length === 0 ? 0 : Math.min(...found);
}

function markContents(lines: readonly Line[]): void {
  const start = lines.findIndex((line) => isContentsTitle(plain(line.text)));
  if (start < 0) return;
  // Contents end where their first section stands again as a heading.
  const leaders = /\.{4,}|…{2,}/;
  let end = start;
  lines.forEach((line, at) => {
    if (at > start && leaders.test(line.text) && at - end < 12) end = at;
  });
  for (const line of lines.slice(start, end + 1)) line.role = { kind: 'noise', noise: 'contents' };
}

export const markPageNoise: Pass = (lines) => {
  for (const line of lines.slice(0, endOfCover(lines))) line.role = { kind: 'noise', noise: 'cover' };
  markContents(lines);
  for (const line of lines) {
    if (line.role !== undefined) continue;
    const text = line.text.trim();
    if (imprint.some((pattern) => pattern.test(text))) line.role = { kind: 'noise', noise: 'imprint' };
    else if (runningHead.test(text)) line.role = { kind: 'noise', noise: 'running-head' };
    else if (/^[─_—-]{5,}$/.test(text)) line.role = { kind: 'noise', noise: 'footnote-rule' };
  }
};

/** Text made safe for any file: what XML forbids is left out, and no line turns the direction of what follows it. */

/** Controls, lone surrogates and what is no character: XML 1.0 has no place for them, or wishes there were none. */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const lineEnd = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Embeddings and overrides, which can make a name read as another. */
const turning = /[\u202A-\u202E]/g;
const isolates = /[\u2066-\u2069]/g;

/** Text as it is, but for characters that no XML file can hold; lines end in `\n`. */
export const soundText = (text: string): string => text.replace(lineEnd, '\n').replace(forbidden, '');

/** True when every isolate is closed, and only after it was opened. */
function closed(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A single line without anything that would turn the direction of the text around it. */
export function soundLine(text: string): string {
  const line = soundText(text).replace(turning, '').replace(/\s+/g, ' ').trim();
  return closed(line) ? line : line.replace(isolates, '');
}

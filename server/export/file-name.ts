/** A safe file name from a title that anybody may have written. */

/** Short enough for every file system even in UTF-8, with room for an extension and "(2)". */
const mostBytes = 180;
const mostCharacters = 80;
const fallback = 'Dalil';

/** Names that Windows keeps for devices, with whatever extension. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=$|[ .])/i;

/** Control and format characters: line ends, overrides of direction, marks of no width. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const inPaths = /[\\/:*?"<>|]+/g;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** As many whole characters as a person sees that fit. */
function shortened(name: string): string {
  let kept = '';
  let count = 0;
  for (const { segment } of graphemes.segment(name)) {
    count += 1;
    if (count > mostCharacters || Buffer.byteLength(kept + segment) > mostBytes) break;
    kept += segment;
  }
  return kept;
}

/** Ends that hide a file, read as an option, or that Windows drops. */
const trimmed = (name: string): string => name.replace(/^[\s.\-~]+|[\s.-]+$/gu, '');

function stem(title: string): string {
  const plain = title.normalize('NFC').replace(/\s+/gu, ' ').replace(unseen, '').replace(inPaths, '-');
  const name = trimmed(shortened(trimmed(plain)));
  if (name === '') return fallback;
  return reserved.test(name) ? `${fallback} ${name}` : name;
}

/** `A/HRC/14/32: victims?` → `A-HRC-14-32- victims.md`. */
export const fileName = (title: string, extension: string): string => `${stem(title)}.${extension}`;

/** The nearest name in ASCII, for programs that read no other. */
export function asciiFileName(title: string, extension: string): string {
  const ascii = stem(title)
    .normalize('NFKD')
    .replace(/[^\x20-\x7E]+/g, '')
    .replace(/[%";\\]+/g, '-');
  return fileName(ascii, extension);
}

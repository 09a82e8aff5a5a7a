/** Typographic markup that converters leave in a text. */

/** Marks that are not part of the printed text: heading hashes, escapes, emphasis stars. */
export function plain(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\\([*_#[\]])/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*([^*\n]+?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/[ \t\u00A0]+/g, ' ')
    .trim();
}

export const isMarkedHeading = (text: string) => /^#{1,6}\s/.test(text.trimStart());

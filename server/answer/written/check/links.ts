/** Links, addresses and markup in a text: what a claim has of them and its passages have not is not theirs. */

const patterns: readonly RegExp[] = [
  /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"'«»،。）)]+/giu,
  /(?:mailto|javascript|data|tel):[^\s<>"']+/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  /(?<![\p{L}\p{N}@.])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|int|info|io|gov|edu|eu|ru|cn|fr|es|uk|ly|me|co|app|dev|xyz)(?:\/[^\s<>"')]*)?(?![\p{L}\p{N}])/giu,
  /<\/?[a-z!][^<>]*>/giu,
  /!?\[[^\]]*\]\([^)]*\)/gu,
  /`{1,3}|&(?:[a-z]+|#\d+);/giu,
];

const trimmed = (link: string) => link.replace(/[.,;:!?]+$/u, '').toLowerCase();
const linksIn = (text: string): string[] =>
  patterns.flatMap((pattern) => text.match(pattern) ?? []).map(trimmed);

/** True when the claim has a link, an e-mail address or markup that no text has. */
export function addsLink(claim: string, texts: readonly string[]): boolean {
  const known = texts.map((text) => text.toLowerCase());
  return linksIn(claim).some((link) => !known.some((text) => text.includes(link)));
}

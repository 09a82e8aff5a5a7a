/**
 * Reads Moodle's GIFT, one question at a time, so that one that cannot be read spoils no other and each is known by its
 * line. The grammar of the parser is stricter than Moodle, which takes signs for what they are where they mean nothing:
 * such signs are escaped before it sees them.
 */
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { westernDigits } from '#indexer';
import { QuestionError } from './words.ts';

export type { GIFTQuestion, TextChoice } from 'gift-pegjs';

export interface GiftBlock {
  /** Of the file, from 1. */
  line: number;
  /** Without comments and categories. */
  text: string;
}

/** Longest question that is parsed: the parser is slow. */
const longestBlock = 30_000;

/** Questions are set apart by empty lines; a comment is a whole line, wherever it stands. */
export function* giftBlocks(text: string): Generator<GiftBlock> {
  let block: GiftBlock | null = null;
  let line = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    line += 1;
    const kept = raw.trim();
    if (kept === '' || kept.startsWith('$CATEGORY:')) {
      if (block) yield block;
      block = null;
    } else if (!kept.startsWith('//')) {
      if (block) block.text += `\n${kept}`;
      else block = { line, text: kept };
    }
  }
  if (block) yield block;
}

/** Index of the first of these signs that no backslash stands before. */
function firstBare(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(sign, at)) return at;
  }
  return -1;
}

/** Puts a backslash before each of the signs that has none. */
const escaped = (text: string, signs: RegExp): string =>
  text.replace(/\\[\s\S]|[\s\S]/g, (sign) => (signs.test(sign) ? `\\${sign}` : sign));

/** In `{#…}` a colon and digits mean something, up to the feedback. */
const numerical = (answers: string): string =>
  answers.replace(
    /(#{4}|[=~]|^#|#)((?:\\[\s\S]|[^\\=~#])*)/g,
    (_, sign: string, text: string, at: number) => {
      const isNumber = at === 0 || sign === '=' || sign === '~';
      return sign + (isNumber ? westernDigits(text) : escaped(text, /^:$/));
    },
  );

/** The same question without its title, and without what only Moodle understands. */
function strict(text: string): string {
  const titleEnd = text.startsWith('::') ? firstBare(text, '::', 2) : -1;
  const rest = titleEnd < 0 ? text : text.slice(titleEnd + 2);
  const open = firstBare(rest, '{');
  const close = firstBare(rest, '}', Math.max(open, 0));
  if (open < 0 && close < 0) throw new QuestionError('noBraces');
  if (open < 0 || close < 0) throw new QuestionError('openBrace');
  const inside = rest.slice(open + 1, close).trim();
  const answers = /^#(?!###)/.test(inside) ? numerical(inside) : escaped(inside, /^:$/);
  const truth = answers.replace(/^(?:true|false)(?=\s*(?:#|$))/i, (word) => word.toUpperCase());
  const [before, after] = [rest.slice(0, open), rest.slice(close + 1)].map((part) =>
    escaped(part, /^[:=~#]$/),
  );
  return `${before}{${truth}}${after}`;
}

/** What the parser leaves undone in what it takes for plain text. */
export const unescaped = (text: string): string =>
  text.replace(/&&(092|058|035|061|123|125|126|010);?/g, (_, code) => String.fromCharCode(Number(code)));

/** @throws QuestionError `noBraces`, `openBrace`, `tooLong` or `unreadable` */
export function parseGift({ text }: GiftBlock): GIFTQuestion {
  if (text.length > longestBlock)
    throw new QuestionError('tooLong', { most: String(longestBlock), start: text.slice(0, 40) });
  const block = strict(text);
  let parsed: GIFTQuestion[];
  try {
    parsed = parse(block);
  } catch {
    throw new QuestionError('unreadable');
  }
  const [question, ...others] = parsed;
  if (question === undefined || others.length > 0) throw new QuestionError('unreadable');
  return question;
}

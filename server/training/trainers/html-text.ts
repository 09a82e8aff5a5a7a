/** HTML as learning platforms write it, made text: tags left out, ends of blocks made line ends, entities decoded. */

import type { Language } from '#corpus/languages';
import { languageCodes } from '#corpus/languages';

/** The characters from U+00A0 on, in order, as HTML 4 names them. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const named = new Map<string, string>([
  ...latin.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    OElig: 'Œ',
    oelig: 'œ',
    hellip: '…',
  }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”' }),
  ...Object.entries({ bdquo: '„', lsaquo: '‹', rsaquo: '›', bull: '•', rarr: '→', larr: '←', euro: '€' }),
  ...Object.entries({ thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003', zwnj: '\u200C', zwj: '\u200D' }),
  ...Object.entries({ lrm: '\u200E', rlm: '\u200F', minus: '−', trade: '™' }),
]);

const highest = 0x10ffff;

function numbered(digits: string, base: number): string | undefined {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= highest ? String.fromCodePoint(code) : undefined;
}

/** Each entity is decoded once; what is none stays. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,9}));/gi,
    (whole, hexadecimal?: string, decimal?: string, name = '') =>
      (hexadecimal && numbered(hexadecimal, 16)) ??
      (decimal && numbered(decimal, 10)) ??
      named.get(name) ??
      whole,
  );

const blocks = 'p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|section|article';
const inline =
  'a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|strike|sub|sup|tbody|td|th|thead|u';

/** Only the tags that HTML has, so that "x < 5" and "<name>" stay. */
const blockTag = new RegExp(`</?(?:${blocks}|br|hr)(?:\\s[^<>]*)?/?>`, 'gi');
const inlineTag = new RegExp(`</?(?:${inline})(?:\\s[^<>]*)?/?>`, 'gi');
const unseen = /<!--[^>]*-->/g;

export const hasPicture = (html: string): boolean =>
  /<(?:img|video|audio|object|iframe|svg)[\s/>]|@@PLUGINFILE@@/i.test(html);

/** The text of HTML; line ends in its source are spaces. */
export const textOfHtml = (html: string): string =>
  decoded(html.replace(unseen, '').replace(/\s+/g, ' ').replace(blockTag, '\n').replace(inlineTag, ''));

/** The language that HTML says it is in. */
export function languageOfHtml(html: string): Language | undefined {
  const said = html.match(/<[a-z]+\s[^<>]{0,200}?\blang=["']?([a-z]{2})/i)?.[1]?.toLowerCase();
  return languageCodes.find((code) => code === said);
}

/** The tables as regular expressions over texts in search form, each made once. */
import { type Language, languageCodes } from '#corpus/languages';
import { normalise } from '#indexer';
import { type Addressee, zAddressee } from '../../contract/recommendations.ts';
import { wordings } from './index.ts';
import type { Operator, Pattern } from './wording.ts';

/** Words between two that belong together, and characters where words are not parted. */
const between = { words: '(?:[^ ]+ ){0,9}?', characters: '.{0,15}?' };

export interface CompiledOperator extends Omit<Operator, 'words' | 'gap'> {
  words: RegExp;
  /** Holds against all that stands between the words and a name behind them. */
  gap: RegExp;
}

export interface CompiledWording {
  shoulds: CompiledOperator[];
  reports: CompiledOperator[];
  inLists: CompiledOperator[];
  addressees: (readonly [Addressee, RegExp])[];
  notAddressed: RegExp;
  /** Holds against what stands before a verb that depends on another. */
  subordinate: RegExp;
  /** Holds against what stands between two addressees that are joined, and the first letter of the second. */
  joined: RegExp;
  headings: RegExp;
  otherHeadings: RegExp;
  announces: RegExp;
  provides: RegExp;
  accordingTo: RegExp;
  authors: RegExp;
  /** Its first group is the year. */
  year: RegExp;
  meetings: RegExp[];
}

/** Search form with words parted by single spaces, a space at either end, and no punctuation. */
export const spaced = (text: string): string =>
  ` ${normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Arabic joins by a letter of the second word; elsewhere names in a list may follow one another. */
function joins(language: Language, and: string): string {
  if (language === 'ar') return `^ (?:[^ ]+ ){0,2}${and}$`;
  if (language === 'zh') return `^.{0,4}(?:${and}).{0,4}$|^ ?.$`;
  return `^ (?:[^ ]+ ){0,3}(?:${and}) (?:[^ ]+ ){0,2}[^ ]$|^ (?:[^ ]+ )?[^ ]$`;
}

function compile(language: Language): CompiledWording {
  const words = wordings[language];
  const parted = language !== 'zh';
  const source = (pattern: Pattern) =>
    normalise(pattern).replaceAll('~', parted ? ` ${between.words}` : between.characters);
  /** Whole words: behind a space and before one. */
  const whole = (pattern: Pattern, flags = 'gu') =>
    new RegExp(parted ? `(?<= )(?:${source(pattern)})(?= )` : source(pattern), flags);
  const space = parted ? ' ' : '';
  const operator = ({ words: pattern, gap, ...rest }: Operator): CompiledOperator => ({
    ...rest,
    words: whole(pattern),
    gap: new RegExp(`^${space}(?:${source(gap ?? '(?:[^ ]+ ){0,6}?')})$`, 'u'),
  });
  return {
    shoulds: words.shoulds.map(operator),
    reports: words.reports.map(operator),
    inLists: words.inLists.map(operator),
    addressees: zAddressee.options.flatMap((addressee) => {
      const pattern = words.addressees[addressee];
      return pattern === undefined ? [] : [[addressee, whole(pattern)] as const];
    }),
    notAddressed: new RegExp(`${space}(?:${source(words.notAddressed)})${space}$`, 'u'),
    subordinate: new RegExp(`${space}(?:${source(words.subordinate)})${space}$`, 'u'),
    joined: new RegExp(joins(language, source(words.and)), 'u'),
    headings: whole(words.headings, 'u'),
    otherHeadings: whole(words.otherHeadings, 'u'),
    announces: whole(words.announces, 'u'),
    provides: whole(words.provides, 'u'),
    accordingTo: whole(words.accordingTo, 'u'),
    authors: whole(words.authors, 'u'),
    year: new RegExp(
      `(?<=${words.year.before ? `${source(words.year.before)} ` : ''})((?:19|20)[0-9]{2})(?=${words.year.after || ' '})`,
      'gu',
    ),
    meetings: words.ordinals.map((ordinal) => whole(words.meeting.replace('#', ordinal), 'u')),
  };
}

export const compiled = Object.fromEntries(languageCodes.map((code) => [code, compile(code)])) as Record<
  Language,
  CompiledWording
>;

/** What a language recommends by: the shape of the tables beside this file, which are read in search form. */
import type { Addressee } from '../../contract/recommendations.ts';

/**
 * Patterns are regular expressions over words parted by single spaces, without punctuation; `~` stands for a few words
 * between two others. They hold no escapes, because they are brought to search form like the texts they are held against.
 */
export type Pattern = string;

/** Words that recommend, and where whoever is addressed stands. */
export interface Operator {
  words: Pattern;
  side: 'before' | 'after';
  /** What may stand between the words and the name; a few words when absent. */
  gap?: Pattern;
  /** Without an addressee they recommend nothing: "encourages" alone describes. */
  addressed?: true;
  /** A name right behind them may be the one who recommends: «حثت اللجنة الدول». */
  subjectFirst?: true;
  /** They name the addressee by a pronoun: whom the sentence before addressed. */
  pronoun?: true;
}

export interface Wording {
  /** "should": whoever writes recommends. */
  shoulds: readonly Operator[];
  /** "recommends", "calls upon": somebody is said to recommend. */
  reports: readonly Operator[];
  /** "may", "must": recommend only in what is announced as recommendations; elsewhere they describe or oblige. */
  inLists: readonly Operator[];
  addressees: Partial<Record<Addressee, Pattern>>;
  /** What stands before a name that is not addressed: "of", "by", "some". */
  notAddressed: Pattern;
  /** What stands before a verb that depends on another: «أن تشجع». */
  subordinate: Pattern;
  /** What joins one addressee to the next. */
  and: Pattern;
  /** Words of a heading under which recommendations stand. */
  headings: Pattern;
  /** Words of a heading under which others are reported or asked: what stands there recommends nothing. */
  otherHeadings: Pattern;
  /** What introduces a list of recommendations: "the following recommendations". */
  announces: Pattern;
  /** A treaty that provides something: what follows from it obliges. */
  provides: Pattern;
  /** What makes a "should" somebody else's: "according to the guidelines". */
  accordingTo: Pattern;
  /** How authors of documents name themselves. */
  authors: Pattern;
  /** A year is one only behind (or, in Chinese, before) such a word. */
  year: { before: Pattern; after: Pattern };
  /** A meeting; `#` stands for the ordinal number. */
  meeting: Pattern;
  /** From the first on. */
  ordinals: readonly Pattern[];
}

/** A place in a document that can be opened from the conversation. */
import type { Citation } from '#contract/ask';
import type { Language } from '#contract/languages';

export interface Passage extends Pick<Citation, 'document' | 'paragraph' | 'label'> {
  /** Language of the label. */
  language: Language;
  /** Offsets of the quoted sentence in the paragraph's text; null when nothing is quoted. */
  highlight: Range | null;
  /** Id of the element that opened it, to which focus returns. */
  anchor: string;
}

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/** Passages that one answer offers, and which of them is open. */
export interface Opening {
  passages: readonly Passage[];
  at: number;
}

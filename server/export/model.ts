/** What is taken away, before it is Markdown, a Word document or a page to print: one shape for all of them. */
import type { Language } from '#corpus/languages';

/** A run of quoted text that one reference stands behind. */
export interface ExportQuotation {
  /** Verbatim. */
  text: string;
  /** Of the text. */
  language: Language;
  /** The text was damaged before it reached us. */
  damaged: boolean;
  /** Index into `references` of the document. */
  reference: number;
}

/** A sentence that a language model wrote. */
export interface ExportWrittenSentence {
  /** A single line of anything: a model is not trusted. */
  text: string;
  /** Of the text. */
  language: Language;
  /** The paragraphs say so; one that is not supported has no references. */
  supported: boolean;
  /** Indices into `references` of the document, each once. */
  references: number[];
}

export interface ExportWritten {
  /** Lines above the sentences, in the language of the export: which model wrote them and how they were checked. */
  notes: string[];
  sentences: ExportWrittenSentence[];
}

/** A question and its answer; or a group of recommendations. */
export interface ExportPart {
  heading: { text: string; language: Language };
  /**
   * Lines under the heading that are no quotations, in the language of the export: how it was understood, that the
   * documents do not answer. What is in another language is set `apart` in them.
   */
  notes: string[];
  /** What a language model wrote, where one did; what it rests on is among the quotations. */
  written?: ExportWritten;
  quotations: ExportQuotation[];
}

/** A cited paragraph, as the list of references has it. */
export interface ExportReference {
  /** `A/HRC/14/32, para. 77`. */
  label: string;
  /** The title of the document and its date, in the language of the export; empty when the document is gone. */
  title: string;
  date: string;
}

export interface ExportDocument {
  title: string;
  /** Of everything but the quotations and headings: title, notes, references, page furniture. */
  language: Language;
  /** When it was taken, for the foot of the page; written out in `language`. */
  taken: string;
  parts: ExportPart[];
  /** Numbered from 1 in this order; every paragraph once. */
  references: ExportReference[];
}

/** What Dalil knows: documents, and the blocks a document is made of. Types are inferred from the schemas. */
import { z } from 'zod';
import { languageCodes } from './languages.ts';

export const zLanguage = z.enum(languageCodes);

export const zInEveryLanguage = z.object({
  ar: z.string().min(1),
  en: z.string().min(1),
  fr: z.string().min(1),
  es: z.string().min(1),
  ru: z.string().min(1),
  zh: z.string().min(1),
});

/** How the text of a raw file was produced, and so which reader understands it. */
export const zFormat = z.enum(['markdown', 'pdf-text']);
export type Format = z.infer<typeof zFormat>;

/** One entry of `documents.json`: one language version of one United Nations document. */
export const zDocumentSource = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** The official symbol, such as `A/HRC/14/32`; null when the document has none. */
  symbol: z.string().min(1).nullable(),
  /** What stands for the symbol in a citation when there is none. */
  citeAs: zInEveryLanguage.nullable().default(null),
  title: zInEveryLanguage,
  body: zInEveryLanguage,
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known. */
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  language: zLanguage,
  /** File name under `corpus/raw`. */
  file: z.string().regex(/^[\w.-]+$/),
  format: zFormat,
  /** True when the text was damaged before it reached us; shown wherever it is quoted. */
  damaged: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DocumentSource = z.infer<typeof zDocumentSource>;
export const zDocuments = z.array(zDocumentSource).superRefine((sources, context) => {
  for (const source of sources) {
    if (source.symbol === null && source.citeAs === null)
      context.addIssue({ code: 'custom', message: `${source.id} has neither symbol nor citeAs` });
  }
  const ids = sources.map((source) => source.id);
  if (new Set(ids).size < ids.length)
    context.addIssue({ code: 'custom', message: 'two documents share an id' });
});

/** A paragraph's printed number; for text that has none, `t1`, `t2`, … in the order of the document. */
export const zParagraphRef = z.union([z.int().positive(), z.string().regex(/^t[1-9]\d*$/)]);
export type ParagraphRef = z.infer<typeof zParagraphRef>;

/** Half-open range of UTF-16 offsets. */
const zRange = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Range = z.infer<typeof zRange>;

const zBlockBase = z.object({
  /** The reading form: as printed, joined across lines and pages. */
  text: z.string().min(1),
  /** Where the letters of `text` stand in the raw file. */
  raw: z.array(zRange).min(1),
});

export const zHeading = zBlockBase.extend({
  kind: z.literal('heading'),
  /** 1 is the outermost. */
  level: z.int().min(1),
});
export type Heading = z.infer<typeof zHeading>;

/** A lettered sub-item or a numbered recommendation inside a paragraph. */
export const zItem = z.object({ label: z.string().min(1), start: z.int(), end: z.int() });
export type Item = z.infer<typeof zItem>;

export const zParagraph = zBlockBase.extend({
  kind: z.literal('paragraph'),
  ref: zParagraphRef,
  /** Number of the last numbered paragraph before it, 0 if none: what unnumbered text is cited by. */
  after: z.int().nonnegative(),
  /** Headings above it, outermost first. */
  section: z.array(z.string()),
  /** Sub-items in order; `start` and `end` are offsets into `text`. */
  items: z.array(zItem),
  /** Where footnotes are called: an offset into `text` and the footnote's mark. */
  calls: z.array(z.object({ at: z.int(), mark: z.string() })),
});
export type Paragraph = z.infer<typeof zParagraph>;

export const zFootnote = zBlockBase.extend({
  kind: z.literal('footnote'),
  /** The mark as a plain string: `1`, `2`, … or `*`. */
  mark: z.string(),
});
export type Footnote = z.infer<typeof zFootnote>;

export const zBlock = z.discriminatedUnion('kind', [zHeading, zParagraph, zFootnote]);
export type Block = z.infer<typeof zBlock>;

/** Text of the page rather than of the document; the closed list of what a reader may leave out. */
export const zNoiseKind = z.enum([
  'cover',
  'running-head',
  'imprint',
  'contents',
  'footnote-rule',
  'footnote-mark',
  'paragraph-number',
]);
export type NoiseKind = z.infer<typeof zNoiseKind>;

export const zDocument = zDocumentSource.extend({
  blocks: z.array(zBlock),
  noise: z.array(z.object({ kind: zNoiseKind, raw: zRange })),
});
export type Document = z.infer<typeof zDocument>;

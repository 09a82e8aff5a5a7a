/** Documents as they travel: for lists, and whole for reading. */
import { z } from 'zod';
import { zBlock, zDocumentSource, zLanguage, zParagraph } from '#corpus/schema';

export const zDocumentSummary = zDocumentSource.omit({ file: true, format: true, sha256: true }).extend({
  paragraphs: z.int(),
  /** The same document (by its symbol) in other languages. */
  versions: z.array(z.object({ id: z.string(), language: zLanguage })),
});
export type DocumentSummary = z.infer<typeof zDocumentSummary>;

export const zDocumentView = zDocumentSummary.extend({ blocks: z.array(zBlock) });
export type DocumentView = z.infer<typeof zDocumentView>;

/** A paragraph with its neighbours, as a source panel shows it. */
export const zParagraphView = z.object({
  document: zDocumentSummary,
  /** As professionals cite it, in the language asked for (`?language=`), the document's own by default. */
  label: z.string(),
  paragraph: zParagraph,
  /** Up to two paragraphs before and after, in order. */
  before: z.array(zParagraph),
  after: z.array(zParagraph),
  /** Versions of the document that have a paragraph of this number. */
  versions: z.array(z.object({ id: z.string(), language: zLanguage })),
  /** Footnotes called in the paragraph. */
  footnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
});
export type ParagraphView = z.infer<typeof zParagraphView>;

export const zHealth = z.object({
  status: z.enum(['ok', 'degraded']),
  documents: z.int(),
  paragraphs: z.int(),
  model: z.string(),
  generation: z.string(),
  /** How vectors are searched; `hnsw-rebuilt` means that a damaged file was rebuilt from the database. */
  vectors: z.enum(['exact', 'hnsw', 'hnsw-rebuilt']),
});
export type Health = z.infer<typeof zHealth>;

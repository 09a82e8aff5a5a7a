/** Documents and their paragraphs, from the server. */
import type { Citation } from '#contract/ask';
import type { DocumentSummary, DocumentView, ParagraphView } from '#contract/documents';
import type { Language } from '#contract/languages';
import { read, readIfThere } from '../http.ts';

export const readDocuments = (signal?: AbortSignal) => read<DocumentSummary[]>('/api/documents', signal);

/** All of a document; null for one that Dalil does not have. */
export const readDocument = (id: string, signal?: AbortSignal) =>
  readIfThere<DocumentView>(`/api/documents/${encodeURIComponent(id)}`, signal);

export type ParagraphAddress = Pick<Citation, 'document' | 'paragraph'>;

export function readParagraph(
  { document, paragraph }: ParagraphAddress,
  language: Language,
  signal?: AbortSignal,
) {
  const path = `/api/documents/${encodeURIComponent(document)}/paragraphs/${paragraph}?language=${language}`;
  return read<ParagraphView>(path, signal);
}

/** Reads from the server's REST interface; the server is trusted to keep its contract. */
import type { Citation } from '#contract/ask';
import type { DocumentSummary, ParagraphView } from '#contract/documents';
import type { Language } from '#contract/languages';

async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>;
}

export const readDocuments = (signal?: AbortSignal) => read<DocumentSummary[]>('/api/documents', signal);

export type ParagraphAddress = Pick<Citation, 'document' | 'paragraph'>;

export function readParagraph(
  { document, paragraph }: ParagraphAddress,
  language: Language,
  signal?: AbortSignal,
) {
  const path = `/api/documents/${encodeURIComponent(document)}/paragraphs/${paragraph}?language=${language}`;
  return read<ParagraphView>(path, signal);
}

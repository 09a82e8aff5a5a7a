/** Reads from the server's REST interface; the server is trusted to keep its contract. */
import type { Citation } from '#contract/ask';
import type { DocumentSummary, ParagraphView } from '#contract/documents';
import type { ConceptView, GlossaryPage, GlossaryRequest } from '#contract/glossary';
import type { Language } from '#contract/languages';

/** Null when there is nothing at the address. */
async function readIfThere<T>(path: string, signal?: AbortSignal): Promise<T | null> {
  const response = await fetch(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>;
}

async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const value = await readIfThere<T>(path, signal);
  if (value === null) throw new Error(`${path} is not there`);
  return value;
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

export function readGlossary({ theme, ...request }: GlossaryRequest, signal?: AbortSignal) {
  const given = Object.entries(request).map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams([...given, ...(theme ? [['theme', theme]] : [])]);
  return read<GlossaryPage>(`/api/glossary?${query}`, signal);
}

/** Null for a concept that the glossary does not have. */
export const readConcept = (id: string, language: Language, signal?: AbortSignal) =>
  readIfThere<ConceptView>(`/api/glossary/${encodeURIComponent(id)}?language=${language}`, signal);

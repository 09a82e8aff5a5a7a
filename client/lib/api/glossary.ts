/** The glossary, from the server. */
import type { ConceptView, GlossaryPage, GlossaryRequest } from '#contract/glossary';
import type { Language } from '#contract/languages';
import { read, readIfThere } from '../http.ts';

export function readGlossary({ theme, ...request }: GlossaryRequest, signal?: AbortSignal) {
  const given = Object.entries(request).map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams([...given, ...(theme ? [['theme', theme]] : [])]);
  return read<GlossaryPage>(`/api/glossary?${query}`, signal);
}

/** Null for a concept that the glossary does not have. */
export const readConcept = (id: string, language: Language, signal?: AbortSignal) =>
  readIfThere<ConceptView>(`/api/glossary/${encodeURIComponent(id)}?language=${language}`, signal);

/** What a document is called in citations: its symbol, or what stands for one. As the server's labels have it. */
import type { DocumentSummary } from '#contract/documents';
import type { Language } from '#contract/languages';

export const documentName = (
  { symbol, citeAs, id }: Pick<DocumentSummary, 'symbol' | 'citeAs' | 'id'>,
  language: Language,
): string => symbol ?? citeAs?.[language] ?? id;

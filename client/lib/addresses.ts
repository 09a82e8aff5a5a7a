/** The addresses of the pages. */
import type { Citation } from '#contract/ask';
import type { GlossaryEntry } from '#contract/glossary';

export const askAddress = '/';

/** The asking page, with the focus in the question field. */
export const composeAddress = '/#question';

/** Every page but the asking page itself, each with what may be opened on it. */
export const pagePatterns = {
  ask: '/conversations/:opened',
  shared: '/shared/:opened',
  documents: '/documents/:opened?',
  recommendations: '/recommendations',
  glossary: '/glossary/:opened?',
  training: '/training',
  trainingModule: '/training/modules/:opened',
  trainingSession: '/training/sessions/:opened',
  trainingCases: '/training/cases/:opened?',
  trainingProgress: '/training/progress',
  trainingQuestions: '/training/questions',
} as const;

export const conversationAddress = (id: string): string => `/conversations/${id}`;
export const sharedAddress = (share: string): string => `/shared/${share}`;
export const libraryAddress = '/documents';
export const recommendationsAddress = '/recommendations';
export const trainingAddress = '/training';
export const moduleAddress = (id: string): string => `/training/modules/${encodeURIComponent(id)}`;
export const sessionAddress = (id: string): string => `/training/sessions/${id}`;
export const casesAddress = '/training/cases';
export const caseAddress = (id: string): string => `${casesAddress}/${encodeURIComponent(id)}`;
export const progressAddress = '/training/progress';
export const questionsAddress = '/training/questions';

/** A document in the reader, at a paragraph (`#p77`) and, where a range is given, at its quoted characters (`#p77.120-340`). */
export function readerAddress(
  document: string,
  paragraph?: Citation['paragraph'],
  range?: readonly [start: number, end: number] | null,
): string {
  const address = `/documents/${encodeURIComponent(document)}`;
  if (paragraph === undefined) return address;
  return `${address}#p${paragraph}${range ? `.${range[0]}-${range[1]}` : ''}`;
}

export type Theme = GlossaryEntry['theme'];

/** Which concepts the glossary shows. */
export interface GlossaryFilter {
  search: string;
  /** Null for all. */
  theme: Theme | null;
}

/** The filter stays in the address of a concept, so that the way back leads to the same list. */
export function glossaryAddress({ search, theme }: GlossaryFilter, concept?: string): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('search', search);
  if (theme !== null) query.set('theme', theme);
  const path = concept === undefined ? '/glossary' : `/glossary/${encodeURIComponent(concept)}`;
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

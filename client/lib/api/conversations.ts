/** The reader's conversations, and those that others shared. */
import type {
  ConversationSummary,
  ConversationView,
  Feedback,
  SharedConversation,
} from '#contract/conversations';
import type { ExportFormat } from '#contract/export';
import type { Language } from '#contract/languages';
import { read, readIfThere, send } from '../http.ts';

const pathOf = (id: string): string => `/api/conversations/${encodeURIComponent(id)}`;

export const readConversations = (search: string, signal?: AbortSignal) =>
  read<ConversationSummary[]>(`/api/conversations?${new URLSearchParams({ search })}`, signal);

/** Null when this reader has no such conversation. */
export const readConversation = (id: string, signal?: AbortSignal) =>
  readIfThere<ConversationView>(pathOf(id), signal);

/** Null when nothing is shared under the link. */
export const readShared = (share: string, signal?: AbortSignal) =>
  readIfThere<SharedConversation>(`/api/shared/${encodeURIComponent(share)}`, signal);

export const renameConversation = (id: string, title: string) => send('PATCH', pathOf(id), { title });

export const deleteConversation = (id: string) => send('DELETE', pathOf(id));

export const shareConversation = (id: string) =>
  send<ConversationView['share']>('PUT', `${pathOf(id)}/share`);

export const unshareConversation = (id: string) => send('DELETE', `${pathOf(id)}/share`);

export const judgeTurn = (id: string, turn: string, feedback: Feedback | null) =>
  send('PUT', `${pathOf(id)}/turns/${encodeURIComponent(turn)}/feedback`, feedback);

/** Address of a file or a page to print. @param turn only this question and its answer */
export function exportAddress(id: string, format: ExportFormat, language: Language, turn?: string): string {
  const query = new URLSearchParams({ format, language, ...(turn !== undefined && { turn }) });
  return `${pathOf(id)}/export?${query}`;
}

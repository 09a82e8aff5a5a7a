/** What can be taken away, and in which forms. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { zRandomId } from './conversations.ts';

/** Markdown, a Word document, a page to print. */
export const zExportFormat = z.enum(['md', 'docx', 'html']);
export type ExportFormat = z.infer<typeof zExportFormat>;

export const zExportRequest = z.object({
  format: zExportFormat,
  /** Of everything but the quotations. */
  language: zLanguage,
});

export const zConversationExport = zExportRequest.extend({
  /** Only this question and its answer. */
  turn: zRandomId.optional(),
});

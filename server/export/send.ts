/** Sends an export as a file to keep, or as a page to print. */
import type { ServerResponse } from 'node:http';
import type { ExportFormat } from '../contract/export.ts';
import { asciiFileName, fileName } from './file-name.ts';
import { asMarkdown } from './markdown.ts';
import type { ExportDocument } from './model.ts';
import { asPrintPage } from './print-page.ts';

interface Form {
  type: string;
  disposition: 'attachment' | 'inline';
  make: (document: ExportDocument) => string | Promise<Buffer>;
}

const forms: Record<ExportFormat, Form> = {
  md: { type: 'text/markdown; charset=utf-8', disposition: 'attachment', make: asMarkdown },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    disposition: 'attachment',
    // Read only when it is needed: it is large.
    make: async (document) => (await import('./docx.ts')).asDocx(document),
  },
  html: { type: 'text/html; charset=utf-8', disposition: 'inline', make: asPrintPage },
};

/** As RFC 8187 has it: what `encodeURIComponent` leaves, but for what is no `attr-char`. */
const extended = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** RFC 6266: the name in ASCII for old programs, then as it is. */
export const contentDisposition = (disposition: Form['disposition'], name: string, extension: string) =>
  `${disposition}; filename="${asciiFileName(name, extension)}"; filename*=UTF-8''${extended(fileName(name, extension))}`;

/** @param name a title; what a file may be called is made of it */
export async function sendExport(
  response: ServerResponse,
  document: ExportDocument,
  format: ExportFormat,
  name: string,
): Promise<void> {
  const { type, disposition, make } = forms[format];
  const content = Buffer.from(await make(document));
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', contentDisposition(disposition, name, format));
  response.setHeader('Content-Length', content.length);
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

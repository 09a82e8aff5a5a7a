/** Sends a lesson as a page to print or as a file for Moodle or Anki. */
import type { ServerResponse } from 'node:http';
import type { LessonFormat } from '../../contract/training/questions.ts';
import { contentDisposition } from '../../export/send.ts';
import { asAnki } from './anki.ts';
import { asGift } from './gift.ts';
import { asLessonPage } from './lesson-page.ts';
import type { LessonSheet } from './sheet.ts';

interface Form {
  type: string;
  disposition: 'attachment' | 'inline';
  /** What tells the files apart. */
  suffix: string;
  extension: string;
  make: (sheet: LessonSheet) => string;
}

/** Moodle takes only files of text, and knows them by their name. */
const text = { type: 'text/plain; charset=utf-8', disposition: 'attachment', extension: 'txt' } as const;

const forms: Record<LessonFormat, Form> = {
  html: {
    type: 'text/html; charset=utf-8',
    disposition: 'inline',
    suffix: '',
    extension: 'html',
    make: asLessonPage,
  },
  gift: { ...text, suffix: ' (Moodle GIFT)', make: asGift },
  anki: { ...text, suffix: ' (Anki)', make: asAnki },
};

export function sendLesson(response: ServerResponse, sheet: LessonSheet, format: LessonFormat): void {
  const { type, disposition, suffix, extension, make } = forms[format];
  const content = Buffer.from(make(sheet));
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', contentDisposition(disposition, sheet.title + suffix, extension));
  response.setHeader('Content-Length', content.length);
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

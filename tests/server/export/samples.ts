/** Exports to write, and real answers as they are kept. */
import { randomBytes } from 'node:crypto';
import type { AnswerEvent, AskRequest } from '#contract/ask';
import type { KeptTurn } from '#contract/conversations';
import { ask } from '../../../server/answer/ask.ts';
import type {
  ExportDocument,
  ExportPart,
  ExportQuotation,
  ExportWrittenSentence,
} from '../../../server/export/model.ts';
import { index } from '../running-app.ts';

export const quotation = (parts: Partial<ExportQuotation> = {}): ExportQuotation => ({
  text: 'States shall protect victims.',
  language: 'en',
  damaged: false,
  reference: 0,
  ...parts,
});

export const writtenSentence = (parts: Partial<ExportWrittenSentence> = {}): ExportWrittenSentence => ({
  text: 'Victims are protected.',
  language: 'en',
  supported: true,
  references: [0],
  ...parts,
});

export const part = (parts: Partial<ExportPart> = {}): ExportPart => ({
  heading: { text: 'Who is protected?', language: 'en' },
  notes: [],
  quotations: [quotation()],
  ...parts,
});

export const sample = (parts: Partial<ExportDocument> = {}): ExportDocument => ({
  title: 'Protection',
  language: 'en',
  taken: '22 November 2025',
  parts: [part()],
  references: [{ label: 'A/HRC/14/32, para. 77', title: 'Report', date: '4 May 2010' }],
  ...parts,
});

export const kept = (parts: Partial<KeptTurn> = {}): KeptTurn => ({
  id: randomBytes(16).toString('base64url'),
  question: 'Who is protected?',
  previous: null,
  filter: {},
  literal: false,
  asked: Date.UTC(2025, 10, 22),
  state: 'done',
  events: [],
  feedback: null,
  ...parts,
});

/** Asks the real index. */
export async function asked(request: AskRequest): Promise<KeptTurn> {
  const events: AnswerEvent[] = [];
  for await (const event of ask(index, request)) events.push(event);
  const { question, previous = null, documents } = request;
  return kept({ question, previous, filter: documents ? { documents } : {}, events });
}

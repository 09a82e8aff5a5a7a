/** Small made-up documents and corpora, for what the five documents do not show. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, DocumentSource } from '#corpus/schema';
import { parseCorpus } from '../../../indexer/parse/index.ts';

const inEveryLanguage = (text: string) => ({ ar: text, en: text, fr: text, es: text, ru: text, zh: text });

export function sourceOf(raw: string, changes: Partial<DocumentSource> = {}): DocumentSource {
  const id = changes.id ?? 'made-up';
  return {
    id,
    symbol: 'A/TEST/1',
    citeAs: null,
    title: inEveryLanguage('A made-up document'),
    body: inEveryLanguage('A made-up body'),
    date: '2020',
    language: 'en',
    file: `${id}.txt`,
    format: 'markdown',
    damaged: false,
    sha256: createHash('sha256').update(raw).digest('hex'),
    ...changes,
  };
}

/** Reads one made-up document. */
export function read(raw: string, changes: Partial<DocumentSource> = {}): Document {
  const [document] = parseCorpus([{ source: sourceOf(raw, changes), raw }]);
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

/** Writes a corpus folder of one English document a text, and returns its path. */
export function writeCorpus(folder: string, texts: Record<string, string>): string {
  mkdirSync(join(folder, 'raw'), { recursive: true });
  const sources = Object.entries(texts).map(([id, raw]) => sourceOf(raw, { id }));
  for (const source of sources) writeFileSync(join(folder, 'raw', source.file), texts[source.id] ?? '');
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(sources));
  writeFileSync(join(folder, 'glossary.json'), '[]');
  return folder;
}

const subjects = [
  'Labour inspectors',
  'Consular officers',
  'Prosecutors',
  'Shelters',
  'Border guards',
  'Judges',
  'Teachers',
];
const actions = [
  'identify victims early',
  'share evidence across borders',
  'protect witnesses',
  'offer safe housing',
  'keep data private',
];

/** Numbered paragraphs of one sentence, each different from the others. */
export const paragraphs = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${subjects[at % subjects.length]} ${actions[at % actions.length]} in district ${at + 1}.`,
  );

export const numbered = (texts: readonly string[]): string =>
  texts.map((text, at) => `${at + 1}. ${text}`).join('\n\n');

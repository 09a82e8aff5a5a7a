/** From a raw file to a document: one reader per format. */
import type { Document, DocumentSource, Format } from '#corpus/schema';
import { readMarkdown } from './markdown.ts';
import { readPdfText } from './pdf-text.ts';
import { Vocabulary } from './vocabulary.ts';

type Reader = (source: DocumentSource, raw: string, vocabulary: Vocabulary) => Document;

const readers: Record<Format, Reader> = { markdown: readMarkdown, 'pdf-text': readPdfText };

export interface RawDocument {
  source: DocumentSource;
  raw: string;
}

/** Reads a corpus. Damaged documents are read last, with the words of the sound ones of their language as evidence. */
export function parseCorpus(raws: readonly RawDocument[]): Document[] {
  const sound = raws.filter(({ source }) => !source.damaged);
  const parsed = new Map<string, Document>();
  const noEvidence = new Vocabulary([]);
  for (const { source, raw } of sound) parsed.set(source.id, readers[source.format](source, raw, noEvidence));
  for (const { source, raw } of raws.filter(({ source }) => source.damaged)) {
    const evidence = [...parsed.values()].filter(
      (document) => document.language === source.language && !document.damaged,
    );
    const vocabulary = new Vocabulary(
      evidence.flatMap((document) => document.blocks.map((block) => block.text)),
    );
    parsed.set(source.id, readers[source.format](source, raw, vocabulary));
  }
  return raws.flatMap(({ source }) => parsed.get(source.id) ?? []);
}

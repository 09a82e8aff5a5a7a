/** What an index knows, in SQLite: documents, blocks, paragraphs, their sentences, terms and vectors. */
import { createHash } from 'node:crypto';
import { type Language, zLanguage } from '#corpus/languages';
import { type Block, type Document, type DocumentSource, type Paragraph, type ParagraphRef, zBlock, zDocumentSource } from '#corpus/schema';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { createDatabase, type Database, fromBlob, openDatabase, toBlob } from './sqlite.ts';

const schema = `
  CREATE TABLE documents (position INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, language TEXT NOT NULL, source TEXT NOT NULL);
  CREATE TABLE blocks (document TEXT NOT NULL, position INTEGER NOT NULL, ref TEXT, block TEXT NOT NULL,
    PRIMARY KEY (document, position)) WITHOUT ROWID;
  CREATE UNIQUE INDEX blocks_by_ref ON blocks (document, ref) WHERE ref IS NOT NULL;
  CREATE TABLE paragraphs (label INTEGER PRIMARY KEY, document TEXT NOT NULL, position INTEGER NOT NULL, hash TEXT NOT NULL);
  CREATE TABLE sentences (label INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (label, start)) WITHOUT ROWID;
  CREATE TABLE vectors (hash TEXT PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE terms USING fts5(text, section, tokenize = 'unicode61 remove_diacritics 0');
  CREATE VIRTUAL TABLE term_counts USING fts5vocab(terms, 'row');
`;

export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** A paragraph as retrieval sees it. */
export interface Passage {
  /** Position among all paragraphs of the index; also its label in the vector index. */
  label: number;
  document: string;
  paragraph: Paragraph;
}

export interface Sentence {
  /** Offsets into the paragraph's text. */
  start: number;
  end: number;
  vector: Float32Array;
}

/** Writes everything but the vectors; returns the texts to embed, by content hash. */
export function writeCatalogue(file: string, documents: readonly Document[]): { database: Database; texts: Map<string, string>; paragraphs: Map<string, string> } {
  const database = createDatabase(file);
  database.exec(schema);
  const insert = {
    document: database.prepare('INSERT INTO documents (position, id, language, source) VALUES (?, ?, ?, ?)'),
    block: database.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?)'),
    paragraph: database.prepare('INSERT INTO paragraphs VALUES (?, ?, ?, ?)'),
    sentence: database.prepare('INSERT INTO sentences VALUES (?, ?, ?, ?)'),
    terms: database.prepare('INSERT INTO terms (rowid, text, section) VALUES (?, ?, ?)'),
  };
  const texts = new Map<string, string>();
  const paragraphs = new Map<string, string>();
  let label = 0;
  const writeAll = database.transaction(() => {
    documents.forEach((document, at) => {
      const { blocks, noise: _, ...source } = document;
      insert.document.run(at, document.id, document.language, JSON.stringify(source));
      blocks.forEach((block, position) => {
        const ref = block.kind === 'paragraph' ? String(block.ref) : null;
        insert.block.run(document.id, position, ref, JSON.stringify(block));
        if (block.kind !== 'paragraph') return;
        const hash = contentHash(block.text);
        paragraphs.set(hash, block.text);
        insert.paragraph.run(label, document.id, position, hash);
        insert.terms.run(label, terms(block.text, document.language), terms(block.section.join(' '), document.language));
        for (const [start, end] of splitSentences(block.text, document.language, block.items)) {
          const text = block.text.slice(start, end);
          const sentenceHash = contentHash(text);
          texts.set(sentenceHash, text);
          insert.sentence.run(label, start, end, sentenceHash);
        }
        label += 1;
      });
    });
  });
  writeAll();
  for (const [hash, text] of paragraphs) texts.set(hash, text);
  return { database, texts, paragraphs };
}

const terms = (text: string, language: Language) => tokenise(text, language).join(' ');

export function writeVectors(database: Database, vectors: Iterable<readonly [string, ArrayLike<number>]>): void {
  const insert = database.prepare('INSERT INTO vectors VALUES (?, ?)');
  database.transaction(() => {
    for (const [hash, vector] of vectors) insert.run(hash, toBlob(vector));
  })();
}

/** Reads an index's SQLite file. Every method is synchronous and throws only if the file itself is unreadable. */
export class Catalogue {
  private readonly database: Database;
  readonly sources: readonly DocumentSource[];
  /** Languages of the documents, each once. */
  readonly languages: readonly Language[];
  readonly paragraphCount: number;

  constructor(file: string) {
    this.database = openDatabase(file);
    const rows = this.database.prepare('SELECT source FROM documents ORDER BY position').pluck().all();
    this.sources = rows.map((row) => zDocumentSource.parse(JSON.parse(String(row))));
    this.languages = [...new Set(this.sources.map((source) => zLanguage.parse(source.language)))];
    this.paragraphCount = Number(this.database.prepare('SELECT count(*) FROM paragraphs').pluck().get());
  }

  close(): void {
    this.database.close();
  }

  /** Blocks of a document in order; empty when there is no such document. */
  blocks(document: string): Block[] {
    const rows = this.database.prepare('SELECT block FROM blocks WHERE document = ? ORDER BY position').pluck().all(document);
    return rows.map((row) => zBlock.parse(JSON.parse(String(row))));
  }

  paragraph(document: string, ref: ParagraphRef): Paragraph | undefined {
    const row = this.database.prepare('SELECT block FROM blocks WHERE document = ? AND ref = ?').pluck().get(document, String(ref));
    return row === undefined ? undefined : asParagraph(row);
  }

  passage(label: number): Passage {
    const row = this.database
      .prepare('SELECT p.document, b.block FROM paragraphs p JOIN blocks b ON b.document = p.document AND b.position = p.position WHERE p.label = ?')
      .get(label) as { document: string; block: string } | undefined;
    if (row === undefined) throw new Error(`no paragraph has label ${label}`);
    return { label, document: row.document, paragraph: asParagraph(row.block) };
  }

  /** Which document each paragraph belongs to, by label. */
  documentOf(): string[] {
    return this.database.prepare('SELECT document FROM paragraphs ORDER BY label').pluck().all() as string[];
  }

  sentences(label: number): Sentence[] {
    const rows = this.database
      .prepare('SELECT s.start, s.end, v.vector FROM sentences s JOIN vectors v USING (hash) WHERE s.label = ? ORDER BY s.start')
      .all(label) as { start: number; end: number; vector: Buffer }[];
    return rows.map(({ start, end, vector }) => ({ start, end, vector: fromBlob(vector) }));
  }

  /** Vectors of the paragraphs by label. */
  paragraphVectors(): Float32Array[] {
    const rows = this.database.prepare('SELECT v.vector FROM paragraphs p JOIN vectors v USING (hash) ORDER BY p.label').pluck().all();
    return rows.map((row) => fromBlob(row as Buffer));
  }

  /** Every vector by content hash, for the next generation to reuse. */
  *vectors(): Generator<readonly [string, Float32Array]> {
    for (const row of this.database.prepare('SELECT hash, vector FROM vectors').iterate()) {
      const { hash, vector } = row as { hash: string; vector: Buffer };
      yield [hash, fromBlob(vector)];
    }
  }

  /**
   * Labels of the paragraphs that contain any of the terms, best first by BM25 (FTS5's k1 = 1.2, b = 0.75).
   * Terms are quoted, so nothing in them is read as FTS5 syntax.
   */
  matchTerms(terms: readonly string[], sectionWeight: number, limit: number, documents?: ReadonlySet<string>): number[] {
    if (terms.length === 0) return [];
    const query = [...new Set(terms)].map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
    const rows = this.database
      .prepare(
        `SELECT rowid FROM terms WHERE terms MATCH ? ${documents ? 'AND rowid IN (SELECT label FROM paragraphs WHERE document IN (SELECT value FROM json_each(?)))' : ''}
         ORDER BY bm25(terms, 1.0, ${Number(sectionWeight)}), rowid LIMIT ?`,
      )
      .pluck()
      .all(query, ...(documents ? [JSON.stringify([...documents])] : []), limit);
    return rows.map(Number);
  }

  /** Robertson–Spärck Jones weight of a term, ln(1 + (N − n + ½) / (n + ½)); highest for a term no paragraph contains. */
  inverseFrequency(term: string): number {
    const found = this.database.prepare('SELECT doc FROM term_counts WHERE term = ?').pluck().get(term);
    const count = found === undefined ? 0 : Number(found);
    return Math.log(1 + (this.paragraphCount - count + 0.5) / (count + 0.5));
  }
}

function asParagraph(row: unknown): Paragraph {
  const block = zBlock.parse(JSON.parse(String(row)));
  if (block.kind !== 'paragraph') throw new Error('expected a paragraph');
  return block;
}

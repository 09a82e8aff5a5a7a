/** Writes the SQLite file of a new generation. */
import { createHash } from 'node:crypto';
import type { Concept } from '#corpus/glossary';
import { type Language, languageCodes } from '#corpus/languages';
import type { Document } from '#corpus/schema';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import type { StoredPiece, TextEmbedding } from './pieces.ts';
import { conceptKeys } from './query-terms.ts';
import { createDatabase, type Database, floatsToBlob } from './sqlite.ts';

const schema = `
  CREATE TABLE documents (position INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, source TEXT NOT NULL);
  CREATE TABLE blocks (document TEXT NOT NULL, position INTEGER NOT NULL, ref TEXT, block TEXT NOT NULL,
    PRIMARY KEY (document, position)) WITHOUT ROWID;
  CREATE UNIQUE INDEX blocks_by_ref ON blocks (document, ref) WHERE ref IS NOT NULL;
  CREATE TABLE paragraphs (label INTEGER PRIMARY KEY, document TEXT NOT NULL, position INTEGER NOT NULL, hash TEXT NOT NULL);
  CREATE TABLE sentences (label INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, stems TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (label, start)) WITHOUT ROWID;
  CREATE TABLE vectors (hash TEXT PRIMARY KEY, vector BLOB NOT NULL, pieces BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE pieces (id INTEGER PRIMARY KEY, vector BLOB NOT NULL);
  CREATE TABLE concept_terms (language TEXT NOT NULL, concept TEXT NOT NULL, term TEXT NOT NULL, stems TEXT NOT NULL, keys TEXT NOT NULL,
    PRIMARY KEY (language, concept, term)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE terms USING fts5(text, section, tokenize = 'unicode61 remove_diacritics 0');
`;

const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Writes everything but the embeddings; returns the texts to embed, by content hash. */
export function writeCatalogue(
  file: string,
  documents: readonly Document[],
  glossary: readonly Concept[],
): { database: Database; texts: Map<string, string>; paragraphs: Map<string, string> } {
  const database = createDatabase(file);
  database.exec(schema);
  const insert = {
    concept: database.prepare('INSERT OR IGNORE INTO concept_terms VALUES (?, ?, ?, ?, ?)'),
    document: database.prepare('INSERT INTO documents VALUES (?, ?, ?)'),
    block: database.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?)'),
    paragraph: database.prepare('INSERT INTO paragraphs VALUES (?, ?, ?, ?)'),
    sentence: database.prepare('INSERT INTO sentences VALUES (?, ?, ?, ?, ?)'),
    terms: database.prepare('INSERT INTO terms (rowid, text, section) VALUES (?, ?, ?)'),
  };
  const texts = new Map<string, string>();
  const paragraphs = new Map<string, string>();
  let label = 0;
  const writeAll = database.transaction(() => {
    for (const concept of glossary)
      for (const language of languageCodes)
        for (const term of concept[language])
          insert.concept.run(
            language,
            concept.id,
            term,
            terms(term, language),
            JSON.stringify(conceptKeys(term, language)),
          );
    documents.forEach((document, at) => {
      const { blocks, noise: _, ...source } = document;
      insert.document.run(at, document.id, JSON.stringify(source));
      blocks.forEach((block, position) => {
        const ref = block.kind === 'paragraph' ? String(block.ref) : null;
        insert.block.run(document.id, position, ref, JSON.stringify(block));
        if (block.kind !== 'paragraph') return;
        const hash = contentHash(block.text);
        paragraphs.set(hash, block.text);
        insert.paragraph.run(label, document.id, position, hash);
        insert.terms.run(
          label,
          terms(block.text, document.language),
          terms(block.section.join(' '), document.language),
        );
        for (const [start, end] of splitSentences(block.text, document.language, block.items)) {
          const text = block.text.slice(start, end);
          const sentenceHash = contentHash(text);
          texts.set(sentenceHash, text);
          insert.sentence.run(label, start, end, terms(text, document.language), sentenceHash);
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

/** Writes embeddings by content hash, and the pieces that they are made of, each once. */
export function writeEmbeddings(
  database: Database,
  embeddings: Iterable<readonly [string, TextEmbedding]>,
  pieces: Iterable<StoredPiece>,
): void {
  const insert = database.prepare('INSERT INTO vectors VALUES (?, ?, ?)');
  const insertPiece = database.prepare('INSERT OR IGNORE INTO pieces VALUES (?, ?)');
  database.transaction(() => {
    for (const { id, vector } of pieces) insertPiece.run(id, Buffer.from(vector.buffer));
    for (const [hash, { vector, pieces: ids }] of embeddings)
      insert.run(hash, floatsToBlob(vector), Buffer.from(Uint32Array.from(ids).buffer));
  })();
}

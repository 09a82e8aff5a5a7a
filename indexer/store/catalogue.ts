/** What an index knows, in SQLite: documents, blocks, paragraphs, their sentences, terms and vectors. */
import { LRUCache } from 'lru-cache';
import type { Language } from '#corpus/languages';
import {
  type Block,
  type DocumentSource,
  type Paragraph,
  type ParagraphRef,
  zBlock,
  zDocumentSource,
  zLanguage,
} from '#corpus/schema';
import { type PieceTable, pieceTable, type StoredPiece, type TextEmbedding } from './pieces.ts';
import type { ConceptLookup, Variant } from './query-terms.ts';
import { blobToFloats, blobToIds, type Database, openDatabase, type Statement } from './sqlite.ts';

/** A paragraph as retrieval sees it. */
export interface Passage {
  /** Position among all paragraphs of the index; also its label in the vector index. */
  label: number;
  document: string;
  paragraph: Paragraph;
}

/** Paragraphs, their vectors and term matches kept in memory. */
const mostCached = 4096;

export interface Sentence {
  /** Offsets into the paragraph's text. */
  start: number;
  end: number;
  stems: ReadonlySet<string>;
  vector: Float32Array;
  /** Its distinct pieces, as rows of the catalogue's piece table. */
  pieces: Uint32Array;
}

/** Reads an index's SQLite file. Every method is synchronous. */
export class Catalogue implements ConceptLookup {
  private readonly database: Database;
  private readonly statements = new Map<string, Statement>();
  private readonly glossaries = new Map<Language, Glossary>();
  private readonly matches = new LRUCache<string, ReadonlyMap<number, number>>({ max: mostCached });
  private readonly passages = new LRUCache<number, Passage>({
    max: mostCached,
    memoMethod: (label) => this.readPassage(label),
  });
  private readonly sentencesOf = new LRUCache<number, Sentence[]>({
    max: mostCached,
    memoMethod: (label) => this.readSentences(label),
  });
  private readonly vectorOf = new LRUCache<number, Float32Array>({
    max: mostCached,
    memoMethod: (label) => this.readVector(label),
  });
  readonly sources: readonly DocumentSource[];
  /** Languages of the documents, each once. */
  readonly languages: readonly Language[];
  readonly paragraphCount: number;
  /** Vectors of the documents' pieces; empty for a model that is not static. */
  readonly pieces: PieceTable;

  constructor(file: string) {
    this.database = openDatabase(file);
    const rows = this.prepare('SELECT source FROM documents ORDER BY position').pluck().all();
    this.sources = rows.map((row) => zDocumentSource.parse(JSON.parse(String(row))));
    this.languages = [...new Set(this.sources.map((source) => zLanguage.parse(source.language)))];
    this.paragraphCount = Number(this.prepare('SELECT count(*) FROM paragraphs').pluck().get());
    this.pieces = pieceTable(this.storedPieces());
  }

  private prepare(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  close(): void {
    this.database.close();
  }

  /** Blocks of a document in order; empty when there is no such document. */
  blocks(document: string): Block[] {
    const rows = this.prepare('SELECT block FROM blocks WHERE document = ? ORDER BY position')
      .pluck()
      .all(document);
    return rows.map((row) => zBlock.parse(JSON.parse(String(row))));
  }

  /** How many numbered paragraphs a document has. */
  numberedParagraphs(document: string): number {
    return Number(
      this.prepare("SELECT count(*) FROM blocks WHERE document = ? AND ref NOT LIKE 't%'")
        .pluck()
        .get(document),
    );
  }

  paragraph(document: string, ref: ParagraphRef): Paragraph | undefined {
    const row = this.prepare('SELECT block FROM blocks WHERE document = ? AND ref = ?')
      .pluck()
      .get(document, String(ref));
    return row === undefined ? undefined : asParagraph(row);
  }

  passageOf(document: string, ref: ParagraphRef): Passage | undefined {
    const label = this.prepare(
      'SELECT p.label FROM paragraphs p JOIN blocks b ON b.document = p.document AND b.position = p.position WHERE b.document = ? AND b.ref = ?',
    )
      .pluck()
      .get(document, String(ref));
    return typeof label === 'number' ? this.passage(label) : undefined;
  }

  passage(label: number): Passage {
    return this.passages.memo(label);
  }

  private readPassage(label: number): Passage {
    const row = this.prepare(
      'SELECT p.document, b.block FROM paragraphs p JOIN blocks b ON b.document = p.document AND b.position = p.position WHERE p.label = ?',
    ).get(label) as { document: string; block: string } | undefined;
    if (row === undefined) throw new Error(`no paragraph has label ${label}`);
    return { label, document: row.document, paragraph: asParagraph(row.block) };
  }

  /** Which document each paragraph belongs to, by label. */
  documentOf(): string[] {
    return this.prepare('SELECT document FROM paragraphs ORDER BY label').pluck().all() as string[];
  }

  sentences(label: number): readonly Sentence[] {
    return this.sentencesOf.memo(label);
  }

  private readSentences(label: number): Sentence[] {
    const rows = this.prepare(
      'SELECT s.start, s.end, s.stems, v.vector, v.pieces FROM sentences s JOIN vectors v USING (hash) WHERE s.label = ? ORDER BY s.start',
    ).all(label) as { start: number; end: number; stems: string; vector: Buffer; pieces: Buffer }[];
    const { rows: rowOf } = this.pieces;
    return rows.map(({ start, end, stems, vector, pieces }) => ({
      start,
      end,
      stems: new Set(stems.match(/\S+/g)),
      vector: blobToFloats(vector),
      pieces: blobToIds(pieces).map((id) => rowOf.get(id) as number),
    }));
  }

  /** Vectors of the paragraphs by label. */
  paragraphVectors(): Float32Array[] {
    const rows = this.prepare(
      'SELECT v.vector FROM paragraphs p JOIN vectors v USING (hash) ORDER BY p.label',
    )
      .pluck()
      .all();
    return rows.map((row) => blobToFloats(row as Buffer));
  }

  paragraphVector(label: number): Float32Array {
    return this.vectorOf.memo(label);
  }

  private readVector(label: number): Float32Array {
    const row = this.prepare(
      'SELECT v.vector FROM paragraphs p JOIN vectors v USING (hash) WHERE p.label = ?',
    )
      .pluck()
      .get(label);
    if (row === undefined) throw new Error(`no paragraph has label ${label}`);
    return blobToFloats(row as Buffer);
  }

  /** Every embedding by content hash, for the next generation to reuse. */
  *embeddings(): Generator<readonly [string, TextEmbedding]> {
    for (const row of this.prepare('SELECT hash, vector, pieces FROM vectors').iterate()) {
      const { hash, vector, pieces } = row as { hash: string; vector: Buffer; pieces: Buffer };
      yield [hash, { vector: blobToFloats(vector), pieces: blobToIds(pieces) }];
    }
  }

  storedPieces(): StoredPiece[] {
    const rows = this.prepare('SELECT id, vector FROM pieces ORDER BY id').all();
    return (rows as { id: number; vector: Buffer }[]).map(({ id, vector }) => ({
      id,
      vector: new Int8Array(vector),
    }));
  }

  /**
   * Paragraphs that contain one of the variants, with their BM25 scores (FTS5's k1 = 1.2, b = 0.75; higher is
   * better). The stems of a variant must stand near one another. They are quoted, so nothing in them is read as
   * FTS5 syntax.
   */
  matchVariants(variants: readonly Variant[], sectionWeight: number): ReadonlyMap<number, number> {
    const query = variants
      .filter(({ stems }) => stems.length > 0)
      .map(({ stems }) => phrase(stems))
      .join(' OR ');
    if (query === '') return new Map();
    const key = `${sectionWeight} ${query}`;
    let matches = this.matches.get(key);
    if (matches === undefined) {
      const rows = this.prepare(
        'SELECT rowid AS label, bm25(terms, 1.0, ?) AS score FROM terms WHERE terms MATCH ?',
      ).all(sectionWeight, query);
      matches = new Map(
        (rows as { label: number; score: number }[]).map(({ label, score }) => [label, -score]),
      );
      this.matches.set(key, matches);
    }
    return matches;
  }

  /** Labels of the paragraphs that use a term of the concept, those that use it most (BM25) first. */
  labelsWith(concept: string): number[] {
    const variants = this.languages.flatMap((language) => this.variants(concept, language));
    return [...this.matchVariants(variants, 0)]
      .sort(([labelA, a], [labelB, b]) => b - a || labelA - labelB)
      .map(([label]) => label);
  }

  concepts(key: string, language: Language): readonly string[] {
    return this.glossary(language).conceptsByKey.get(key) ?? [];
  }

  variants(concept: string, language: Language): readonly Variant[] {
    return this.glossary(language).variantsByConcept.get(concept) ?? [];
  }

  /** The glossary in one language, read once. */
  private glossary(language: Language): Glossary {
    let glossary = this.glossaries.get(language);
    if (glossary === undefined) {
      const conceptsByKey = new Map<string, string[]>();
      const variantsByConcept = new Map<string, Variant[]>();
      const rows = this.prepare(
        'SELECT concept, term, stems, keys FROM concept_terms WHERE language = ?',
      ).all(language);
      for (const { concept, term, stems, keys } of rows as ConceptTerm[]) {
        for (const key of JSON.parse(keys) as string[])
          conceptsByKey.set(key, [...new Set([...(conceptsByKey.get(key) ?? []), concept])]);
        const variant = { text: term, stems: stems.split(' ') };
        variantsByConcept.set(concept, [...(variantsByConcept.get(concept) ?? []), variant]);
      }
      glossary = { conceptsByKey, variantsByConcept };
      this.glossaries.set(language, glossary);
    }
    return glossary;
  }
}

interface ConceptTerm {
  concept: string;
  term: string;
  stems: string;
  keys: string;
}

interface Glossary {
  conceptsByKey: Map<string, string[]>;
  variantsByConcept: Map<string, Variant[]>;
}

/** Words that may stand between the stems of a term: «آليات الإحالة الوطنية» is found in «آليات وطنية للإحالة». */
const wordsBetween = 3;
const quoted = (stem: string) => `"${stem.replaceAll('"', '""')}"`;
const phrase = (stems: readonly string[]) =>
  stems.length === 1 ? quoted(stems[0] ?? '') : `NEAR(${stems.map(quoted).join(' ')}, ${wordsBetween})`;

function asParagraph(row: unknown): Paragraph {
  const block = zBlock.parse(JSON.parse(String(row)));
  if (block.kind !== 'paragraph') throw new Error('expected a paragraph');
  return block;
}

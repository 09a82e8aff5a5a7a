/** Hybrid retrieval: BM25 and dense search, fused by rank, as a LangChain `BaseRetriever`. */
import type { Document as LangChainDocument } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Language } from '#corpus/languages';
import type { Embedder } from '../embed/embedder.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Catalogue, Passage } from './catalogue.ts';
import { fuse } from './fuse.ts';
import { asLangChainDocument, type ParagraphVectors, type PassageMetadata } from './paragraph-vectors.ts';

/** How the two legs are weighed; chosen on questions of our own (tests/eval/questions), never on the evaluation set. */
export const tuning = {
  /** Candidates taken from each leg. */
  depth: 50,
  /** Constant of rank fusion. */
  k: 10,
  /** Weight of headings beside the paragraph's own text in BM25. */
  sectionWeight: 0.3,
  /** Weight of the lexical leg where question and documents share a language, and where they do not. */
  lexical: { same: 1, other: 0.3 },
  /** Weight of the dense leg, likewise. */
  dense: { same: 0.4, other: 1 },
};

export interface Query {
  text: string;
  language: Language;
  limit: number;
  /** Ids of the documents to search; all when absent. */
  documents?: readonly string[];
}

/** A paragraph found, with its fused score and its rank (from 1) in each leg that found it. */
export interface Hit extends Passage {
  score: number;
  lexicalRank: number | undefined;
  denseRank: number | undefined;
  /** Cosine of question and paragraph. */
  similarity: number | undefined;
}

export interface SearchResult {
  hits: Hit[];
  /** The question's embedding, unit length. */
  vector: Float32Array;
}

export class HybridRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['dalil', 'retrievers'];
  readonly #embedder: Embedder;
  readonly #catalogue: Catalogue;
  readonly #vectors: ParagraphVectors;
  readonly #documentOf: readonly string[];

  constructor(embedder: Embedder, catalogue: Catalogue, vectors: ParagraphVectors) {
    super({});
    this.#embedder = embedder;
    this.#catalogue = catalogue;
    this.#vectors = vectors;
    this.#documentOf = catalogue.documentOf();
  }

  /** The paragraphs that match best, best first. */
  async search({ text, language, limit, documents }: Query): Promise<SearchResult> {
    const vector = Float32Array.from(await this.#embedder.embedQuery(text));
    const wanted = documents && new Set(documents);
    const nearest = this.#vectors.nearest(vector, tuning.depth, wanted && ((label) => wanted.has(this.#documentOf[label] ?? '')));
    const matching = this.#catalogue.matchTerms(this.#terms(text), tuning.sectionWeight, tuning.depth, wanted);
    const relation = this.#catalogue.languages.includes(language) ? 'same' : 'other';
    const dense = nearest.map(({ label }) => label);
    const fused = fuse(
      [
        { keys: matching, weight: tuning.lexical[relation] },
        { keys: dense, weight: tuning.dense[relation] },
      ],
      tuning.k,
    );
    const rank = (keys: readonly number[], label: number) => keys.indexOf(label) + 1 || undefined;
    const hits = fused.slice(0, limit).map(({ key, score }): Hit => ({
      ...this.#catalogue.passage(key),
      score,
      lexicalRank: rank(matching, key),
      denseRank: rank(dense, key),
      similarity: nearest.find(({ label }) => label === key)?.similarity,
    }));
    return { hits, vector };
  }

  /** The question's terms by the rules of each language that documents are in. */
  #terms(text: string): string[] {
    return [...new Set(this.#catalogue.languages.flatMap((language) => tokenise(text, language)))];
  }

  override async _getRelevantDocuments(query: string): Promise<LangChainDocument<PassageMetadata>[]> {
    const { hits } = await this.search({ text: query, language: detectLanguage(query, 'ar'), limit: 10 });
    return hits.map(asLangChainDocument);
  }
}

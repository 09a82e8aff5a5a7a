/** Hybrid retrieval: BM25 and dense search, fused by rank and reranked by sentences, as a LangChain `BaseRetriever`. */
import type { Document as LangChainDocument } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Language } from '#corpus/languages';
import type { Embedder } from '../embed/embedder.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { words } from '../text/tokenise.ts';
import type { Catalogue } from './catalogue.ts';
import { explain, type Reason } from './explain.ts';
import { fuse } from './fuse.ts';
import { lateInteraction } from './late-interaction.ts';
import { matchTerms, rankByTerms, type TermMatch } from './lexical.ts';
import { asLangChainDocument, type ParagraphVectors, type PassageMetadata } from './paragraph-vectors.ts';
import { queryTerms } from './query-terms.ts';
import { type Question, type Reranked, rerank } from './rerank.ts';

/** How the two legs are weighed; chosen on questions of our own (tests/eval/questions), never on the evaluation set. */
export const tuning = {
  /** Candidates taken from each leg. */
  depth: 50,
  /** Constant of rank fusion. */
  k: 10,
  /** Weight of headings beside the paragraph's own text in BM25. */
  sectionWeight: 0.3,
  /** Weight of the lexical leg where question and documents share a language, and where they do not. */
  lexical: { same: 1, other: 1 },
  /** Weight of the dense leg, likewise. */
  dense: { same: 0.2, other: 0.4 },
  /** What terms count for in the lexical leg. */
  terms: { same: { word: 1, concept: 0.1, nested: 0.1 }, other: { word: 1, concept: 1, nested: 0.5 } },
  /** What each kind of evidence counts for in the second stage. */
  rerank: {
    paragraph: { terms: 1, similarity: 3, lateInteraction: 6 },
    sentence: { terms: 1.5, similarity: 3, lateInteraction: 6 },
    lateDepth: 15,
  },
};

export interface Query {
  text: string;
  language: Language;
  limit: number;
  /** Ids of the documents to search; all when absent. */
  documents?: readonly string[];
}

/** A paragraph found, with its score, its sentences scored, and why it was found. */
export interface Hit extends Reranked {
  reasons: Reason[];
}

export interface SearchResult {
  hits: Hit[];
  /** The question's terms and where each was found: why a hit is one. */
  terms: TermMatch[];
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
    if (words(text, language).length === 0) return { hits: [], terms: [] };
    const vector = Float32Array.from(await this.#embedder.embedQuery(text));
    const wanted = documents && new Set(documents);
    const accept = wanted && ((label: number) => wanted.has(this.#documentOf[label] ?? ''));
    const relation = this.#catalogue.languages.includes(language) ? 'same' : 'other';
    const nearest = this.#vectors.nearest(vector, tuning.depth, accept);
    const terms = matchTerms(
      queryTerms(text, language, this.#catalogue.languages, this.#catalogue),
      this.#catalogue,
      tuning.sectionWeight,
    );
    const matching = rankByTerms(terms, tuning.terms[relation], tuning.depth, accept);
    const dense = nearest.map(({ label }) => label);
    const fused = fuse(
      [
        { keys: matching, weight: tuning.lexical[relation] },
        { keys: dense, weight: tuning.dense[relation] },
      ],
      tuning.k,
    );
    const candidates = fused.slice(0, tuning.depth).map(({ key }) => ({
      ...this.#catalogue.passage(key),
      similarity:
        nearest.find(({ label }) => label === key)?.similarity ?? this.#vectors.similarity(key, vector),
    }));
    const question: Question = {
      vector,
      late: lateInteraction(await this.#embedder.pieces(text), this.#catalogue.pieces),
      matches: terms,
      termWeights: tuning.terms[relation],
    };
    const hits = rerank(candidates, question, this.#catalogue, tuning.rerank);
    const explained = hits
      .slice(0, limit)
      .map((hit) => ({ ...hit, reasons: explain(hit, terms, tuning.terms[relation]) }));
    return { hits: explained, terms };
  }

  override async _getRelevantDocuments(query: string): Promise<LangChainDocument<PassageMetadata>[]> {
    const { hits } = await this.search({ text: query, language: detectLanguage(query, 'ar'), limit: 10 });
    return hits.map(asLangChainDocument);
  }
}

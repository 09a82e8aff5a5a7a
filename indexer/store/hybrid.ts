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
import { matchTerms, rankByTerms, type Slice } from './lexical.ts';
import { asLangChainDocument, type ParagraphVectors, type PassageMetadata } from './paragraph-vectors.ts';
import { queryTerms } from './query-terms.ts';
import { type Reranked, rerank } from './rerank.ts';

/** How the two legs are weighed; chosen on questions of our own (tests/eval/questions), never on the evaluation set. */
export const defaultTuning = {
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
    paragraph: { terms: 0.7, similarity: 4, lateInteraction: 7 },
    sentence: { terms: 0.8, similarity: 3.5, lateInteraction: 5 },
    lateDepth: 12,
  },
};

export type Tuning = typeof defaultTuning;

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
}

/** What a search holds to, whatever is asked. */
export type Scope = Omit<Query, 'text'>;

/** Metadata of a paragraph that was found, with all that the search knows of it. */
export type HitMetadata = PassageMetadata & { hit: Hit };

/** A retriever that keeps to a scope: what a chain asks. */
class ScopedRetriever extends BaseRetriever<HitMetadata> {
  override lc_namespace = ['dalil', 'retrievers'];

  constructor(
    private readonly retriever: HybridRetriever,
    private readonly scope: Scope,
  ) {
    super({});
  }

  override async _getRelevantDocuments(text: string): Promise<LangChainDocument<HitMetadata>[]> {
    const { hits } = await this.retriever.search({ ...this.scope, text });
    return hits.map((hit) => {
      const document = asLangChainDocument(hit);
      return { ...document, metadata: { ...document.metadata, hit } };
    });
  }
}

export class HybridRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['dalil', 'retrievers'];
  readonly #embedder: Embedder;
  readonly #catalogue: Catalogue;
  readonly #vectors: ParagraphVectors;
  readonly #tuning: Tuning;
  readonly #documentOf: readonly string[];
  readonly #languageOf: readonly Language[];

  constructor(embedder: Embedder, catalogue: Catalogue, vectors: ParagraphVectors, tuning = defaultTuning) {
    super({});
    this.#embedder = embedder;
    this.#catalogue = catalogue;
    this.#vectors = vectors;
    this.#tuning = tuning;
    this.#documentOf = catalogue.documentOf();
    const languages = new Map(catalogue.sources.map(({ id, language }) => [id, language]));
    this.#languageOf = this.#documentOf.map((document) => languages.get(document) as Language);
  }

  /** The paragraphs that match best, best first. */
  async search({ text, language, limit, documents }: Query): Promise<SearchResult> {
    if (words(text, language).length === 0) return { hits: [] };
    const tuning = this.#tuning;
    const vector = Float32Array.from(await this.#embedder.embedQuery(text));
    const wanted = documents && new Set(documents);
    const slices = new Map(
      this.#catalogue.languages.map((of) => [of, this.#slice(text, language, of, wanted)]),
    );
    const fused = fuse(
      [...slices.values()].flatMap((slice) => [
        { keys: rankByTerms(slice, tuning.depth), weight: tuning.lexical[slice.relation] },
        {
          keys: this.#vectors.nearest(vector, tuning.depth, slice.accept).map(({ label }) => label),
          weight: tuning.dense[slice.relation],
        },
      ]),
      tuning.k,
    );
    const candidates = fused.slice(0, tuning.depth).map(({ key }) => ({
      ...this.#catalogue.passage(key),
      similarity: this.#vectors.similarity(key, vector),
      slice: slices.get(this.#languageOf[key] as Language) as Slice,
    }));
    const late = lateInteraction(await this.#embedder.pieces(text), this.#catalogue.pieces);
    const hits = rerank(candidates, { vector, late }, this.#catalogue, tuning.rerank, limit);
    return { hits: hits.map((hit) => ({ ...hit, reasons: explain(hit) })) };
  }

  /** The same search as a LangChain retriever of one scope, traced by the callbacks that it is invoked with. */
  within(scope: Scope): BaseRetriever<HitMetadata> {
    return new ScopedRetriever(this, scope);
  }

  /** The question's terms in the documents of one language. */
  #slice(text: string, asked: Language, of: Language, wanted: ReadonlySet<string> | undefined): Slice {
    const relation = of === asked ? 'same' : 'other';
    // A filter costs time, and documents in one language need none.
    const inSlice =
      this.#catalogue.languages.length === 1 ? undefined : (label: number) => this.#languageOf[label] === of;
    const terms = queryTerms(text, asked, of, this.#catalogue);
    const matches = matchTerms(terms, this.#catalogue, this.#tuning.sectionWeight, inSlice);
    const accept =
      wanted && ((label: number) => wanted.has(this.#documentOf[label] ?? '') && (inSlice?.(label) ?? true));
    return { relation, matches, weights: this.#tuning.terms[relation], accept: accept ?? inSlice };
  }

  override async _getRelevantDocuments(query: string): Promise<LangChainDocument<PassageMetadata>[]> {
    const { hits } = await this.search({ text: query, language: detectLanguage(query, 'ar'), limit: 10 });
    return hits.map(asLangChainDocument);
  }
}

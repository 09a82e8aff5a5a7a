/** The paragraphs of an index as a LangChain `VectorStore`. */
import { type DocumentInterface, Document as LangChainDocument } from '@langchain/core/documents';
import { VectorStore } from '@langchain/core/vectorstores';
import type { Embedder } from '../embed/embedder.ts';
import type { Catalogue, Passage } from './catalogue.ts';
import { cosine, type Neighbour, type VectorIndex } from './vector-index.ts';

/** Metadata of a paragraph as a LangChain document. */
export type PassageMetadata = {
  label: number;
  document: string;
  paragraph: number | string;
  section: string[];
};

export const asLangChainDocument = ({
  label,
  document,
  paragraph,
}: Passage): LangChainDocument<PassageMetadata> =>
  new LangChainDocument({
    pageContent: paragraph.text,
    metadata: { label, document, paragraph: paragraph.ref, section: paragraph.section },
    id: `${document}:${paragraph.ref}`,
  });

/** Read-only: an index changes by a new generation, never in place. */
export class ParagraphVectors extends VectorStore {
  declare FilterType: (label: number) => boolean;
  readonly #catalogue: Catalogue;
  readonly #index: VectorIndex;

  constructor(embedder: Embedder, catalogue: Catalogue, index: VectorIndex) {
    super(embedder, {});
    this.#catalogue = catalogue;
    this.#index = index;
  }

  override _vectorstoreType(): string {
    return 'dalil';
  }

  /** Labels and cosines of the nearest paragraphs, without reading them. */
  nearest(query: ArrayLike<number>, k: number, accept?: (label: number) => boolean): Neighbour[] {
    return this.#index.search(Float32Array.from(query), k, accept);
  }

  /** Cosine of a paragraph that was not among the nearest. */
  similarity(label: number, query: Float32Array): number {
    return cosine(query, this.#catalogue.paragraphVector(label));
  }

  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: this['FilterType'],
  ): Promise<[DocumentInterface, number][]> {
    return this.nearest(query, k, filter).map(({ label, similarity }) => [
      asLangChainDocument(this.#catalogue.passage(label)),
      similarity,
    ]);
  }

  override async addVectors(): Promise<never> {
    throw new Error('An index is not changed in place; run `npm run index`.');
  }

  override async addDocuments(): Promise<never> {
    throw new Error('An index is not changed in place; run `npm run index`.');
  }
}

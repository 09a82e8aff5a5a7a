/** The port to an embedding model. */
import { Embeddings } from '@langchain/core/embeddings';

/** A LangChain `Embeddings` that says which model it is, so that an index can refuse another one's vectors. */
export abstract class Embedder extends Embeddings {
  /** Human-readable name of the model. */
  abstract readonly model: string;
  /** Length of every vector. */
  abstract readonly dimension: number;
  /** Hash of everything that decides a vector: weights, tokenizer, pooling, prefixes. */
  abstract readonly fingerprint: string;
}

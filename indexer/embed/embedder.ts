/** The port to an embedding model. */
import { Embeddings } from '@langchain/core/embeddings';

/** What a tokenizer cuts a text into: a word, or a part of one. */
export interface Piece {
  id: number;
  /** −ln of its probability in the tokenizer's language model: high for a piece that few texts have. */
  rarity: number;
  /** Its own vector, not of unit length. */
  vector: Float32Array;
}

/** A LangChain `Embeddings` that says which model it is, so that an index can refuse another one's vectors. */
export abstract class Embedder extends Embeddings {
  /** Human-readable name of the model. */
  abstract readonly model: string;
  /** Length of every vector. */
  abstract readonly dimension: number;
  /** Hash of everything that decides a vector: weights, tokenizer, pooling, prefixes. */
  abstract readonly fingerprint: string;

  /**
   * The distinct pieces of a text, where the model is static: a piece has one vector wherever it stands. None where
   * vectors depend on the words around; such a model is searched without late interaction.
   */
  async pieces(_text: string): Promise<Piece[]> {
    return [];
  }

  /** The rarity of each piece that a word is cut into, in order: many rare ones spell no word. None where vectors depend on the words around. */
  cut(_word: string): readonly number[] {
    return [];
  }
}

/** Embeddings by a static model: a text's vector is the mean of its pieces' vectors, each the same wherever it stands. */
import { LRUCache } from 'lru-cache';
import { Embedder, type Piece } from './embedder.ts';

/** The pieces of a text in order, and their vectors one after another. */
export interface LookedUp {
  ids: readonly number[];
  vectors: Float32Array;
}

export interface StaticModel {
  name: string;
  dimension: number;
  fingerprint: string;
  /** ln of each piece's probability, by its number. */
  scores: readonly number[];
  lookUp: (text: string) => Promise<LookedUp>;
  /** Numbers of the pieces of a text, in order. */
  cut: (text: string) => readonly number[];
}

/** A question is asked for its vector and then for its pieces; a few are remembered so that it is looked up once. */
const remembered = 8;

export class StaticEmbedder extends Embedder {
  override readonly model: string;
  override readonly dimension: number;
  override readonly fingerprint: string;
  readonly #scores: readonly number[];
  readonly #questions: LRUCache<string, Promise<LookedUp>>;
  readonly #lookUp: StaticModel['lookUp'];
  readonly #cut: StaticModel['cut'];

  constructor({ name, dimension, fingerprint, scores, lookUp, cut }: StaticModel) {
    super({});
    this.model = name;
    this.dimension = dimension;
    this.fingerprint = fingerprint;
    this.#scores = scores;
    this.#lookUp = lookUp;
    this.#cut = cut;
    this.#questions = new LRUCache({ max: remembered, memoMethod: (text) => lookUp(text) });
  }

  override async embedQuery(text: string): Promise<number[]> {
    return this.#mean(await this.#questions.memo(text));
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (const text of texts) vectors.push(this.#mean(await this.#lookUp(text)));
    return vectors;
  }

  override async pieces(text: string): Promise<Piece[]> {
    const { ids, vectors } = await this.#questions.memo(text);
    const pieces = new Map<number, Piece>();
    for (const [at, id] of ids.entries())
      if (!pieces.has(id)) {
        const vector = vectors.slice(at * this.dimension, (at + 1) * this.dimension);
        pieces.set(id, { id, rarity: -(this.#scores[id] ?? 0), vector });
      }
    return [...pieces.values()];
  }

  override cut(word: string): number[] {
    return this.#cut(word).map((id) => -(this.#scores[id] ?? 0));
  }

  /** Unit length; a text without pieces has no direction, and its zero vector is near to nothing. */
  #mean({ vectors }: LookedUp): number[] {
    const sums = new Array<number>(this.dimension).fill(0);
    for (let from = 0; from < vectors.length; from += this.dimension)
      for (let at = 0; at < this.dimension; at += 1)
        sums[at] = (sums[at] as number) + (vectors[from + at] as number);
    const length = Math.sqrt(sums.reduce((total, sum) => total + sum * sum, 0)) || 1;
    return sums.map((sum) => sum / length);
  }
}

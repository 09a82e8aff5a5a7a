/** The real embedding model, opened once; one that counts what it is asked; and small ones that cost nothing. */
import { createHash } from 'node:crypto';
import { Embedder, openTransformersEmbedder } from '#indexer';
import { bundledModel, modelsFolder } from './repository.ts';

let opened: Promise<Embedder> | undefined;

/** The bundled model. */
export function realModel(): Promise<Embedder> {
  opened ??= openTransformersEmbedder(bundledModel, modelsFolder);
  return opened;
}

/** Passes every text on to another embedder and remembers it. */
export class CountingEmbedder extends Embedder {
  override readonly model: string;
  override readonly dimension: number;
  override readonly fingerprint: string;
  readonly texts: string[] = [];
  readonly #inner: Embedder;

  /** @param disguise what it says of itself instead of what the inner one says */
  constructor(inner: Embedder, disguise: { model?: string; dimension?: number; fingerprint?: string } = {}) {
    super({});
    this.#inner = inner;
    this.model = disguise.model ?? inner.model;
    this.dimension = disguise.dimension ?? inner.dimension;
    this.fingerprint = disguise.fingerprint ?? inner.fingerprint;
  }

  override async embedQuery(text: string): Promise<number[]> {
    return this.#inner.embedQuery(text);
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    this.texts.push(...texts);
    return this.#inner.embedDocuments(texts);
  }
}

/** Unit vectors out of a hash: for tests of thousands of paragraphs, where meaning plays no part. */
export class HashEmbedder extends Embedder {
  override readonly model = 'hash';
  override readonly dimension = 8;
  override readonly fingerprint = 'hash-8';

  constructor() {
    super({});
  }

  override async embedQuery(text: string): Promise<number[]> {
    const bytes = [...createHash('sha256').update(text).digest().subarray(0, this.dimension)].map((byte) => byte - 127.5);
    const length = Math.hypot(...bytes);
    return bytes.map((byte) => byte / length);
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }
}

/** The real embedding model, opened once, and an embedder that counts what it is asked. */
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

/** An embedder that costs nothing, for tests in which meaning plays no part. */
import { createHash } from 'node:crypto';
import { Embedder } from '#indexer';

/** Unit vectors out of a hash of the text. */
export class HashEmbedder extends Embedder {
  override readonly model = 'hash';
  override readonly dimension = 8;
  override readonly fingerprint = 'hash-8';

  constructor() {
    super({});
  }

  override async embedQuery(text: string): Promise<number[]> {
    const bytes = [...createHash('sha256').update(text).digest().subarray(0, this.dimension)].map(
      (byte) => byte - 127.5,
    );
    const length = Math.hypot(...bytes);
    return bytes.map((byte) => byte / length);
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }
}

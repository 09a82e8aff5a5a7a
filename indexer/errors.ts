/** What can go wrong with an index or a model, said so that the reader knows what to do. */
export type IndexErrorCode =
  | 'index_missing'
  | 'index_mismatch'
  | 'index_damaged'
  | 'index_busy'
  | 'model_missing'
  | 'corpus_invalid';

export class IndexError extends Error {
  override readonly name = 'IndexError';
  constructor(
    readonly code: IndexErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

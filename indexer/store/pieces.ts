/** Pieces as an index keeps them: one byte a dimension, which loses nothing of a model whose weights are such bytes. */

/** A piece as the index keeps it. */
export interface StoredPiece {
  id: number;
  vector: Int8Array;
}

/** What a model makes of a text: one vector, and the numbers of the distinct pieces it consists of. */
export interface TextEmbedding {
  vector: ArrayLike<number>;
  pieces: ArrayLike<number>;
}

/** Scaled so that the largest component is ±127. A zero vector stays one. */
export function quantise(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => Math.round((value / (largest || 1)) * 127));
}

/** The direction of a piece's vector, as a unit vector; a zero vector stays one. */
export function direction(vector: ArrayLike<number>): Float32Array {
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) squares += (vector[at] as number) ** 2;
  const length = Math.sqrt(squares) || 1;
  const unit = new Float32Array(vector.length);
  for (let at = 0; at < vector.length; at += 1) unit[at] = (vector[at] as number) / length;
  return unit;
}

/** Unit vectors of an index's pieces in one block of memory; a piece's row is its position. */
export interface PieceTable {
  readonly dimension: number;
  readonly matrix: Float32Array;
  /** Row of each piece's id. */
  readonly rows: ReadonlyMap<number, number>;
}

export function pieceTable(stored: readonly StoredPiece[]): PieceTable {
  const dimension = stored[0]?.vector.length ?? 0;
  const matrix = new Float32Array(stored.length * dimension);
  for (const [row, { vector }] of stored.entries()) matrix.set(direction(vector), row * dimension);
  return { dimension, matrix, rows: new Map(stored.map(({ id }, row) => [id, row])) };
}

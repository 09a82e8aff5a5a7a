/**
 * Late interaction: for each piece of the question the best match among the pieces of a passage (MaxSim of Khattab
 * and Zaharia, "ColBERT", SIGIR 2020), here over static vectors and weighted by rarity. Where the mean of a long
 * paragraph blurs what a question asks for, its single words do not.
 */
import type { Piece } from '../embed/embedder.ts';
import { direction, type PieceTable } from './pieces.ts';

/** How much more a rare piece counts: weight = rarity ^ `rarityPower`. */
const rarityPower = 1.5;

/** Pieces of the question compared at a time: sums that do not wait for one another are done several times as fast. */
const lanes = 4;

/** For each piece of the question, in order, its best cosine in a passage, none below 0; zeros may follow. */
export type BestMatches = Float32Array;

export interface LateInteraction {
  /** @param rows the passage's pieces, as rows of the table */
  match(rows: Uint32Array): BestMatches;
  /** Mean of the best matches, weighted by rarity: 0…1. */
  score(matches: BestMatches): number;
}

/**
 * Pieces less rare than this, −ln of one in about so many, are articles, endings and the like: they cost as much as
 * others and tell nothing.
 */
const leastRarity = 7;

/** Compares one question with many passages; cosines with a piece are computed once, when a passage first has it. */
export function lateInteraction(pieces: readonly Piece[], table: PieceTable): LateInteraction {
  const { dimension, matrix } = table;
  const question = pieces.filter(({ rarity }) => rarity >= leastRarity);
  const width = Math.ceil(question.length / lanes) * lanes;
  const components = interleaved(question, width, dimension);
  const weights = question.map(({ rarity }) => rarity ** rarityPower);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  // Filled as passages need them.
  const cosines = new Float32Array(table.rows.size * width);
  const compared = new Uint8Array(table.rows.size);

  return {
    match(rows) {
      const best = new Float32Array(width);
      for (const row of rows) {
        const from = row * width;
        if (compared[row] === 0) {
          compare(components, matrix, row * dimension, dimension, cosines, from, width);
          compared[row] = 1;
        }
        for (let at = 0; at < width; at += 1) {
          const cosine = cosines[from + at] as number;
          if (cosine > (best[at] as number)) best[at] = cosine;
        }
      }
      return best;
    },
    score: (matches) =>
      weights.reduce((sum, weight, at) => sum + weight * (matches[at] as number), 0) / total,
  };
}

/** Unit vectors of the pieces, a block of `lanes` pieces after the other, each block component by component. */
function interleaved(pieces: readonly Piece[], width: number, dimension: number): Float32Array {
  const components = new Float32Array(width * dimension);
  for (const [which, { vector }] of pieces.entries()) {
    const lane = which % lanes;
    const unit = direction(vector);
    let at = (which - lane) * dimension + lane;
    for (let component = 0; component < dimension; component += 1, at += lanes)
      components[at] = unit[component] as number;
  }
  return components;
}

/** Writes the cosines of all question pieces with one piece of the table. */
function compare(
  components: Float32Array,
  matrix: Float32Array,
  start: number,
  dimension: number,
  cosines: Float32Array,
  to: number,
  width: number,
): void {
  const end = start + dimension;
  for (let block = 0; block < width; block += lanes) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let at = block * dimension;
    for (let component = start; component < end; component += 1, at += lanes) {
      const value = matrix[component] as number;
      a += value * (components[at] as number);
      b += value * (components[at + 1] as number);
      c += value * (components[at + 2] as number);
      d += value * (components[at + 3] as number);
    }
    cosines[to + block] = a;
    cosines[to + block + 1] = b;
    cosines[to + block + 2] = c;
    cosines[to + block + 3] = d;
  }
}

/** Best matches of a whole out of those of its parts, of which there is at least one. */
export function bestOf(parts: readonly BestMatches[]): BestMatches {
  const best = Float32Array.from(parts[0] ?? []);
  for (const part of parts)
    for (let at = 0; at < best.length; at += 1)
      if ((part[at] as number) > (best[at] as number)) best[at] = part[at] as number;
  return best;
}

/** Files of a generation, and when it has which. */

export const catalogueFile = 'catalogue.sqlite';
export const graphFile = 'vectors.hnsw';

/**
 * Up to so many paragraphs a scan costs as little as the graph (measured by `npm run bench`), needs no second file
 * and never misses a neighbour.
 */
export const exactUpTo = 500;

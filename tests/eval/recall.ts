/** Where the right paragraph stands among the hits, and how often it is near the top. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';

/** Place of the first gold paragraph among the first five hits, from 0; −1 when there is none. */
export async function goldRank(
  retriever: DalilIndex['retriever'],
  text: string,
  language: Language,
  gold: readonly string[],
): Promise<number> {
  const { hits } = await retriever.search({ text, language, limit: 5 });
  return hits.findIndex(({ document, paragraph }) => gold.includes(`${document}:${paragraph.ref}`));
}

/** Share of the ranks that are among the first `k` (at most five). */
export const recall = (ranks: readonly number[], k: number): number =>
  ranks.filter((rank) => rank >= 0 && rank < k).length / ranks.length;

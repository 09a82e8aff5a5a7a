/** What each part of retrieval is worth: the same questions with one of them left out. */
import { languageCodes } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { defaultTuning, HybridRetriever, type Tuning } from '../../indexer/store/hybrid.ts';
import type { Question } from './metrics.ts';
import { goldRank, recall } from './recall.ts';

const { rerank } = defaultTuning;
const without = (leg: 'terms' | 'similarity' | 'lateInteraction'): Tuning['rerank'] => ({
  ...rerank,
  paragraph: { ...rerank.paragraph, [leg]: 0 },
  sentence: { ...rerank.sentence, [leg]: 0 },
});
const wordsOnly = { word: 1, concept: 0, nested: 0 };
const none = { same: 0, other: 0 };

const legs: Record<string, Tuning> = {
  everything: defaultTuning,
  'without BM25': { ...defaultTuning, lexical: none, rerank: without('terms') },
  'without dense': { ...defaultTuning, dense: none, rerank: without('similarity') },
  'without glossary': { ...defaultTuning, terms: { same: wordsOnly, other: wordsOnly } },
  'without late interaction': { ...defaultTuning, rerank: { ...rerank, lateDepth: 0 } },
  'BM25 alone': {
    ...defaultTuning,
    dense: none,
    terms: { same: wordsOnly, other: wordsOnly },
    rerank: { ...without('similarity'), lateDepth: 0 },
  },
  'dense alone': { ...defaultTuning, lexical: none, rerank: { ...without('terms'), lateDepth: 0 } },
};

/** Shares of the questions with a gold paragraph first (R@1) and among the first five (R@5), by language. */
export async function measureLegs(
  index: DalilIndex,
  questions: readonly Question[],
): Promise<Record<string, Record<string, number>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const [name, tuning] of Object.entries(legs)) {
    const retriever = new HybridRetriever(index.embedder, index.catalogue, index.vectors, tuning);
    const row: Record<string, number> = {};
    for (const language of languageCodes) {
      const ranks = await Promise.all(
        questions.map((question) => goldRank(retriever, question[language], language, question.gold)),
      );
      row[`${language} R@1`] = recall(ranks, 1);
      row[`${language} R@5`] = recall(ranks, 5);
    }
    table[name] = row;
  }
  return table;
}

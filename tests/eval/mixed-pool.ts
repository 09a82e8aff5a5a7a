/**
 * A pool of the same statements in all six languages, as six documents: a question must find its statement in every
 * language, not first in its own (LAReQA: Roy et al., EMNLP 2020). The statements were never trained on.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languageCodes } from '#corpus/languages';
import { zLanguage } from '#corpus/schema';
import { buildIndex, type DalilIndex, type Embedder, openIndex } from '#indexer';
import { sourceOf } from '../indexer/support/synthetic.ts';
import { ownQuestionsFolder, readJsonLines } from './questions.ts';

const zVersions = z.record(zLanguage, z.string().min(1));
const zStatement = z.object({ id: z.string(), statement: zVersions, question: zVersions });
export type Statement = z.infer<typeof zStatement>;

export const readPool = (): Statement[] => readJsonLines(join(ownQuestionsFolder, 'pool.jsonl'), zStatement);

/** Builds an index of six documents, each with all statements in one language, and closes it when `work` is done. */
export async function withPool<Result>(
  statements: readonly Statement[],
  embedder: Embedder,
  corpusFolder: string,
  work: (index: DalilIndex) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-pool-'));
  try {
    const place = { corpusFolder: join(folder, 'corpus'), indexFolder: join(folder, 'index'), embedder };
    cpSync(corpusFolder, place.corpusFolder, {
      recursive: true,
      filter: (path) => !/raw.+txt$/.test(path),
    });
    const sources = languageCodes.map((language) => {
      const raw = statements.map(({ statement }, at) => `${at + 1}. ${statement[language]}`).join('\n\n');
      const source = sourceOf(raw, { id: `pool-${language}`, symbol: `A/POOL/${language}`, language });
      writeFileSync(join(place.corpusFolder, 'raw', source.file), raw);
      return source;
    });
    writeFileSync(join(place.corpusFolder, 'documents.json'), JSON.stringify(sources));
    await buildIndex(place);
    const index = await openIndex(place);
    try {
      return await work(index);
    } finally {
      index.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Twice as many hits as a statement has versions. */
const depth = 2 * languageCodes.length;

/**
 * By language of the question: the share of questions whose first hit is their statement, in whichever language
 * (`first`), and the shares whose statement is among the first twelve hits in a document of each language.
 */
export async function measurePool(
  index: DalilIndex,
  statements: readonly Statement[],
  language: Language,
): Promise<Record<string, number>> {
  const row: Record<string, number> = { first: 0 };
  for (const code of languageCodes) row[code] = 0;
  const share = 1 / statements.length;
  for (const [at, { question }] of statements.entries()) {
    const { hits } = await index.retriever.search({ text: question[language], language, limit: depth });
    if (hits[0]?.paragraph.ref === at + 1) row.first = (row.first ?? 0) + share;
    for (const code of languageCodes)
      if (hits.some((hit) => hit.document === `pool-${code}` && hit.paragraph.ref === at + 1))
        row[code] = (row[code] ?? 0) + share;
  }
  return row;
}

export function measureMixedPool(
  embedder: Embedder,
  corpusFolder: string,
): Promise<Record<string, Record<string, number>>> {
  const statements = readPool();
  return withPool(statements, embedder, corpusFolder, async (index) => {
    const table: Record<string, Record<string, number>> = {};
    for (const language of languageCodes) table[language] = await measurePool(index, statements, language);
    return table;
  });
}

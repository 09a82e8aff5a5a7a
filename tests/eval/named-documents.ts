/** Documents named in words: are they told, and do hits come from them alone? */
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languageCodes } from '#corpus/languages';
import { zLanguage } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { ask } from '../../server/answer/ask.ts';
import { collect } from '../../server/answer/collect.ts';
import { passes } from '../../server/contract/facets.ts';
import { ownQuestionsFolder, readJsonLines } from './questions.ts';

const zNaming = z.object({
  language: zLanguage,
  question: z.string(),
  /** Ids of the documents that the words name. */
  documents: z.array(z.string()).min(1),
});
export type NamingQuestion = z.infer<typeof zNaming>;

export const readNamingQuestions = (): NamingQuestion[] =>
  readJsonLines(join(ownQuestionsFolder, 'named-documents.jsonl'), zNaming);

interface Row {
  language: Language;
  resolved: boolean;
  'hits only from them': boolean;
  'words only searched': boolean;
}

/**
 * By language: the share of questions whose words are told to name just the right documents; the share that have hits,
 * all of them from these; and, for comparison, the share of which that holds when the words are only searched.
 */
export async function measureNaming(index: DalilIndex): Promise<Record<string, Record<string, number>>> {
  const rows: Row[] = [];
  for (const { language, question, documents } of readNamingQuestions()) {
    const named = await collect(ask(index, { question, language }));
    const literal = await collect(ask(index, { question, language, literal: true }));
    const through = index.catalogue.sources.filter((source) => passes(named.named, source));
    const isOnly = (hits: readonly { document: string }[]) =>
      hits.length > 0 && hits.every((hit) => documents.includes(hit.document));
    rows.push({
      language,
      resolved:
        through
          .map(({ id }) => id)
          .sort()
          .join() === [...documents].sort().join(),
      'hits only from them': isOnly(named.hits),
      'words only searched': isOnly(literal.hits),
    });
  }
  const share = (chosen: readonly Row[], column: Exclude<keyof Row, 'language'>) =>
    chosen.filter((row) => row[column]).length / chosen.length;
  const table: Record<string, Record<string, number>> = {};
  for (const name of ['all', ...languageCodes]) {
    const chosen = rows.filter(({ language }) => name === 'all' || language === name);
    table[name] = {
      questions: chosen.length,
      resolved: share(chosen, 'resolved'),
      'hits only from them': share(chosen, 'hits only from them'),
      'words only searched': share(chosen, 'words only searched'),
    };
  }
  return table;
}

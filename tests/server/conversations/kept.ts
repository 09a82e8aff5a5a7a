/** Stores on files of their own, and turns to put into them. */
import { join } from 'node:path';
import type { AnswerEvent } from '#contract/ask';
import type { Language } from '#corpus/languages';
import { type Database, openDurableDatabase } from '#indexer';
import { ConversationStore, type TurnRequest } from '../../../server/conversations/store.ts';
import { userMigrations } from '../../../server/user-database.ts';
import { newId } from './ids.ts';

export interface Kept {
  file: string;
  database: Database;
  store: ConversationStore;
}

/** A store whose clock goes on by one millisecond each time it is read. */
export function storeIn(folder: string): Kept {
  const file = join(folder, 'user', 'dalil.sqlite');
  const database = openDurableDatabase(file, userMigrations);
  let now = 1_700_000_000_000;
  return {
    file,
    database,
    store: new ConversationStore(database, () => {
      now += 1;
      return now;
    }),
  };
}

export const asking = (question: string): TurnRequest => ({
  question,
  previous: null,
  filter: {},
  literal: false,
});

/** A complete answer of those sentences. */
export const saying = (texts: readonly string[], language: Language = 'en'): AnswerEvent[] => [
  { type: 'understood', language, query: 'what was searched', filter: {}, named: {} },
  { type: 'hits', hits: [] },
  ...texts.map(
    (text): AnswerEvent => ({
      type: 'sentence',
      sentence: {
        text,
        language,
        damaged: false,
        marks: [],
        citation: { document: 'a', paragraph: 1, start: 0, end: 1, label: 'A/1, para. 1' },
      },
    }),
  ),
  { type: 'done', timings: { search: 1, firstSentence: 2, total: 3 } },
];

/** A conversation of answered questions; returns its id and those of its turns. */
export function converse(
  store: ConversationStore,
  reader: string,
  answers: Record<string, readonly string[]>,
): { conversation: string; turns: string[] } {
  const conversation = newId();
  const turns = Object.entries(answers).map(([question, texts]) => {
    const turn = newId();
    store.begin(reader, conversation, turn, asking(question));
    store.finish(turn, 'done', question, saying(texts));
    return turn;
  });
  return { conversation, turns };
}

/** Follow-ups: is the last turn of a conversation answered as well as the same question written out by hand? */
import { join } from 'node:path';
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { standalone } from '../../server/answer/follow-up.ts';
import { ownQuestionsFolder, readJsonLines } from './questions.ts';
import { goldRank, recall } from './recall.ts';

const zDialogue = z.object({
  id: z.string(),
  language: zLanguage,
  turns: z.array(z.string()).min(2),
  /** The last turn as a question that needs no context, written by hand. */
  standalone: z.string(),
  gold: z.array(z.string()).min(1),
  kind: z.string(),
});
export type Dialogue = z.infer<typeof zDialogue>;

export const readDialogues = (): Dialogue[] =>
  readJsonLines(join(ownQuestionsFolder, 'dialogues.jsonl'), zDialogue);

/** The last turn, completed from the ones before as in a conversation. */
export const completed = ({ turns, language }: Dialogue, index: DalilIndex): string =>
  turns.reduce<string | undefined>(
    (previous, turn) => standalone(turn, language, previous, index),
    undefined,
  ) ?? '';

/** Recall at 1 and 5 of the last turns: asked alone, completed, and written out by hand; by kind of follow-up. */
export async function measureDialogues(index: DalilIndex): Promise<Record<string, Record<string, number>>> {
  const dialogues = readDialogues();
  const table: Record<string, Record<string, number>> = {};
  for (const kind of ['all', ...new Set(dialogues.map((dialogue) => dialogue.kind))]) {
    const chosen = dialogues.filter((dialogue) => kind === 'all' || dialogue.kind === kind);
    const row: Record<string, number> = {};
    for (const [name, textOf] of Object.entries({
      alone: ({ turns }: Dialogue) => turns.at(-1) ?? '',
      completed: (dialogue: Dialogue) => completed(dialogue, index),
      'by hand': (dialogue: Dialogue) => dialogue.standalone,
    })) {
      const ranks = await Promise.all(
        chosen.map((dialogue) =>
          goldRank(index.retriever, textOf(dialogue), dialogue.language, dialogue.gold),
        ),
      );
      row[`${name} R@1`] = recall(ranks, 1);
      row[`${name} R@5`] = recall(ranks, 5);
    }
    table[kind] = row;
  }
  return table;
}

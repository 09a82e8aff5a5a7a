/** Free-text items made by hand from sentences of the documents, and answers as learners write them, with what they should get. */
import { join } from 'node:path';
import { z } from 'zod';
import { languageCodes } from '#corpus/languages';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { zVerdict } from '../../../../server/contract/training/items.ts';
import { type ItemOf, zKeyPoint } from '../../../../server/training/items.ts';
import { readJsonLines } from '../../../eval/questions.ts';

const zMadeItem = z.strictObject({
  id: z.string(),
  /** Whether the grader's numbers were chosen by its answers. */
  tunes: z.boolean(),
  question: z.record(z.enum(languageCodes), z.string()),
  /** `text` is how the sentence begins. */
  sources: z.array(z.strictObject({ document: z.string(), paragraph: zParagraphRef, text: z.string() })),
  points: z.array(zKeyPoint).min(1),
});

export const kinds = [
  'good',
  'verbatim',
  'partial',
  'salad',
  'number',
  'contradiction',
  'near',
  'other',
  'copied',
  'empty',
] as const;

const zMadeAnswer = z.strictObject({
  item: z.string(),
  language: zLanguage,
  kind: z.enum(kinds),
  text: z.string(),
  verdict: zVerdict.exclude(['shown']),
  found: z.array(z.boolean()),
});

export interface Made extends z.infer<typeof zMadeAnswer> {
  question: string;
  free: ItemOf<'free-text'>;
  tunes: boolean;
}

type Source = z.infer<typeof zMadeItem>['sources'][number];

function sentence({ document, paragraph: ref, text }: Source, index: DalilIndex) {
  for (let label = 0; label < index.catalogue.paragraphCount; label += 1) {
    const passage = index.catalogue.passage(label);
    if (passage.document !== document || passage.paragraph.ref !== ref) continue;
    const { text: whole } = passage.paragraph;
    const start = whole.indexOf(text);
    const found = index.catalogue.sentences(label).find((one) => one.start === start);
    if (found === undefined) continue;
    const { end } = found;
    const { language } = index.sourceOf(document);
    return { document, paragraph: ref, start, end, text: whole.slice(start, end), language, marks: [] };
  }
  throw new Error(`no sentence of ${document} ${ref} begins with ${text}`);
}

/** Every made answer with its item. */
export function madeAnswers(index: DalilIndex): Made[] {
  const items = readJsonLines(join(import.meta.dirname, 'items.jsonl'), zMadeItem);
  const byId = new Map(
    items.map(({ id, tunes, question, sources, points }) => {
      const free: ItemOf<'free-text'> = {
        id,
        origin: 'made',
        module: null,
        type: 'free-text',
        prompt: { kind: 'question', text: question },
        sources: sources.map((source) => sentence(source, index)),
        points,
      };
      return [id, { free, question, tunes }];
    }),
  );
  return readJsonLines(join(import.meta.dirname, 'answers.jsonl'), zMadeAnswer).map((answer) => {
    const item = byId.get(answer.item);
    if (item === undefined) throw new Error(`there is no item ${answer.item}`);
    return { ...answer, ...item, question: item.question[answer.language] };
  });
}

/** What learners remember and have passed, on disk. Each row belongs to one learner; nobody else ever gets it. */
import { z } from 'zod';
import type { ParagraphRef } from '#corpus/schema';
import type { Verdict } from '../contract/training/items.ts';
import { Rows } from '../rows.ts';
import { type Item, zItem } from './items.ts';
import { type Memory, zMemory } from './schedule.ts';

export interface Review {
  item: Item;
  memory: Memory;
}

export interface LoggedAnswer {
  item: string;
  at: number;
  verdict: Verdict;
}

export interface PassedModule {
  module: string;
  passedBy: 'precheck' | 'gate';
  at: number;
}

export interface ChangedItem {
  item: string;
  became: 'retired' | 'remade';
  document: string;
  paragraph: ParagraphRef;
}

const refOf = (text: string): ParagraphRef => (/^\d+$/.test(text) ? Number(text) : text);
const asItem = (row: unknown): Item => zItem.parse(JSON.parse(String(row)));

export class LearnerStore extends Rows {
  /** Those due first first. @param before only what is due before that moment */
  reviews(learner: string, before = Number.MAX_SAFE_INTEGER): Review[] {
    const rows = this.all(
      'SELECT content, memory FROM reviews WHERE learner = ? AND due < ? ORDER BY due, item',
      ...[learner, before],
    ) as { content: string; memory: string }[];
    return rows.map(({ content, memory }) => ({
      item: asItem(content),
      memory: zMemory.parse(JSON.parse(memory)),
    }));
  }

  /** When each item is to be reviewed, the first first. */
  dues(learner: string): number[] {
    const rows = this.all('SELECT due FROM reviews WHERE learner = ? ORDER BY due', learner);
    return (rows as { due: number }[]).map(({ due }) => due);
  }

  memory(learner: string, item: string): Memory | null {
    const [row] = this.all('SELECT memory FROM reviews WHERE learner = ? AND item = ?', learner, item) as {
      memory: string;
    }[];
    return row === undefined ? null : zMemory.parse(JSON.parse(row.memory));
  }

  keepReview(learner: string, { item, memory }: Review): void {
    this.run(
      `INSERT INTO reviews VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET content = excluded.content, memory = excluded.memory, due = excluded.due`,
      ...[learner, item.id, JSON.stringify(item), JSON.stringify(memory), memory.due],
    );
  }

  dropReview(learner: string, item: string): void {
    this.run('DELETE FROM reviews WHERE learner = ? AND item = ?', learner, item);
  }

  /** False when that answer is in the log already. */
  log(learner: string, { item, at, verdict }: LoggedAnswer): boolean {
    return this.run(
      'INSERT INTO answer_log VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[learner, item, at, verdict],
    );
  }

  /** In order of time. */
  answerLog(learner: string, from = 0): LoggedAnswer[] {
    return this.all(
      'SELECT item, at, verdict FROM answer_log WHERE learner = ? AND at >= ? ORDER BY at',
      ...[learner, from],
    ) as LoggedAnswer[];
  }

  /** How each item was answered last. */
  lastVerdicts(learner: string): ReadonlyMap<string, Verdict> {
    // Beside max(), SQLite takes the other columns from the row that has it.
    const rows = this.all(
      'SELECT item, verdict, max(at) FROM answer_log WHERE learner = ? GROUP BY item',
      learner,
    ) as LoggedAnswer[];
    return new Map(rows.map(({ item, verdict }) => [item, verdict]));
  }

  /** How a module was passed first is what counts. */
  pass(learner: string, { module, passedBy, at }: PassedModule): void {
    this.run(
      'INSERT INTO passed_modules VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[learner, module, passedBy, at],
    );
  }

  passed(learner: string): PassedModule[] {
    return this.all(
      'SELECT module, passed_by AS passedBy, at FROM passed_modules WHERE learner = ? ORDER BY at',
      learner,
    ) as PassedModule[];
  }

  keepPath(learner: string, simulation: string, path: readonly string[]): void {
    this.run(
      'INSERT INTO case_runs VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET path = excluded.path',
      ...[learner, simulation, JSON.stringify(path)],
    );
  }

  /** Decisions taken, by simulation. */
  paths(learner: string): ReadonlyMap<string, string[]> {
    const rows = this.all('SELECT simulation, path FROM case_runs WHERE learner = ?', learner);
    return new Map(
      (rows as { simulation: string; path: string }[]).map(({ simulation, path }) => [
        simulation,
        z.array(z.string()).parse(JSON.parse(path)),
      ]),
    );
  }

  noteChange(learner: string, { item, became, document, paragraph }: ChangedItem): void {
    this.run(
      'INSERT INTO changed_items VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET became = excluded.became',
      ...[learner, item, became, document, String(paragraph)],
    );
  }

  changes(learner: string): ChangedItem[] {
    const rows = this.all(
      'SELECT item, became, document, paragraph FROM changed_items WHERE learner = ? ORDER BY document, paragraph',
      learner,
    ) as (Omit<ChangedItem, 'paragraph'> & { paragraph: string })[];
    return rows.map(({ paragraph, ...row }) => ({ ...row, paragraph: refOf(paragraph) }));
  }

  forgetChanges(learner: string): void {
    this.run('DELETE FROM changed_items WHERE learner = ?', learner);
  }

  /** The index generation that the learner's items were last compared with. */
  checkedIndex(learner: string): string | undefined {
    const [row] = this.all('SELECT generation FROM checked_indexes WHERE learner = ?', learner) as {
      generation: string;
    }[];
    return row?.generation;
  }

  noteIndex(learner: string, generation: string): void {
    this.run(
      'INSERT INTO checked_indexes VALUES (?, ?) ON CONFLICT DO UPDATE SET generation = excluded.generation',
      ...[learner, generation],
    );
  }

  /** The learner's items are to be compared with the documents again. */
  forgetIndex(learner: string): void {
    this.run('DELETE FROM checked_indexes WHERE learner = ?', learner);
  }

  /** False when the learner has that question already. */
  addOwn(learner: string, item: Item): boolean {
    return this.run(
      `INSERT INTO own_questions SELECT ?, ?, ?, coalesce(max(position), 0) + 1 FROM own_questions WHERE learner = ?
       ON CONFLICT DO NOTHING`,
      ...[learner, item.id, JSON.stringify(item), learner],
    );
  }

  own(learner: string): Item[] {
    const rows = this.all('SELECT content FROM own_questions WHERE learner = ? ORDER BY position', learner);
    return (rows as { content: string }[]).map(({ content }) => asItem(content));
  }

  removeOwn(learner: string, item: string): boolean {
    return this.atOnce(() => {
      this.dropReview(learner, item);
      return this.run('DELETE FROM own_questions WHERE learner = ? AND item = ?', learner, item);
    });
  }

  /** Everything of the learner, for good: also from the write-ahead log. */
  remove(learner: string): void {
    this.atOnce(() => {
      for (const table of learnersTables) this.run(`DELETE FROM ${table} WHERE learner = ?`, learner);
    });
    this.forget();
  }
}

const learnersTables = [
  'sessions',
  'reviews',
  'answer_log',
  'passed_modules',
  'case_runs',
  'changed_items',
  'checked_indexes',
  'own_questions',
];

/** Lessons and simulations of the corpus folder, with the range of every quotation, and their questions as items. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Case, zCase } from '#corpus/cases';
import { type Card, type Check, type LessonQuotation, type Module, zModule } from '#corpus/lessons';
import type { DalilIndex } from '#indexer';
import type { ItemOf, ItemSource } from './items.ts';
import { optionId } from './make/item-id.ts';
import { contentId } from './random.ts';

export interface LoadedCard extends Card {
  source: ItemSource;
  /** The check question. */
  item: ItemOf<'choice'>;
}

export interface LoadedModule extends Omit<Module, 'cards' | 'precheck'> {
  cards: LoadedCard[];
  precheck: ItemOf<'choice'>[];
}

export interface Curriculum {
  /** In the order in which they are learned. */
  modules: readonly LoadedModule[];
  cases: readonly Case[];
}

/** Files of a folder in order of their names; none where there is no such folder. */
function readAll<T>(folder: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

/** Where a quotation stands; undefined when the documents do not say it, or not any more. */
export function sourceOfQuotation(
  { document, paragraph, text }: LessonQuotation,
  index: DalilIndex,
): ItemSource | undefined {
  const found = index.catalogue.paragraph(document, paragraph);
  const start = found?.text.indexOf(text) ?? -1;
  if (found === undefined || start < 0) return undefined;
  const { language } = index.sourceOf(document);
  return { document, paragraph, start, end: start + text.length, text, language, marks: [] };
}

const checkItem = (check: Check, module: string, source: ItemSource): ItemOf<'choice'> => ({
  type: 'choice',
  id: contentId(module, check, source.text),
  origin: 'lesson',
  module,
  sources: [source],
  prompt: { kind: 'question', text: check.question },
  options: check.choices.map(({ text, feedback }, at) => ({
    id: optionId(at),
    label: { text },
    feedback,
  })),
  key: optionId(check.choices.findIndex(({ correct }) => correct)),
});

/** What quotes a document that the index does not have, or not so, is left out; then a module may be left out too. */
function loadModule({ cards, precheck, ...module }: Module, index: DalilIndex): LoadedModule[] {
  const loaded = cards.flatMap((card): LoadedCard[] => {
    const source = sourceOfQuotation(card.quotation, index);
    return source ? [{ ...card, source, item: checkItem(card.check, module.id, source) }] : [];
  });
  if (loaded.length === 0) return [];
  const sources = new Map(loaded.map(({ id, source }) => [id, source]));
  const questions = precheck.flatMap(({ card, ...check }) => {
    const source = sources.get(card);
    return source ? [checkItem(check, module.id, source)] : [];
  });
  return [{ ...module, cards: loaded, precheck: questions }];
}

const isSound = ({ steps }: Case, index: DalilIndex): boolean =>
  steps.every(({ decisions }) =>
    decisions.every(({ quotation }) => sourceOfQuotation(quotation, index) !== undefined),
  );

/** @throws ZodError for a lesson or a simulation that is not written as it must be */
export const loadCurriculum = (corpusFolder: string, index: DalilIndex): Curriculum => ({
  modules: readAll(join(corpusFolder, 'lessons'), zModule).flatMap((module) => loadModule(module, index)),
  cases: readAll(join(corpusFolder, 'cases'), zCase).filter((each) => isSound(each, index)),
});

/** Lessons and simulations: every quotation is exact, and no number is stated that its quotation does not state. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { zCase } from '#corpus/cases';
import { type LessonQuotation, zModule } from '#corpus/lessons';
import { westernDigits } from '#indexer';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';

const config = loadConfig(process.env);
const index = await assembleIndex(config);
afterAll(() => index.close());

const corpus = join(import.meta.dirname, '../../corpus');
const read = (folder: string): unknown[] =>
  readdirSync(join(corpus, folder))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(corpus, folder, file), 'utf8')));

const modules = read('lessons').map((module) => zModule.parse(module));
const cases = read('cases').map((simulation) => zCase.parse(simulation));
const cards = modules.flatMap((module) =>
  module.cards.map((card) => ({ name: `${module.id} ${card.id}`, ...card })),
);
const decisions = cases.flatMap(({ id, steps }) =>
  steps.flatMap((step) =>
    step.decisions.map((decision) => ({ name: `${id} ${step.id} ${decision.id}`, ...decision })),
  ),
);

/** How often the quotation stands in its paragraph; undefined when there is no such paragraph. */
function occurrences({ document, paragraph, text }: LessonQuotation): number | undefined {
  const found = index.catalogue.paragraph(document, paragraph);
  return found && found.text.split(text).length - 1;
}

/** Numbers written in digits, in either script. */
const numbersIn = (text: string): string[] => westernDigits(text).match(/\d+/g) ?? [];

describe('the curriculum', () => {
  it('has modules of different ids, whose prechecks lead to cards', () => {
    expect(modules.length).toBeGreaterThanOrEqual(8);
    expect(new Set(modules.map(({ id }) => id)).size).toBe(modules.length);
    for (const { cards: own, precheck } of modules) {
      const ids = own.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(precheck.map(({ card }) => card).filter((card) => !ids.includes(card))).toEqual([]);
    }
  });

  it('has simulations of different ids', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cards)('quotes exactly, once, and from a sound document: $name', ({ quotation }) => {
    expect(occurrences(quotation)).toBe(1);
    expect(index.sourceOf(quotation.document).damaged).toBe(false);
  });

  it.each(decisions)('quotes exactly, once, and from a sound document: $name', ({ quotation }) => {
    expect(occurrences(quotation)).toBe(1);
    expect(index.sourceOf(quotation.document).damaged).toBe(false);
  });

  it.each(cards)('states no number that the quotation does not: $name', ({ says, quotation }) => {
    const quoted = numbersIn(quotation.text);
    for (const text of [says.ar, says.en])
      expect(numbersIn(text).filter((number) => !quoted.includes(number))).toEqual([]);
  });

  it('is quoted once among the cards', () => {
    const quotations = cards.map(({ quotation }) => quotation.text);
    expect(new Set(quotations).size).toBe(quotations.length);
  });
});

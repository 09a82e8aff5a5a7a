/** Lessons and simulations: every quotation is exact, and no card states what its quotation does not, as far as a machine can tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { zCase } from '#corpus/cases';
import { type LessonQuotation, zModule } from '#corpus/lessons';
import { westernDigits } from '#indexer';
import { assembleIndex } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import { unsourcedNames, unsourcedStrength } from './claims.ts';

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

/** Short names that the documents give, each with the name it is short for. */
const shortNames: readonly [string, string][] = [['المكتب', 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة']];

/** What a card may take its names from: who speaks is said in the paragraph, its headings, or the document's title. */
function sourceOf({ document, paragraph, text }: LessonQuotation): string {
  const found = index.catalogue.paragraph(document, paragraph);
  if (!found) throw new Error(`no paragraph ${paragraph} in ${document}`);
  const { title } = index.sourceOf(document);
  return shortNames.reduce(
    (source, [short, name]) => source.replaceAll(short, name),
    [text, found.text, ...found.section, title.ar].join('\n'),
  );
}

/** Cosine of unit vectors. */
const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

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

  it.each(cards)('names nobody that its source does not: $name', ({ says, quotation }) => {
    const source = sourceOf(quotation);
    expect(unsourcedNames(index, says.ar, 'ar', source)).toEqual([]);
    expect(unsourcedNames(index, says.en, 'en', source)).toEqual([]);
  });

  it.each(cards)('says nothing more strongly than its quotation: $name', ({ says, quotation }) => {
    expect(unsourcedStrength(says.ar, 'ar', quotation.text)).toEqual([]);
    expect(unsourcedStrength(says.en, 'en', quotation.text)).toEqual([]);
  });

  it.each(['ar', 'en'] as const)('says what is nearest to its own quotation of all: %s', async (language) => {
    const quotations = await index.embedder.embedDocuments(cards.map(({ quotation }) => quotation.text));
    const sayings = await index.embedder.embedDocuments(cards.map(({ says }) => says[language]));
    const nearest = sayings.map((saying) => {
      const likenesses = quotations.map((quotation) => likeness(saying, quotation));
      return cards[likenesses.indexOf(Math.max(...likenesses))]?.name;
    });
    expect(nearest).toEqual(cards.map(({ name }) => name));
  });

  it('is quoted once among the cards', () => {
    const quotations = cards.map(({ quotation }) => quotation.text);
    expect(new Set(quotations).size).toBe(quotations.length);
  });
});

describe('the checks of what cards say', () => {
  const source = 'أوصى الفريق العامل بأن تنظر الدول، ومنها بيرو، في اتفاقية مجلس أوروبا.';

  it('find a State and a body that the source does not name', () => {
    expect(unsourcedNames(index, 'في بيرو وإكوادور، واتفاقية مجلس أوروبا', 'ar', source)).toEqual(['EC']);
    expect(unsourcedNames(index, 'Peru and the Council of Europe Convention', 'en', source)).toEqual([]);
    expect(unsourcedNames(index, 'Peru and the European Union', 'en', source)).toEqual(['european-union']);
  });

  it('find a duty and a generality that the source does not state', () => {
    expect(unsourcedStrength('يجب على الدول أن تنظر', 'ar', source)).toEqual(['duty']);
    expect(unsourcedStrength('All States must consider it', 'en', source)).toEqual(['duty', 'all']);
    expect(unsourcedStrength('States are to consider it', 'en', source)).toEqual([]);
  });
});

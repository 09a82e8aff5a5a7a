/** The facts that a sentence states: numbers, dates, States, bodies and instruments, each where it stands. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { westernDigits } from '#indexer';
import type { FactKind } from '../../contract/training/items.ts';
import type { Fact } from '../items.ts';
import { conceptNames, type NamedKind, resolutionNumber } from './concepts.ts';
import { NameTable } from './names.ts';
import { datesIn, numbersIn } from './numbers.ts';
import { stateNames } from './states.ts';

/** A fact with its place in a text, without what Arabic writes in front of it. */
export interface LocatedFact {
  start: number;
  end: number;
  fact: Fact;
}

type Meaning =
  | { kind: 'state'; value: string }
  /** `kind` null: a term that names nothing in particular, known so that nothing shorter is found inside it. */
  | { kind: NamedKind | null; value: string };

const tables = new WeakMap<readonly Concept[], Map<Language, NameTable<Meaning>>>();

function tableOf(language: Language, glossary: readonly Concept[]): NameTable<Meaning> {
  const ofGlossary = tables.get(glossary) ?? new Map<Language, NameTable<Meaning>>();
  tables.set(glossary, ofGlossary);
  let table = ofGlossary.get(language);
  if (table === undefined) {
    const states = new Map<string, Meaning>();
    const names: (readonly [string, Meaning])[] = [];
    for (const [name, code] of stateNames(language, glossary)) {
      const meaning = states.get(code) ?? { kind: 'state', value: code };
      states.set(code, meaning);
      names.push([name, meaning]);
    }
    for (const [term, { concept, kind }] of conceptNames(language, glossary))
      if (kind !== null || term.includes(' ') || language === 'zh')
        names.push([term, { kind, value: concept }]);
    table = new NameTable(names, language);
    ofGlossary.set(language, table);
  }
  return table;
}

const themes = new WeakMap<readonly Concept[], ReadonlyMap<string, Concept['theme']>>();

function themesOf(glossary: readonly Concept[]): ReadonlyMap<string, Concept['theme']> {
  const known = themes.get(glossary) ?? new Map(glossary.map(({ id, theme }) => [id, theme]));
  themes.set(glossary, known);
  return known;
}

/** A name with the year in brackets behind it, in Western digits. */
const around = (text: string, start: number, end: number): string =>
  westernDigits(text.slice(start, end) + (/^\s*\(\d{4}\)/.exec(westernDigits(text.slice(end)))?.[0] ?? ''));

/** The one thing that a name stands for; a State where it is one. */
function meant(meanings: readonly Meaning[]): { kind: FactKind; value: string } | null {
  const state = meanings.find(({ kind }) => kind === 'state');
  if (state !== undefined) return { kind: 'state', value: state.value };
  const [first, ...others] = meanings;
  if (first === undefined || first.kind === null || others.length > 0) return null;
  return { kind: first.kind, value: first.value };
}

/** A concept of the glossary with its place in a text. */
export interface NamedConcept {
  start: number;
  end: number;
  /** Its id. */
  concept: string;
}

/** Facts of a text in `language`, in order; none overlaps another. */
export const factsIn = (text: string, language: Language, glossary: readonly Concept[]): LocatedFact[] =>
  readFacts(text, language, glossary).facts;

/** The facts of a text, and the concepts that it names in more than a word, as far as they are read in one way only. */
export function readFacts(
  text: string,
  language: Language,
  glossary: readonly Concept[],
): { facts: LocatedFact[]; concepts: NamedConcept[] } {
  const names = tableOf(language, glossary).find(text);
  const themeOf = themesOf(glossary);
  // Words for numbers and months are in the glossary, too.
  const taken = names.filter(({ meanings }) =>
    meanings.some(({ value }) => themeOf.get(value) !== 'general'),
  );
  const free = ({ start, end }: { start: number; end: number }) =>
    !taken.some((name) => start < name.end && name.start < end);
  const at = (kind: FactKind, start: number, end: number, value: string): LocatedFact => ({
    start,
    end,
    fact: { kind, text: text.slice(start, end), language, value },
  });
  const facts = [
    ...names.flatMap(({ start, end, meanings }) => {
      const meaning = meant(meanings);
      if (meaning === null) return [];
      // Of a resolution, its number: the words round it differ from sentence to sentence.
      const number = meaning.kind === 'instrument' ? resolutionNumber.exec(around(text, start, end)) : null;
      const from = start + (number?.index ?? 0);
      return [at(meaning.kind, from, number === null ? end : from + number[0].length, meaning.value)];
    }),
    ...datesIn(text, language)
      .filter(free)
      .map(({ start, end, value }) => at('date', start, end, value)),
    ...numbersIn(text, language)
      .filter(free)
      .map(({ start, end, value }) => at('number', start, end, value)),
  ].sort((a, b) => a.start - b.start);
  const concepts = names.flatMap(({ start, end, meanings: [meaning, ...others] }) =>
    meaning === undefined || meaning.kind === 'state' || others.length > 0
      ? []
      : [{ start, end, concept: meaning.value }],
  );
  return { facts, concepts };
}

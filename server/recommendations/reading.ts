/** Reads one sentence: whether it recommends, in whose voice, and whom it addresses. */
import type { Language } from '#corpus/languages';
import type { Addressee } from '../contract/recommendations.ts';
import { type CompiledOperator, type CompiledWording, compiled, spaced } from './wording/compiled.ts';

export interface Reading {
  /** `should`: whoever writes recommends; `report`: somebody is said to recommend. */
  voice: 'should' | 'report';
  /** Where the first recommending word stands in the search form. */
  at: number;
  addressees: Addressee[];
  /** It names its addressee by a pronoun only. */
  pronoun: boolean;
}

interface Name {
  addressee: Addressee;
  from: number;
  to: number;
}

interface Occurrence {
  operator: CompiledOperator;
  from: number;
  to: number;
}

/** Longest way back from a verb to its subject, in characters. */
const reach = 200;

/** In torn text, where words have lost their places, only what stands near a verb is taken to belong to it. */
const reachInTornText = 12;

/** Who, right behind a verb, calls rather than is called upon. */
const bodies: ReadonlySet<Addressee> = new Set(['unodc', 'working-group']);

/** Names in a stretch, in order; of names that overlap the longest. */
function namesIn(stretch: string, { addressees }: CompiledWording): Name[] {
  const found = addressees.flatMap(([addressee, pattern]) =>
    [...stretch.matchAll(pattern)].map((match) => ({
      addressee,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const longest = found.filter(
    ({ from, to }) =>
      !found.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  );
  return longest.sort((a, b) => a.from - b.from);
}

/** A name and those that are joined to it. */
function joinedTo(name: Name, names: readonly Name[], stretch: string, { joined }: CompiledWording): Name[] {
  const group = [name];
  let last = name;
  for (const other of names) {
    if (other.from < last.to) continue;
    if (!joined.test(stretch.slice(last.to, other.from + 1))) break;
    group.push(other);
    last = other;
  }
  return group;
}

function behind(operator: CompiledOperator, tail: string, wording: CompiledWording, torn: boolean): Name[] {
  const names = namesIn(tail, wording);
  const possible = names.filter(({ from }) => {
    const gap = tail.slice(0, from);
    const near = !torn || !operator.addressed || gap.length <= reachInTornText;
    return near && operator.gap.test(gap) && !wording.notAddressed.test(gap);
  });
  const [first] = possible;
  if (first === undefined) return [];
  const group = joinedTo(first, names, tail, wording);
  if (!operator.subjectFirst || first.from !== 1) return group;
  const object = possible.find((name) => !group.includes(name));
  if (object) return joinedTo(object, names, tail, wording);
  return bodies.has(first.addressee) ? [] : group;
}

function before(head: string, wording: CompiledWording): Name[] {
  const names = namesIn(head, wording);
  const first = names.find(({ from }) => !wording.notAddressed.test(head.slice(0, from)));
  return first ? joinedTo(first, names, head, wording) : [];
}

const occurrencesOf = (operators: readonly CompiledOperator[], form: string): Occurrence[] =>
  operators.flatMap((operator) =>
    [...form.matchAll(operator.words)].map(({ index, 0: { length } }) => ({
      operator,
      from: index,
      to: index + length,
    })),
  );

/** What recommends in a sentence in search form, in order, each with whom it addresses. */
function recommending(form: string, wording: CompiledWording, torn: boolean, inList: boolean): Reading[] {
  const shoulds = occurrencesOf([...wording.shoulds, ...(inList ? wording.inLists : [])], form);
  const reports = occurrencesOf(wording.reports, form).filter(
    ({ from }) =>
      // "States should encourage employers": who should do something is addressed, not who is encouraged then.
      !shoulds.some(({ to }) => to <= from) && !wording.subordinate.test(form.slice(0, from)),
  );
  const both = [
    ...reports.map((occurrence) => ({ voice: 'report' as const, ...occurrence })),
    ...shoulds.map((occurrence) => ({ voice: 'should' as const, ...occurrence })),
  ];
  return both
    .flatMap(({ voice, operator, from, to }) => {
      // "The Group recommends that States should": the subject of "should" stands behind "recommends".
      const start = Math.max(0, from - reach, ...both.map((one) => one.to).filter((end) => end <= from));
      const names =
        operator.side === 'after'
          ? behind(operator, form.slice(to), wording, torn)
          : before(form.slice(start, from), wording);
      if (operator.addressed && names.length === 0) return [];
      const addressees = names.map(({ addressee }) => addressee);
      return [{ voice, at: from, addressees, pronoun: operator.pronoun ?? false }];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * Undefined where nothing is recommended.
 * @param torn the text was damaged: its words may have lost their places
 */
export function readSentence(text: string, language: Language, torn = false): Reading | undefined {
  const found = recommending(spaced(text), compiled[language], torn, false);
  const [first] = found;
  return (
    first && {
      ...first,
      addressees: [...new Set(found.flatMap(({ addressees }) => addressees))],
      pronoun: found.some(({ pronoun }) => pronoun),
    }
  );
}

/** Whom a text of one or more sentences addresses that is known to recommend: "may" and "must" count as well. */
export function addresseesIn(text: string, language: Language): Addressee[] {
  const sentences = text.split(/(?<=[.؟?!。])\s*/u);
  const found = sentences.flatMap((sentence) =>
    recommending(spaced(sentence), compiled[language], false, true),
  );
  return [...new Set(found.flatMap(({ addressees }) => addressees))];
}

/** Whom a text names, wherever: "As to the frameworks of regional mechanisms, these should include:". */
export const namesAnywhere = (text: string, language: Language): Addressee[] =>
  namesIn(spaced(text), compiled[language])
    .slice(0, 1)
    .map(({ addressee }) => addressee);

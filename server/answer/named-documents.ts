/**
 * Documents that a question names in words — "in the 2024 report", "the Special Rapporteur's report", "A/HRC/14/32" —
 * as a filter, and the question without those words. What a mention can name is read from the documents of the index:
 * their symbols, dates, bodies and titles.
 */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { zLanguage } from '#corpus/schema';
import { contentWords, type DalilIndex } from '#indexer';
import { facets, facetValues, passes } from '../contract/facets.ts';
import type { Filter } from '../contract/filter.ts';
import { fold, type Mention, mentionsIn, type Part, partsOf } from './mentions.ts';
import { namingWords } from './named-documents-words.ts';
import { remainder, replaced } from './without-mentions.ts';

export interface Naming {
  /** What the words name; empty when they name nothing. */
  named: Filter;
  /** The question without these words; the question itself when nothing would be left to search. */
  query: string;
  /** The question with nothing in place of these words, by which is told what it leans on. */
  stripped: string;
  /** True when these words are all that is asked. */
  bare: boolean;
}

/** A document as mentions see it, in the language of the question. */
interface Known {
  source: DocumentSource;
  body: string;
  /** Title and what the document is cited as. */
  about: string;
  kinds: ReadonlySet<string>;
}

/** A run of the question that names documents. */
interface NamingMention extends Mention {
  filter: Filter;
}

const knownOf = new WeakMap<readonly DocumentSource[], Map<Language, Known[]>>();

function known(sources: readonly DocumentSource[], language: Language): Known[] {
  const byLanguage = knownOf.get(sources) ?? new Map<Language, Known[]>();
  knownOf.set(sources, byLanguage);
  const before = byLanguage.get(language);
  if (before !== undefined) return before;
  const documents = sources.map((source) => {
    const about = fold(`${source.title[language]}. ${source.citeAs?.[language] ?? ''}`).text;
    const nouns = partsOf(about, language, []).filter(({ part }) => part === 'N');
    const kinds = new Set(nouns.map(({ value }) => value));
    return { source, body: fold(source.body[language]).text, about, kinds };
  });
  byLanguage.set(language, documents);
  return documents;
}

/** The documents that an office has written: as their body, or as their titles say. */
function writtenBy(place: string, documents: readonly Known[], language: Language) {
  const office = new RegExp(namingWords[language].offices[Number(place)] ?? '(?!)', 'u');
  const asBody = documents.filter(({ body }) => office.test(body));
  return {
    asBody,
    all: documents.filter((document) => asBody.includes(document) || office.test(document.about)),
  };
}

/** Where the name of an office goes on as the body's or the title's does; undefined when it becomes another's name. */
function nameEnd(
  office: Part,
  text: string,
  documents: readonly Known[],
  language: Language,
): number | undefined {
  const pattern = new RegExp(namingWords[language].offices[Number(office.value)] ?? '(?!)', 'u');
  const rest = text.slice(office.end).match(/^(?:\s+[\p{L}\p{M}\p{N}’']+)+/u)?.[0] ?? '';
  const asked = rest.trim().split(/\s+/);
  let longest = 0;
  for (const { body, about } of documents) {
    for (const name of [body, about]) {
      const match = pattern.exec(name);
      const goesOn = match
        ? (name.slice(match.index + match[0].length).match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [])
        : [];
      const same = asked.findIndex((word, at) => word !== goesOn[at]);
      longest = Math.max(longest, same < 0 ? asked.length : same);
    }
  }
  // "The Working Group on …": the preposition is common to all its likes, only what follows tells.
  if (longest === 1 && asked.length > 1) return undefined;
  const words = [...rest.matchAll(/\S+/gu)][longest - 1];
  return office.end + (words ? words.index + words[0].length : 0);
}

const isContent = (word: string, language: Language) => contentWords(word, language).length > 0;

/** True for "the World Drug Report 2024" or "the 2024 report of UNICEF": a document that we may not know. */
function isAnothers(
  parts: readonly Part[],
  from: number,
  to: number,
  text: string,
  language: Language,
): boolean {
  const wordAt = (at: number) => {
    const part = parts[at];
    return part?.part === 'X' ? text.slice(part.start, part.end) : '';
  };
  const first = parts[from]?.part ?? '.';
  const word = wordAt(from - 1);
  if ('NY'.includes(first) && namingWords[language].qualifier.test(word) && isContent(word, language))
    return true;
  if (parts[to]?.part !== 'B' || parts[to - 1]?.part === 'S') return false;
  return isContent(wordAt(to + (parts[to + 1]?.part === 'D' ? 2 : 1)), language);
}

/**
 * What the parts of one mention name together; undefined when that is no document, or any.
 * @param isJoined true behind "of" and its like, which in some languages hold the article
 */
function filterOf(
  parts: readonly Part[],
  isJoined: boolean,
  documents: readonly Known[],
  language: Language,
): Filter | undefined {
  const valuesOf = (sought: Part['part']) =>
    parts.filter(({ part }) => part === sought).map(({ value }) => value);
  const symbols = valuesOf('S');
  if (symbols.length > 0) return { documents: [...new Set(symbols)] };
  const years = [...new Set(valuesOf('Y').map(Number))];
  const languages = zLanguage.array().parse(valuesOf('T'));
  const [kind = ''] = valuesOf('N');
  const offices = valuesOf('A').map((place) => writtenBy(place, documents, language));
  const isDefinite =
    namingWords[language].bareIsDefinite ||
    isJoined ||
    parts.some(({ part }) => part === 'L' || part === 'D');
  if (years.length + languages.length + offices.length === 0 && !(kind !== '' && isDefinite))
    return undefined;

  const matching = documents.filter(
    (document) =>
      (years.length === 0 || years.includes(facetValues(document.source).years)) &&
      (languages.length === 0 || languages.includes(document.source.language)) &&
      (kind === '' || document.kinds.has(kind)) &&
      offices.every(({ all }) => all.includes(document)),
  );
  // One of the years may have no document: "the reports of 2010 and 2013" names one that we do not know.
  const haveYears = years.every((year) => matching.some(({ source }) => facetValues(source).years === year));
  if (matching.length === 0 || !haveYears) return undefined;

  const bodies = offices.flatMap(({ asBody }) => [...new Set(asBody.map(({ source }) => source.body.en))]);
  const byFacets: Filter = {
    ...(years.length > 0 && { years }),
    ...(languages.length > 0 && { languages }),
    ...(bodies.length > 0 && { bodies }),
  };
  const through = documents.filter(({ source }) => passes(byFacets, source));
  const [only] = matching;
  if (matching.length < through.length && matching.length === 1 && only)
    return { documents: [only.source.id] };
  return byFacets;
}

/** What several mentions name together: documents that any of them names. */
function united(filters: readonly Filter[], sources: readonly DocumentSource[]): Filter {
  const [first = {}, ...others] = filters;
  const facetsOf = (filter: Filter) => facets.filter((facet) => filter[facet] !== undefined).join();
  const [facet] = facets.filter((each) => first[each] !== undefined);
  if (others.length === 0) return first;
  if (facet && filters.every((filter) => facetsOf(filter) === facet))
    return { [facet]: [...new Set(filters.flatMap((filter): unknown[] => filter[facet] ?? []))] };
  const named = sources.filter((source) => filters.some((filter) => passes(filter, source)));
  return { documents: named.map(({ id }) => id) };
}

function mentionsOf(text: string, language: Language, sources: readonly DocumentSource[]): NamingMention[] {
  const parts = partsOf(text, language, sources);
  const documents = known(sources, language);
  return mentionsIn(parts).flatMap(({ from, to }) => {
    const own = parts.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || isAnothers(parts, from, to, text, language)) return [];
    const before = parts[from - 1]?.part;
    const filter = filterOf(own, before === 'B', documents, language);
    const end = last.part === 'A' ? nameEnd(last, text, documents, language) : last.end;
    return filter && end !== undefined ? [{ filter, parts: own, before, start: first.start, end }] : [];
  });
}

/**
 * The documents that the words of a question name, and the question without these words. Nothing is named where the
 * words would let every document through or none, or may mean a document that is not in the index.
 */
export function namedDocuments(question: string, language: Language, index: DalilIndex): Naming {
  const { sources } = index.catalogue;
  const folded = fold(question);
  const mentions = mentionsOf(folded.text, language, sources);
  const named = united(
    mentions.map(({ filter }) => filter),
    sources,
  );
  const through = sources.filter((source) => passes(named, source)).length;
  if (mentions.length === 0 || through === 0 || through === sources.length)
    return { named: {}, query: question, stripped: question, bare: false };
  const stripped = replaced(mentions, question, folded, language, () => '');
  const bare = !isContent(stripped, language);
  const rest = replaced(mentions, question, folded, language, (mention) =>
    remainder(mention, question, folded, language),
  );
  return { named, query: bare ? question : rest, stripped, bare };
}

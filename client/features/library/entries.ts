/** The entries of the list: which there are, which a filter leaves, in which order, and what can be chosen. */
import type { DocumentSummary } from '#contract/documents';
import { type Language, languageCodes } from '../../i18n/languages.ts';
import { documentName } from '../../lib/document-name.ts';
import { fold } from '../../lib/fold.ts';
import type { LibraryFilter } from './use-filter.ts';

/** What goes by one symbol: one document in every language in which Dalil has it. */
export interface Entry {
  /** The version to show first. */
  lead: DocumentSummary;
  versions: readonly DocumentSummary[];
}

/** In the order of the documents; the lead is the version in the first of `languages` that there is. */
export function entriesOf(
  documents: readonly DocumentSummary[],
  languages: readonly (Language | null)[],
): Entry[] {
  const groups = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    // Ids have no slash in front, so that none is taken for a symbol.
    const key = document.symbol ?? `/${document.id}`;
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return [...groups.values()].flatMap((versions) => {
    const wanted = languages.map((language) => versions.find((version) => version.language === language));
    const lead = wanted.find((version) => version !== undefined) ?? versions[0];
    return lead ? [{ lead, versions }] : [];
  });
}

const facetOf = {
  body: ({ body }: DocumentSummary): string => body.en,
  year: ({ date }: DocumentSummary): string => date.slice(0, 4),
  language: ({ language }: DocumentSummary): string => language,
};
export type Facet = keyof typeof facetOf;
const facets = Object.keys(facetOf) as Facet[];

/** Every word must be in the name or in a title, whatever its language. */
function containing(search: string): (document: DocumentSummary) => boolean {
  if (search === '') return () => true;
  const words = fold(search).split(/\s+/);
  return (document) => {
    const names = languageCodes.flatMap((code) => [documentName(document, code), document.title[code]]);
    const text = fold(names.join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** Versions that pass the search and the facets, all but `except`. */
function passing({ versions }: Entry, filter: LibraryFilter, except?: Facet): DocumentSummary[] {
  const found = containing(filter.search);
  const wanted = facets.filter((facet) => facet !== except && filter[facet] !== null);
  return versions.filter(
    (version) => wanted.every((facet) => facetOf[facet](version) === filter[facet]) && found(version),
  );
}

/** An entry is left when one of its versions passes. */
export function narrow(entries: readonly Entry[], filter: LibraryFilter, language: Language): Entry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byTitle = ({ lead: a }: Entry, { lead: b }: Entry) => compare(a.title[language], b.title[language]);
  const byDate = ({ lead: a }: Entry, { lead: b }: Entry) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
  const byBody = ({ lead: a }: Entry, { lead: b }: Entry) => compare(a.body[language], b.body[language]);
  const order = { date: byDate, body: byBody, title: byTitle }[filter.sort];
  return entries
    .filter((entry) => passing(entry, filter).length > 0)
    .sort((a, b) => order(a, b) || byDate(a, b) || byTitle(a, b));
}

export interface Choice {
  value: string;
  /** A document that has it. */
  example: DocumentSummary;
  /** Entries that would be left. */
  count: number;
}

/** Every value that the facet has, with what would be left of it under the rest of the filter. */
export function choicesOf(entries: readonly Entry[], filter: LibraryFilter, facet: Facet): Choice[] {
  const choices = new Map<string, Choice>();
  for (const entry of entries) {
    const left = new Set(passing(entry, filter, facet).map(facetOf[facet]));
    for (const version of entry.versions) {
      const value = facetOf[facet](version);
      const choice = choices.get(value) ?? { value, example: version, count: 0 };
      choices.set(value, choice);
      if (left.delete(value)) choice.count += 1;
    }
  }
  return [...choices.values()];
}

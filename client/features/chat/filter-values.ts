/** The values of a filter as the reader sees them, and changes to a filter. */
import type { DocumentSummary } from '#contract/documents';
import { type Facet, facets, facetValues } from '#contract/facets';
import type { Filter } from '#contract/filter';
import { languageName } from '../../i18n/dates.ts';
import { type Language, localeOf } from '../../i18n/languages.ts';

export interface FilterValue {
  facet: Facet;
  value: string | number;
  text: string;
}

type Documents = readonly DocumentSummary[];

function textOf(facet: Facet, value: string | number, documents: Documents, language: Language): string {
  const document = documents.find((candidate) => facetValues(candidate)[facet] === value);
  switch (facet) {
    case 'documents':
      return document?.symbol ?? document?.citeAs?.[language] ?? String(value);
    case 'bodies':
      return document?.body[language] ?? String(value);
    case 'years':
      return new Intl.NumberFormat(localeOf(language), { useGrouping: false }).format(Number(value));
    case 'languages':
      return document ? languageName(document.language, language) : String(value);
    default:
      return facet satisfies never;
  }
}

/** What the filter lets through, one value after another. */
export const valuesIn = (filter: Filter, documents: Documents, language: Language): FilterValue[] =>
  facets.flatMap((facet) =>
    (filter[facet] ?? []).map((value) => ({
      facet,
      value,
      text: textOf(facet, value, documents, language),
    })),
  );

/** Every value that the documents have for a facet, as the reader's language orders them. */
export function valuesOf(facet: Facet, documents: Documents, language: Language): FilterValue[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...new Set(documents.map((document) => facetValues(document)[facet]))]
    .map((value) => ({ facet, value, text: textOf(facet, value, documents, language) }))
    .sort((a, b) => compare(a.text, b.text));
}

export const isEmpty = (filter: Filter): boolean => facets.every((facet) => filter[facet] === undefined);

/** The filter with a value more, or without it when it has it; a facet without values is left out. */
export function toggled(filter: Filter, { facet, value }: Pick<FilterValue, 'facet' | 'value'>): Filter {
  const before: readonly (string | number)[] = filter[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _, ...rest } = filter;
  return after.length === 0 ? rest : { ...rest, [facet]: after };
}

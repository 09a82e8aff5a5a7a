/** Says in words which documents a question was about. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { documentLabel } from '../answer/citation.ts';
import { documentDate, languageName } from '../contract/dates.ts';
import type { Filter } from '../contract/filter.ts';
import { apart, say, type Words } from './words.ts';

/** Names may hold commas themselves. */
const between: Record<Language, string> = { ar: '؛ ', en: '; ', fr: ' ; ', es: '; ', ru: '; ', zh: '；' };

/** One line for every facet that the filter has; what the index no longer knows is named as the filter names it. */
export function filterNotes(
  filter: Filter,
  { catalogue }: Pick<DalilIndex, 'catalogue'>,
  language: Language,
): string[] {
  const { sources } = catalogue;
  const nameOf = (id: string) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source ? documentLabel(source, language) : id;
  };
  const bodyOf = (english: string) =>
    sources.find(({ body }) => body.en === english)?.body[language] ?? english;
  const only = (key: Words, names: readonly string[] | undefined): string[] =>
    names ? [say(key, language, { names: names.map(apart).join(between[language]) })] : [];
  return [
    ...only('onlyDocuments', filter.documents?.map(nameOf)),
    ...only('onlyBodies', filter.bodies?.map(bodyOf)),
    ...only(
      'onlyYears',
      filter.years?.map((year) => documentDate(String(year), language)),
    ),
    ...only(
      'onlyLanguages',
      filter.languages?.map((each) => languageName(each, language)),
    ),
  ];
}

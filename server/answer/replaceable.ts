/** What can take the place of its like in a question: the names of States and regions, and years. */
import type { Language } from '#corpus/languages';
import { type DalilIndex, normalise } from '#indexer';

/** No States, though the list of regions has them; and the world, which nothing takes the place of. */
const noPlaces = new Set(['EU', 'EZ', 'QO', 'UN', 'ZZ', '001']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = [
  ...letters.flatMap((first) => letters.map((second) => first + second)),
  // Regions of the United Nations (M49).
  ...Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0')),
];
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Regions that reports speak of and M49 does not have. */
const furtherRegions = [
  ...['Arab region', 'Asia and the Pacific', 'Balkans', 'Great Lakes region', 'Gulf', 'Horn of Africa'],
  ...['Indo-Pacific', 'Latin America and the Caribbean', 'Mekong', 'Middle East'],
  ...['Middle East and North Africa', 'Nordic countries', 'Pacific Islands', 'Sahel', 'South-Eastern Europe'],
];
/** English names of States, territories and regions, in search form: "Myanmar (Burma)" without what is in brackets. */
const placeNames = new Set(
  [
    ...codes.filter((code) => !noPlaces.has(code)).flatMap((code) => regionNames.of(code) ?? []),
    ...furtherRegions,
  ].map((name) => normalise(name.replace(/ \(.*/, ''))),
);

/** Names of places in a text, in search form, the longest first; none that is part of another name: "African Union". */
export function placesIn(text: string, language: Language, index: DalilIndex): string[] {
  const terms = index.termsIn(text, language).map(({ text: name, concepts }) => ({
    name,
    isPlace: concepts.some(({ en }) => en.some((term) => placeNames.has(normalise(term)))),
  }));
  const bounded = (name: string) => (language === 'zh' ? name : ` ${name} `);
  const others = terms.filter(({ isPlace }) => !isPlace).map(({ name }) => bounded(name));
  return terms
    .filter(({ name, isPlace }) => isPlace && !others.some((other) => other.includes(bounded(name))))
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length);
}

export const yearsIn = (text: string): string[] =>
  [...normalise(text).matchAll(/(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu)].map(([year]) => year);

/** What kind of thing a fact names: a treaty or a plan, a State's agency or an organ of the United Nations. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import type { LocatedFact } from '../facts/index.ts';
import { regionOf } from '../facts/states.ts';
import type { Fact } from '../items.ts';
import type { Sentence } from './sentence.ts';

const instruments: readonly (readonly [string, RegExp])[] = [
  ['resolution', /(?:resolution|decision) \d/i],
  ['protocol', /^(?:\S+ ){0,3}Protocol\b/],
  ['compact', /\bCompact\b/],
  ['treaty', /\b(?:Convention|Covenant|Treaty|Agreement|Charter|Statute)\b/],
  ['declaration', /\bDeclaration\b/],
  ['plan', /\b(?:Plan|Strategy|Programme|Framework)\b/],
  ['principles', /\b(?:Principles|Guidelines|Rules|Standards)\b/],
  ['law', /\b(?:Directive|Decision|Law|Act)\b/],
];
const ofNations =
  /\b(?:United Nations|UN|General Assembly|Security Council|Human Rights Council|Economic (?:and Social )?(?:Council|Commission)|Conference of the Parties|Working Group|High Commissioner|Office on Drugs|International (?:Labour Organi[sz]ation|Organi[sz]ation for Migration)|Commission on Crime)\b/i;
const ofRegion =
  /\b(?:Africa\w*|Europe\w*|Arab|Asia\w*|Americas?n?|Caribbean|Commonwealth|Nordic|Mekong|Gulf|Baltic|Pacific|Balkan|Mediterranean|MERCOSUR|Southern Common Market|ASEAN|OSCE|Eurasian|Black Sea|States of|Ouagadougou|Montevideo|Bali)\b/i;
const organs =
  /\b(?:Group|Committee|Commission|Council|Assembly|Secretariat|Office|Unit|Team|Court|Parliament)\b/;

const headOf = (term: string, kinds: readonly (readonly [string, RegExp])[]): string =>
  kinds.find(([, pattern]) => pattern.test(term))?.[0] ?? term.split(' ').at(-1) ?? '';

/** The same for facts that can stand for one another in the eyes of somebody who knows them. */
export function natureOf({ kind, value }: Fact, glossary: readonly Concept[]): string {
  if (kind === 'state') return regionOf(value);
  if (kind !== 'body' && kind !== 'instrument') return kind;
  const term = glossary.find(({ id }) => id === value)?.en[0] ?? '';
  const reach = ofRegion.test(term) ? 'regional' : 'universal';
  if (kind === 'instrument') {
    const head = headOf(term, instruments);
    return head === 'resolution' ? head : `${head} ${reach}`;
  }
  const isOfState =
    !ofRegion.test(term) && !ofNations.test(term) && /\b(?:Agency|Ministry|Police)\b/.test(term);
  if (isOfState) return 'agency of a State';
  const owner = ofNations.test(term) && reach === 'universal' ? 'United Nations' : reach;
  return `${owner} ${organs.test(term) ? 'organ' : 'organisation'}`;
}

/** Places and languages that go with some names only: who is asked for there is told by the map. */
const places: Record<Language, RegExp> = {
  ar: /باللغة|(?<!\p{L})[وف]?[بلك]?(?:منطقة|إقليم|شبه الجزيرة|أفريقيا|آسيا|أوروبا|الأمريكتين|القارة|الكاريبي|الميكونغ|البلقان|الأفريقية?|الآسيوية?|الأوروبية?|العربية?|الأمريكية?|الخليج|ال?محيط)(?!\p{L})/u,
  en: /\b(?:language|region|Africa\w*|Asia\w*|Europe\w*|America\w*|Caribbean|Mekong|Balkans?|Arab|Gulf|Pacific)\b/u,
  fr: /(?<!\p{L})(?:langue|région|Afri\p{L}+|Asi\p{L}+|Europ\p{L}+|Amériqu\p{L}+|américain\p{L}*|africain\p{L}*|européen\p{L}*|arabe\p{L}*|Caraïbes|Mékong|Balkans|Golfe|Pacifique)/u,
  es: /(?<!\p{L})(?:idioma|región|África|Asia|Europa|América\p{L}*|american\p{L}+|african\p{L}+|europe\p{L}+|árabe\p{L}*|Caribe|Mekong|Balcanes|Golfo|Pacífico)/u,
  ru: /(?<!\p{L})(?:язык|регион|Афри|Ази|Европ|Америк|арабск|африканск|европейск|американск|азиатск|Кариб|Меконг|Балкан|Тихо)/u,
  zh: /语|地区|非洲|亚洲|欧洲|美洲|加勒比|湄公河|巴尔干|阿拉伯|海湾|太平洋/u,
};
const townBefore = /(?:(?<!\p{L})في\s+\S+(?:\s+\S+)?\s+في|(?<!\p{L})\p{Lu}\p{L}+,)\s*$/u;

/** The words round a State or a body place it on the map. */
export const isPlaced = (
  { text, language, facts }: Sentence,
  { start, end, fact }: LocatedFact,
  glossary: readonly Concept[],
): boolean =>
  (fact.kind === 'state' && facts.some((other) => natureOf(other.fact, glossary).includes('regional'))) ||
  ((fact.kind === 'state' || fact.kind === 'body' || fact.kind === 'instrument') &&
    (places[language].test(`${text.slice(0, start)} ${text.slice(end)}`) ||
      (fact.kind === 'state' && townBefore.test(text.slice(0, start)))));

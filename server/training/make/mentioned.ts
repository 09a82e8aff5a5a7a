/** Whether words tell a fact: by any of its names, by what is made of them, or by what only it has. */
import type { Concept } from '#corpus/glossary';
import { type Language, languageCodes } from '#corpus/languages';
import { normalise, tokenise, westernDigits } from '#indexer';
import type { Fact } from '../items.ts';
import type { Material } from './sentence.ts';

const acronymIn = /\(([\p{Lu}\d.&-]{3,}[^)]*)\)$/u;

const termsOf = new WeakMap<Concept, readonly string[]>();

/** Every term of a concept in any language, in search form. */
function plainTerms(concept: Concept): readonly string[] {
  const known = termsOf.get(concept);
  if (known !== undefined) return known;
  const terms = [...new Set(languageCodes.flatMap((language) => concept[language]).map(plain))];
  termsOf.set(concept, terms);
  return terms;
}

/** Every way in which a fact is written: as it stands here, and the terms of its concept. */
function waysToWrite({ kind, text, value }: Fact, glossary: readonly Concept[]): string[] {
  const concept =
    kind === 'body' || kind === 'instrument' ? glossary.find(({ id }) => id === value) : undefined;
  const terms = concept === undefined ? [] : plainTerms(concept);
  return [plain(text), ...terms, plain(acronymIn.exec(text)?.[1] ?? '')].filter((way) => way.length > 1);
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const plain = (text: string): string => normalise(text).replaceAll('’', "'");

/** A word without what Arabic writes in front of it. */
const bare = (word: string): string => word.replace(/^[وف]?[بلك]?(?:ال)?(?=\p{L}{3})/u, '');
const shortestRoot = 4;

/** Words made from a State's name: "Australian" tells "Australia". */
function hasAdjectiveOf(name: string, words: string): boolean {
  const roots = plain(name)
    .split(/[^\p{L}]+/u)
    .map(bare)
    .filter((root) => root.length >= shortestRoot)
    .map((root) => root.slice(0, Math.max(shortestRoot, root.length - 2)));
  return plain(words)
    .split(/[^\p{L}]+/u)
    .some((word) => roots.some((root) => bare(word).startsWith(root)));
}

/** The words give the fact away: they have it, another term of it, or what it is made of. */
export function isMentioned(words: string, fact: Fact, material: Material): boolean {
  const { glossary } = material;
  const searched = plain(words);
  if (fact.kind === 'number' || fact.kind === 'date') {
    const printed = westernDigits(plain(fact.text));
    const digits = /(?:19|20)\d{2}/.exec(printed)?.[0];
    const told = fact.kind === 'date' && digits !== undefined && fact.value === digits ? digits : printed;
    return new RegExp(`(?<!\\d)${escaped(told)}(?!\\d)`, 'u').test(searched);
  }
  if (waysToWrite(fact, glossary).some((way) => hasWords(searched, way, fact.language))) return true;
  if (fact.kind === 'state') return fact.language !== 'zh' && hasAdjectiveOf(fact.text, words);
  return hasHeadOf(fact, searched) || sharesWordsOf(fact, words, material);
}

/** "The Convention" tells that one is asked for. */
function hasHeadOf({ text, language }: Fact, searched: string): boolean {
  if (language === 'ar') {
    const head = plain(text).split(' ')[0]?.replace(/^ال/u, '') ?? '';
    return (
      head.length > 2 &&
      new RegExp(`(?<!\\p{L})[وف]?[بلك]?(?:ال|لل)${escaped(head)}(?!\\p{L})`, 'u').test(searched)
    );
  }
  const heads = text.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}{4,}/u.test(word));
  return heads.some((head) =>
    new RegExp(
      `(?<!\\p{L})(?:the|le|la|el|l'|du|del|this|ce|cette|este|esta)\\s?${escaped(plain(head))}(?!\\p{L})`,
      'u',
    ).test(searched),
  );
}

/** So few sentences have a rare word; fewer than the other share have one of two words that tell together. */
const rareShare = 0.02;
const pairShare = 0.08;
const limitOf = (share: number): number => Math.log(1 + 1 / share);

/**
 * Words of a name in the rest tell the name: a rare one ("in West Africa" tells the Community of West African States),
 * or two side by side that are not everywhere ("organized crime").
 */
function sharesWordsOf({ text, language }: Fact, words: string, { rarity }: Material): boolean {
  const searched = plain(words);
  const stems = tokenise(text, language);
  const there = stems.map((stem) => stem.length > 2 && searched.includes(stem));
  if (!there.includes(true)) return false;
  const rest = tokenise(words, language);
  const isRare = (stem: string, share: number) => rarity(stem, language) > limitOf(share);
  return stems.some((stem, place) => {
    const next = stems[place + 1];
    if (!there[place] || !rest.includes(stem)) return false;
    if (isRare(stem, rareShare)) return true;
    const isPair = next !== undefined && rest.some((word, at) => word === stem && rest[at + 1] === next);
    return isPair && (isRare(stem, pairShare) || isRare(next, pairShare));
  });
}

function hasWords(searched: string, words: string, language: Language): boolean {
  if (!searched.includes(words)) return false;
  if (language === 'zh') return true;
  const front = language === 'ar' ? '(?:[وف]?[بلك]?(?:ال|لل)?)' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${front}${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(searched);
}

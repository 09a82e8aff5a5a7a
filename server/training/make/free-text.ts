/** In the learner's own words: what does a paragraph say about a concept? */
import type { Concept } from '#corpus/glossary';
import { contentWords, normalise, words } from '#indexer';
import { overlap } from '../../answer/named-concepts.ts';
import { isProperName } from '../facts/concepts.ts';
import type { ItemOf, KeyPoint } from '../items.ts';
import { itemId } from './item-id.ts';
import { randomOf, shuffled } from './random.ts';
import { asSource, type Material, type ParagraphOfSentences, type Sentence } from './sentence.ts';

/** A concept that many paragraphs name is no question. */
const mostCommon = 0.04;
/** One that very many name is no point of an answer. */
const mostCommonPoint = 0.15;
const mostSentences = 2;
const mostFacts = 3;
const mostConcepts = 3;
const mostPoints = 6;
const leastPoints = 2;
const leastWords = 10;

/** What the glossary says about texts; the index knows. */
export interface Concepts {
  /** Named in a text, each once. */
  in(sentence: Sentence): readonly Concept[];
  /** Share of the paragraphs that name it, 0…1. */
  commonness(concept: Concept): number;
}

const fewestOfTerm = 2;

/**
 * Particular bodies, instruments, campaigns and texts, and things of the field that go by more than one word; neither
 * places nor the furniture of meetings, nor what is said of other things ("evidence-based").
 */
function isAskable(concept: Concept): boolean {
  const [english = ''] = concept.en;
  if (concept.theme === 'general') return false;
  if (isProperName(english)) return true;
  return (
    concept.theme !== 'institutions' &&
    english.includes(' ') &&
    !/(?:-based|ly|able|ive|ing|al|ed)$/.test(english)
  );
}

interface Written {
  text: string;
  start: number;
  end: number;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where the sentence writes it: its longest term there, of more than one word. Offsets into the search form. */
function written(concept: Concept, { text, language }: Sentence): Written | undefined {
  const searched = normalise(text);
  const front = language === 'ar' ? '[وف]?[بلك]?(?:ال|لل)?' : '';
  for (const term of [...concept[language]].sort((a, b) => b.length - a.length)) {
    if (language !== 'zh' && words(term, language).length < fewestOfTerm) continue;
    const border = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
    const match = new RegExp(`${border[0]}${front}${escaped(normalise(term))}${border[1]}`, 'u').exec(
      searched,
    );
    if (match) return { text: term, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function pointsOf(asked: Concept, sentences: readonly Sentence[], concepts: Concepts): KeyPoint[] {
  const meanings = sentences.map((_, source): KeyPoint => ({ source, is: { kind: 'meaning' } }));
  const facts: KeyPoint[] = [];
  const taken: string[] = [];
  for (const [source, { facts: stated }] of sentences.entries())
    for (const { fact } of stated) {
      if (fact.value === asked.id || taken.includes(fact.text)) continue;
      taken.push(fact.text);
      facts.push({ source, is: { kind: 'fact', fact } });
    }
  const seen = new Set<string>([
    asked.id,
    ...facts.flatMap(({ is }) => (is.kind === 'fact' ? [is.fact.value] : [])),
  ]);
  const named: KeyPoint[] = [];
  for (const [source, sentence] of sentences.entries())
    for (const concept of concepts.in(sentence)) {
      const text = written(concept, sentence)?.text;
      if (text === undefined || seen.has(concept.id) || !isAskable(concept)) continue;
      if (concepts.commonness(concept) > mostCommonPoint || overlap(asked, concept, [sentence.language]))
        continue;
      if (taken.some((other) => other.includes(text) || text.includes(other))) continue;
      seen.add(concept.id);
      taken.push(text);
      named.push({ source, is: { kind: 'concept', concept: concept.id, text } });
    }
  return [...meanings, ...facts.slice(0, mostFacts), ...named.slice(0, mostConcepts)].slice(0, mostPoints);
}

/** Sentences that say enough by themselves to be an answer. */
const says = ({ text, language }: Sentence): boolean => contentWords(text, language).length >= leastWords;

/** One question about a paragraph whose usable sentences name a concept that few others name. */
export function freeTextOf(
  paragraph: ParagraphOfSentences,
  usable: ReadonlySet<Sentence>,
  concepts: Concepts,
  seed: string,
): ItemOf<'free-text'> | null {
  const sentences = paragraph.sentences.filter((sentence) => usable.has(sentence) && says(sentence));
  if (sentences.length === 0) return null;
  const naming = new Map<Concept, Sentence[]>();
  for (const sentence of paragraph.sentences)
    for (const concept of concepts.in(sentence))
      naming.set(concept, [...(naming.get(concept) ?? []), sentence]);
  const asked = [...naming].filter(
    ([concept, named]) =>
      isAskable(concept) &&
      named.length <= mostSentences &&
      named.every((sentence) => sentences.includes(sentence) && isAbout(concept, sentence)) &&
      concepts.commonness(concept) <= mostCommon,
  );
  const random = randomOf(seed, 'free-text', paragraph.document, String(paragraph.ref));
  for (const [concept, named] of shuffled(asked, random)) {
    const points = pointsOf(concept, named, concepts);
    if (points.length < leastPoints) continue;
    return {
      id: itemId('free-text', named, concept.id),
      origin: 'made',
      module: null,
      sources: named.map((sentence) => asSource(sentence)),
      type: 'free-text',
      prompt: { kind: 'about', concept: concept.id },
      points,
    };
  }
  return null;
}

/** Where a list of examples begins: what stands in one is not what the sentence is about. */
const enumerates =
  /(?:مثل|منها|بينها|بما في ذلك|بما فيها|من قبيل|such as|including|e\.g\.|tel(?:le)?s? que|notamment|como|incluid[oa]s?|включая|такие как|包括|例如|如)(?:[^.]*)$/iu;
const listBefore = /(?:[،,、]|\sو|\sand|\set|\sy|\sи|和)\s*$/iu;
const listAfter = /^(?:[،,、]|\sو(?=ال)|\s(?:and|or|et|ou|y|o|и|или)\s|和|或)/iu;
const early = 0.4;

/** The sentence is about it: it stands early, and in no list. */
function isAbout(concept: Concept, sentence: Sentence): boolean {
  const at = written(concept, sentence);
  if (at === undefined) return false;
  const searched = normalise(sentence.text);
  const before = searched.slice(0, at.start);
  if (at.start > searched.length * early || enumerates.test(before)) return false;
  return (
    isProperName(concept.en[0] ?? '') ||
    !(
      listBefore.test(before) ||
      (/^و/u.test(searched.slice(at.start)) && at.start > 0) ||
      listAfter.test(searched.slice(at.end))
    )
  );
}

/** One question for each paragraph that allows one. */
export const freeTextsOf = (
  material: Material,
  usable: ReadonlySet<Sentence>,
  concepts: Concepts,
  seed: string,
): ItemOf<'free-text'>[] =>
  material.paragraphs.flatMap((paragraph) => freeTextOf(paragraph, usable, concepts, seed) ?? []);

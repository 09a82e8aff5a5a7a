/** In the learner's own words: what does a paragraph say about a concept? */
import type { Concept } from '#corpus/glossary';
import { contentWords, normalise } from '#indexer';
import { kindOf } from '../facts/concepts.ts';
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

/** Things of the field, and particular bodies and instruments; neither places nor the furniture of meetings. */
const isAskable = (concept: Concept): boolean =>
  kindOf(concept) !== null || (concept.theme !== 'general' && concept.theme !== 'institutions');

/** How the sentence writes it: its longest term that is there. */
function written(concept: Concept, { text, language }: Sentence): string | undefined {
  const searched = normalise(text);
  return concept[language]
    .filter((term) => searched.includes(normalise(term)))
    .sort((a, b) => b.length - a.length)[0];
}

function pointsOf(asked: Concept, sentences: readonly Sentence[], concepts: Concepts): KeyPoint[] {
  const meanings = sentences.map((_, source): KeyPoint => ({ source, is: { kind: 'meaning' } }));
  const facts = sentences.flatMap(({ facts: stated }, source) =>
    stated
      .filter(({ fact }) => fact.value !== asked.id)
      .map(({ fact }): KeyPoint => ({ source, is: { kind: 'fact', fact } })),
  );
  const seen = new Set<string>([
    asked.id,
    ...facts.flatMap(({ is }) => (is.kind === 'fact' ? [is.fact.value] : [])),
  ]);
  const named: KeyPoint[] = [];
  for (const [source, sentence] of sentences.entries())
    for (const concept of concepts.in(sentence)) {
      const text = written(concept, sentence);
      if (text === undefined || seen.has(concept.id) || !isAskable(concept)) continue;
      if (concepts.commonness(concept) > mostCommonPoint) continue;
      seen.add(concept.id);
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
      named.every((sentence) => sentences.includes(sentence) && isEarly(concept, sentence)) &&
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

/** The sentence is about what it names in its first half. */
function isEarly(concept: Concept, sentence: Sentence): boolean {
  const term = written(concept, sentence);
  if (term === undefined) return false;
  const searched = normalise(sentence.text);
  return searched.indexOf(normalise(term)) <= searched.length / 2;
}

/** One question for each paragraph that allows one. */
export const freeTextsOf = (
  material: Material,
  usable: ReadonlySet<Sentence>,
  concepts: Concepts,
  seed: string,
): ItemOf<'free-text'>[] =>
  material.paragraphs.flatMap((paragraph) => freeTextOf(paragraph, usable, concepts, seed) ?? []);

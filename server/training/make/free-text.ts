/** In the learner's own words: what does a paragraph say about a concept? */
import type { Concept } from '#corpus/glossary';
import { contentWords } from '#indexer';
import { overlap } from '../../answer/named-concepts.ts';
import { isProperName } from '../facts/concepts.ts';
import type { NamedConcept } from '../facts/index.ts';
import type { ItemOf, KeyPoint } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { itemId } from './item-id.ts';
import { asSource, type Material, type ParagraphOfSentences, type Sentence } from './sentence.ts';

/** A concept that many paragraphs name is no question. */
const mostCommon = 0.04;
/** One that very many name is no point of an answer. */
const mostCommonPoint = 0.08;
const mostSentences = 2;
const mostFacts = 3;
const mostConcepts = 3;
const mostPoints = 6;
const leastPoints = 2;
const leastWords = 10;
/** More facts of one kind than this in a sentence are a list, and no points. */
const mostOfKind = 2;

/**
 * Particular bodies, instruments, campaigns and texts, and things of the field that go by more than one word; neither
 * places nor the furniture of meetings, nor what is said of other things ("evidence-based") or groups of States.
 */
function isAskable({ theme, en: [english = ''] }: Concept): boolean {
  if (theme === 'general' || /(?:States?|countr(?:y|ies)|part(?:y|ies)|members?)$/.test(english))
    return false;
  if (isProperName(english)) return true;
  return (
    theme !== 'institutions' && english.includes(' ') && !/(?:-based|ly|able|ive|ing|al|ed)$/.test(english)
  );
}

const byId = (id: string, { glossary }: Material): Concept | undefined =>
  glossary.find((concept) => concept.id === id);

function factPoints(asked: Concept, sentences: readonly Sentence[]): KeyPoint[] {
  const points: KeyPoint[] = [];
  const values = new Set([asked.id]);
  for (const [source, { facts }] of sentences.entries())
    for (const { fact } of facts) {
      const isList = facts.filter((other) => other.fact.kind === fact.kind).length > mostOfKind;
      if (isList || values.has(fact.value)) continue;
      values.add(fact.value);
      points.push({ source, is: { kind: 'fact', fact } });
    }
  return points.slice(0, mostFacts);
}

function conceptPoints(
  asked: Concept,
  sentences: readonly Sentence[],
  taken: readonly string[],
  material: Material,
): KeyPoint[] {
  const points: KeyPoint[] = [];
  const texts = [...taken];
  for (const [source, sentence] of sentences.entries())
    for (const { concept: id, start, end } of sentence.concepts) {
      const concept = byId(id, material);
      const text = sentence.text.slice(start, end);
      if (concept === undefined || !isAskable(concept) || overlap(asked, concept, [sentence.language]))
        continue;
      if (material.commonness(id) > mostCommonPoint) continue;
      if (texts.some((other) => other.includes(text) || text.includes(other))) continue;
      texts.push(text);
      points.push({ source, is: { kind: 'concept', concept: id, text } });
    }
  return points.slice(0, mostConcepts);
}

function pointsOf(asked: Concept, sentences: readonly Sentence[], material: Material): KeyPoint[] {
  const meanings = sentences.map((_, source): KeyPoint => ({ source, is: { kind: 'meaning' } }));
  const facts = factPoints(asked, sentences);
  const taken = facts.flatMap(({ is }) => (is.kind === 'fact' ? [is.fact.text] : []));
  return [...meanings, ...facts, ...conceptPoints(asked, sentences, taken, material)].slice(0, mostPoints);
}

/** Where a list of examples begins: what stands in one is not what the sentence is about. */
const enumerates =
  /(?:مثل|منها|بينها|بما في ذلك|بما فيها|من قبيل|such as|including|e\.g\.|tel(?:le)?s? que|notamment|como|incluid[oa]s?|включая|такие как|包括|例如|如)(?:[^.]*)$/iu;
/** Nor is a body that only issued a text, or held a meeting, in it. */
const isAuthor =
  /(?:الصادرة? عن|من إعداد|issued by|prepared by|published by|publié\p{L}* par|publicad\p{L}* por)\s*$/iu;
const listBefore = /(?:[،,、]|(?<!\p{L})(?:و|أو|and|or|et|ou|y|o|и|или)|和|或)\s*$/iu;
const listAfter = /^(?:[،,、]|\s(?:و(?=ال)|أو |and |or |et |ou |y |o |и |или )|和|或)/iu;
const early = 0.4;

/** The sentence is about it: it stands early, and in no list. */
export function isAbout(
  { start, end, concept }: NamedConcept,
  { text }: Sentence,
  material: Material,
): boolean {
  const before = text.slice(0, start);
  if (start > text.length * early || enumerates.test(before) || isAuthor.test(before)) return false;
  const isProper = isProperName(byId(concept, material)?.en[0] ?? '');
  return isProper || !(start > 0 && (listBefore.test(before) || listAfter.test(text.slice(end))));
}

/** Sentences that say enough by themselves to be an answer. */
const says = ({ text, language }: Sentence): boolean => contentWords(text, language).length >= leastWords;

/** One question about a paragraph whose usable sentences name a concept that few others name. */
export function freeTextOf(
  paragraph: ParagraphOfSentences,
  usable: ReadonlySet<Sentence>,
  material: Material,
  seed: string,
): ItemOf<'free-text'> | null {
  const naming = new Map<string, Map<Sentence, NamedConcept>>();
  for (const sentence of paragraph.sentences)
    for (const named of sentence.concepts) {
      const where = naming.get(named.concept) ?? new Map<Sentence, NamedConcept>();
      naming.set(named.concept, where);
      if (!where.has(sentence)) where.set(sentence, named);
    }
  const asked = [...naming].filter(
    ([concept, where]) =>
      where.size <= mostSentences &&
      material.commonness(concept) <= mostCommon &&
      [...where].every(
        ([sentence, named]) => usable.has(sentence) && isAbout(named, sentence, material) && says(sentence),
      ),
  );
  const random = randomOf(seed, 'free-text', paragraph.document, String(paragraph.ref));
  for (const [id, where] of shuffled(asked, random)) {
    const concept = byId(id, material);
    if (concept === undefined || !isAskable(concept)) continue;
    const sentences = [...where.keys()];
    const points = pointsOf(concept, sentences, material);
    if (points.length < leastPoints) continue;
    return {
      id: itemId('free-text', sentences, id),
      origin: 'made',
      module: null,
      sources: sentences.map((sentence) => asSource(sentence)),
      type: 'free-text',
      prompt: { kind: 'about', concept: id },
      points,
    };
  }
  return null;
}

/** One question for each paragraph that allows one. */
export const freeTextsOf = (
  material: Material,
  usable: ReadonlySet<Sentence>,
  seed: string,
): ItemOf<'free-text'>[] =>
  material.paragraphs.flatMap((paragraph) => freeTextOf(paragraph, usable, material, seed) ?? []);

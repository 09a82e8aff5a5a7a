/** In the learner's own words: what does a paragraph say about a concept? */
import type { Concept } from '#corpus/glossary';
import { contentWords } from '#indexer';
import { overlap } from '../../answer/named-concepts.ts';
import { isProperName, kindOf } from '../facts/concepts.ts';
import type { NamedConcept } from '../facts/index.ts';
import type { ItemOf, KeyPoint } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { itemId } from './item-id.ts';
import { asSource, type Material, type ParagraphOfSentences, type Sentence } from './sentence.ts';
import { withoutMarks } from './wording.ts';

/** A concept that many paragraphs name is no question. */
const mostCommon = 0.04;
const mostSentences = 2;
const mostFacts = 2;
/** Content words besides those of the concept asked about. */
const leastWords = 9;
/** Of a sentence's content words, those that the question may have. */
const mostTold = 0.3;
/** More facts of one kind than this in a sentence are a list, and no points. */
const mostOfKind = 2;

/**
 * Particular bodies, instruments, campaigns and texts, and things of the field that go by more than one word; neither
 * places nor the furniture of meetings, nor what is said of other things ("evidence-based") or groups of States.
 */
function isAskable({ theme, en: [english = ''] }: Concept): boolean {
  if (theme === 'general' || /(?:States?|countr(?:y|ies)|part(?:y|ies)|members?)$/.test(english))
    return false;
  // Of an untold State.
  if (/\b(?:Ministry|Government|Parliament|Police)\b/.test(english)) return false;
  if (isProperName(english)) return true;
  return (
    theme !== 'institutions' && english.includes(' ') && !/(?:-based|ly|able|ive|ing|al|ed)$/.test(english)
  );
}

const byId = (id: string, { glossary }: Material): Concept | undefined =>
  glossary.find((concept) => concept.id === id);

/** The facts that belong to an answer: numbers and names before dates, and a date only of an instrument. */
function factPoints(asked: Concept, sentences: readonly Sentence[], { glossary }: Material): KeyPoint[] {
  const points: (KeyPoint & { isDate: boolean })[] = [];
  const values = new Set([asked.id]);
  for (const [source, { facts }] of sentences.entries())
    for (const { fact } of facts) {
      const isList = facts.filter((other) => other.fact.kind === fact.kind).length > mostOfKind;
      const concept = glossary.find(({ id }) => id === fact.value);
      const isAsked = concept !== undefined && overlap(asked, concept, [fact.language]);
      const isDate = fact.kind === 'date';
      if (isList || isAsked || values.has(fact.value) || (isDate && kindOf(asked) !== 'instrument')) continue;
      values.add(fact.value);
      points.push({ source, is: { kind: 'fact', fact }, isDate });
    }
  return points
    .sort((a, b) => Number(a.isDate) - Number(b.isDate))
    .filter(({ isDate }, place) => !isDate || place === 0)
    .slice(0, mostFacts)
    .map(({ source, is }) => ({ source, is }));
}

const pointsOf = (asked: Concept, sentences: readonly Sentence[], material: Material): KeyPoint[] => [
  ...sentences.map((_, source): KeyPoint => ({ source, is: { kind: 'meaning' } })),
  ...factPoints(asked, sentences, material),
];

/** Where a list of examples begins: what stands in one is not what the sentence is about. */
const enumerates =
  /(?:مثل|منها|بينها|بما في ذلك|بما فيها|من قبيل|such as|including|e\.g\.|tel(?:le)?s? que|notamment|como|incluid[oa]s?|включая|такие как|包括|例如|如)(?:[^.]*)$/iu;
/** Nor is a body that only issued a text, or held a meeting, in it. */
const isAuthor =
  /(?:الصادرة? عن|من إعداد|issued by|prepared by|published by|publié\p{L}* par|publicad\p{L}* por)\s*$/iu;
const listBefore = /(?:[،,、]|(?<!\p{L})(?:و|أو|and|or|et|ou|y|o|и|или)|和|或)\s*$/iu;
const listAfter = /^(?:[،,、]|\s(?:و(?=ال)|أو |and |or |et |ou |y |o |и |или )|和|或)/iu;
const early = 0.3;

/** The sentence is about it: it stands early, and in no list. */
export function isAbout(
  { start, end, concept }: NamedConcept,
  { text }: Sentence,
  material: Material,
): boolean {
  const before = text.slice(0, start);
  if (/[:：؛;]/u.test(before)) return false;
  if (start > text.length * early || enumerates.test(before) || isAuthor.test(before)) return false;
  const isProper = isProperName(byId(concept, material)?.en[0] ?? '');
  return isProper || !(start > 0 && (listBefore.test(before) || listAfter.test(text.slice(end))));
}

/** A list's item that begins with a noun of action: "Encouraging the establishment of …". */
const verbless =
  /^[وف]?(?:ت[^\s]{2}ي[^\s](?:ه|ها)?|إ[^\s]{2}ا[^\s]ة?|است[^\s]{1,2}ا[^\s]ة?|م[^\s]ا[^\s]{2}ة|ا[^\s]ت[^\s]ا[^\s]|ضمان|وضع|دعم|العمل على|النظر في|بناء|كفالة|حماية|منع)\s/u;

/** Sentences that say one thing, enough to be an answer and more than the question does, with a verb. */
export function says({ text, language, facts }: Sentence, { start, end }: NamedConcept): boolean {
  const years = facts.flatMap(({ fact }) => (fact.kind === 'date' ? [fact.value.slice(0, 4)] : []));
  if (new Set(years).size > 1) return false;
  if (language === 'ar' && verbless.test(withoutMarks(text))) return false;
  const whole = contentWords(text, language).length;
  const told = contentWords(text.slice(start, end), language).length;
  return whole - told >= leastWords && told <= whole * mostTold;
}

/** From this share of its text on, sentences are what a paragraph says; below, it may say more about the same thing. */
const most = 0.8;

/** True when the sentences make up most of their paragraph: then no other of it is as good an answer. */
export const sayMost = (sentences: readonly Sentence[], { text }: ParagraphOfSentences): boolean =>
  sentences.reduce((sum, sentence) => sum + sentence.text.length, 0) >= most * text.length;

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
      sayMost([...where.keys()], paragraph) &&
      material.commonness(concept) <= mostCommon &&
      [...where].every(
        ([sentence, named]) =>
          usable.has(sentence) && isAbout(named, sentence, material) && says(sentence, named),
      ),
  );
  const random = randomOf(seed, 'free-text', paragraph.document, String(paragraph.ref));
  for (const [id, where] of shuffled(asked, random)) {
    const concept = byId(id, material);
    if (concept === undefined || !isAskable(concept)) continue;
    const sentences = [...where.keys()];
    const points = pointsOf(concept, sentences, material);
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

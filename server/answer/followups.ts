/** Questions that can be asked next: about what stands near the citations, and that the documents answer. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Concept } from '#corpus/glossary';
import { contentWords, type DalilIndex, normalise } from '#indexer';
import { mostFollowups } from '../contract/ask.ts';
import type { Filter } from '../contract/filter.ts';
import { type Found, retrieve } from '../search.ts';
import { answerability } from './answerable.ts';
import { extract, type Quotation } from './extract.ts';
import { leansOnContext } from './follow-up.ts';
import { body, quotes, templates, undertaking, vague, type Way } from './followup-words.ts';
import { conceptsIn, overlap, writes } from './named-concepts.ts';
import { type Place, placesNear } from './places-near.ts';

/** Chosen by reading what is suggested after questions of our own (tests/eval/questions). */
const selection = {
  /** Searches made at most to find out whether suggestions are answered. */
  searches: 6,
  /** Paragraphs looked around: of the quotations, or the nearest where nothing is quoted. */
  paragraphs: 2,
  /** Sentences of an answer among which one must name the subject. */
  shown: 2,
  /** … and that names at most so many institutions. */
  mostBodies: 3,
  /** A subject that more than this share of all paragraphs uses is too common. */
  common: 0.06,
  /** What a subject is worth whose name is one word, or that a single paragraph uses. */
  oneWord: 0.7,
  oneUse: 0.85,
  /** … and that stands in a section, or is asked about in a way, that one before it has. */
  sameSection: 0.6,
  sameWay: 0.9,
};

export interface Grounds {
  found: Found;
  /** Empty after a refusal. */
  quotations: readonly Quotation[];
  /** What was asked: this question as it was searched, and the one before. */
  asked: readonly string[];
  filter: Filter;
}

/** Something that can be asked about. */
interface Subject {
  concept: Concept;
  way: Way;
  section: string;
  worth: number;
}

interface Suggestion extends Subject {
  question: string;
  /** The paragraph that answers it. */
  label: number;
}

const properName = /\p{Lu}/u;

const english = ({ en: [term = ''] }: Concept): string => term;

const wayOf = (concept: Concept): Way => {
  if (concept.theme === 'institutions') return body.test(english(concept)) ? 'does' : 'said';
  return concept.theme === 'labour' ? 'link' : 'said';
};

/** Bodies, texts and undertakings by their names, and whatever else of the field is no commonplace. */
const canBeAsked = (concept: Concept): boolean =>
  concept.theme !== 'general' &&
  !vague.has(concept.id) &&
  (concept.theme !== 'institutions' ||
    (properName.test(english(concept)) &&
      (body.test(english(concept)) || undertaking.test(english(concept)))));

/** What can be asked about near the citations. Gives way between places, because reading one takes a millisecond. */
async function subjectsNear({ found, quotations, asked }: Grounds, index: DalilIndex): Promise<Subject[]> {
  const { language, sourceOf } = found;
  const { catalogue } = index;
  const hits = quotations.length > 0 ? quotations.map(({ hit }) => hit) : found.hits;
  const labels = [...new Set(hits.map(({ label }) => label))].slice(0, selection.paragraphs);
  const quoted = new Set(quotations.map(({ hit, start, end }) => hit.paragraph.text.slice(start, end)));
  const uses = ({ id }: Concept) => catalogue.labelsWith(id).length;
  const most = selection.common * catalogue.paragraphCount;
  const old = asked.flatMap((text) => index.termsIn(text, language).flatMap(({ concepts }) => concepts));
  // What everything is about, such as trafficking, is a part of too many names to rule them out.
  const specific = old.filter((concept) => concept.theme !== 'general' && uses(concept) <= most);
  const worthOf = (concept: Concept, { nearness }: Place) =>
    nearness *
    (1 - uses(concept) / most / 2) *
    (contentWords(english(concept), 'en').length === 1 ? selection.oneWord : 1) *
    (uses(concept) === 1 ? selection.oneUse : 1);

  const subjects = new Map<string, Subject>();
  for (const place of placesNear(labels, index)) {
    await nextTurn();
    const { language: written, damaged } = sourceOf(place.document);
    if (damaged) continue;
    for (const concept of conceptsIn(place.text, written, index)) {
      const [name = ''] = concept[language];
      const known = uses(concept) === 1 && quoted.has(place.text);
      if (known || quotes.test(name) || !canBeAsked(concept) || uses(concept) > most) continue;
      const worth = worthOf(concept, place);
      if (worth <= (subjects.get(concept.id)?.worth ?? 0)) continue;
      if (old.includes(concept) || asked.some((text) => writes(text, concept[language], language))) continue;
      if (specific.some((other) => overlap(concept, other, [language, written]))) continue;
      subjects.set(concept.id, { concept, way: wayOf(concept), section: place.section, worth });
    }
  }
  return [...subjects.values()].sort((a, b) => b.worth - a.worth || (a.concept.id < b.concept.id ? -1 : 1));
}

/** The paragraph that answers, with a sentence that names the subject and was not quoted yet; undefined when none does. */
async function answering(
  question: string,
  { concept }: Subject,
  { found: { language }, quotations, filter }: Grounds,
  index: DalilIndex,
): Promise<number | undefined> {
  if (leansOnContext(question, language, index)) return undefined;
  const found = await retrieve(index, { text: question, limit: 5, language, filter });
  if (answerability(found, 'other', language, found.sourceOf) < 0) return undefined;
  const shown = extract(found.hits, 'other', found.sourceOf).slice(0, selection.shown);
  const [best] = shown;
  if (best === undefined || best.hit !== found.hits[0]) return undefined;
  const { hit, start } = best;
  const { language: written, damaged } = found.sourceOf(hit.document);
  const named = shown
    .filter((one) => one.hit === hit)
    .map((one) => conceptsIn(hit.paragraph.text.slice(one.start, one.end), written, index));
  // A sentence that lists many bodies says little about any.
  const isList = (concepts: readonly Concept[]) =>
    concepts.filter(({ theme }) => theme === 'institutions').length > selection.mostBodies;
  const names = named.some((concepts) => concepts.includes(concept) && !isList(concepts));
  if (damaged || !names) return undefined;
  const quoted = quotations.some((other) => other.hit.label === hit.label && other.start === start);
  return quoted ? undefined : hit.label;
}

/**
 * Up to three questions in the language of the question, about three things, each of which was searched and is
 * answered by another paragraph. Stops before the next search when `signal` aborts.
 */
export async function followups(
  grounds: Grounds,
  index: DalilIndex,
  signal?: AbortSignal,
): Promise<string[]> {
  const { language } = grounds.found;
  const old = new Set(grounds.asked.map(normalise));
  const chosen: Suggestion[] = [];
  const worth = (subject: Subject) =>
    subject.worth *
    (chosen.some(({ section }) => section === subject.section) ? selection.sameSection : 1) *
    (chosen.some(({ way }) => way === subject.way) ? selection.sameWay : 1);
  let left = await subjectsNear(grounds, index);
  for (let search = 0; search < selection.searches && chosen.length < mostFollowups; search += 1) {
    await nextTurn();
    const [first, ...others] = left;
    if (first === undefined || signal?.aborted) break;
    const subject = others.reduce((best, other) => (worth(other) > worth(best) ? other : best), first);
    left = left.filter((other) => other !== subject);
    const [name = ''] = subject.concept[language];
    const question = templates[language][subject.way].replace('%', () => name);
    const label = old.has(normalise(question))
      ? undefined
      : await answering(question, subject, grounds, index);
    if (label === undefined || chosen.some((other) => other.label === label)) continue;
    chosen.push({ ...subject, question, label });
    left = left.filter(({ concept }) => !overlap(concept, subject.concept, [language]));
  }
  return chosen.map(({ question }) => question);
}

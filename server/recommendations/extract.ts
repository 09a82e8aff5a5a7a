/**
 * Finds the recommendations of a document. Where recommendations are announced — by a heading, by a lead-in — each item
 * or paragraph is one; in running text each sentence in which somebody should, or is urged to, do something.
 * Obligations ("shall", "must") are none, nor is what a treaty provides or a speaker said in a meeting.
 */
import type { Language } from '#corpus/languages';
import type { Item, Paragraph, Range } from '#corpus/schema';
import type { Addressee } from '../contract/recommendations.ts';
import { own, quotedFrom, type Source } from './origin.ts';
import { addresseesIn, namesAnywhere, readSentence } from './reading.ts';
import { compiled, spaced } from './wording/compiled.ts';

export interface ReadParagraph {
  paragraph: Paragraph;
  /** Its sentences in order. */
  sentences: readonly Range[];
}

export interface Extracted extends Source {
  paragraph: Paragraph;
  start: number;
  end: number;
  addressees: Addressee[];
}

/** What a lead-in says of all that follows it. */
interface Announced extends Source {
  addressees: Addressee[];
}

interface Unit {
  start: number;
  end: number;
}

const isQuestion = (text: string) => /[?؟？]\s*$/.test(text);
const isLeadIn = (text: string) => /[:：]\s*$/.test(text);
/** «التوصية ٦», "Recommendation 6": the title of a recommendation rather than a letter. */
const isTitled = ({ label }: Item) => /^\p{L}{2,}\s*[\d٠-٩]+$/u.test(label);

/** @param damaged sentences cannot be told apart: what is cited is the paragraph */
export function extractRecommendations(
  paragraphs: readonly ReadParagraph[],
  language: Language,
  damaged: boolean,
): Extracted[] {
  const found: Extracted[] = [];
  let leadIn: { announced: Announced; section: string } | null = null;
  for (const read of paragraphs) {
    const { paragraph } = read;
    const { text } = paragraph;
    const place = placeOf(paragraph, language);
    const section = paragraph.section.join('\n');
    const heading = paragraph.section.at(-1) ?? '';
    // A lead-in stands before what it announces as a paragraph, or over it as the innermost heading.
    if (isLeadIn(heading) && readSentence(heading, language))
      leadIn = { announced: announcedBy(heading, place, language), section };
    else if (leadIn?.section !== section) leadIn = null;
    if (place === 'elsewhere') continue;
    const items = itemsOf(paragraph, place, language);
    if (items !== null) found.push(...items);
    else if (isLeadIn(text))
      leadIn = readSentence(text, language)
        ? { announced: announcedBy(text, place, language), section }
        : null;
    else {
      if (standsAlone(read, language)) leadIn = null;
      if (leadIn) {
        const addressees = orElse(addresseesIn(text, language), leadIn.announced.addressees);
        found.push({ ...leadIn.announced, paragraph, start: 0, end: text.length, addressees });
      } else if (place === 'recommendations' || damaged)
        found.push(...whole(paragraph, place, language, damaged));
      else found.push(...inRunningText(read, language));
    }
  }
  return found.map((one) => ({ ...one, addressees: orElse(one.addressees, ['unnamed']) }));
}

/** A paragraph whose first sentence says who should do something needs no lead-in, and ends what one announced. */
function standsAlone({ paragraph, sentences: [first] }: ReadParagraph, language: Language): boolean {
  const reading = first && readSentence(paragraph.text.slice(...first), language);
  return reading !== undefined && reading.addressees.length > 0;
}

type Place = 'recommendations' | 'elsewhere' | 'running text';

/** The innermost heading that says what stands below it decides. */
function placeOf({ section }: Paragraph, language: Language): Place {
  const { headings, otherHeadings } = compiled[language];
  for (const heading of section.toReversed()) {
    const form = spaced(heading);
    if (headings.test(form)) return 'recommendations';
    if (otherHeadings.test(form)) return 'elsewhere';
  }
  return 'running text';
}

const orElse = <Value>(values: readonly Value[], others: readonly Value[]): Value[] => [
  ...(values.length > 0 ? values : others),
];

/** A lead-in in a chapter of recommendations announces the document's own; elsewhere those of whom it names. */
function announcedBy(leadIn: string, place: Place, language: Language): Announced {
  const reading = readSentence(leadIn, language);
  const isOwn = place === 'recommendations' || reading?.voice === 'should';
  return {
    ...(isOwn ? own : quotedFrom(leadIn, language)),
    addressees: orElse(addresseesIn(leadIn, language), isOwn ? namesAnywhere(leadIn, language) : []),
  };
}

/** The items that a paragraph announces as recommendations, or that bear the title of one; null when it has no such. */
function itemsOf(paragraph: Paragraph, place: Place, language: Language): Extracted[] | null {
  const { text, items } = paragraph;
  const [first] = items;
  if (first === undefined) return null;
  const leadIn = text.slice(0, first.start).trim();
  const announces = isLeadIn(leadIn) && compiled[language].announces.test(spaced(leadIn));
  const chosen = announces ? items : items.filter(isTitled);
  if (chosen.length === 0) return null;
  const from = announcedBy(leadIn, place, language);
  return chosen.flatMap((item) => {
    const unit = withoutLabel(text, item);
    const said = text.slice(unit.start, unit.end);
    if (said === '' || isQuestion(said) || isLeadIn(said)) return [];
    return [
      { ...from, ...unit, paragraph, addressees: orElse(addresseesIn(said, language), from.addressees) },
    ];
  });
}

function withoutLabel(text: string, { label, start, end }: Item): Unit {
  const from = text.startsWith(label, start) ? start + label.length : start;
  const said = text.slice(from, end);
  return { start: from + said.length - said.trimStart().length, end: from + said.trimEnd().length };
}

/** A paragraph as one, if it recommends. */
function whole(paragraph: Paragraph, place: Place, language: Language, damaged: boolean): Extracted[] {
  const { text } = paragraph;
  const reading = readSentence(text, language, damaged);
  if (reading === undefined) return [];
  const isOwn = place === 'recommendations' || reading.voice === 'should';
  const source = isOwn ? own : quotedFrom(text, language, reading.at);
  const addressees = damaged ? reading.addressees : addresseesIn(text, language);
  return [{ ...source, paragraph, start: 0, end: text.length, addressees }];
}

/** A quotation of several sentences is cited as one. */
function withWholeQuotations(text: string, sentences: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of sentences) {
    const last = joined.at(-1);
    if (last && (text.slice(...last).match(/"/g)?.length ?? 0) % 2 === 1)
      joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return joined;
}

/** Sentence by sentence; one that only goes on reporting a treaty, or a recommendation quoted before it, is read as such. */
function inRunningText({ paragraph, sentences }: ReadParagraph, language: Language): Extracted[] {
  const { provides, accordingTo, authors } = compiled[language];
  const found: Extracted[] = [];
  let treaty = false;
  let before: { source: Source; addressees: Addressee[]; at: number } | null = null;
  for (const [at, [start, end]] of withWholeQuotations(paragraph.text, sentences).entries()) {
    const text = paragraph.text.slice(start, end);
    const form = spaced(text);
    const reading = isQuestion(text) ? undefined : readSentence(text, language);
    const provision = form.search(provides);
    if (provision !== -1) treaty = true;
    if (reading === undefined) continue;
    const follows: boolean = before?.at === at - 1;
    if (reading.voice === 'should' ? treaty : provision !== -1 && provision <= reading.at) continue;
    if (reading.pronoun && reading.addressees.length === 0 && !follows) continue;
    const quoted = quotedFrom(text, language, reading.at);
    const reported =
      reading.voice === 'report'
        ? !authors.test(form) || quoted.year !== null
        : accordingTo.test(form.slice(0, reading.at));
    const goesOn = follows && reading.voice === 'should' && reading.addressees.length === 0;
    const source: Source = goesOn && before ? before.source : reported ? quoted : own;
    const addressees: Addressee[] =
      reading.pronoun && before ? orElse(reading.addressees, before.addressees) : reading.addressees;
    before = { source, addressees, at };
    found.push({ ...source, paragraph, start, end, addressees });
  }
  return found;
}

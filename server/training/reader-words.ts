/** What stands in items, in the learner's words: texts, facts, citations. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { citationLabel } from '../answer/citation.ts';
import { documentDate } from '../contract/dates.ts';
import { localeOf } from '../contract/languages.ts';
import type { Words } from '../contract/training/items.ts';
import type { Authored, Fact, ItemSource, Label } from './items.ts';

/** Who sees it, and what is looked up. */
export interface Reader {
  index: DalilIndex;
  /** The learner's. */
  language: Language;
}

/** The text in the learner's language, else in English, else in the one that there is. */
export function inLanguage(authored: Authored, language: Language): Words {
  const [first] = Object.keys(authored) as Language[];
  const chosen = [language, 'en' as const, first].find((each) => each && authored[each] !== undefined);
  if (chosen === undefined) throw new Error('a text in no language');
  return { text: authored[chosen] ?? '', language: chosen };
}

export const conceptOf = (id: string, { glossary }: DalilIndex): Concept | undefined =>
  glossary.find((each) => each.id === id);

/** What a fact is called in the learner's language; undefined where nothing is known about it. */
function called({ kind, value }: Fact, language: Language, index: DalilIndex): string | undefined {
  switch (kind) {
    case 'number': {
      const isShare = value.endsWith('%');
      const number = Number(isShare ? value.slice(0, -1) : value);
      const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 10 });
      return Number.isNaN(number) ? undefined : format.format(number) + (isShare ? '%' : '');
    }
    case 'date':
      return /^\d{4}(-\d{2}){0,2}$/.test(value) ? documentDate(value, language) : undefined;
    case 'state':
      return new Intl.DisplayNames(language, { type: 'region' }).of(value);
    case 'body':
    case 'instrument':
      return conceptOf(value, index)?.[language][0];
    default:
      return kind satisfies never;
  }
}

/** A fact as it is printed, with what the learner calls it where that is another word. */
export function factWords(fact: Fact, { language, index }: Reader): Words {
  const gloss = fact.language === language ? undefined : called(fact, language, index);
  return {
    text: fact.text,
    language: fact.language,
    ...(gloss !== undefined && gloss !== fact.text && { gloss }),
  };
}

export const labelWords = (label: Label, viewing: Reader): Words =>
  'fact' in label ? factWords(label.fact, viewing) : inLanguage(label.text, viewing.language);

/** How the paragraph of a source is cited; undefined when the index has no such paragraph any more. */
export function citedAs(
  { document, paragraph: ref, start, end }: ItemSource,
  { index, language }: Reader,
): string | undefined {
  const paragraph = index.catalogue.paragraph(document, ref);
  return paragraph && citationLabel(index.sourceOf(document), paragraph, language, { start, end });
}

/** Numbers the paragraphs that an export cites, in order of first citation, and labels them in its language. */
import type { Language } from '#corpus/languages';
import type { Paragraph } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import { citationLabel } from '../answer/citation.ts';
import type { AnswerSentence, Citation } from '../contract/ask.ts';
import { documentDate } from '../contract/dates.ts';
import type { ExportReference } from './model.ts';

interface Cited {
  /** As it was labelled when it was cited. */
  stored: string;
  /** Where its quotations stand; those that it no longer has are not among them. */
  ranges: Pick<Citation, 'start' | 'end'>[];
  paragraph: Paragraph | undefined;
  source: DalilIndex['catalogue']['sources'][number] | undefined;
}

export interface References {
  /** Index of the reference to the paragraph that is quoted; a paragraph that is new gets the next one. */
  cite(sentence: Pick<AnswerSentence, 'text' | 'citation'>): { reference: number; changed: boolean };
  /** All of them, when everything was cited. */
  list(): ExportReference[];
  /** One of them, as it is labelled by what was cited so far. */
  label(reference: number): string;
}

/** Where the paragraph has the text: where it was cited, or elsewhere when the paragraph is now read otherwise. */
function rangeOf(
  text: string,
  { start, end }: Citation,
  paragraph: Paragraph,
): Cited['ranges'][number] | undefined {
  if (paragraph.text.slice(start, end) === text) return { start, end };
  const at = paragraph.text.indexOf(text);
  return at < 0 ? undefined : { start: at, end: at + text.length };
}

export function numberReferences(
  { catalogue }: Pick<DalilIndex, 'catalogue'>,
  language: Language,
): References {
  const cited = new Map<string, Cited>();
  const order: Cited[] = [];

  function entryOf({ document, paragraph, label }: Citation): Cited {
    const key = `${document}#${paragraph}`;
    const known = cited.get(key);
    if (known) return known;
    const source = catalogue.sources.find(({ id }) => id === document);
    const entry: Cited = {
      stored: label,
      ranges: [],
      source,
      paragraph: source && catalogue.paragraph(document, paragraph),
    };
    cited.set(key, entry);
    order.push(entry);
    return entry;
  }

  function label({ stored, ranges, source, paragraph }: Cited): string {
    if (!source || !paragraph) return stored;
    const [own, ...others] = new Set(
      ranges.map((range) => citationLabel(source, paragraph, language, range)),
    );
    // Sentences from several sub-items: the paragraph as a whole is cited.
    return own !== undefined && others.length === 0 ? own : citationLabel(source, paragraph, language);
  }

  return {
    cite({ text, citation }) {
      const entry = entryOf(citation);
      const range = entry.paragraph && rangeOf(text, citation, entry.paragraph);
      if (range) entry.ranges.push(range);
      return { reference: order.indexOf(entry), changed: range === undefined };
    },
    list: () =>
      order.map((entry) => ({
        label: label(entry),
        title: entry.source?.title[language] ?? '',
        date: entry.source ? documentDate(entry.source.date, language) : '',
      })),
    label: (reference) => {
      const entry = order[reference];
      return entry ? label(entry) : '';
    },
  };
}

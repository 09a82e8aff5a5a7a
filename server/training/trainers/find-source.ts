/** Finds the sentence that a trainer's question rests on, from how they cite it. */
import type { Language } from '#corpus/languages';
import type { DocumentSource, Paragraph, ParagraphRef } from '#corpus/schema';
import { type DalilIndex, normalise, westernDigits } from '#indexer';
import { symbolsIn } from '../../answer/symbols.ts';
import type { ItemSource } from '../items.ts';
import { findText } from './find-text.ts';

/**
 * @param document its symbol, id, or what stands for the symbol, however it is typed
 * @param paragraph its number in any digits, alone or in words with one number: `77`, `٧٧`, `para. 77 (b)`; or `t3`
 * @param quote words of the paragraph; without any, its first sentences
 * @returns undefined where there is no such document, paragraph, or quote in it
 */
export type FindSource = (document: string, paragraph: string, quote?: string) => ItemSource | undefined;

/** Characters of the longest source that is taken when nothing is quoted. */
const longestSource = 600;

const plain = (text: string): string => normalise(text).replace(/\s+/g, ' ').trim();

/** All language versions of the document that is named. */
function documentsNamed(name: string, sources: readonly DocumentSource[]): DocumentSource[] {
  const wanted = plain(name);
  const called = sources.filter(({ id, symbol, citeAs }) =>
    [id, symbol ?? '', ...Object.values(citeAs ?? {})].some((each) => each !== '' && plain(each) === wanted),
  );
  if (called.length > 0) return called;
  const [only, ...others] = new Set(symbolsIn(wanted, sources).map(({ document }) => document));
  const found = sources.find(({ id }) => id === only);
  if (found === undefined || others.length > 0) return [];
  return sources.filter(({ id, symbol }) => id === found.id || (symbol !== null && symbol === found.symbol));
}

function paragraphNamed(name: string): ParagraphRef | undefined {
  const written = westernDigits(name).trim();
  if (/^t[1-9]\d{0,8}$/.test(written)) return written;
  const number = Number(written.match(/^\D*(\d{1,9})\D*$/)?.[1] ?? 0);
  return number > 0 ? number : undefined;
}

/** The end of the last sentence that a short source can have; of the first one at least. */
function endOfFirst(
  index: DalilIndex,
  documents: readonly string[],
  document: string,
  { ref, text }: Paragraph,
): number {
  const label = documents.findIndex(
    (each, at) => each === document && index.catalogue.passage(at).paragraph.ref === ref,
  );
  if (label < 0) return text.length;
  const ends = index.catalogue.sentences(label).map(({ end }) => end);
  return ends.findLast((end) => end <= longestSource) ?? ends[0] ?? text.length;
}

/** A quotation may be put in quotation marks that are not its own. */
const quotedIn = (text: string, quote: string) =>
  findText(text, quote) ?? findText(text, quote.replace(/^[\s"“„«]+|[\s"”»]+$/g, ''));

/** @param language whose version of a document is preferred where there are several */
export function findSourceIn(index: DalilIndex, language: Language): FindSource {
  const { sources } = index.catalogue;
  const documents = index.catalogue.documentOf();
  return (document, paragraph, quote = '') => {
    const ref = paragraphNamed(paragraph);
    if (ref === undefined) return undefined;
    const named = documentsNamed(document, sources);
    const preferred = named.toSorted(
      (a, b) => Number(b.language === language) - Number(a.language === language),
    );
    for (const source of preferred) {
      const found = index.catalogue.paragraph(source.id, ref);
      const range =
        found &&
        (quote.trim() === ''
          ? [0, endOfFirst(index, documents, source.id, found)]
          : quotedIn(found.text, quote));
      if (found === undefined || range === undefined) continue;
      const [start = 0, end = 0] = range;
      const text = found.text.slice(start, end);
      return { document: source.id, paragraph: ref, start, end, text, language: source.language, marks: [] };
    }
    return undefined;
  };
}

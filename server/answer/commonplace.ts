/**
 * Tells a question that singles nothing out: "What is trafficking in persons?" where every paragraph speaks of it. Any
 * of them would fit as well as any other, so only a sentence that says what the term means is an answer.
 */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { normalise, type SearchResult } from '#indexer';

/** A term in more paragraphs than this, and in most of all, tells none of them from the others. */
const manyParagraphs = 50;
/** Rarity of a term in half of the paragraphs. */
const rarityOfHalf = Math.LN2;

/** How treaties and reports say what they mean by a term, in search form. */
const defines: Record<Language, RegExp> = {
  ar: /يقصد ب|المقصود ب|يراد ب|يعني تعبير|يعرف (?:ال\p{L}+ )?بانها?/u,
  en: /\bshall mean\b|(?<!\b(?:by|all|no|any) )\bmeans (?!of\b)|\b(?:is|are|be) (?:understood|defined) (?:as|to)\b|\brefers to\b/,
  fr: /\bdesigne|\bs[’']entend(?:ent)? (?:de|par|comme)|\bentend(?:re)? par\b|\bdefinie?s? comme\b|\bsignifie\b/,
  es: /se entendera|se entiende por|se define como|\bsignifica\b/,
  ru: /означа[ею]т|понима[ею]тся|определяется как/,
  zh: /系指|是指|指的是|意指|定义为/,
};

/** True when all that a question names stands in most paragraphs, and none that was found defines it. */
export function singlesNothingOut(
  { hits }: SearchResult,
  sourceOf: (document: string) => DocumentSource,
): boolean {
  const [best] = hits;
  if (best === undefined) return false;
  const common = best.slice.matches.filter(
    ({ scores, rarity }) => scores.size > manyParagraphs && rarity < rarityOfHalf,
  );
  const inCommon = new Set(common.flatMap(({ term }) => term.text.split(' ')));
  const main = best.slice.matches.filter(({ term }) => term.main);
  if (
    main.length === 0 ||
    !main.every(({ term }) => term.text.split(' ').every((word) => inCommon.has(word)))
  )
    return false;
  return !hits.some((hit) =>
    hit.sentences.some(
      ({ start, end, terms }) =>
        terms > 0 &&
        defines[sourceOf(hit.document).language].test(normalise(hit.paragraph.text.slice(start, end))),
    ),
  );
}

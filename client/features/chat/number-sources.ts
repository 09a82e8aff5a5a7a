/**
 * Numbers the paragraphs that an answer cites: in order of first quotation, the same paragraph always the same number.
 * Those that only a language model's sentences rest on come last: they arrive when the others have been read.
 */
import type { AnswerSoFar } from '#contract/answer-so-far';
import type { Citation, Why } from '#contract/ask';
import type { Language } from '#contract/languages';

export interface Source extends Address {
  number: number;
  label: string;
  /** How the paragraph begins. */
  excerpt: string;
  /** Of the excerpt. */
  language: Language;
  damaged: boolean;
  /** Why the paragraph was found; null when the search did not say. */
  why: Why | null;
}

export interface NumberedSources {
  /** The number of a paragraph that the answer cites. */
  numberOf: (paragraph: Address) => number;
  sources: Source[];
}

type Address = Pick<Citation, 'document' | 'paragraph'>;

export const paragraphKey = ({ document, paragraph }: Address): string => `${document}#${paragraph}`;

export function numberSources({
  sentences,
  written,
  hits,
}: Pick<AnswerSoFar, 'sentences' | 'written' | 'hits'>): NumberedSources {
  const quotations = [
    ...sentences,
    ...(written?.sentences.flatMap((sentence) => sentence.quotations) ?? []),
  ].map((quotation) => ({ ...quotation, key: paragraphKey(quotation.citation) }));
  const order = [...new Set(quotations.map(({ key }) => key))];
  return {
    numberOf: (paragraph) => order.indexOf(paragraphKey(paragraph)) + 1,
    sources: order.flatMap((key, i) => {
      const ofParagraph = quotations.filter((quotation) => quotation.key === key);
      const [first] = ofParagraph;
      if (!first) return [];
      const { document, paragraph, label } = first.citation;
      const hit = hits.find((candidate) => paragraphKey(candidate) === key);
      const labels = new Set(ofParagraph.map(({ citation }) => citation.label));
      return {
        number: i + 1,
        document,
        paragraph,
        // Sentences from several sub-items: the hit names the paragraph as a whole.
        label: labels.size > 1 ? (hit?.label ?? label) : label,
        excerpt: hit?.excerpt ?? first.text,
        language: first.language,
        damaged: first.damaged,
        why: hit?.why ?? null,
      };
    }),
  };
}

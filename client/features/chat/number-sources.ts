/** Numbers the paragraphs that an answer cites: in order of first citation, the same paragraph always the same number. */
import type { AnswerSentence, Citation, Hit, Why } from '#contract/ask';
import type { Language } from '#contract/languages';

export interface Source extends Pick<Citation, 'document' | 'paragraph' | 'label'> {
  number: number;
  /** Index of the first sentence that cites it. */
  firstSentence: number;
  /** How the paragraph begins. */
  excerpt: string;
  /** Of the excerpt. */
  language: Language;
  damaged: boolean;
  /** Why the paragraph was found; null when the search did not say. */
  why: Why | null;
}

export interface NumberedSources {
  /** For every sentence, the number of its paragraph. */
  numbers: number[];
  sources: Source[];
}

type Address = Pick<Citation, 'document' | 'paragraph'>;

export const paragraphKey = ({ document, paragraph }: Address): string => `${document}#${paragraph}`;

export function numberSources(sentences: readonly AnswerSentence[], hits: readonly Hit[]): NumberedSources {
  const keys = sentences.map(({ citation }) => paragraphKey(citation));
  const order = [...new Set(keys)];
  return {
    numbers: keys.map((key) => order.indexOf(key) + 1),
    sources: order.flatMap((key, i) => {
      const firstSentence = keys.indexOf(key);
      const first = sentences[firstSentence];
      if (!first) return [];
      const { document, paragraph, label } = first.citation;
      const hit = hits.find((candidate) => paragraphKey(candidate) === key);
      const labels = new Set(
        sentences.filter((_, at) => keys[at] === key).map(({ citation }) => citation.label),
      );
      return {
        number: i + 1,
        document,
        paragraph,
        // Sentences from several sub-items: the hit names the paragraph as a whole.
        label: labels.size > 1 ? (hit?.label ?? label) : label,
        firstSentence,
        excerpt: hit?.excerpt ?? first.text,
        language: first.language,
        damaged: first.damaged,
        why: hit?.why ?? null,
      };
    }),
  };
}

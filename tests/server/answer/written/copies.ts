/** A question in Arabic that the real documents answer, and sentences about it that any sound check accepts or rejects. */
import type { ParagraphRef } from '#corpus/schema';
import { answered } from '../../questions.ts';
import { answerTo, index } from '../../running-app.ts';

export const question = answered.ar;

const { hits, sentences } = await answerTo(question);

export interface Copy {
  text: string;
  document: string;
  paragraph: ParagraphRef;
  /** The number under which the model was shown its paragraph. */
  mark: number;
}

/** The sentences of the verbatim answer: what copies a passage is supported by it. */
export const copies: readonly Copy[] = sentences.map(({ text, citation }) => ({
  text,
  document: citation.document,
  paragraph: citation.paragraph,
  mark:
    1 +
    hits.findIndex(
      ({ document, paragraph }) => document === citation.document && paragraph === citation.paragraph,
    ),
}));

/** As a model should write them. */
export const marked = ({ text, mark }: Copy): string => `${text.replace(/\.$/, '')} [${mark}].`;

/** About another subject altogether; no passage says it. */
export const foreign = 'تُزرع أشجار الزيتون في فصل الخريف وتُروى مرة كل أسبوع.';
/** The number is in no passage. */
export const miscounted = 'أُنشئت 98765 محكمة متخصصة لمنع الاتجار بالأشخاص وحماية ضحاياه.';

/** The text of a paragraph. */
export const textOf = (document: string, paragraph: ParagraphRef): string =>
  index.catalogue.paragraph(document, paragraph)?.text ?? '';

/** Quiz items with their keys, as they are made, kept and graded. Nothing in them depends on the reader's language. */
import { z } from 'zod';
import { languageCodes } from '#corpus/languages';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import { zFactKind } from '../contract/training/items.ts';

const zRange = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/** The same in one language or several. */
export const zAuthored = z
  .partialRecord(z.enum(languageCodes), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'there is no text');
export type Authored = z.infer<typeof zAuthored>;

/** Something that a document states, and that can be asked for. */
export const zFact = z.object({
  kind: zFactKind,
  /** As it is printed, without what Arabic writes in front of it ("and", "by"). */
  text: z.string().min(1),
  language: zLanguage,
  /**
   * The same for whatever means the same: a number in Western digits (`21`, `2.5`, `40%`), a date as `YYYY`, `YYYY-MM` or
   * `YYYY-MM-DD` (a month alone: `--MM`), the ISO 3166 code of a State, the id of a body's or instrument's concept in
   * the glossary.
   */
  value: z.string().min(1),
});
export type Fact = z.infer<typeof zFact>;

/** A sentence of a document, as it stands in its paragraph. */
export const zItemSource = z.object({
  document: z.string(),
  paragraph: zParagraphRef,
  /** Offsets into the paragraph's text. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Verbatim. */
  text: z.string().min(1),
  language: zLanguage,
  /** Where the key stands, inside `text`. */
  marks: z.array(zRange),
});
export type ItemSource = z.infer<typeof zItemSource>;

/** A question or an option: words somebody wrote (in a document: its language only), or a fact. */
export const zLabel = z.union([z.strictObject({ text: zAuthored }), z.strictObject({ fact: zFact })]);
export type Label = z.infer<typeof zLabel>;

export const zItemPrompt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), text: zAuthored }),
  z.object({
    kind: z.literal('gap'),
    /** Index into `sources` of the sentence with the gap. */
    source: z.int().nonnegative(),
    /** Inside the sentence. */
    gap: zRange,
    fact: zFactKind,
    /** What stands before the sentence in its paragraph, where it is needed to understand it. */
    context: z.string().nullable(),
  }),
  z.object({ kind: z.literal('statement'), text: zAuthored, context: z.string().nullable() }),
  /** What does the paragraph of source 0 say about this concept of the glossary? */
  z.object({ kind: z.literal('about'), concept: z.string() }),
  /** What does the paragraph of source 0 say? */
  z.object({ kind: z.literal('recall') }),
]);
export type ItemPrompt = z.infer<typeof zItemPrompt>;

/** Ids are `a`, `b`, …, given in an order that says nothing. */
export const zItemOption = z.object({
  id: z.string(),
  label: zLabel,
  /** What its author says to whoever chooses it. */
  feedback: zAuthored.nullable(),
});
export type ItemOption = z.infer<typeof zItemOption>;

/** What a full free-text answer says; `meaning`: what the sentence of its source says as a whole. */
export const zKeyPoint = z.object({
  /** Index into `sources`. */
  source: z.int().nonnegative(),
  is: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fact'), fact: zFact }),
    z.object({ kind: z.literal('concept'), concept: z.string(), text: z.string() }),
    z.object({ kind: z.literal('meaning') }),
  ]),
});
export type KeyPoint = z.infer<typeof zKeyPoint>;

const zBase = z.object({
  /** The same for as long as its content is the same. */
  id: z.string(),
  /** Whose: a lesson's (also of its precheck), made from the paragraphs, or brought by a trainer. */
  origin: z.enum(['lesson', 'made', 'own']),
  /** Module that it belongs to, where it is a lesson's. */
  module: z.string().nullable(),
  /** None only for what a trainer brought without any. */
  sources: z.array(zItemSource),
});
const zOptions = z.array(zItemOption).min(2);

export const zItem = z.discriminatedUnion('type', [
  zBase.extend({
    type: z.literal('cloze'),
    prompt: zItemPrompt,
    /** The fact in the gap; or, for a question somebody wrote, every text that is right, the best first. */
    key: z.union([z.strictObject({ fact: zFact }), z.strictObject({ texts: z.array(z.string()).min(1) })]),
    /** What its author says to whoever has it wrong. */
    feedback: zAuthored.optional(),
  }),
  zBase.extend({ type: z.literal('choice'), prompt: zItemPrompt, options: zOptions, key: z.string() }),
  zBase.extend({
    type: z.literal('true-false'),
    prompt: zItemPrompt,
    key: z.boolean(),
    /** What is said to whoever has it wrong. */
    feedback: zAuthored.nullable(),
  }),
  zBase.extend({
    type: z.literal('match'),
    /** What is to be matched, where its author says so. */
    question: zAuthored.optional(),
    prompts: z.array(zItemPrompt).min(2),
    options: zOptions,
    /** Option of each prompt, in order. */
    key: z.array(z.string()),
    /** What its author says to whoever has it wrong. */
    feedback: zAuthored.optional(),
  }),
  /** The key is the options' ids, the earliest first. */
  zBase.extend({ type: z.literal('order'), options: zOptions, key: z.array(z.string()) }),
  zBase.extend({ type: z.literal('evidence'), prompt: zItemPrompt, options: zOptions, key: z.string() }),
  zBase.extend({ type: z.literal('free-text'), prompt: zItemPrompt, points: z.array(zKeyPoint).min(1) }),
]);
export type Item = z.infer<typeof zItem>;
export type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;

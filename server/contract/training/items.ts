/** Quiz items as they travel: a question without its key; then what was answered, with the sentences that say so. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { zAnswerSentence } from '../ask.ts';
import { longestGiven } from '../limits.ts';

/** Words in one language; what the reader's language calls them where that helps and differs. */
export const zWords = z.object({ text: z.string(), language: zLanguage, gloss: z.string().optional() });
export type Words = z.infer<typeof zWords>;

/** What kind of thing is asked for. */
export const zFactKind = z.enum(['number', 'date', 'state', 'body', 'instrument']);
export type FactKind = z.infer<typeof zFactKind>;

export const itemTypes = [
  'cloze',
  'choice',
  'true-false',
  'match',
  'order',
  'evidence',
  'free-text',
] as const;
export const zItemType = z.enum(itemTypes);
export type ItemType = z.infer<typeof zItemType>;

export const zPrompt = z.discriminatedUnion('kind', [
  /** A question that somebody wrote. */
  z.object({ kind: z.literal('question'), words: zWords }),
  /** A sentence of a document with a gap between `before` and `after`; `context` is what stands before the sentence. */
  z.object({
    kind: z.literal('gap'),
    context: z.string().nullable(),
    before: z.string(),
    after: z.string(),
    language: zLanguage,
    /** What is missing. */
    fact: zFactKind,
  }),
  /** Something to be judged, or to be supported. */
  z.object({ kind: z.literal('statement'), context: z.string().nullable(), words: zWords }),
]);
export type Prompt = z.infer<typeof zPrompt>;

/** `id` says nothing about which one is right. */
export const zOption = z.object({ id: z.string(), words: zWords });
export type Option = z.infer<typeof zOption>;

const zItemBase = z.object({
  id: z.string(),
  /** How the paragraph is cited that the item asks about; null where that would give the key away, or there is none. */
  cited: z.string().nullable(),
  /** How many hints there are. */
  hints: z.int().nonnegative(),
});

export const zItemView = z.discriminatedUnion('type', [
  /** Typed. */
  zItemBase.extend({ type: z.literal('cloze'), prompt: zPrompt }),
  zItemBase.extend({ type: z.literal('choice'), prompt: zPrompt, options: z.array(zOption) }),
  zItemBase.extend({ type: z.literal('true-false'), prompt: zPrompt }),
  /** Each prompt gets one option; there are as many of these as of those. */
  zItemBase.extend({
    type: z.literal('match'),
    /** What they are matched by, where somebody wrote it. */
    question: zWords.nullable(),
    prompts: z.array(zPrompt),
    options: z.array(zOption),
  }),
  /** The options are put in order of time, the earliest first. */
  zItemBase.extend({ type: z.literal('order'), options: z.array(zOption) }),
  /** Which of these paragraphs supports the statement? */
  zItemBase.extend({ type: z.literal('evidence'), prompt: zPrompt, options: z.array(zOption) }),
  /** In the learner's own words, in any language. */
  zItemBase.extend({ type: z.literal('free-text'), prompt: zPrompt }),
]);
export type ItemView = z.infer<typeof zItemView>;

const zId = z.string().max(100);
const zText = z.string().max(longestGiven);

/** What the learner answers; `shown`: asks for the solution instead. */
export const zGiven = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cloze'), text: zText }),
  z.strictObject({ type: z.literal('choice'), option: zId }),
  z.strictObject({ type: z.literal('true-false'), value: z.boolean() }),
  /** The option of each prompt, in the order of the prompts. */
  z.strictObject({ type: z.literal('match'), options: z.array(zId).max(10) }),
  z.strictObject({ type: z.literal('order'), options: z.array(zId).max(10) }),
  z.strictObject({ type: z.literal('evidence'), option: zId }),
  z.strictObject({ type: z.literal('free-text'), text: zText }),
  z.strictObject({ type: z.literal('shown') }),
]);
export type Given = z.infer<typeof zGiven>;

/** What is right, in the shape of what is given. */
export const zSolution = z.discriminatedUnion('type', [
  z.object({ type: z.literal('cloze'), words: zWords }),
  z.object({ type: z.literal('choice'), option: z.string() }),
  z.object({ type: z.literal('true-false'), value: z.boolean() }),
  z.object({ type: z.literal('match'), options: z.array(z.string()) }),
  z.object({ type: z.literal('order'), options: z.array(z.string()) }),
  z.object({ type: z.literal('evidence'), option: z.string() }),
  /** The points that a full answer makes are in `points`. */
  z.object({ type: z.literal('free-text') }),
]);
export type Solution = z.infer<typeof zSolution>;

export const zVerdict = z.enum(['right', 'partly', 'wrong', 'shown']);
export type Verdict = z.infer<typeof zVerdict>;

/** One thing that a full free-text answer says. */
export const zPoint = z.object({
  /** `meaning`: what the sentence says as a whole; otherwise a fact or a concept that it names. */
  kind: z.enum([...zFactKind.options, 'concept', 'meaning']),
  words: zWords,
  found: z.boolean(),
  /** Index into `sources` of the sentence that makes it. */
  source: z.int().nonnegative(),
});
export type Point = z.infer<typeof zPoint>;

/** The learner's four answers to "how well did you know it", as FSRS has them. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export const zGrade = z.enum(grades);
export type Grade = z.infer<typeof zGrade>;

export const zOutcome = z.object({
  item: z.string(),
  given: zGiven,
  verdict: zVerdict,
  /** 0…1. */
  score: z.number().min(0).max(1),
  solution: zSolution,
  /** What the author of the question says to this answer. */
  feedback: zWords.nullable(),
  /** Of a free-text answer; else empty. */
  points: z.array(zPoint),
  /** The sentences that say so, the key marked in each. */
  sources: z.array(zAnswerSentence),
  /** As it was graded; null when the item is not reviewed. */
  grade: zGrade.nullable(),
  /** The grades that can be given instead, each with the moment (milliseconds since 1970) of the next review. */
  grades: z.array(z.object({ grade: zGrade, due: z.int() })),
});
export type Outcome = z.infer<typeof zOutcome>;

/** A question and what comes back: one closed union of events, and the same as one object. */
import { z } from 'zod';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import { zErrorBody } from './errors.ts';
import { zFilter } from './filter.ts';
import { longestQuery, longestQuestion, mostHits } from './limits.ts';

export const zAskRequest = z.strictObject({
  question: z.string().trim().min(1).max(longestQuestion),
  /** The question before it in the conversation, as it was understood (`understood.query`): what a follow-up leans on. */
  previous: z.string().trim().min(1).max(longestQuery).optional(),
  /** Language of the question; detected when absent. */
  language: zLanguage.optional(),
  /** The documents to answer from; all when absent. */
  ...zFilter.shape,
  /** Words of the question that name documents ("in the 2024 report") are words to search like any others. */
  literal: z.boolean().optional(),
});
export type AskRequest = z.infer<typeof zAskRequest>;

export const zSearchRequest = z.strictObject({
  query: z.string().trim().min(1).max(longestQuestion),
  limit: z.int().min(1).max(mostHits).default(10),
  language: zLanguage.optional(),
  ...zFilter.shape,
});

export const zCitation = z.object({
  document: z.string(),
  paragraph: zParagraphRef,
  /** Offsets into the paragraph's text: `text.slice(start, end)` is the quoted sentence. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** As professionals cite, in the language of the question: `A/HRC/14/32, para. 77`. */
  label: z.string(),
});
export type Citation = z.infer<typeof zCitation>;

export const zAnswerSentence = z.object({
  /** Verbatim. */
  text: z.string(),
  /** Language of the document. */
  language: zLanguage,
  /** The document was damaged before it reached us; say so beside the quotation. */
  damaged: z.boolean(),
  /** Ranges inside `text` of what the question asks for: numbers, dates, names. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  citation: zCitation,
});
export type AnswerSentence = z.infer<typeof zAnswerSentence>;

/** Why a paragraph was found. */
export const zWhy = z.object({
  /** Terms of the question (in search form) that it contains, as it puts them, with their shares in the score for terms (0…1). */
  terms: z.array(z.object({ asked: z.string(), found: z.array(z.string()), share: z.number() })),
  /** Cosine of question and paragraph as wholes, −1…1. */
  similarity: z.number(),
  /** How well each word of the question is met by some word of the paragraph, 0…1 (late interaction). */
  wordByWord: z.number(),
});
export type Why = z.infer<typeof zWhy>;

export const zHit = z.object({
  document: z.string(),
  paragraph: zParagraphRef,
  score: z.number(),
  label: z.string(),
  language: zLanguage,
  damaged: z.boolean(),
  /** The beginning of the paragraph. */
  excerpt: z.string(),
  why: zWhy,
});
export type Hit = z.infer<typeof zHit>;

export const zRefusal = z.object({
  reason: z.enum(['not_found', 'empty']),
  /** In the language of the question. */
  message: z.string(),
});
export type Refusal = z.infer<typeof zRefusal>;

/** A short answer to what is no question about the documents; a quiz follows where one was asked for. */
export const zReply = z.object({
  kind: z.enum(['greeting', 'thanks', 'farewell', 'about', 'quiz']),
  /** In the language of the question. */
  message: z.string(),
  /** Of a quiz: what it is about; empty for whatever is due for review. */
  topic: z.string().optional(),
});
export type Reply = z.infer<typeof zReply>;

/** Most questions suggested after an answer. */
export const mostFollowups = 3;

/** Milliseconds since the question arrived. */
export const zTimings = z.object({
  search: z.number(),
  firstSentence: z.number().nullable(),
  total: z.number(),
});
export type Timings = z.infer<typeof zTimings>;

export const zAnswerEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('understood'),
    language: zLanguage,
    /** What is searched: the question, completed by what it leans on, without the words that name documents. */
    query: z.string(),
    /** The documents that are searched: as the request has it, and as the question's words have it. */
    filter: zFilter,
    /** The part of `filter` that the question's words name; empty when there is none. */
    named: zFilter,
  }),
  z.object({ type: z.literal('hits'), hits: z.array(zHit) }),
  z.object({ type: z.literal('sentence'), sentence: zAnswerSentence }),
  /** The documents do not answer; the hits before it are only the nearest. */
  z.object({ type: z.literal('refusal'), refusal: zRefusal }),
  /** Instead of a search: a greeting, thanks, a question about Dalil itself, a quiz. */
  z.object({ type: z.literal('reply'), reply: zReply }),
  /** Questions in the language of the question, which the documents can answer. */
  z.object({ type: z.literal('followups'), questions: z.array(z.string()).max(mostFollowups) }),
  z.object({ type: z.literal('done'), timings: zTimings }),
  z.object({ type: z.literal('error'), error: zErrorBody }),
]);
export type AnswerEvent = z.infer<typeof zAnswerEvent>;

export const zAnswer = z.object({
  language: zLanguage,
  /** What was searched: the question, completed by what it leans on. */
  query: z.string(),
  filter: zFilter,
  named: zFilter,
  sentences: z.array(zAnswerSentence),
  hits: z.array(zHit),
  refusal: zRefusal.nullable(),
  reply: zReply.nullable(),
  followups: z.array(z.string()),
  timings: zTimings,
});
export type Answer = z.infer<typeof zAnswer>;

export const zSearchResponse = z.object({ language: zLanguage, hits: z.array(zHit) });
export type SearchResponse = z.infer<typeof zSearchResponse>;

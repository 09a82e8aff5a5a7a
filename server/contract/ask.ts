/** A question and what comes back: one closed union of events, and the same as one object. */
import { z } from 'zod';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import { zErrorBody } from './errors.ts';
import { zFilter } from './filter.ts';
import { longestQuery, longestQuestion, mostHits } from './limits.ts';

/**
 * What a language model, where the server has one, may write: nothing, only what the documents support, or all of it
 * with what they do not support marked as such.
 */
export const zWriting = z.enum(['none', 'supported', 'all']);
export type Writing = z.infer<typeof zWriting>;

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
  /** `supported` when absent. */
  writing: zWriting.optional(),
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

/** A sentence that a language model wrote, and what was found of it in the paragraphs that it names. */
export const zWrittenSentence = z.object({
  /** Without the marks that the model sets. */
  text: z.string(),
  language: zLanguage,
  /** The paragraphs say so. One that is not supported is sent only to whoever asked for all. */
  supported: z.boolean(),
  /** What the sentence rests on, verbatim; at least one when it is supported, else none. */
  quotations: z.array(zAnswerSentence),
});
export type WrittenSentence = z.infer<typeof zWrittenSentence>;

/** Why what a language model wrote is void. */
export const zFallback = z.object({
  reason: z.enum([
    /** The model cannot be reached, or went away. */
    'unreachable',
    /** It was silent for too long. */
    'timeout',
    /** It takes no more requests for now. */
    'busy',
    /** It does not accept the request: a wrong key, an unknown model. */
    'rejected',
    /** It ended in the middle. */
    'cut_off',
    /** It repeated itself. */
    'loop',
    /** What it wrote are no sentences in the reader's language that name paragraphs. */
    'garbage',
    /** It says that the paragraphs do not answer. */
    'no_answer',
    /** Too little of what it wrote is supported. */
    'unsupported',
  ]),
  /** One sentence for the reader, in the language of the question. */
  message: z.string(),
});
export type Fallback = z.infer<typeof zFallback>;

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
  /** A language model begins to write, beside the answer that there is. */
  z.object({ type: z.literal('writing'), model: z.string() }),
  /** One whole sentence of it, checked. */
  z.object({ type: z.literal('written'), sentence: zWrittenSentence }),
  /** It has ended. With a `fallback` every sentence `written` before is void. */
  z.object({
    type: z.literal('wrote'),
    /** Sentences that are not supported and were not sent. */
    withheld: z.int().nonnegative(),
    fallback: zFallback.nullable(),
  }),
  /** Questions in the language of the question, which the documents can answer. */
  z.object({ type: z.literal('followups'), questions: z.array(z.string()).max(mostFollowups) }),
  z.object({ type: z.literal('done'), timings: zTimings }),
  z.object({ type: z.literal('error'), error: zErrorBody }),
]);
export type AnswerEvent = z.infer<typeof zAnswerEvent>;

/** What a language model wrote beside an answer. */
export const zWritten = z.object({
  model: z.string(),
  /** None with a `fallback`. */
  sentences: z.array(zWrittenSentence),
  withheld: z.int().nonnegative(),
  fallback: zFallback.nullable(),
});
export type Written = z.infer<typeof zWritten>;

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
  /** Null where no language model wrote. */
  written: zWritten.nullable(),
  timings: zTimings,
});
export type Answer = z.infer<typeof zAnswer>;

export const zSearchResponse = z.object({ language: zLanguage, hits: z.array(zHit) });
export type SearchResponse = z.infer<typeof zSearchResponse>;

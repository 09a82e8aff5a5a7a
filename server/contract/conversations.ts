/** Conversations that are kept: turns with the events of their answers, feedback, and what a shared link shows. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { zAnswerEvent } from './ask.ts';
import { zFilter } from './filter.ts';
import { longestQuery, longestQuestion, longestSearch } from './limits.ts';

/** 128 random bits or more, chosen by whoever makes the thing: nobody guesses it. */
export const zRandomId = z.string().regex(/^[\w-]{22,64}$/);

export const longestTitle = 200;
export const zTitle = z.string().trim().min(1).max(longestTitle);

export const zFeedback = z.object({
  useful: z.boolean(),
  reason: z.enum(['wrong_paragraph', 'no_answer', 'incomplete', 'hard_to_read', 'other']).nullable(),
  comment: z.string().trim().max(1000),
});
export type Feedback = z.infer<typeof zFeedback>;

/** `interrupted`: the server ended while it was answering; asking again goes on where it stopped. */
export const zTurnState = z.enum(['running', 'interrupted', 'done', 'stopped', 'failed']);
export type TurnState = z.infer<typeof zTurnState>;

export const zKeptTurn = z.object({
  id: zRandomId,
  question: z.string().max(longestQuestion),
  previous: z.string().max(longestQuery).nullable(),
  /** As it was asked. */
  filter: zFilter,
  literal: z.boolean(),
  /** Milliseconds since 1970. */
  asked: z.int(),
  state: zTurnState,
  events: z.array(zAnswerEvent),
  feedback: zFeedback.nullable(),
});
export type KeptTurn = z.infer<typeof zKeptTurn>;

export const zConversationSummary = z.object({
  id: zRandomId,
  title: z.string(),
  /** Milliseconds since 1970. */
  updated: z.int(),
  turns: z.int(),
  shared: z.boolean(),
});
export type ConversationSummary = z.infer<typeof zConversationSummary>;

export const zConversationView = zConversationSummary.omit({ turns: true, shared: true }).extend({
  turns: z.array(zKeptTurn),
  /** Id of the link under which it can be read, and how many of its turns are read there. */
  share: z.object({ id: zRandomId, turns: z.int() }).nullable(),
});
export type ConversationView = z.infer<typeof zConversationView>;

/** What whoever has the link reads: the turns there were when it was made, without feedback. */
export const zSharedConversation = zConversationView.omit({ id: true, share: true });
export type SharedConversation = z.infer<typeof zSharedConversation>;

export const zConversationsRequest = z.object({
  /** Part of a title, a question or an answer; every conversation when empty. */
  search: z.string().trim().max(longestSearch).default(''),
  language: zLanguage.optional(),
});

export const zRename = z.strictObject({ title: zTitle });

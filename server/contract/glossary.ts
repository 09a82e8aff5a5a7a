/** The field's vocabulary as it travels: concepts with their terms in six languages, and the paragraphs that use them. */
import { z } from 'zod';
import { zConcept } from '#corpus/glossary';
import { zLanguage } from '#corpus/schema';
import { zHit } from './ask.ts';
import { longestSearch } from './limits.ts';

export const zGlossaryRequest = z.object({
  /** Part of a term in any language; every concept when empty. */
  search: z.string().trim().max(longestSearch).default(''),
  theme: zConcept.shape.theme.optional(),
  /** Concepts are in the order of their preferred terms in this language. */
  language: zLanguage.default('en'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type GlossaryRequest = z.output<typeof zGlossaryRequest>;

export const zGlossaryEntry = zConcept.extend({
  /** How many paragraphs of the documents use one of its terms. */
  paragraphs: z.int(),
});
export type GlossaryEntry = z.infer<typeof zGlossaryEntry>;

export const zGlossaryPage = z.object({
  /** Concepts that match, on all pages. */
  total: z.int(),
  entries: z.array(zGlossaryEntry),
});
export type GlossaryPage = z.infer<typeof zGlossaryPage>;

/** A paragraph that uses a term. */
export const zUse = zHit.pick({
  document: true,
  paragraph: true,
  label: true,
  language: true,
  damaged: true,
  excerpt: true,
});
export type Use = z.infer<typeof zUse>;

export const zConceptView = z.object({
  entry: zGlossaryEntry,
  /** Paragraphs that use it, those that use it most first; at most `mostHits`. */
  uses: z.array(zUse),
});
export type ConceptView = z.infer<typeof zConceptView>;

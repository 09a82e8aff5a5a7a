/** Which documents a question is about: one value of every facet that is given must be the document's. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';

const names = z.array(z.string().min(1).max(300)).min(1).max(100);

export const zFilter = z.object({
  /** Ids of documents. */
  documents: z.array(z.string().min(1).max(100)).min(1).max(100).optional(),
  /** Bodies, by their English names. */
  bodies: names.optional(),
  years: z.array(z.int().min(1900).max(2200)).min(1).max(100).optional(),
  languages: z.array(zLanguage).min(1).max(6).optional(),
});
export type Filter = z.infer<typeof zFilter>;

/** The field's vocabulary: one concept an entry, its terms in six languages, the preferred one first. */
import { z } from 'zod';

const zTerms = z.array(z.string().min(1)).min(1);

export const zConcept = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  theme: z.enum(['trafficking', 'justice', 'protection', 'labour', 'institutions', 'general']),
  ar: zTerms,
  en: zTerms,
  fr: zTerms,
  es: zTerms,
  ru: zTerms,
  zh: zTerms,
});
export type Concept = z.infer<typeof zConcept>;

export const zGlossary = z
  .array(zConcept)
  .refine(
    (concepts) => new Set(concepts.map(({ id }) => id)).size === concepts.length,
    'two concepts share an id',
  );

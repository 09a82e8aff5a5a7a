/** Simulations: a learner decides what to do next, learns from the source why, and sees it all again at the end. */
import { z } from 'zod';
import { zLessonQuotation, zLessonText } from './lessons.ts';
import { zInEveryLanguage } from './schema.ts';

const zSlug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

const zDecision = z.strictObject({
  id: zSlug,
  text: zLessonText,
  /** `acceptable`: does no harm, but something better was possible. */
  verdict: z.enum(['best', 'acceptable', 'harmful']),
  /** What the source says about it, in plain words, and what follows in the story. */
  why: zLessonText,
  quotation: zLessonQuotation,
  /** The step that it leads to; null where the case ends. */
  next: zSlug.nullable(),
});
export type Decision = z.infer<typeof zDecision>;

const zStep = z.strictObject({
  id: zSlug,
  situation: zLessonText,
  decisions: z
    .array(zDecision)
    .min(2)
    .max(4)
    .refine((decisions) => decisions.some(({ verdict }) => verdict === 'best'), 'one decision is best'),
});
export type Step = z.infer<typeof zStep>;

/** Every path through a case comes to an end: a step leads only to steps after it. */
export const zCase = z
  .strictObject({
    id: zSlug,
    title: zInEveryLanguage,
    /** Who the learner is in it, and what is known at the beginning. */
    opening: zLessonText,
    minutes: z.int().min(5).max(30),
    /** The first is where it begins. */
    steps: z.array(zStep).min(4).max(12),
    /** What to take away. */
    debrief: zLessonText,
  })
  .superRefine(({ steps }, context) => {
    const places = new Map(steps.map(({ id }, at) => [id, at]));
    const reached = new Set([steps[0]?.id]);
    steps.forEach(({ id, decisions }, at) => {
      for (const { next } of decisions) {
        if (next === null) continue;
        reached.add(next);
        if ((places.get(next) ?? -1) <= at)
          context.addIssue({ code: 'custom', message: `${id} leads to ${next}, which is not after it` });
      }
    });
    for (const { id } of steps)
      if (!reached.has(id)) context.addIssue({ code: 'custom', message: `nothing leads to ${id}` });
  });
export type Case = z.infer<typeof zCase>;

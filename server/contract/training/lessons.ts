/** Modules, their cards, and the simulations, as they travel. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { zAnswerSentence } from '../ask.ts';
import { zRandomId } from '../conversations.ts';
import { zWords } from './items.ts';

/** `locked`: the module before it has not been passed yet; its precheck may be taken all the same. */
export const zModuleState = z.enum(['locked', 'open', 'passed']);
export type ModuleState = z.infer<typeof zModuleState>;

export const zModuleSummary = z.object({
  id: z.string(),
  /** In the language asked for. */
  title: z.string(),
  minutes: z.int(),
  cards: z.int(),
  state: zModuleState,
  /** How it was passed. */
  passedBy: z.enum(['precheck', 'gate']).nullable(),
  /** Cards whose check question was answered at least once. */
  seen: z.int(),
  /** What the learner would know now: mean over the cards of the chance (0…1) to answer the check question right. */
  mastery: z.number().min(0).max(1),
  /** Items of the module to review before today is over. */
  due: z.int(),
});
export type ModuleSummary = z.infer<typeof zModuleSummary>;

export const zCardView = z.object({
  id: z.string(),
  says: zWords,
  quotation: zAnswerSentence,
  /** Its check question: an item of a session over the module's cards. */
  item: z.string(),
});
export type CardView = z.infer<typeof zCardView>;

export const zModuleView = zModuleSummary.omit({ cards: true }).extend({
  /** What the learner can do afterwards. */
  aims: z.array(z.string()),
  cards: z.array(zCardView),
  /** Questions of the precheck, none once it was taken; and how many of the gate's must be answered right. */
  precheck: z.int(),
  gate: z.object({ questions: z.int(), needed: z.int() }),
  /** The session over its cards that was begun last and is not complete. */
  session: zRandomId.nullable(),
});
export type ModuleView = z.infer<typeof zModuleView>;

export const zVerdictOnDecision = z.enum(['best', 'acceptable', 'harmful']);

export const zCaseSummary = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.int(),
  opening: zWords,
  /** Decisions taken in the last run; null when it was never begun. */
  run: z.object({ taken: z.int(), best: z.int(), ended: z.boolean() }).nullable(),
});
export type CaseSummary = z.infer<typeof zCaseSummary>;

export const zCaseView = zCaseSummary.extend({
  steps: z.array(
    z.object({
      id: z.string(),
      situation: zWords,
      decisions: z.array(
        z.object({
          id: z.string(),
          text: zWords,
          verdict: zVerdictOnDecision,
          why: zWords,
          quotation: zAnswerSentence,
          /** The step it leads to; null where the case ends. */
          next: z.string().nullable(),
        }),
      ),
    }),
  ),
  debrief: zWords,
  /** Ids of the decisions taken so far, in order. */
  path: z.array(z.string()),
});
export type CaseView = z.infer<typeof zCaseView>;

export const zCasePath = z.strictObject({ path: z.array(z.string().max(100)).max(50) });

export const zLessonLanguage = z.object({ language: zLanguage });

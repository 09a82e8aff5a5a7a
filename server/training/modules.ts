/** Modules as a learner finds them: what is open, what was passed, what would still be known. */
import type { Language } from '#corpus/languages';
import type { Verdict } from '../contract/training/items.ts';
import type { CardView, ModuleSummary, ModuleView } from '../contract/training/lessons.ts';
import type { LoadedCard, LoadedModule } from './curriculum.ts';
import type { Review } from './learner-store.ts';
import { neededToPass } from './passing.ts';
import { inLanguage } from './reader-words.ts';
import { retrievability } from './schedule.ts';
import type { SessionParts } from './sessions.ts';
import { quotationOf } from './view.ts';

/** Who looks, when, and when their day is over; moments in milliseconds since 1970. */
export interface Looking {
  learner: string;
  language: Language;
  now: number;
  endOfDay: number;
}

/** Mean over the cards of the chance to answer the check question right now; what was wrong last is not known. */
function mastery(
  cards: readonly LoadedCard[],
  reviews: ReadonlyMap<string, Review>,
  verdicts: ReadonlyMap<string, Verdict>,
  now: number,
): number {
  const chances = cards.map(({ item }) => {
    const memory = reviews.get(item.id)?.memory;
    const last = verdicts.get(item.id);
    return memory && (last === 'right' || last === 'partly') ? retrievability(memory, now) : 0;
  });
  return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
}

export function listModules(
  { curriculum, learners }: SessionParts,
  { learner, language, now, endOfDay }: Looking,
): ModuleSummary[] {
  const reviews = new Map(learners.reviews(learner).map((review) => [review.item.id, review]));
  const verdicts = learners.lastVerdicts(learner);
  const passed = new Map(learners.passed(learner).map(({ module, passedBy }) => [module, passedBy]));
  return curriculum.modules.map(({ id, title, minutes, cards }, at) => {
    const before = curriculum.modules[at - 1];
    const isOpen = before === undefined || passed.has(before.id);
    return {
      id,
      title: title[language],
      minutes,
      cards: cards.length,
      state: passed.has(id) ? 'passed' : isOpen ? 'open' : 'locked',
      passedBy: passed.get(id) ?? null,
      seen: cards.filter(({ item }) => reviews.has(item.id)).length,
      mastery: mastery(cards, reviews, verdicts, now),
      due: [...reviews.values()].filter(({ item, memory }) => item.module === id && memory.due < endOfDay)
        .length,
    };
  });
}

/** Undefined when there is no such module. */
export function viewModule(parts: SessionParts, id: string, looking: Looking): ModuleView | undefined {
  const { curriculum, index, sessions } = parts;
  const { learner, language } = looking;
  const module = curriculum.modules.find((each) => each.id === id);
  const summary = listModules(parts, looking).find((each) => each.id === id);
  if (module === undefined || summary === undefined) return undefined;
  return {
    ...summary,
    aims: module.aims.map((aim) => aim[language]),
    cards: cardViews(module, { index, language }),
    precheck: sessions.hasChecked(learner, id) ? 0 : module.precheck.length,
    gate: { questions: module.cards.length, needed: neededToPass('gate', module.cards.length) },
    session: sessions.unfinishedCards(learner, id),
  };
}

const cardViews = ({ cards }: LoadedModule, reader: Parameters<typeof quotationOf>[1]): CardView[] =>
  cards.flatMap(({ id, says, source, item }) => {
    const quotation = quotationOf(source, reader);
    return quotation ? [{ id, says: inLanguage(says, reader.language), quotation, item: item.id }] : [];
  });

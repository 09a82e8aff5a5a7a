/** Training sessions as a use case: begun, answered, hinted at, graded again. The clock is an argument. */
import type { Language } from '#corpus/languages';
import type { Given, Outcome } from '../contract/training/items.ts';
import type {
  AnswerRequest,
  GradeRequest,
  Hint,
  HintRequest,
  Session,
  SessionRequest,
} from '../contract/training/sessions.ts';
import { AppError } from '../errors.ts';
import { message } from '../messages.ts';
import { followDocuments } from './changes.ts';
import { endOfDay } from './days.ts';
import { gradeGiven } from './grading/index.ts';
import { hintsOf } from './hints.ts';
import type { Item } from './items.ts';
import { gradeOf, gradesFor, outcomeOf } from './outcome.ts';
import { hasPassed } from './passing.ts';
import { afterAnswer } from './schedule.ts';
import { itemsFor, type Pools } from './scopes.ts';
import type { KeptAnswer, KeptSession } from './session-store.ts';
import { itemView, questionOf, type Viewing } from './view.ts';

export interface SessionParts extends Pools {
  /** Milliseconds since 1970. */
  now: () => number;
}

const isReviewed = ({ scope }: KeptSession): boolean => scope.kind !== 'precheck';

/** `learner` is who asks; what is another's does not exist. */
export class Sessions {
  constructor(private readonly parts: SessionParts) {}

  /** @throws AppError `not_found` for a module that there is not, and for an id that is another learner's */
  async open(
    learner: string,
    { id, scope, language, size, timeZone = 'UTC' }: SessionRequest,
  ): Promise<Session> {
    const { sessions, learners, index, now } = this.parts;
    followDocuments(learner, learners, index);
    if (sessions.session(learner, id) === undefined) {
      const items = await itemsFor(
        { scope, size, seed: id, learner, language, endOfDay: endOfDay(timeZone, now()) },
        this.parts,
      );
      if (items === undefined) throw notFound(language);
      sessions.addSession(learner, id, scope, items, now());
    }
    return this.view(learner, id, language);
  }

  /** @throws AppError `not_found` */
  view(learner: string, id: string, language: Language): Session {
    const kept = this.kept(learner, id, language);
    const viewing = this.viewing(kept, language);
    const outcomes = [...kept.answers].flatMap(([item, answer]) => {
      const of = kept.items.find((each) => each.id === item);
      return of ? [outcomeOf(of, answer, viewing)] : [];
    });
    const hints = [...kept.hints].flatMap(([item, given]) => {
      const of = kept.items.find((each) => each.id === item);
      return of ? [[item, hintsOf(of, viewing).slice(0, given)] as const] : [];
    });
    return {
      id,
      scope: kept.scope,
      items: kept.items.map((item) => itemView(item, viewing)),
      outcomes,
      hints: Object.fromEntries(hints),
      passed: hasPassed(kept),
    };
  }

  /** @throws AppError `not_found`; `bad_request` for an answer that is no answer to such an item */
  async answer(
    learner: string,
    { session: id, item: itemId, given, language }: AnswerRequest,
  ): Promise<Outcome> {
    const kept = this.kept(learner, id, language);
    const item = itemOf(kept, itemId, language);
    if (!fits(item, given)) throw new AppError('bad_request', message('badRequest', language));
    const viewing = this.viewing(kept, language);
    const first = kept.answers.get(itemId);
    if (first) return outcomeOf(item, first, viewing);
    const { index, sessions, now } = this.parts;
    const graded = await gradeGiven(item, given, questionOf(item, viewing), index);
    const hinted = kept.hints.has(itemId);
    const grade = isReviewed(kept) ? gradeOf(graded.verdict, hinted) : null;
    const answer = { ...graded, given, hinted, grade, at: now() };
    sessions.atOnce(() => this.keep(learner, kept, item, answer));
    return outcomeOf(
      item,
      this.kept(learner, id, language).answers.get(itemId) ?? { ...answer, before: null },
      viewing,
    );
  }

  /** @throws AppError `not_found`, also when there are no more hints */
  hint(learner: string, { session: id, item: itemId, language }: HintRequest): Hint {
    const kept = this.kept(learner, id, language);
    const given = kept.hints.get(itemId) ?? 0;
    const viewing = this.viewing(kept, language);
    const text = hintsOf(itemOf(kept, itemId, language), viewing)[given];
    if (text === undefined || viewing.withoutHints) throw notFound(language);
    if (!kept.answers.has(itemId)) this.parts.sessions.keepHints(id, itemId, given + 1);
    return { text, language };
  }

  /**
   * Grades an answer otherwise than it was. Once the item has been answered again elsewhere, the outcome stays as it is.
   * @throws AppError `not_found`; `bad_request` for a grade that such an answer cannot have
   */
  grade(learner: string, { session: id, item: itemId, grade, language }: GradeRequest): Outcome {
    const { sessions, learners } = this.parts;
    const kept = this.kept(learner, id, language);
    const item = itemOf(kept, itemId, language);
    const answer = kept.answers.get(itemId);
    if (answer === undefined || answer.grade === null) throw notFound(language);
    if (!gradesFor(answer.verdict, answer.hinted).includes(grade))
      throw new AppError('bad_request', message('badRequest', language));
    const regraded = { ...answer, grade };
    const isLatest = learners.memory(learner, itemId)?.last_review === answer.at;
    if (isLatest)
      sessions.atOnce(() => {
        sessions.keepAnswer(id, itemId, regraded, true);
        learners.keepReview(learner, { item, memory: afterAnswer(answer.before, grade, answer.at) });
      });
    return outcomeOf(item, isLatest ? regraded : answer, this.viewing(kept, language));
  }

  private keep(learner: string, session: KeptSession, item: Item, answer: Omit<KeptAnswer, 'before'>): void {
    const { sessions, learners } = this.parts;
    const before = learners.memory(learner, item.id);
    // The same answer sent twice at once: the other one was faster.
    if (!sessions.keepAnswer(session.id, item.id, { ...answer, before })) return;
    learners.log(learner, { item: item.id, at: answer.at, verdict: answer.verdict });
    if (answer.grade !== null)
      learners.keepReview(learner, { item, memory: afterAnswer(before, answer.grade, answer.at) });
    const now = sessions.session(learner, session.id);
    if (now === undefined || now.answers.size < now.items.length) return;
    sessions.complete(session.id);
    const { scope } = now;
    if ((scope.kind === 'precheck' || scope.kind === 'gate') && hasPassed(now))
      learners.pass(learner, { module: scope.module, passedBy: scope.kind, at: answer.at });
  }

  private kept(learner: string, id: string, language: Language): KeptSession {
    const kept = this.parts.sessions.session(learner, id);
    if (kept === undefined) throw notFound(language);
    return kept;
  }

  private viewing({ id, scope }: KeptSession, language: Language): Viewing {
    return { index: this.parts.index, language, seed: id, withoutHints: scope.kind === 'precheck' };
  }
}

const notFound = (language: Language) => new AppError('not_found', message('notFoundHere', language));

function itemOf({ items }: KeptSession, id: string, language: Language): Item {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw notFound(language);
  return item;
}

const fits = (item: Item, given: Given): boolean => given.type === 'shown' || given.type === item.type;

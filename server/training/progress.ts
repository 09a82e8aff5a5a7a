/** What a learner has learned, in a few numbers. */
import type { Progress, ProgressRequest } from '../contract/training/progress.ts';
import { followDocuments } from './changes.ts';
import { dayAfter, dayIn, endOfDay } from './days.ts';
import type { ChangedItem, LoggedAnswer } from './learner-store.ts';
import { listModules } from './modules.ts';
import { citedAs } from './reader-words.ts';
import type { SessionParts } from './sessions.ts';

const daysForecast = 14;
const daysOfHistory = 84;

/** Days in a row with an answer, up to today or, as long as today is not over, up to yesterday. */
export function streakOf(days: ReadonlySet<string>, today: string): Progress['streak'] {
  const answered = days.has(today);
  let count = 0;
  for (let day = answered ? today : dayAfter(today, -1); days.has(day); day = dayAfter(day, -1)) count += 1;
  return { days: count, today: answered };
}

/** Answers on each of the last days, today last. */
function historyOf(log: readonly LoggedAnswer[], today: string, timeZone: string): Progress['history'] {
  const counts = new Map<string, { answers: number; right: number }>();
  for (const { at, verdict } of log) {
    const day = dayIn(timeZone, at);
    const { answers, right } = counts.get(day) ?? { answers: 0, right: 0 };
    counts.set(day, { answers: answers + 1, right: right + Number(verdict === 'right') });
  }
  return Array.from({ length: daysOfHistory }, (_, i) => {
    const day = dayAfter(today, i + 1 - daysOfHistory);
    return { day, ...(counts.get(day) ?? { answers: 0, right: 0 }) };
  });
}

/** Items to review on each of the next days; what is overdue is to be done today. */
function forecastOf(dues: readonly number[], today: string, timeZone: string): Progress['forecast'] {
  const days = dues.map((due) => dayIn(timeZone, due)).map((day) => (day < today ? today : day));
  return Array.from({ length: daysForecast }, (_, i) => {
    const day = dayAfter(today, i);
    return { day, count: days.filter((each) => each === day).length };
  });
}

export function progressOf(
  parts: SessionParts,
  learner: string,
  { language, timeZone }: ProgressRequest,
): Progress {
  const { learners, index } = parts;
  followDocuments(learner, learners, index);
  const now = parts.now();
  const today = dayIn(timeZone, now);
  const dues = learners.dues(learner);
  const log = learners.answerLog(learner);
  const forecast = forecastOf(dues, today, timeZone);
  const changes = learners.changes(learner);
  const cited = (became: ChangedItem['became']) => [
    ...new Set(
      changes
        .filter((change) => change.became === became)
        .map(({ document, paragraph }) => labelOf(document, paragraph, parts, language)),
    ),
  ];
  return {
    modules: listModules(parts, { learner, language, now, endOfDay: endOfDay(timeZone, now) }),
    due: forecast[0]?.count ?? 0,
    forecast,
    streak: streakOf(new Set(log.map(({ at }) => dayIn(timeZone, at))), today),
    history: historyOf(log, today, timeZone),
    items: dues.length,
    changes: { retired: cited('retired'), remade: cited('remade') },
  };
}

/** How a paragraph is cited that may be gone, as its document may be. */
function labelOf(
  document: string,
  paragraph: ChangedItem['paragraph'],
  { index }: SessionParts,
  language: ProgressRequest['language'],
): string {
  const known = index.catalogue.sources.some(({ id }) => id === document);
  const whole = { document, paragraph, start: 0, end: Number.MAX_SAFE_INTEGER, text: '', marks: [] };
  const label =
    known && citedAs({ ...whole, language: index.sourceOf(document).language }, { index, language });
  return label || `${document} ${paragraph}`;
}

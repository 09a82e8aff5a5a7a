/** Training, from the server: lessons, simulations, sessions, progress, and the reader's own questions. */
import type { Language } from '#contract/languages';
import type { Outcome } from '#contract/training/items';
import type { CaseSummary, CaseView, ModuleView } from '#contract/training/lessons';
import type { Imported, Progress } from '#contract/training/progress';
import type {
  LessonFormat,
  OwnQuestion,
  QuestionImport,
  QuestionImported,
} from '#contract/training/questions';
import type {
  AnswerRequest,
  GradeRequest,
  Hint,
  HintRequest,
  Session,
  SessionRequest,
} from '#contract/training/sessions';
import { read, readIfThere, send } from '../http.ts';
import { timeZone } from '../time-zone.ts';

const base = '/api/training';
const segment = encodeURIComponent;

/** What a session needs: over HTTP on its own page, over the socket inside a conversation. Each rejects when it fails. */
export interface TrainingLine {
  open: (request: SessionRequest) => Promise<Session>;
  answer: (request: AnswerRequest) => Promise<Outcome>;
  hint: (request: HintRequest) => Promise<Hint>;
  grade: (request: GradeRequest) => Promise<Outcome>;
}

export const httpTraining: TrainingLine = {
  open: (request) => send<Session>('PUT', `${base}/sessions`, { ...request, timeZone: timeZone() }),
  answer: (request) => send<Outcome>('PUT', `${base}/answers`, request),
  hint: (request) => send<Hint>('PUT', `${base}/hints`, request),
  grade: (request) => send<Outcome>('PUT', `${base}/grades`, request),
};

/** Null when this learner has no such session. */
export const readSession = (id: string, language: Language, signal?: AbortSignal) =>
  readIfThere<Session>(`${base}/sessions/${segment(id)}?language=${language}`, signal);

export const readProgress = (language: Language, signal?: AbortSignal) =>
  read<Progress>(`${base}/progress?${new URLSearchParams({ language, timeZone: timeZone() })}`, signal);

/** What became of changed paragraphs has been seen. */
export const noteChanges = () => send('DELETE', `${base}/progress/changes`);

export const progressFileAddress = `${base}/progress/file`;
/** @param file what was exported, as it is in the file */
export const importProgress = (file: unknown) => send<Imported>('PUT', progressFileAddress, file);
export const deleteProgress = () => send('DELETE', `${base}/progress`);

/** Null when there is no such module. */
export const readModule = (id: string, language: Language, signal?: AbortSignal) =>
  readIfThere<ModuleView>(
    `${base}/modules/${segment(id)}?${new URLSearchParams({ language, timeZone: timeZone() })}`,
    signal,
  );

export const lessonFileAddress = (id: string, format: LessonFormat, language: Language): string =>
  `${base}/modules/${segment(id)}/export?${new URLSearchParams({ format, language })}`;

export const readCases = (language: Language, signal?: AbortSignal) =>
  read<CaseSummary[]>(`${base}/cases?language=${language}`, signal);

/** Null when there is no such simulation. */
export const readCase = (id: string, language: Language, signal?: AbortSignal) =>
  readIfThere<CaseView>(`${base}/cases/${segment(id)}?language=${language}`, signal);

export const keepCasePath = (id: string, path: readonly string[]) =>
  send('PUT', `${base}/cases/${segment(id)}/path`, { path });

export const readOwnQuestions = (signal?: AbortSignal) => read<OwnQuestion[]>(`${base}/questions`, signal);
export const importQuestions = (request: QuestionImport) =>
  send<QuestionImported>('PUT', `${base}/questions`, request);
export const deleteOwnQuestion = (id: string) => send('DELETE', `${base}/questions/${segment(id)}`);

/** Answers that are kept: they go on when the connection drops, are joined where they stand, and end on disk. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { ask } from '../answer/ask.ts';
import type { Exchange } from '../answer/written/chains.ts';
import type { LanguageModel } from '../answer/written/language-model.ts';
import type { AnswerEvent, AskRequest } from '../contract/ask.ts';
import type { ConversationView, KeptTurn, TurnState } from '../contract/conversations.ts';
import { filterIn } from '../contract/facets.ts';
import { AppError, errorBody } from '../errors.ts';
import { message } from '../messages.ts';
import { languageOf } from '../search.ts';
import { exchangesIn } from './exchanges.ts';
import type { ConversationStore } from './store.ts';

/** An answer being given, whoever listens. */
interface Run {
  readonly reader: string;
  readonly events: AnswerEvent[];
  ended: boolean;
  /** Whether all of it is on disk once it has ended. */
  kept: boolean;
  readonly stop: AbortController;
  /** Wakes those who wait for what comes next. */
  readonly news: Set<() => void>;
}

const newRun = (reader: string, kept: boolean): Run => ({
  reader,
  events: [],
  ended: false,
  kept,
  stop: new AbortController(),
  news: new Set(),
});

function tell(run: Run): void {
  for (const wake of run.news) wake();
  run.news.clear();
}

export interface Keep {
  reader: string;
  conversation: string;
  turn: string;
  /** Events that the asker has already. */
  after: number;
}

export interface Followed {
  events: AsyncIterable<AnswerEvent>;
  /** Once the events have ended: whether all of the answer is on disk. */
  isKept: () => boolean;
  /** Stops the answer for good, for everybody who follows it. */
  stop: () => void;
}

export class Answering {
  private readonly runs = new Map<string, Run>();
  private readonly working = new Set<Promise<void>>();
  private closing = false;

  constructor(
    private readonly index: DalilIndex,
    private readonly store: ConversationStore,
    private readonly model: LanguageModel | null,
  ) {}

  /**
   * The answer of a turn: from where the asker has it if it is complete or still being given, else anew from its
   * beginning (`understood`). What is answered is what the turn was first asked. Aborting `signal` ends the following,
   * not the answer.
   * @throws AppError `not_found` when the conversation or the turn is not the reader's
   */
  follow(request: AskRequest, { after, ...keep }: Keep, signal: AbortSignal): Followed {
    const language = request.language ?? languageOf(request.question, request.previous);
    const turn = this.begin(request, keep, language);
    const running = this.runs.get(keep.turn);
    // Where the disk fails, this is all that is known of whose turn it is.
    if (running && running.reader !== keep.reader) throw notTheirs(language);
    const run = running ?? (turn?.state === 'done' ? finished(keep.reader, turn) : undefined);
    if (run && !run.stop.signal.aborted) return followed(run, after, signal);
    const asked = turn ? requestOf(turn, request) : request;
    const started = newRun(keep.reader, turn !== undefined);
    this.start(started, asked, keep, language);
    return followed(started, 0, signal);
  }

  /** Stops the answer of a turn for good, whoever asked. */
  stop(turn: string): void {
    this.runs.get(turn)?.stop.abort();
  }

  /** A conversation with the turns that are being answered right now marked as such. */
  withRunning(view: ConversationView): ConversationView {
    const turns = view.turns.map((turn): KeptTurn => {
      return this.runs.has(turn.id) ? { ...turn, state: 'running', events: [] } : turn;
    });
    return { ...view, turns };
  }

  /** Ends everything; what was being answered is given anew when it is asked for again. */
  async close(): Promise<void> {
    this.closing = true;
    for (const { stop } of this.runs.values()) stop.abort();
    await Promise.all(this.working);
  }

  /** Undefined when the disk fails: then it is answered all the same. */
  private begin(
    request: AskRequest,
    { reader, conversation, turn }: Omit<Keep, 'after'>,
    language: Language,
  ): KeptTurn | undefined {
    const { question, previous = null, literal = false } = request;
    const asked = { question, previous, literal, filter: filterIn(request) };
    let begun: KeptTurn | undefined;
    try {
      begun = this.store.begin(reader, conversation, turn, asked);
    } catch (error) {
      console.error(error);
      return undefined;
    }
    if (begun === undefined) throw notTheirs(language);
    return begun;
  }

  private start(
    run: Run,
    request: AskRequest,
    { conversation, turn }: Omit<Keep, 'after'>,
    language: Language,
  ): void {
    this.runs.set(turn, run);
    const history = this.historyBefore(run.reader, conversation, turn);
    const work = this.answer(run, request, { turn, history }, language).finally(() => {
      if (this.runs.get(turn) === run) this.runs.delete(turn);
      this.working.delete(work);
      run.ended = true;
      tell(run);
    });
    this.working.add(work);
  }

  /** The conversation as the language model sees it; undefined where it is not needed or cannot be read. */
  private historyBefore(reader: string, conversation: string, turn: string): Exchange[] | undefined {
    if (this.model === null) return undefined;
    try {
      const turns = this.store.view(reader, conversation)?.turns ?? [];
      return exchangesIn(
        turns.slice(
          0,
          Math.max(
            0,
            turns.findIndex(({ id }) => id === turn),
          ),
        ),
      );
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  private async answer(
    run: Run,
    request: AskRequest,
    { turn, history }: { turn: string; history: readonly Exchange[] | undefined },
    language: Language,
  ): Promise<void> {
    let state: TurnState = 'done';
    try {
      const { signal } = run.stop;
      const options = { signal, model: this.model, ...(history && { history }) };
      for await (const event of ask(this.index, request, options)) {
        run.events.push(event);
        tell(run);
      }
      if (run.stop.signal.aborted) state = 'stopped';
    } catch (error) {
      const body = errorBody(error, language);
      if (body.code === 'internal') console.error(error);
      run.events.push({ type: 'error', error: body });
      state = 'failed';
    }
    // One that was stopped and asked for again meanwhile has no say any more.
    if (this.closing || !run.kept || this.runs.get(turn) !== run) return;
    try {
      this.store.finish(turn, state, request.question, run.events);
    } catch (error) {
      console.error(error);
      run.kept = false;
    }
  }
}

const notTheirs = (language: Language) => new AppError('not_found', message('notFoundHere', language));

/** A turn as it was asked; in which language it is answered and what may be written is for whoever asks now. */
const requestOf = (
  { question, previous, filter, literal }: KeptTurn,
  { language, writing }: AskRequest,
): AskRequest => ({
  question,
  ...(previous !== null && { previous }),
  ...filter,
  literal,
  ...(language && { language }),
  ...(writing && { writing }),
});

/** An answer that was given before. */
const finished = (reader: string, { events }: KeptTurn): Run => ({
  ...newRun(reader, true),
  events,
  ended: true,
});

const followed = (run: Run, after: number, signal: AbortSignal): Followed => ({
  events: follow(run, after, signal),
  isKept: () => run.kept,
  stop: () => run.stop.abort(),
});

/** The events of a run from `after` on, as they come; from the first when it has fewer. */
async function* follow(run: Run, after: number, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  let next = after > run.events.length ? 0 : after;
  while (!signal.aborted) {
    const event = run.events[next];
    if (event !== undefined) {
      next += 1;
      yield event;
    } else if (run.ended) return;
    else {
      await new Promise<void>((resolve) => {
        const wake = () => {
          signal.removeEventListener('abort', wake);
          resolve();
        };
        run.news.add(wake);
        signal.addEventListener('abort', wake);
      });
    }
  }
}

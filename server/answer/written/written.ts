/** What a language model writes beside an answer, as events: whole sentences, each checked before it is sent. */
import type { Language } from '#corpus/languages';
import { type DalilIndex, detectLanguage } from '#indexer';
import type { AnswerEvent, AnswerSentence, Writing, WrittenSentence } from '../../contract/ask.ts';
import type { Exchange } from './chains.ts';
import { check, type Support } from './check/index.ts';
import { detailOf, type FailureReason, WritingError } from './failure.ts';
import { fallbackMessage } from './fallback-messages.ts';
import type { LanguageModel } from './language-model.ts';
import type { NumberedPassages } from './passages.ts';
import { noAnswer } from './prompts.ts';
import { type MarkedSentence, SentenceStream } from './sentences.ts';

/** Share of the sentences that must be supported for any of them to count. */
const leastSupported = 0.5;
/** How often the same sentence may be written. */
const mostRepeated = 2;

export interface ToWrite extends NumberedPassages {
  question: string;
  history: readonly Exchange[];
  language: Language;
  /** What is sent of sentences that are not supported. */
  writing: Exclude<Writing, 'none'>;
  /** A sentence of a passage as it travels. */
  quotation: (support: Support) => AnswerSentence;
}

/** What has been written so far. */
class Tally {
  supported = 0;
  unsupported = 0;
  /** Sentences that name a passage that there is. */
  marked = 0;
  readonly #times = new Map<string, number>();

  /** How often this sentence has been written with these marks, this time included. */
  count(marked: string): number {
    const times = (this.#times.get(marked) ?? 0) + 1;
    this.#times.set(marked, times);
    return times;
  }

  /** Why nothing of it counts, if so. */
  fault(said: string): FailureReason | null {
    const all = this.supported + this.unsupported;
    if (said.includes(noAnswer) && this.supported === 0) return 'no_answer';
    if (this.marked === 0) return 'garbage';
    return this.supported < leastSupported * all || this.supported === 0 ? 'unsupported' : null;
  }
}

/**
 * `writing`, then `written` sentences, then `wrote`; whatever the model does wrong is a `fallback` of `wrote`.
 * @throws what `signal` was aborted with
 */
export async function* written(
  model: LanguageModel,
  index: DalilIndex,
  to: ToWrite,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  yield { type: 'writing', model: model.info.name };
  const tally = new Tally();
  const stream = new SentenceStream(to.language);
  let fault: FailureReason | null;
  try {
    for await (const text of model.write(
      { question: to.question, passages: to.text, history: to.history, language: to.language },
      signal,
    ))
      for (const sentence of stream.add(text)) yield* judged(sentence, { tally, stream, index, to });
    for (const sentence of stream.end()) yield* judged(sentence, { tally, stream, index, to });
    fault = tally.fault(stream.said);
  } catch (error) {
    if (!(error instanceof WritingError)) throw error;
    console.error(`${model.info.name}: ${error.reason} ${detailOf(error)}`.trimEnd());
    fault = error.reason;
  }
  const fallback = fault && { reason: fault, message: fallbackMessage(fault, to.language) };
  yield { type: 'wrote', withheld: to.writing === 'all' ? 0 : tally.unsupported, fallback };
}

interface Judging {
  tally: Tally;
  stream: SentenceStream;
  index: DalilIndex;
  to: ToWrite;
}

/** @throws WritingError `loop` when the model repeats itself */
async function* judged(
  { text, marks }: MarkedSentence,
  { tally, stream, index, to }: Judging,
): AsyncGenerator<AnswerEvent> {
  if (text.includes(noAnswer)) return;
  const times = tally.count(`${text} ${marks}`);
  if (times > mostRepeated) throw new WritingError('loop');
  if (times > 1) return;
  const { language, passages, writing, quotation } = to;
  const named = marks.flatMap((number) => passages[number - 1] ?? []);
  if (named.length > 0) tally.marked += 1;
  // An answer in a language that the reader did not ask in is none, whatever it says.
  const readable = detectLanguage(stream.said, language) === language;
  const verdict = readable && named.length > 0 ? await check({ text, language }, named, index) : undefined;
  const quotations = verdict?.supported ? verdict.by.map(quotation) : [];
  const supported = quotations.length > 0;
  tally[supported ? 'supported' : 'unsupported'] += 1;
  if (supported || writing === 'all')
    yield { type: 'written', sentence: { text, language, supported, quotations } satisfies WrittenSentence };
}

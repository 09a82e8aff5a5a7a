/** The operator's language model: everything that it is asked for, within bounds and with one kind of error. */
import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { RunnableConfig } from '@langchain/core/runnables';
import type { Language } from '#corpus/languages';
import { type LanguageModelConfig, runsHere } from '../../config.ts';
import type { LanguageModelInfo } from '../../contract/language-model.ts';
import { longestQuery } from '../../contract/limits.ts';
import * as chains from './chains.ts';
import { chatModel } from './chat-model.ts';
import { detailOf, failureOf, WritingError } from './failure.ts';
import { type Fence, newFence, seen } from './passages.ts';
import { withoutThoughts } from './sentences.ts';
import { TraceFile } from './trace.ts';
import { type Delta, watched } from './watch.ts';

/** Milliseconds that a question may wait to be made complete: until then nothing is searched. */
const rewritingPatience = 10_000;
/** Requests at the same time; a laptop's model does them one after another. */
const mostAtOnce = 8;
/** The model ran out of room. */
const outOfRoom = new Set(['length', 'max_tokens']);

type Chain = (model: BaseChatModel, config: RunnableConfig) => AsyncGenerator<Delta>;

export class LanguageModel {
  readonly info: LanguageModelInfo;
  /** LangChain's tracing hooks: every chain and every search for an answer is told to them. */
  readonly callbacks: BaseCallbackHandler[];

  #running = 0;

  private constructor(
    private readonly config: LanguageModelConfig,
    hooks: readonly BaseCallbackHandler[],
  ) {
    const { provider, model, traceFile } = config;
    this.info = { name: `${provider}:${model}`, local: runsHere(config) };
    this.callbacks = [...hooks, ...(traceFile === undefined ? [] : [new TraceFile(traceFile)])];
  }

  /**
   * Sends nothing yet: whether the model is there is seen when it is first asked.
   * @param hooks further callbacks to trace with
   * @throws ConfigError for a provider that there is not, or whose package is not installed
   */
  static async open(
    config: LanguageModelConfig,
    hooks: readonly BaseCallbackHandler[] = [],
  ): Promise<LanguageModel> {
    await chatModel(config, new AbortController().signal);
    return new LanguageModel(config, hooks);
  }

  /** An answer from passages, as it is written. @throws WritingError; what `signal` was aborted with */
  write(writing: chains.Writing, signal: AbortSignal): AsyncGenerator<string> {
    const fence = newFence();
    return this.#ask((model, config) => chains.write(model, writing, fence, config), signal);
  }

  /** The question made complete by the conversation; undefined when the model does not manage to. */
  async rewrite(asked: Omit<chains.Writing, 'passages'>, signal: AbortSignal): Promise<string | undefined> {
    try {
      const patience = AbortSignal.timeout(rewritingPatience);
      const said = await this.#whole(
        (model, config) => chains.rewrite(model, asked, config),
        AbortSignal.any([signal, patience]),
      );
      const [line = '', ...more] = said.split('\n');
      return more.length === 0 && line.length <= longestQuery && line !== '' ? line : undefined;
    } catch (error) {
      signal.throwIfAborted();
      console.error(`${this.info.name}: a question was not completed ${detailOf(error)}`.trimEnd());
      return undefined;
    }
  }

  /** @throws WritingError; what `signal` was aborted with */
  translate(text: string, language: Language, signal: AbortSignal): Promise<string> {
    const fence: Fence = newFence();
    return this.#whole(
      (model, config) => chains.translate(model, seen(text), language, fence, config),
      signal,
    );
  }

  async #whole(chain: Chain, signal: AbortSignal): Promise<string> {
    let said = '';
    for await (const text of this.#ask(chain, signal)) said += text;
    return withoutThoughts(said).trim();
  }

  async *#ask(chain: Chain, signal: AbortSignal): AsyncGenerator<string> {
    if (this.#running >= mostAtOnce) throw new WritingError('busy');
    this.#running += 1;
    try {
      yield* this.#said(chain, signal);
    } finally {
      this.#running -= 1;
    }
  }

  async *#said(chain: Chain, signal: AbortSignal): AsyncGenerator<string> {
    const { patience } = this.config;
    let begun = false;
    let finish: string | undefined;
    try {
      const open = async (ended: AbortSignal) =>
        chain(await chatModel(this.config, ended), { signal: ended, callbacks: this.callbacks });
      for await (const delta of watched(open, { patience, signal })) {
        begun ||= delta.text !== '';
        finish = delta.finish ?? finish;
        yield delta.text;
      }
    } catch (error) {
      signal.throwIfAborted();
      throw new WritingError(failureOf(error, begun), { cause: error });
    }
    // Every provider says why it ended; a stream that merely ends was cut.
    if (begun && (finish === undefined || outOfRoom.has(finish))) throw new WritingError('cut_off');
  }
}

/** What the chains do, line by line in a file: how long, how many tokens, what went wrong; never a text, never a key. */
import { appendFile } from 'node:fs';
import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { LLMResult } from '@langchain/core/outputs';

interface Run {
  name: string;
  kind: 'chain' | 'model' | 'retriever';
  parent: string | null;
  started: number;
  firstToken: number | null;
}

const usageIn = ({ generations }: LLMResult): unknown => {
  const [last] = generations.at(-1) ?? [];
  return (last as { message?: { usage_metadata?: unknown } } | undefined)?.message?.usage_metadata ?? null;
};

/** A LangChain callback handler. A file that cannot be written to is said once and then let be. */
export class TraceFile extends BaseCallbackHandler {
  override name = 'dalil-trace';
  readonly #runs = new Map<string, Run>();
  #silent = false;

  constructor(private readonly file: string) {
    super();
  }

  override handleChainStart(...args: Parameters<NonNullable<BaseCallbackHandler['handleChainStart']>>): void {
    const [, , id, parent, , , , name] = args;
    this.#begin(id, 'chain', name, parent);
  }
  override handleChainEnd(_: unknown, id: string): void {
    this.#end(id, {});
  }
  override handleChainError(error: unknown, id: string): void {
    this.#end(id, { error: nameOf(error) });
  }
  override handleChatModelStart(
    ...args: Parameters<NonNullable<BaseCallbackHandler['handleChatModelStart']>>
  ): void {
    const [, , id, parent, , , , name] = args;
    this.#begin(id, 'model', name, parent);
  }
  override handleLLMNewToken(_token: string, _at: unknown, id: string): void {
    const run = this.#runs.get(id);
    if (run) run.firstToken ??= performance.now() - run.started;
  }
  override handleLLMEnd(result: LLMResult, id: string): void {
    this.#end(id, { usage: usageIn(result) });
  }
  override handleLLMError(error: unknown, id: string): void {
    this.#end(id, { error: nameOf(error) });
  }
  override handleRetrieverStart(
    ...args: Parameters<NonNullable<BaseCallbackHandler['handleRetrieverStart']>>
  ): void {
    const [, , id, parent, , , name] = args;
    this.#begin(id, 'retriever', name, parent);
  }
  override handleRetrieverEnd(documents: readonly unknown[], id: string): void {
    this.#end(id, { documents: documents.length });
  }
  override handleRetrieverError(error: unknown, id: string): void {
    this.#end(id, { error: nameOf(error) });
  }

  #begin(id: string, kind: Run['kind'], name: string | undefined, parent: string | undefined): void {
    this.#runs.set(id, {
      name: name ?? kind,
      kind,
      parent: parent ?? null,
      started: performance.now(),
      firstToken: null,
    });
  }

  #end(id: string, further: Record<string, unknown>): void {
    const run = this.#runs.get(id);
    if (run === undefined) return;
    this.#runs.delete(id);
    const { started, ...said } = run;
    const line = {
      at: new Date().toISOString(),
      id,
      ...said,
      total: performance.now() - started,
      ...further,
    };
    appendFile(this.file, `${JSON.stringify(line)}\n`, (error) => {
      if (error && !this.#silent) console.error(`DALIL_LLM_TRACE: ${error.message}`);
      this.#silent = error !== null;
    });
  }
}

/** Messages of providers may hold what was sent, or a part of a key. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** A scripted server that speaks Ollama's chat protocol. */
import type { Dialect } from './dialect.ts';
import type { Script, Usage } from './script.ts';
import { type ScriptedServer, startScripted } from './server.ts';

const created_at = '2024-01-01T00:00:00.000Z';

const counted = (usage: Usage | undefined) =>
  usage && { prompt_eval_count: usage.input, eval_count: usage.output };

const errors: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  429: 'server busy, please try again. maximum pending requests exceeded',
  500: 'model runner has unexpectedly stopped, this may be due to resource limitations or an internal error',
};

const dialect: Dialect = {
  base: '',
  path: '/api/chat',
  streamType: 'application/x-ndjson',
  streamsUnasked: true,
  frame: (value) => `${JSON.stringify(value)}\n`,
  farewell: '',
  limit({ options }) {
    const said = typeof options === 'object' && options !== null && 'num_predict' in options;
    // Zero and below mean no limit of their own.
    return said && typeof options.num_predict === 'number' && options.num_predict > 0
      ? options.num_predict
      : undefined;
  },
  speaker({ model }) {
    const part = (content: string, further: object) => ({
      model,
      created_at,
      message: { role: 'assistant', content },
      ...further,
    });
    const last = (done_reason: string | null, usage: Usage | undefined) => ({
      done: true,
      ...(done_reason && { done_reason }),
      total_duration: 2_000_000,
      load_duration: 1_000_000,
      ...counted(usage),
    });
    return {
      opening: [],
      piece: (text) => part(text, { done: false }),
      closing: (reason, usage) => [part('', last(reason, usage))],
      whole: (text, reason, usage) => part(text, last(reason, usage)),
    };
  },
  failure: (status, model) => ({
    error: status === 404 ? `model '${model}' not found` : (errors[status] ?? `status ${status}`),
  }),
  facts: (models) => ({
    '/api/version': { version: '0.12.0' },
    '/api/tags': {
      models: models.map((name) => ({
        name,
        model: name,
        modified_at: created_at,
        size: 1,
        digest: '0',
        details: { format: 'gguf', family: 'scripted', parameter_size: '1B', quantization_level: 'Q4_0' },
      })),
    },
  }),
};

/** `address` has no path, as `baseUrl` has none. */
export const startScriptedOllama = (script: Script): Promise<ScriptedServer> =>
  startScripted(dialect, script);

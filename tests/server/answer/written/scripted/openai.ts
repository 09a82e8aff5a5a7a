/** A scripted server that speaks OpenAI's chat completions, as llama.cpp, vLLM and LM Studio do too. */
import type { Dialect } from './dialect.ts';
import type { Script, Usage } from './script.ts';
import { type ScriptedServer, startScripted } from './server.ts';

const created = 1_700_000_000;

const errors: Readonly<Record<number, { message: string; type: string; code: string | null }>> = {
  401: { message: 'Incorrect API key provided', type: 'invalid_request_error', code: 'invalid_api_key' },
  429: { message: 'Rate limit reached for requests', type: 'requests', code: 'rate_limit_exceeded' },
};

const counted = ({ input, output }: Usage) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
});

const wantsUsage = (options: unknown): boolean =>
  typeof options === 'object' &&
  options !== null &&
  'include_usage' in options &&
  options.include_usage === true;

const dialect: Dialect = {
  base: '/v1',
  path: '/v1/chat/completions',
  streamType: 'text/event-stream',
  streamsUnasked: false,
  frame: (value) => `data: ${JSON.stringify(value)}\n\n`,
  farewell: 'data: [DONE]\n\n',
  limit({ max_tokens, max_completion_tokens }) {
    const limit = max_completion_tokens ?? max_tokens;
    return typeof limit === 'number' ? limit : undefined;
  },
  speaker({ model, parameters }) {
    const shared = { id: 'chatcmpl-scripted', created, model };
    const chunk = (delta: object, finish_reason: string | null = null) => ({
      ...shared,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason }],
    });
    const asked = wantsUsage(parameters.stream_options);
    return {
      opening: [chunk({ role: 'assistant', content: '' })],
      piece: (content) => chunk({ content }),
      closing: (reason, usage) => [
        chunk({}, reason),
        ...(asked && usage ? [{ ...chunk({}), choices: [], usage: counted(usage) }] : []),
      ],
      whole: (content, finish_reason, usage) => ({
        ...shared,
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }],
        ...(usage && { usage: counted(usage) }),
      }),
    };
  },
  failure(status, model) {
    const missing = {
      message: `The model \`${model}\` does not exist or you do not have access to it.`,
      type: 'invalid_request_error',
      code: 'model_not_found',
    };
    const other = {
      message: 'The server had an error while processing your request',
      type: 'server_error',
      code: null,
    };
    return { error: { param: null, ...(status === 404 ? missing : (errors[status] ?? other)) } };
  },
  facts: (models) => ({
    '/v1/models': {
      object: 'list',
      data: models.map((id) => ({ id, object: 'model', created, owned_by: 'dalil' })),
    },
  }),
};

/** `address` ends in `/v1`, as `baseURL` does. */
export const startScriptedOpenAI = (script: Script): Promise<ScriptedServer> =>
  startScripted(dialect, script);

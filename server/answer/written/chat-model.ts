/** Chat models by LangChain's model factory: the only file that knows it. A provider's package is loaded when it is named. */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ConfigError, type LanguageModelConfig } from '../../config.ts';

/** Most tokens of one answer of a model. */
const longestOutput = 1500;
/** Tokens of the passages, the conversation and the answer together; Ollama cuts what is longer without a word. */
const contextWindow = 8192;
/** A request that failed is sent once more, no oftener. */
const maxRetries = 1;

/** What a provider's client wants to be told. Those that the operator runs are asked not to be inventive. */
const settings: Readonly<
  Record<string, (config: LanguageModelConfig, request: RequestInit) => Record<string, unknown>>
> = {
  ollama: ({ url }, request) => ({
    baseUrl: url,
    temperature: 0,
    numCtx: contextWindow,
    numPredict: longestOutput,
    // Its client looks whether it was stopped only when a token arrives.
    fetch: (address: string | URL, init?: RequestInit) => fetch(address, { ...init, ...request }),
  }),
  openai: ({ url, keyless }) => ({
    maxTokens: longestOutput,
    ...(url !== undefined && { temperature: 0 }),
    // It would log text that it cannot read.
    configuration: { logLevel: 'off', ...(url !== undefined && { baseURL: url }) },
    ...(keyless && { apiKey: 'none' }),
  }),
  anthropic: ({ url, keyless }) => ({
    maxTokens: longestOutput,
    ...(url !== undefined && { anthropicApiUrl: url }),
    ...(keyless && { apiKey: 'none' }),
  }),
};

/**
 * A model for one request: providers stop all requests of a client at once.
 * @param signal stops the request
 * @throws ConfigError for a provider that there is not, or whose package is not installed
 */
export async function chatModel(config: LanguageModelConfig, signal: AbortSignal): Promise<BaseChatModel> {
  const { initChatModel } = await import('langchain/chat_models/universal');
  try {
    return await initChatModel(config.model, {
      modelProvider: config.provider,
      maxRetries,
      ...settings[config.provider]?.(config, { signal }),
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`DALIL_LLM: ${said.replaceAll(/\s+/g, ' ')}`);
  }
}

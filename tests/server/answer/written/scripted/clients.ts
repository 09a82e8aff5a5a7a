/** LangChain's own clients of the scripted servers, made by its factory. */
import type { AIMessageChunk } from '@langchain/core/messages';
import { initChatModel } from 'langchain/chat_models/universal';

/** Where a client finds why the model stopped, in `response_metadata`. */
export const reasonKey = { openai: 'finish_reason', ollama: 'done_reason' } as const;
export type Provider = keyof typeof reasonKey;

interface Settings {
  maxRetries?: number;
  maxTokens?: number;
  numPredict?: number;
  fetch?: typeof fetch;
}

export const client = (provider: Provider, address: string, further: Settings = {}) =>
  initChatModel('scripted', {
    modelProvider: provider,
    temperature: 0,
    maxRetries: 0,
    ...(provider === 'openai'
      ? { apiKey: 'none', configuration: { baseURL: address, logLevel: 'off' } }
      : { baseUrl: address }),
    ...further,
  });

export interface Streamed {
  chunks: AIMessageChunk[];
  whole: AIMessageChunk | undefined;
  error: unknown;
}

interface Listening extends Settings {
  signal?: AbortSignal;
  /** Called with every chunk as it comes. */
  heard?: (chunk: AIMessageChunk) => void;
}

/** Everything a stream gives until it ends or throws. */
export async function streamed(
  provider: Provider,
  address: string,
  { signal, heard, ...further }: Listening = {},
): Promise<Streamed> {
  const chunks: AIMessageChunk[] = [];
  let error: unknown;
  try {
    const model = await client(provider, address, further);
    for await (const chunk of await model.stream('What is consent?', { signal })) {
      chunks.push(chunk);
      heard?.(chunk);
    }
  } catch (thrown) {
    error = thrown;
  }
  const [first, ...rest] = chunks;
  return { chunks, error, whole: first && rest.reduce((sum, chunk) => sum.concat(chunk), first) };
}

/** What differs between the providers' protocols: the words of a scripted server, without its behaviour. */
import type { FinishReason, ScriptedRequest, Usage } from './script.ts';

/** One answer as a provider words it. */
export interface Speaker {
  /** What the stream begins with. */
  opening: readonly object[];
  piece(text: string): object;
  closing(reason: 'stop' | 'length', usage: Usage | undefined): readonly object[];
  /** The body of an answer that is not streamed. */
  whole(text: string, reason: FinishReason, usage: Usage | undefined): object;
}

export interface Dialect {
  /** What a client's base URL has after the origin. */
  base: string;
  /** Where chats are posted. */
  path: string;
  streamType: string;
  /** Whether a request that does not say `stream` wants one. */
  streamsUnasked: boolean;
  /** One object of a stream. */
  frame(value: object): string;
  /** What stands after the last object of a stream. */
  farewell: string;
  limit(parameters: Readonly<Record<string, unknown>>): number | undefined;
  speaker(request: ScriptedRequest): Speaker;
  /** What the provider says with a status. */
  failure(status: number, model: string): object;
  /** Path → what a GET of it answers. */
  facts(models: readonly string[]): Readonly<Record<string, object>>;
}

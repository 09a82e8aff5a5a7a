/** The real client of each provider before its scripted server, and what it makes of an answer. */
import { afterAll } from 'vitest';
import { type AnswerEvent, type AskRequest, zAnswerEvent } from '#contract/ask';
import type { DalilIndex } from '#indexer';
import { type AskOptions, ask } from '../../../../server/answer/ask.ts';
import { LanguageModel } from '../../../../server/answer/written/language-model.ts';
import { ConfigError, loadConfig } from '../../../../server/config.ts';
import { startScriptedOllama } from './scripted/ollama.ts';
import { startScriptedOpenAI } from './scripted/openai.ts';
import { says } from './scripted/script.ts';
import type { ScriptedServer } from './scripted/server.ts';

export interface ScriptedModel {
  server: ScriptedServer;
  model: LanguageModel;
  /** The name of the provider. */
  provider: Provider;
}

export const providers = ['openai', 'ollama'] as const;
export type Provider = (typeof providers)[number];

const starts = { openai: startScriptedOpenAI, ollama: startScriptedOllama };

/** The model of a configuration that names one. */
export async function opened(environment: NodeJS.ProcessEnv): Promise<LanguageModel> {
  const { languageModel } = loadConfig(environment);
  if (languageModel === undefined) throw new ConfigError('DALIL_LLM is not set');
  return LanguageModel.open(languageModel);
}

/** A model whose server says nothing until it is given a script; the server closes when the test file is done. */
export async function scriptedModel(
  provider: Provider,
  environment: NodeJS.ProcessEnv = {},
): Promise<ScriptedModel> {
  const server = await starts[provider](says(''));
  afterAll(server.close);
  const own = { DALIL_LLM: `${provider}:scripted`, DALIL_LLM_URL: server.address };
  return { server, provider, model: await opened({ ...own, ...environment }) };
}

/** One of each provider, for `describe.each`. Call at the top of a test file. */
export const scriptedModels = (environment?: NodeJS.ProcessEnv): Promise<ScriptedModel[]> =>
  Promise.all(providers.map((provider) => scriptedModel(provider, environment)));

/** All events of an answer, each read by the contract. */
export async function eventsOf(
  index: DalilIndex,
  request: AskRequest,
  options: AskOptions,
): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for await (const event of ask(index, request, options)) events.push(zAnswerEvent.parse(event));
  return events;
}

type Of<Type extends AnswerEvent['type']> = Extract<AnswerEvent, { type: Type }>;

export const ofType = <Type extends AnswerEvent['type']>(
  events: readonly AnswerEvent[],
  type: Type,
): Of<Type>[] => events.filter((event): event is Of<Type> => event.type === type);

/** What was written, as it came. */
export function writtenIn(events: readonly AnswerEvent[]) {
  const sentences = ofType(events, 'written').map(({ sentence }) => sentence);
  const [wrote, ...more] = ofType(events, 'wrote');
  if (wrote === undefined || more.length > 0) throw new Error('one `wrote` should have come');
  const { withheld, fallback } = wrote;
  return {
    sentences,
    texts: sentences.map(({ text }) => text),
    withheld,
    reason: fallback?.reason,
    fallback,
  };
}

/** The events without those of the language model: the verbatim answer. */
export const verbatimIn = (events: readonly AnswerEvent[]): AnswerEvent[] =>
  events.filter(({ type }) => type !== 'writing' && type !== 'written' && type !== 'wrote');

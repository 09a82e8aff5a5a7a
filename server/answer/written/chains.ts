/** The chains that ask a language model: prompt, conversation, model; each traced by the callbacks that it is given. */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type AIMessageChunk, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate, MessagesPlaceholder } from '@langchain/core/prompts';
import type { Runnable, RunnableConfig } from '@langchain/core/runnables';
import type { Language } from '#corpus/languages';
import { type Fence, fenced, seen } from './passages.ts';
import { instructions } from './prompts.ts';
import type { Delta } from './watch.ts';

/** A question of the conversation as it was understood, and what was answered. */
export interface Exchange {
  question: string;
  answer: string;
}

type Chain = Runnable<Record<string, unknown>, AIMessageChunk>;

const asMessages = (history: readonly Exchange[]): BaseMessage[] =>
  // Some providers refuse a message without text.
  history.flatMap(({ question, answer }) => [
    new HumanMessage(question),
    ...(answer === '' ? [] : [new AIMessage(seen(answer))]),
  ]);

const conversing = ChatPromptTemplate.fromMessages([
  ['system', '{instructions}'],
  new MessagesPlaceholder('history'),
  ['human', '{input}'],
]);

/** Instructions are filled in here: what stands in braces in a document means nothing to a template. */
const withFence = (text: string, { begin, end }: Fence): string =>
  text.replace('{begin}', begin).replace('{end}', end);

async function* deltas(chain: Chain, input: Record<string, unknown>, config: RunnableConfig) {
  for await (const chunk of await chain.stream(input, config)) {
    const { finish_reason, done_reason, stop_reason } = chunk.response_metadata as Record<string, unknown>;
    const finish = [finish_reason, done_reason, stop_reason].find((reason) => typeof reason === 'string');
    yield { text: chunk.text, ...(typeof finish === 'string' && { finish }) } satisfies Delta;
  }
}

export interface Writing {
  question: string;
  /** Numbered. */
  passages: string;
  history: readonly Exchange[];
  language: Language;
}

/** Writes an answer from passages. */
export function write(
  model: BaseChatModel,
  { question, passages, history, language }: Writing,
  fence: Fence,
  config: RunnableConfig,
): AsyncGenerator<Delta> {
  const say = instructions[language];
  return deltas(
    conversing.pipe(model),
    {
      instructions: withFence(say.write, fence),
      history: asMessages(history),
      input: `${say.passages}\n${fenced(passages, fence)}\n\n${say.question} ${question}`,
    },
    { ...config, runName: 'write' },
  );
}

/** Makes a question complete that leans on the conversation. */
export function rewrite(
  model: BaseChatModel,
  { question, history, language }: Omit<Writing, 'passages'>,
  config: RunnableConfig,
): AsyncGenerator<Delta> {
  return deltas(
    conversing.pipe(model),
    { instructions: instructions[language].rewrite, history: asMessages(history), input: question },
    { ...config, runName: 'rewrite' },
  );
}

/** Translates a text into a language. */
export function translate(
  model: BaseChatModel,
  text: string,
  language: Language,
  fence: Fence,
  config: RunnableConfig,
): AsyncGenerator<Delta> {
  return deltas(
    conversing.pipe(model),
    {
      instructions: withFence(instructions[language].translate, fence),
      history: [],
      input: fenced(text, fence),
    },
    { ...config, runName: 'translate' },
  );
}

/** History-aware rewriting: a question that leans on the conversation, made complete by the language model. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import type { AskRequest } from '../../contract/ask.ts';
import { languageOf } from '../../search.ts';
import { pointsBack } from '../follow-up.ts';
import type { Exchange } from './chains.ts';
import type { LanguageModel } from './language-model.ts';

/** What a follow-up leans on: the conversation where there is one, else the question before. */
export function historyOf({ previous }: AskRequest, history: readonly Exchange[] = []): readonly Exchange[] {
  const alone = previous === undefined ? [] : [{ question: previous, answer: '' }];
  return history.length > 0 ? history : alone;
}

export interface Completing {
  language: Language;
  index: DalilIndex;
  model: LanguageModel | null;
  history: readonly Exchange[];
  signal: AbortSignal;
}

/**
 * The request without what it leaned on; as it was, to be completed by rules, where it leans on nothing, wants no
 * language model, or the model does not manage to. Only such questions wait for the model before they are searched.
 */
export async function completed(
  request: AskRequest,
  { language, index, model, history, signal }: Completing,
): Promise<AskRequest> {
  const { previous, ...alone } = request;
  if (!model || previous === undefined || request.literal || request.writing === 'none') return request;
  if (!pointsBack(request.question, language, index)) return request;
  const question = await model.rewrite({ question: request.question, history, language }, signal);
  const isSound = question !== undefined && languageOf(question, previous) === language;
  return isSound ? { ...alone, question } : request;
}

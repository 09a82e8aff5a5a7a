/** The questions that a trainer brought: read from a file, kept, listed. */
import type { Language } from '#corpus/languages';
import type { OwnQuestion, QuestionImport, QuestionImported } from '../contract/training/questions.ts';
import type { Authored, Item } from './items.ts';
import type { SessionParts } from './sessions.ts';
import { findSourceIn } from './trainers/find-source.ts';
import { readQuestions } from './trainers/read-questions.ts';

/** Takes over what is right in a file; what the trainer has already is not taken twice. */
export function importOwn(
  { index, learners }: SessionParts,
  learner: string,
  { text, format, language }: QuestionImport,
): QuestionImported {
  const { items, errors } = readQuestions(text, format, language, findSourceIn(index, language));
  const added = learners.atOnce(() => items.filter((item) => learners.addOwn(learner, item)).length);
  return { added, known: items.length - added, errors };
}

/** What somebody wrote, in the language it was written in. */
function written(texts: Authored): { question: string; language: Language } {
  const [first] = Object.entries(texts) as [Language, string][];
  return { question: first?.[1] ?? '', language: first?.[0] ?? 'en' };
}

/** One line for each question; of a match without one its first prompt. */
export const listOwn = (items: readonly Item[]): OwnQuestion[] =>
  items.flatMap((item) => {
    if (item.type === 'order' || item.type === 'evidence' || item.type === 'free-text') return [];
    if (item.type === 'match' && item.question)
      return [{ id: item.id, type: item.type, ...written(item.question) }];
    const prompt = item.type === 'match' ? item.prompts[0] : item.prompt;
    return prompt?.kind === 'question' || prompt?.kind === 'statement'
      ? [{ id: item.id, type: item.type, ...written(prompt.text) }]
      : [];
  });

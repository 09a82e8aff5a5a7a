/** Items as a learner sees them: in the learner's language, without the key. */
import { assertVerbatim } from '../answer/citation.ts';
import type { AnswerSentence } from '../contract/ask.ts';
import { documentDate } from '../contract/dates.ts';
import type { ItemView, Option, Prompt } from '../contract/training/items.ts';
import { hintsOf } from './hints.ts';
import type { Item, ItemOption, ItemPrompt, ItemSource } from './items.ts';
import { randomOf, shuffled } from './random.ts';
import { citedAs, conceptOf, inLanguage, labelWords, type Reader } from './reader-words.ts';
import { sayInTraining } from './words.ts';

export interface Viewing extends Reader {
  /** A pre-check gives no hints: it is there to be passed by whoever knows. */
  withoutHints?: boolean;
  /** Of the order of options: the session's id. */
  seed: string;
}

/** The sentence behind an item, with the key lit; undefined when the documents do not say it any more. */
export function quotationOf(source: ItemSource, viewing: Reader): AnswerSentence | undefined {
  const { index } = viewing;
  const { document, paragraph, start, end, text, language, marks } = source;
  const label = citedAs(source, viewing);
  const now = index.catalogue.paragraph(document, paragraph);
  if (label === undefined || now?.text.slice(start, end) !== text) return undefined;
  const citation = { document, paragraph, start, end, label };
  assertVerbatim(text, citation, now);
  return { text, language, damaged: index.sourceOf(document).damaged, marks, citation };
}

function promptView(prompt: ItemPrompt, sources: readonly ItemSource[], viewing: Viewing): Prompt {
  switch (prompt.kind) {
    case 'question':
      return { kind: 'question', words: inLanguage(prompt.text, viewing.language) };
    case 'statement':
      return {
        kind: 'statement',
        context: prompt.context,
        words: inLanguage(prompt.text, viewing.language),
      };
    case 'gap': {
      const source = sources[prompt.source];
      if (source === undefined) throw new Error('a gap in no sentence');
      const [start, end] = prompt.gap;
      return {
        kind: 'gap',
        context: prompt.context,
        before: source.text.slice(0, start),
        after: source.text.slice(end),
        language: source.language,
        fact: prompt.fact,
      };
    }
    case 'about':
    case 'recall': {
      const { language } = viewing;
      return { kind: 'question', words: { text: openQuestion(prompt, sources, viewing), language } };
    }
    default:
      return prompt satisfies never;
  }
}

/** "What does A/HRC/14/32, para. 77 say about …?" */
export function openQuestion(
  prompt: Extract<ItemPrompt, { kind: 'about' | 'recall' }>,
  [source]: readonly ItemSource[],
  reader: Reader,
): string {
  const { language, index } = reader;
  const whole = source && { ...source, start: 0, end: Number.MAX_SAFE_INTEGER };
  const label = (whole && citedAs(whole, reader)) ?? '';
  if (prompt.kind === 'recall') return sayInTraining('recall', language, { label });
  const concept = conceptOf(prompt.concept, index)?.[language][0] ?? prompt.concept;
  return sayInTraining('about', language, { label, concept });
}

/** The question of a free-text item, in words. */
export const questionOf = (item: Item, viewing: Viewing): string => {
  if (!('prompt' in item)) return '';
  const prompt = promptView(item.prompt, item.sources, viewing);
  return prompt.kind === 'gap' ? `${prompt.before} … ${prompt.after}` : prompt.words.text;
};

function optionsView(options: readonly ItemOption[], item: string, viewing: Viewing): Option[] {
  return shuffled(options, randomOf(viewing.seed, item)).map(({ id, label }) => ({
    id,
    words: labelWords(label, viewing),
  }));
}

/** Never in the order that is asked for. */
function unsolved(options: Option[], key: readonly string[]): Option[] {
  const isSolved = options.every(({ id }, at) => id === key[at]);
  return isSolved ? [...options.slice(1), ...options.slice(0, 1)] : options;
}

/** What is asked is as old as its document. */
function citedWithDate(source: ItemSource, viewing: Viewing): string | undefined {
  const label = citedAs(source, viewing);
  const date = label && documentDate(viewing.index.sourceOf(source.document).date, viewing.language);
  return date && `${label} (${date})`;
}

/** Where the key is the paragraph itself, or lies in several, no citation goes with the question. */
const citedTypes: readonly Item['type'][] = ['cloze', 'choice', 'true-false', 'free-text'];

export function itemView(item: Item, viewing: Viewing): ItemView {
  const [source] = item.sources;
  const base = {
    id: item.id,
    cited: (source && citedTypes.includes(item.type) && citedWithDate(source, viewing)) || null,
    hints: viewing.withoutHints ? 0 : hintsOf(item, viewing).length,
  };
  const prompt = (of: ItemPrompt) => promptView(of, item.sources, viewing);
  switch (item.type) {
    case 'cloze':
    case 'true-false':
    case 'free-text':
      return { ...base, type: item.type, prompt: prompt(item.prompt) };
    case 'choice':
    case 'evidence':
      return {
        ...base,
        type: item.type,
        prompt: prompt(item.prompt),
        options: optionsView(item.options, item.id, viewing),
      };
    case 'match':
      return {
        ...base,
        type: 'match',
        question: item.question ? inLanguage(item.question, viewing.language) : null,
        prompts: item.prompts.map(prompt),
        options: optionsView(item.options, item.id, viewing),
      };
    case 'order':
      return {
        ...base,
        type: 'order',
        options: unsolved(optionsView(item.options, item.id, viewing), item.key),
      };
    default:
      return item satisfies never;
  }
}

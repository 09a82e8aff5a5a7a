/** A trainer's question made an item: checked, its options in an order that says nothing, its id that of its content. */
import type { Language } from '#corpus/languages';
import { detectLanguage } from '#indexer';
import { soundText } from '../../export/sound-text.ts';
import type { Authored, Item, ItemOption, ItemSource } from '../items.ts';
import { optionId } from '../make/item-id.ts';
import { contentId, randomOf, shuffled } from '../random.ts';
import { findText } from './find-text.ts';
import { QuestionError } from './words.ts';

/** Characters; an option may be a whole paragraph, or a sentence of one. */
export const longest = { question: 4000, option: 4000, answer: 500, feedback: 2000 };
export const mostOptions = 10;

/** A question as it was read, in whatever format; texts may be empty where there is none. */
export interface Draft {
  language: Language;
  question: string;
  /** What is said to whoever has it wrong. */
  feedback: string;
  sources: ItemSource[];
  is:
    | { type: 'choice'; options: { text: string; right: boolean; feedback: string }[] }
    | { type: 'true-false'; key: boolean }
    | { type: 'short'; texts: string[] }
    | { type: 'match'; pairs: { prompt: string; option: string }[] };
}

/** Lines without the space at their ends and between their words. */
export const tidy = (text: string): string =>
  soundText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

function sized(text: string, most: number): string {
  const kept = tidy(text);
  if (kept.length > most)
    throw new QuestionError('tooLong', { most: String(most), start: kept.slice(0, 40) });
  return kept;
}

const inOwnScript: readonly Language[] = ['ar', 'ru', 'zh'];

/** Words that a question quotes may be of another language than it is; only their script shows that for certain. */
function written(text: string, language: Language): Authored {
  const detected = detectLanguage(text, language);
  const sameScript = !inOwnScript.includes(detected) && !inOwnScript.includes(language);
  return { [sameScript ? language : detected]: text };
}

const said = (text: string, language: Language): Authored | undefined => {
  const kept = sized(text, longest.feedback);
  return kept === '' ? undefined : written(kept, language);
};

function checkOptions(texts: readonly string[]): void {
  const given = texts.filter((text) => text !== '');
  if (given.length < 2) throw new QuestionError('fewOptions');
  if (given.length > mostOptions) throw new QuestionError('manyOptions', { most: String(mostOptions) });
  const [twice] = given.filter((text, at) => given.indexOf(text) < at);
  if (twice !== undefined) throw new QuestionError('sameOptions', { option: twice });
}

/** Options in an order that depends on what they and the question say, and on nothing else. */
function options(
  given: readonly { text: string; feedback: string }[],
  question: string,
  language: Language,
): ItemOption[] {
  const inOrder = given.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return shuffled(inOrder, randomOf(question)).map(({ text, feedback }, at) => ({
    id: optionId(at),
    label: { text: written(text, language) },
    feedback: said(feedback, language) ?? null,
  }));
}

const idOf = (among: readonly ItemOption[], text: string): string =>
  among.find(({ label }) => 'text' in label && Object.values(label.text).includes(text))?.id ?? '';

/** The answer where it stands in the sentences that say so. */
const marked = (sources: readonly ItemSource[], answers: readonly string[]): ItemSource[] =>
  sources.map((source) => {
    const ranges = answers.flatMap((answer) => {
      const range = findText(source.text, answer, true);
      return range ? [range] : [];
    });
    return { ...source, marks: ranges.slice(0, 1) };
  });

type Content<Kind = Item> = Kind extends Item ? Omit<Kind, 'id'> : never;

function content({ language, question: asked, feedback, sources, is }: Draft): Content {
  const question = sized(asked, longest.question);
  if (question === '') throw new QuestionError('noQuestion');
  const base = { origin: 'own' as const, module: null, sources };
  const prompt = { kind: 'question' as const, text: { [language]: question } };
  const whole = said(feedback, language);
  switch (is.type) {
    case 'choice': {
      const given = is.options.map(({ text, ...option }) => ({
        ...option,
        text: sized(text, longest.option),
      }));
      checkOptions(given.map(({ text }) => text));
      const right = given.filter((option) => option.right);
      if (right.length > 1) throw new QuestionError('severalRight');
      const [{ text: answer } = { text: '' }] = right;
      if (answer === '') throw new QuestionError('noAnswer');
      // An item of this type has no feedback but that of its options: what is said to all is said with each.
      const withAll = given
        .filter(({ text }) => text !== '')
        .map((option) => ({ ...option, feedback: [option.feedback, feedback].filter(Boolean).join('\n') }));
      const among = options(withAll, question, language);
      const key = idOf(among, answer);
      return { ...base, sources: marked(sources, [answer]), type: 'choice', prompt, options: among, key };
    }
    case 'true-false':
      return { ...base, type: 'true-false', prompt, key: is.key, feedback: whole ?? null };
    case 'short': {
      const texts = [...new Set(is.texts.map((text) => sized(text, longest.answer)))].filter(Boolean);
      if (texts.length === 0) throw new QuestionError('noAnswer');
      if (texts.length > mostOptions) throw new QuestionError('manyOptions', { most: String(mostOptions) });
      const item = {
        ...base,
        sources: marked(sources, texts),
        type: 'cloze' as const,
        prompt,
        key: { texts },
      };
      return whole ? { ...item, feedback: whole } : item;
    }
    case 'match': {
      const pairs = is.pairs.map(({ prompt: left, option }) => ({
        left: sized(left, longest.option),
        option: sized(option, longest.option),
      }));
      if (pairs.some(({ left, option }) => left === '' || option === '')) throw new QuestionError('uneven');
      checkOptions(pairs.map(({ left }) => left));
      checkOptions(pairs.map(({ option }) => option));
      const given = pairs.map(({ option }) => ({ text: option, feedback: '' }));
      const among = options(given, question, language);
      return {
        ...base,
        type: 'match',
        question: prompt.text,
        prompts: pairs.map(({ left }) => ({ kind: 'question', text: written(left, language) })),
        options: among,
        key: pairs.map(({ option }) => idOf(among, option)),
        ...(whole && { feedback: whole }),
      };
    }
    default:
      return is satisfies never;
  }
}

/** @throws QuestionError when it is no question that can be asked */
export function ownItem(draft: Draft): Item {
  const made = content(draft);
  return { id: contentId('own', made), ...made };
}

/** A lesson and its quiz as trainers take them away: everything in words, each with its language. */
import type { Language } from '#corpus/languages';
import type { Module } from '#corpus/lessons';
import type { ParagraphRef } from '#corpus/schema';
import { type DalilIndex, westernDigits } from '#indexer';
import { citationLabel, documentLabel } from '../../answer/citation.ts';
import type { Fact, Item, ItemOption, ItemPrompt, ItemSource, Label } from '../items.ts';
import { inLanguage } from '../reader-words.ts';
import { openQuestion } from '../view.ts';
import { sayOnSheet } from './sheet-words.ts';

export interface SheetText {
  text: string;
  language: Language;
}

/** Words of a document. */
export interface SheetQuotation extends SheetText {
  damaged: boolean;
  /** How they are cited, in the language of the sheet. */
  label: string;
}

export interface SheetOption extends SheetText {
  id: string;
  /** What its author says to whoever chooses it. */
  feedback: SheetText | null;
}

/** A question with its key. `prompt`: its lines, from what is to be done to what is asked. */
export type SheetQuestion = {
  id: string;
  prompt: SheetText[];
  /** What its author says to whoever has it wrong, whatever was answered. */
  feedback: SheetText | null;
  sources: SheetQuotation[];
} & (
  | { type: 'choice'; options: SheetOption[]; key: string }
  | { type: 'true-false'; key: boolean }
  /** Every text that is right, the best first. */
  | { type: 'short'; answers: [SheetText, ...SheetText[]] }
  /** The key is the option of each row, in order. */
  | { type: 'match'; rows: SheetText[][]; options: SheetOption[]; key: string[] }
  /** The key is the options' ids, the earliest first. */
  | { type: 'order'; options: SheetOption[]; key: string[] }
  | { type: 'free-text'; points: SheetText[] }
);

export interface LessonSheet {
  id: string;
  title: string;
  aims: string[];
  minutes: number;
  /** Of everything but what was written in another one only, and the quotations. */
  language: Language;
  cards: { says: SheetText; quotation: SheetQuotation }[];
  questions: SheetQuestion[];
}

/** Turns what is kept into words for one reader. */
class SheetWriter {
  constructor(
    private readonly index: DalilIndex,
    private readonly language: Language,
  ) {}

  private say(key: Parameters<typeof sayOnSheet>[0], values?: Record<string, string>): SheetText {
    return { text: sayOnSheet(key, this.language, values), language: this.language };
  }

  /** What a quotation is cited by; of a paragraph that is there no longer, as much as is known. */
  private cited(
    document: string,
    ref: ParagraphRef,
    range: (text: string) => { start: number; end: number },
  ) {
    const source = this.index.catalogue.sources.find(({ id }) => id === document);
    if (source === undefined) return { label: document, damaged: false };
    const paragraph = this.index.catalogue.paragraph(document, ref);
    const label = paragraph
      ? citationLabel(source, paragraph, this.language, range(paragraph.text))
      : documentLabel(source, this.language);
    return { label, damaged: source.damaged };
  }

  quotation({ document, paragraph, text }: Module['cards'][number]['quotation']): SheetQuotation {
    const range = (whole: string) => ({ start: whole.indexOf(text), end: whole.indexOf(text) + text.length });
    const { language } = this.index.sourceOf(document);
    return { text, language, ...this.cited(document, paragraph, range) };
  }

  private source({ document, paragraph, start, end, text, language }: ItemSource): SheetQuotation {
    return { text, language, ...this.cited(document, paragraph, () => ({ start, end })) };
  }

  private label(label: Label): SheetText {
    if ('text' in label) return inLanguage(label.text, this.language);
    return { text: label.fact.text, language: label.fact.language };
  }

  private option({ id, label, feedback }: ItemOption): SheetOption {
    return { id, ...this.label(label), feedback: feedback && inLanguage(feedback, this.language) };
  }

  /** What the item asks: a statement is to be judged, or, `supported`, to be supported. */
  private asked(prompt: ItemPrompt, item: Item): SheetText[] {
    switch (prompt.kind) {
      case 'question':
        return [inLanguage(prompt.text, this.language)];
      case 'statement': {
        const text = inLanguage(prompt.text, this.language);
        const before = prompt.context === null ? [] : [{ text: prompt.context, language: text.language }];
        return [this.say(item.type === 'evidence' ? 'supported' : 'trueOrFalse'), ...before, text];
      }
      case 'gap': {
        const source = item.sources[prompt.source];
        if (source === undefined) throw new Error(`${item.id} has a gap in a sentence that it has not`);
        const [start, end] = prompt.gap;
        const sentence = `${source.text.slice(0, start)}_____${source.text.slice(end)}`;
        const before = prompt.context === null ? [] : [prompt.context];
        return [
          this.say('complete'),
          ...[...before, sentence].map((text) => ({ text, language: source.language })),
        ];
      }
      case 'about':
      case 'recall': {
        const { index, language } = this;
        return [{ text: openQuestion(prompt, item.sources, { index, language }), language }];
      }
      default:
        return prompt satisfies never;
    }
  }

  question(item: Item): SheetQuestion {
    const { id } = item;
    const sources = item.sources.map((source) => this.source(source));
    const said = 'feedback' in item && item.feedback ? inLanguage(item.feedback, this.language) : null;
    const base = { id, sources, feedback: said };
    switch (item.type) {
      case 'choice':
      case 'evidence': {
        const options = item.options.map((option) => this.option(option));
        return { ...base, type: 'choice', prompt: this.asked(item.prompt, item), options, key: item.key };
      }
      case 'true-false':
        return { ...base, type: 'true-false', prompt: this.asked(item.prompt, item), key: item.key };
      case 'cloze': {
        const answers = 'fact' in item.key ? factTexts(item.key.fact) : this.texts(item.key.texts, item);
        return { ...base, type: 'short', prompt: this.asked(item.prompt, item), answers };
      }
      case 'match': {
        const options = item.options.map((option) => this.option(option));
        const prompt = item.question ? [inLanguage(item.question, this.language)] : [this.say('match')];
        // Every row is of one kind, so what is to be done with it is said once, above them all.
        const rows = item.prompts.map((each) =>
          this.asked(each, item).slice(each.kind === 'question' ? 0 : 1),
        );
        return { ...base, type: 'match', prompt, rows, options, key: item.key };
      }
      case 'order': {
        const options = item.options.map((option) => this.option(option));
        return { ...base, type: 'order', prompt: [this.say('order')], options, key: item.key };
      }
      case 'free-text': {
        const points = item.points.map(({ is, source }) => this.point(is, item.sources[source]));
        return { ...base, type: 'free-text', prompt: this.asked(item.prompt, item), points };
      }
      default:
        return item satisfies never;
    }
  }

  /** They are in the language of the question. */
  private texts(texts: string[], item: Item): [SheetText, ...SheetText[]] {
    const language = 'prompt' in item ? this.asked(item.prompt, item).at(-1)?.language : undefined;
    const [first = '', ...others] = texts;
    const written = (text: string) => ({ text, language: language ?? this.language });
    return [written(first), ...others.map(written)];
  }

  private point(
    is: Extract<Item, { type: 'free-text' }>['points'][number]['is'],
    source: ItemSource | undefined,
  ): SheetText {
    const language = source?.language ?? this.language;
    if (is.kind === 'fact') return { text: is.fact.text, language: is.fact.language };
    return { text: is.kind === 'concept' ? is.text : (source?.text ?? ''), language };
  }
}

/** A fact as it is printed, and as it is typed on other keyboards. */
function factTexts({ text, language, value, kind }: Fact): [SheetText, ...SheetText[]] {
  const typed = new Set([westernDigits(text), ...(kind === 'number' || /^\d+$/.test(value) ? [value] : [])]);
  typed.delete(text);
  return [{ text, language }, ...[...typed].map((each) => ({ text: each, language }))];
}

/**
 * A lesson with the items of its quiz, in the order given.
 * @throws Error when a card quotes a document that the index has not
 */
export function sheetOf(
  module: Omit<Module, 'precheck'>,
  items: readonly Item[],
  index: DalilIndex,
  language: Language,
): LessonSheet {
  const writer = new SheetWriter(index, language);
  return {
    id: module.id,
    title: module.title[language],
    aims: module.aims.map((aim) => aim[language]),
    minutes: module.minutes,
    language,
    cards: module.cards.map(({ says, quotation }) => ({
      says: inLanguage(says, language),
      quotation: writer.quotation(quotation),
    })),
    questions: items.map((item) => writer.question(item)),
  };
}

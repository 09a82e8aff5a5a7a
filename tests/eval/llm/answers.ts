/** What a language model makes of our own questions: how much of it is supported, by what it cites, and how soon it comes. */
import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { LLMResult } from '@langchain/core/outputs';
import type { Language } from '#corpus/languages';
import { languageCodes } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { ask } from '../../../server/answer/ask.ts';
import { LanguageModel } from '../../../server/answer/written/language-model.ts';
import { type MarkedSentence, SentenceStream } from '../../../server/answer/written/sentences.ts';
import type { LanguageModelConfig } from '../../../server/config.ts';
import type { AnswerEvent } from '../../../server/contract/ask.ts';
import type { Question } from '../metrics.ts';

/** What a model wrote last, with its marks, which no event carries. */
class LastWritten extends BaseCallbackHandler {
  override name = 'last-written';
  text = '';
  override handleLLMEnd({ generations }: LLMResult): void {
    this.text = generations.at(-1)?.[0]?.text ?? '';
  }
}

export interface WritingFigures {
  /** Questions that the model was asked: those that are not refused. */
  asked: number;
  sentences: number;
  /** Share of its sentences that what they cite supports (citation recall). */
  citationRecall: number;
  /** Share of its citations that support the sentence they stand behind (citation precision). */
  citationPrecision: number;
  /** Share of the supported sentences that cite a paragraph in which the answer is known to stand. */
  citesGold: number;
  /** Share of its citations that name no passage. */
  unknownCitations: number;
  /** Share of sentences withheld. */
  withheld: number;
  /** Share of answers that fell back to the verbatim one. */
  fellBack: number;
  fallbacks: Record<string, number>;
  /** Milliseconds from the question to the first supported sentence: half of the answers that have one, and 95 %. */
  firstSentenceP50: number;
  firstSentenceP95: number;
}

interface One {
  marked: MarkedSentence[];
  written: Extract<AnswerEvent, { type: 'written' }>['sentence'][];
  fallback: string | null;
  firstSentence: number | null;
  gold: ReadonlySet<string>;
}

const mostPassages = 5;
const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);
const quantile = (values: readonly number[], q: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;

async function oneAnswer(
  index: DalilIndex,
  { model, last }: { model: LanguageModel; last: LastWritten },
  { text, language }: { text: string; language: Language },
  gold: readonly string[],
): Promise<One | undefined> {
  const started = performance.now();
  const one: One = { marked: [], written: [], fallback: null, firstSentence: null, gold: new Set(gold) };
  let asked = false;
  const request = { question: text, language, writing: 'all' } as const;
  for await (const event of ask(index, request, { model, suggest: false })) {
    if (event.type === 'writing') asked = true;
    if (event.type === 'written') {
      one.written.push(event.sentence);
      if (event.sentence.supported) one.firstSentence ??= performance.now() - started;
    }
    if (event.type === 'wrote') one.fallback = event.fallback?.reason ?? null;
  }
  const stream = new SentenceStream(language);
  one.marked = [...stream.add(last.text), ...stream.end()];
  return asked ? one : undefined;
}

/** Each question once. @param languages in which they are asked in turn */
export async function measureWriting(
  index: DalilIndex,
  config: LanguageModelConfig,
  questions: readonly Question[],
  languages: readonly Language[] = languageCodes,
): Promise<WritingFigures> {
  const last = new LastWritten();
  const model = await LanguageModel.open(config, [last]);
  const answers: One[] = [];
  for (const [i, question] of questions.entries()) {
    const language = languages[i % languages.length] as Language;
    const one = await oneAnswer(
      index,
      { model, last },
      { text: question[language], language },
      question.gold,
    );
    if (one) answers.push(one);
  }
  const written = answers.flatMap((one) => one.written);
  const supported = written.filter((sentence) => sentence.supported);
  const marks = answers.flatMap(({ marked }) => marked.flatMap((sentence) => sentence.marks));
  const unknown = marks.filter((number) => number < 1 || number > mostPassages);
  const contributing = supported.flatMap(({ quotations }) => [
    ...new Set(quotations.map(({ citation }) => `${citation.document}:${citation.paragraph}`)),
  ]);
  const onGold = answers.flatMap(({ written: own, gold }) =>
    own.filter(
      (sentence) =>
        sentence.supported &&
        sentence.quotations.some(({ citation }) => gold.has(`${citation.document}:${citation.paragraph}`)),
    ),
  );
  const fallbacks: Record<string, number> = {};
  for (const { fallback } of answers) if (fallback) fallbacks[fallback] = (fallbacks[fallback] ?? 0) + 1;
  const waits = answers.flatMap(({ firstSentence }) => firstSentence ?? []);
  return {
    asked: answers.length,
    sentences: written.length,
    citationRecall: share(supported.length, written.length),
    citationPrecision: share(contributing.length, marks.length),
    citesGold: share(onGold.length, supported.length),
    unknownCitations: share(unknown.length, marks.length),
    withheld: share(written.length - supported.length, written.length),
    fellBack: share(answers.filter(({ fallback }) => fallback !== null).length, answers.length),
    fallbacks,
    firstSentenceP50: quantile(waits, 0.5),
    firstSentenceP95: quantile(waits, 0.95),
  };
}

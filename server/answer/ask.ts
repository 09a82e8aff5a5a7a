/** The use case: a question in, the events of its answer out. Socket, HTTP, command line and evaluation all consume this. */
import type { Language } from '#corpus/languages';
import type { DalilIndex, Passage } from '#indexer';
import type { AnswerEvent, AnswerSentence, AskRequest, Timings } from '../contract/ask.ts';
import { filterIn } from '../contract/facets.ts';
import { message } from '../messages.ts';
import { type Found, languageOf, retrieve, travelling } from '../search.ts';
import { answerability } from './answerable.ts';
import { askedFor } from './asked-for.ts';
import { assertVerbatim, citationLabel } from './citation.ts';
import { extract, type Quotation } from './extract.ts';
import { asks, namesField } from './follow-up.ts';
import { followups } from './followups.ts';
import { quizReply, quizRequest } from './quiz-request.ts';
import { type SmallTalk, smallTalk, withoutGreeting } from './small-talk.ts';
import { understand } from './understand.ts';
import type { Exchange } from './written/chains.ts';
import type { Support } from './written/check/index.ts';
import { completed, historyOf } from './written/complete-question.ts';
import type { LanguageModel } from './written/language-model.ts';
import { numberPassages } from './written/passages.ts';
import { written } from './written/written.ts';

const hitsShown = 10;

export interface AskOptions {
  signal?: AbortSignal;
  /** Milliseconds; `performance.now` unless a test sets it. */
  clock?: () => number;
  /** Whether next questions are looked for; they are, unless a measurement has no use for them. */
  suggest?: boolean;
  /** Writes beside the answer, unless the request wants nothing written; null where there is none. */
  model?: LanguageModel | null;
  /** What was asked and answered before in the conversation, the latest last; `previous` alone when absent. */
  history?: readonly Exchange[];
}

/** A quotation as it travels, checked against the paragraph that its citation leads to. */
function sentenceOf(
  { hit, start, end, marks }: Pick<Quotation, 'start' | 'end' | 'marks'> & { hit: Passage },
  { sourceOf, language }: Found,
  index: DalilIndex,
): AnswerSentence {
  const source = sourceOf(hit.document);
  const text = hit.paragraph.text.slice(start, end);
  const label = citationLabel(source, hit.paragraph, language, { start, end });
  const citation = { document: hit.document, paragraph: hit.paragraph.ref, start, end, label };
  assertVerbatim(text, citation, index.catalogue.paragraph(citation.document, citation.paragraph));
  return { text, language: source.language, damaged: source.damaged, marks, citation };
}

/** What is said to a message that asks for no paragraph: small talk, or a quiz. */
function talk(
  request: AskRequest,
  detected: Language,
  index: DalilIndex,
  model: LanguageModel | null,
): SmallTalk | undefined {
  const { question, previous, language: named } = request;
  const quiz = quizRequest(question, named ?? detected);
  if (quiz === undefined) {
    const info = request.writing === 'none' ? null : (model?.info ?? null);
    return smallTalk(question, named, detected, { index, model: info });
  }
  const language = named ?? quiz.language;
  // "Quiz me" after an answer is about what was asked.
  return { language, reply: quizReply(quiz.topic || (previous ?? ''), language) };
}

/**
 * Answers a question with verbatim sentences, or refuses.
 * Order of events: `understood`, `hits`, then `sentence`s or one `refusal`, then `followups` where there are any, then,
 * beside sentences and with a language model, `writing`, `written` sentences and `wrote`, then `done`; for small talk `understood`, `reply`, `done`. When `signal` aborts, the events end without `done`. Whatever
 * goes wrong is thrown, never sent as an event (the transports do that).
 */
export async function* ask(
  index: DalilIndex,
  request: AskRequest,
  options: AskOptions = {},
): AsyncGenerator<AnswerEvent> {
  const { signal = new AbortController().signal } = options;
  try {
    for await (const event of answerEvents(index, request, { ...options, signal })) {
      if (signal.aborted) return;
      yield event;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function* answerEvents(
  index: DalilIndex,
  request: AskRequest,
  options: AskOptions & { signal: AbortSignal },
): AsyncGenerator<AnswerEvent> {
  const { signal, clock = () => performance.now(), suggest = true, model = null } = options;
  const started = clock();
  const elapsed = () => clock() - started;
  const detected = languageOf(request.question, request.previous);
  const chat = talk(request, detected, index, model);
  if (chat !== undefined) {
    const filter = filterIn(request);
    yield { type: 'understood', language: chat.language, query: request.question, filter, named: {} };
    yield { type: 'reply', reply: chat.reply };
    yield { type: 'done', timings: { search: 0, firstSentence: null, total: elapsed() } };
    return;
  }

  const language = request.language ?? detected;
  const ungreeted = { ...request, question: withoutGreeting(request.question, language) };
  const history = historyOf(request, options.history);
  const asked = await completed(ungreeted, { language, index, model, history, signal });
  const { question, previous } = asked;
  const { query, filter, named } = understand(index, asked, language);
  const found = await retrieve(index, { text: query, limit: hitsShown, language, filter }, model?.callbacks);
  const { sourceOf } = found;
  yield { type: 'understood', language, query, filter, named };

  const timings: Timings = { search: elapsed(), firstSentence: null, total: 0 };
  yield { type: 'hits', hits: found.hits.map((hit) => travelling(hit, found)) };

  // "And in Bangladesh?" asks for the same kind of thing as the question before.
  const kind = askedFor(previous && !asks(question, language) ? previous : question, language);
  const answerable = answerability(found, kind, language, sourceOf) >= 0;
  const quotations = answerable ? extract(found.hits, kind, sourceOf) : [];
  if (quotations.length > 0) {
    for (const quotation of quotations) {
      const sentence = sentenceOf(quotation, found, index);
      timings.firstSentence ??= elapsed();
      yield { type: 'sentence', sentence };
    }
  } else {
    const reason = found.hits.length === 0 ? 'empty' : 'not_found';
    yield {
      type: 'refusal',
      refusal: { reason, message: message(reason === 'empty' ? 'empty' : 'notFound', language) },
    };
  }
  const askedBefore = request.previous === undefined ? [query] : [query, request.previous];
  // What has nothing to do with the field has nothing near it in the documents.
  const suggests = suggest && (quotations.length > 0 || namesField(query, language, index));
  const questions = suggests
    ? await followups({ found, quotations, asked: askedBefore, filter }, index, signal)
    : [];
  if (questions.length > 0) yield { type: 'followups', questions };

  const { writing = 'supported' } = request;
  if (model && writing !== 'none' && quotations.length > 0) {
    const numbered = numberPassages(found.hits, (hit) =>
      citationLabel(sourceOf(hit.document), hit.paragraph, language),
    );
    const quotation = ({ passage, start, end }: Support) =>
      sentenceOf({ hit: passage, start, end, marks: [] }, found, index);
    yield* written(
      model,
      index,
      { ...numbered, question: query, history, language, writing, quotation },
      signal,
    );
  }
  yield { type: 'done', timings: { ...timings, total: elapsed() } };
}

/** The use case: a question in, the events of its answer out. Socket, HTTP, command line and evaluation all consume this. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { type DalilIndex, detectLanguage, type Hit, type SearchResult } from '#indexer';
import type {
  Answer,
  AnswerEvent,
  AnswerSentence,
  AskRequest,
  Timings,
  Hit as TravellingHit,
} from '../contract/ask.ts';
import { AppError } from '../errors.ts';
import { message } from '../messages.ts';
import { isAnswerable } from './answerable.ts';
import { askedFor } from './asked-for.ts';
import { assertVerbatim, citationLabel } from './citation.ts';
import { extract, type Quotation } from './extract.ts';

/** What is asked when the script of the question does not tell its language. */
const fallbackLanguage: Language = 'en';
const hitsShown = 10;
const excerptLength = 240;

export interface AskOptions {
  signal?: AbortSignal;
  /** Milliseconds; `performance.now` unless a test sets it. */
  clock?: () => number;
}

/** Sources by id; throws `not_found` for an id that is none, in the language of the question. */
function sourcesOf(
  index: DalilIndex,
  wanted: readonly string[] | undefined,
  language: Language,
): Map<string, DocumentSource> {
  const sources = new Map(index.catalogue.sources.map((source) => [source.id, source]));
  if (wanted?.some((id) => !sources.has(id)))
    throw new AppError('not_found', message('unknownDocument', language));
  return sources;
}

const sourceOf = (sources: ReadonlyMap<string, DocumentSource>, id: string): DocumentSource => {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`the index has a paragraph of ${id} but not the document`);
  return source;
};

function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2))} …`;
}

function travelling(hit: Hit, source: DocumentSource, language: Language): TravellingHit {
  return {
    document: hit.document,
    paragraph: hit.paragraph.ref,
    score: hit.score,
    label: citationLabel(source, hit.paragraph, language),
    language: source.language,
    excerpt: excerpt(hit.paragraph.text),
  };
}

function sentenceOf(
  { hit, start, end, marks }: Quotation,
  source: DocumentSource,
  language: Language,
): AnswerSentence {
  const text = hit.paragraph.text.slice(start, end);
  const label = citationLabel(source, hit.paragraph, language, { start, end });
  const citation = { document: hit.document, paragraph: hit.paragraph.ref, start, end, label };
  assertVerbatim(text, citation, hit.paragraph);
  return { text, language: source.language, damaged: source.damaged, marks, citation };
}

/** Paragraphs that match a query, as they travel. */
export async function search(
  index: DalilIndex,
  request: {
    query: string;
    limit: number;
    language?: Language | undefined;
    documents?: string[] | undefined;
  },
): Promise<{ language: Language; hits: TravellingHit[] }> {
  const language = request.language ?? detectLanguage(request.query, fallbackLanguage);
  const sources = sourcesOf(index, request.documents, language);
  const { hits } = await retrieve(index, request.query, language, request.limit, request.documents);
  return { language, hits: hits.map((hit) => travelling(hit, sourceOf(sources, hit.document), language)) };
}

const retrieve = (
  index: DalilIndex,
  text: string,
  language: Language,
  limit: number,
  documents?: string[],
): Promise<SearchResult> =>
  index.retriever.search({ text, language, limit, ...(documents && { documents }) });

/**
 * Answers a question with verbatim sentences, or refuses.
 * Order of events: `understood`, `hits`, then `sentence`s or one `refusal`, then `done`. When `signal` aborts, the
 * events end without `done`. Whatever goes wrong is thrown, never sent as an event (the transports do that).
 */
export async function* ask(
  index: DalilIndex,
  request: AskRequest,
  { signal, clock }: AskOptions = {},
): AsyncGenerator<AnswerEvent> {
  for await (const event of answerEvents(index, request, clock ?? (() => performance.now()))) {
    if (signal?.aborted) return;
    yield event;
  }
}

async function* answerEvents(
  index: DalilIndex,
  request: AskRequest,
  clock: () => number,
): AsyncGenerator<AnswerEvent> {
  const started = clock();
  const elapsed = () => clock() - started;
  const language = request.language ?? detectLanguage(request.question, fallbackLanguage);
  const sources = sourcesOf(index, request.documents, language);
  const languageOf = (id: string) => sourceOf(sources, id).language;
  yield { type: 'understood', language, query: request.question };

  const found = await retrieve(index, request.question, language, hitsShown, request.documents);
  const timings: Timings = { search: elapsed(), firstSentence: null, total: 0 };
  yield {
    type: 'hits',
    hits: found.hits.map((hit) => travelling(hit, sourceOf(sources, hit.document), language)),
  };

  const kind = askedFor(request.question, language);
  const sharesLanguage = index.catalogue.languages.includes(language);
  if (isAnswerable(found, { kind, sharesLanguage, languageOf })) {
    for (const quotation of extract(found.hits, kind, languageOf)) {
      const sentence = sentenceOf(quotation, sourceOf(sources, quotation.hit.document), language);
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
  yield { type: 'done', timings: { ...timings, total: elapsed() } };
}

/** The events of an answer as one object. @throws AppError when one of them is an error or the events end early */
export async function collect(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  const answer: Partial<Answer> & Pick<Answer, 'sentences' | 'hits' | 'refusal'> = {
    sentences: [],
    hits: [],
    refusal: null,
  };
  for await (const event of events) {
    switch (event.type) {
      case 'understood':
        answer.language = event.language;
        break;
      case 'hits':
        answer.hits = event.hits;
        break;
      case 'sentence':
        answer.sentences.push(event.sentence);
        break;
      case 'refusal':
        answer.refusal = event.refusal;
        break;
      case 'done':
        answer.timings = event.timings;
        break;
      case 'error':
        throw new AppError(event.error.code, event.error.message);
      default:
        event satisfies never;
    }
  }
  const { language, timings, ...rest } = answer;
  if (language === undefined || timings === undefined)
    throw new AppError('internal', 'the answer ended early');
  return { language, ...rest, timings };
}

/** An answer as plain text that can be pasted into a report, with citations as United Nations editors write them. */
import type { Written } from '#contract/ask';
import type { DocumentSummary } from '#contract/documents';
import type { Language } from '#contract/languages';
import { documentDate } from '../../i18n/dates.ts';
import { localeOf } from '../../i18n/languages.ts';
import { isWriting, type Turn } from './conversation.ts';
import { numberSources } from './number-sources.ts';

export interface AnswerWords {
  leadIn: string;
  sources: string;
  damaged: string;
  fullCitation: (parts: { label: string; title: string; date: string }) => string;
  /** Above what a language model wrote, and who wrote it. */
  inShort: string;
  writtenBy: (model: string) => string;
  /** Above the quotations, where something written stands above them. */
  ownWords: string;
  howMade: (written: Written | null) => string;
}

export function answerAsText(
  turn: Turn,
  language: Language,
  documents: readonly DocumentSummary[],
  words: AnswerWords,
): string {
  const written = writtenOf(turn);
  const { numberOf, sources } = numberSources({ ...turn, written });
  const { format } = new Intl.NumberFormat(localeOf(language));
  const mark = (number: number) => `[${format(number)}]`;
  const sentences = written?.sentences.map(({ text, quotations }) => {
    const numbers = new Set(quotations.map(({ citation }) => numberOf(citation)));
    return [text, ...[...numbers].map(mark)].join(' ');
  });
  const quotations = turn.sentences.map(({ text, damaged, citation }) => {
    const warning = damaged ? ` (${words.damaged})` : '';
    return `${text} ${mark(numberOf(citation))}${warning}`;
  });
  const references = sources.map(({ number, label, document }) => {
    const known = documents.find(({ id }) => id === document);
    if (!known) return `${mark(number)} ${label}`;
    const date = documentDate(known.date, language);
    return `${mark(number)} ${words.fullCitation({ label, title: known.title[language], date })}`;
  });
  const above =
    written && sentences?.length
      ? [words.inShort, words.writtenBy(written.model), ...sentences, words.ownWords]
      : [words.leadIn];
  const list = [words.sources, ...references].join('\n');
  return [turn.question, ...above, ...quotations, list, words.howMade(written)].join('\n\n');
}

/** What of it may be pasted elsewhere: not while it may still turn out void, and nothing that was not found. */
function writtenOf(turn: Turn): Written | null {
  const pasted = isWriting(turn) ? [] : turn.written?.sentences.filter(({ supported }) => supported);
  return turn.written && { ...turn.written, sentences: pasted ?? [] };
}

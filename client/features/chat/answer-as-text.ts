/** An answer as plain text that can be pasted into a report, with citations as United Nations editors write them. */
import type { DocumentSummary } from '#contract/documents';
import type { Language } from '#contract/languages';
import { documentDate } from '../../i18n/dates.ts';
import { localeOf } from '../../i18n/languages.ts';
import type { Turn } from './conversation.ts';
import { numberSources } from './number-sources.ts';

export interface AnswerWords {
  leadIn: string;
  sources: string;
  damaged: string;
  fullCitation: (parts: { label: string; title: string; date: string }) => string;
}

export function answerAsText(
  turn: Turn,
  language: Language,
  documents: readonly DocumentSummary[],
  words: AnswerWords,
): string {
  const { numbers, sources } = numberSources(turn.sentences, turn.hits);
  const { format } = new Intl.NumberFormat(localeOf(language));
  const quotations = turn.sentences.map(({ text, damaged }, i) => {
    const warning = damaged ? ` (${words.damaged})` : '';
    return `${text} [${format(numbers[i] ?? 0)}]${warning}`;
  });
  const references = sources.map(({ number, label, document }) => {
    const known = documents.find(({ id }) => id === document);
    if (!known) return `[${format(number)}] ${label}`;
    const date = documentDate(known.date, language);
    return `[${format(number)}] ${words.fullCitation({ label, title: known.title[language], date })}`;
  });
  const list = [words.sources, ...references].join('\n');
  return [turn.question, words.leadIn, ...quotations, list].join('\n\n');
}

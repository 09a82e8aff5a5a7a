/** A conversation, or one answer of it, as what is taken away. */
import type { Language } from '#corpus/languages';
import type { DalilIndex } from '#indexer';
import { type AnswerSoFar, answerFrom } from '../contract/answer-so-far.ts';
import type { AnswerSentence } from '../contract/ask.ts';
import type { KeptTurn, TurnState } from '../contract/conversations.ts';
import { dayOf, documentDate } from '../contract/dates.ts';
import { languageOf } from '../search.ts';
import { filterNotes } from './filter-notes.ts';
import type { ExportDocument, ExportPart } from './model.ts';
import { numberReferences, type References } from './references.ts';
import { apart, say, type Words } from './words.ts';
import { fallbackNotes, quoted, writtenAsExport } from './written-answer.ts';

const endings: Record<Exclude<TurnState, 'done'>, Words> = {
  running: 'unfinished',
  interrupted: 'unfinished',
  stopped: 'stopped',
  failed: 'failed',
};

/** How the turn ended when it did not end with quotations; in the language of the export. */
function ending(
  { state }: KeptTurn,
  { sentences, refusal, reply }: AnswerSoFar,
  language: Language,
): string[] {
  const said = [
    ...(reply ? [say('replied', language, { reply: apart(reply.message) })] : []),
    ...(refusal ? [say('refused', language)] : []),
  ];
  if (state !== 'done') return [...said, say(endings[state], language)];
  return said.length > 0 || sentences.length > 0 ? said : [say('failed', language)];
}

function part(
  turn: KeptTurn,
  { index, language, references }: { index: DalilIndex; language: Language; references: References },
): ExportPart {
  const answer = answerFrom(turn.events);
  const { query } = answer;
  const changed = new Set<number>();
  const refer = (sentence: AnswerSentence): number => {
    const cited = references.cite(sentence);
    if (cited.changed) changed.add(cited.reference);
    return cited.reference;
  };
  // Numbered as on the page: the quotations first, then what only written sentences rest on.
  const quotations = quoted(answer).map((sentence) => {
    const { text, language: own, damaged } = sentence;
    return { text, language: own, damaged, reference: refer(sentence) };
  });
  const written = writtenAsExport(answer.written, refer, language);
  const completed = query !== null && query !== turn.question && answer.reply === null;
  return {
    heading: {
      text: turn.question,
      language: answer.language ?? languageOf(turn.question, turn.previous ?? undefined),
    },
    notes: [
      ...(completed ? [say('searchedAs', language, { query: apart(query) })] : []),
      ...filterNotes(answer.searched ?? turn.filter, index, language),
      ...ending(turn, answer, language),
      ...fallbackNotes(answer.written, language),
      ...[...changed].map((reference) =>
        say('changed', language, { label: apart(references.label(reference)) }),
      ),
    ],
    ...(written && { written }),
    quotations,
  };
}

/**
 * Quotations are those that were given, word for word, whatever the index holds now; where it no longer holds them, a
 * note says so. Citations are labelled anew in the language of the export, as far as their paragraphs are still there.
 */
export function conversationAsExport(
  { title, turns }: { title: string; turns: readonly KeptTurn[] },
  index: DalilIndex,
  language: Language,
  now: Date,
): ExportDocument {
  const references = numberReferences(index, language);
  const parts = turns.map((turn) => part(turn, { index, language, references }));
  return { title, language, taken: documentDate(dayOf(now), language), parts, references: references.list() };
}

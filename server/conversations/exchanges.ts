/** A conversation as a language model sees it: what was asked, as it was understood, and what was answered. */
import type { Exchange } from '../answer/written/chains.ts';
import { isOrder } from '../answer/written/check/orders.ts';
import { answerFrom } from '../contract/answer-so-far.ts';
import type { KeptTurn } from '../contract/conversations.ts';
import { excerpt } from '../passage.ts';

/** The latest turns; what lies further back is rarely meant. */
const mostExchanges = 3;
/** UTF-16 units of an answer. */
const longestAnswer = 600;

/** Turns without an answer, and small talk, are left out. */
export function exchangesIn(turns: readonly KeptTurn[]): Exchange[] {
  const exchanges = turns.flatMap(({ question, events }): Exchange[] => {
    const { query, reply, sentences, written } = answerFrom(events);
    if (query === null || reply !== null) return [];
    const said = (written?.sentences ?? []).filter(({ supported }) => supported);
    // What was quoted stands outside the fence here: orders in it would be read as ours.
    const quoted = sentences.filter(({ text }) => !isOrder(text));
    const answer = (said.length > 0 ? said : quoted).map(({ text }) => text).join(' ');
    return [{ question: query || question, answer: excerpt(answer, longestAnswer) }];
  });
  return exchanges.slice(-mostExchanges);
}

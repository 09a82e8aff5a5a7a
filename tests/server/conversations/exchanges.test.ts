/** A conversation as a language model sees it: the latest answers, by what is supported of them. */
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#contract/ask';
import type { KeptTurn } from '#contract/conversations';
import { exchangesIn } from '../../../server/conversations/exchanges.ts';
import { newId } from './ids.ts';
import { saying } from './kept.ts';

const turn = (question: string, events: AnswerEvent[]): KeptTurn => ({
  id: newId(),
  question,
  previous: null,
  filter: {},
  literal: false,
  state: 'done',
  events,
  feedback: null,
  asked: 1,
});

/** The answer with those sentences of a language model beside it. */
function written(said: Record<string, boolean>, fallback = false): AnswerEvent[] {
  const events = saying(['Verbatim.']);
  const [sentence] = events.flatMap((event) => (event.type === 'sentence' ? [event.sentence] : []));
  if (sentence === undefined) throw new Error('there should be a sentence');
  return [
    ...events.slice(0, -1),
    { type: 'writing', model: 'ollama:m' },
    ...Object.entries(said).map(
      ([text, supported]): AnswerEvent => ({
        type: 'written',
        sentence: { text, language: 'en', supported, quotations: supported ? [sentence] : [] },
      }),
    ),
    { type: 'wrote', withheld: 0, fallback: fallback ? { reason: 'cut_off', message: 'Cut.' } : null },
    ...events.slice(-1),
  ];
}

const answersIn = (...events: AnswerEvent[][]) =>
  exchangesIn(events.map((each, at) => turn(`Question ${at}?`, each))).map(({ answer }) => answer);

describe('what a language model sees of a conversation', () => {
  it('is what was searched and the sentences that were quoted', () => {
    expect(exchangesIn([turn('And there?', saying(['One.', 'Two.']))])).toEqual([
      { question: 'what was searched', answer: 'One. Two.' },
    ]);
  });

  it('is what it wrote itself where the documents support that', () => {
    expect(answersIn(written({ 'Supported.': true, 'Invented.': false, 'Too.': true }))).toEqual([
      'Supported. Too.',
    ]);
    expect(answersIn(written({ 'Invented.': false }))).toEqual(['Verbatim.']);
    expect(answersIn(written({ 'Supported.': true }, true))).toEqual(['Verbatim.']);
  });

  it('is the three latest turns, without small talk and without those that were never begun', () => {
    const talk: AnswerEvent[] = [
      { type: 'understood', language: 'en', query: 'Hello', filter: {}, named: {} },
      { type: 'reply', reply: { kind: 'greeting', message: 'Hello.' } },
    ];
    expect(answersIn(...['1', '2', '3', '4'].map((text) => saying([text])), talk, [])).toEqual([
      '2',
      '3',
      '4',
    ]);
  });

  it('is no more of an answer than fits', () => {
    const [answer = ''] = answersIn(saying(['word '.repeat(400)]));
    expect(answer.length).toBeLessThanOrEqual(602);
    expect(answer.endsWith(' …')).toBe(true);
  });

  it('is a question without an answer where there was none', () => {
    expect(answersIn(saying([]))).toEqual(['']);
  });
});

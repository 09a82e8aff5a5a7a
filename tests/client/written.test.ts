/** What a language model writes beside an answer: as it comes, stopped, void, given anew, kept; and the way through its citations. */
import { describe, expect, it } from 'vitest';
import type { AnswerEvent, Fallback } from '#contract/ask';
import type { KeptTurn } from '#contract/conversations';
import {
  type Action,
  type Conversation,
  isWriting,
  openedTurn,
  reduceConversation,
  type Turn,
} from '../../client/features/chat/conversation.ts';
import { answerPassages, sentenceAnchor, writtenAnchor } from '../../client/features/chat/passages.ts';
import { citation, sentence, writtenSentence } from './samples.ts';

const model = 'ollama:llama3.1';
const understood: AnswerEvent = {
  type: 'understood',
  language: 'en',
  filter: {},
  named: {},
  query: 'victims',
};
const quoted: AnswerEvent = { type: 'sentence', sentence: sentence() };
const writing: AnswerEvent = { type: 'writing', model };
const supported: AnswerEvent = { type: 'written', sentence: writtenSentence() };
const unsupported: AnswerEvent = {
  type: 'written',
  sentence: writtenSentence({ text: 'They are paid.', supported: false, quotations: [] }),
};
const wrote = (withheld: number, fallback: Fallback | null = null): AnswerEvent => ({
  type: 'wrote',
  withheld,
  fallback,
});
const done: AnswerEvent = { type: 'done', timings: { search: 1, firstSentence: 2, total: 3 } };

const asked: Action[] = [
  { type: 'asked', key: 'k1', question: 'Who is protected?', filter: {} },
  { type: 'sent', key: 'k1', request: 'r1' },
];
const play = (actions: Action[], from: Conversation = []): Turn => {
  const turn = actions.reduce(reduceConversation, from)[0];
  return turn ?? expect.fail('there is no turn');
};
const answered = (...events: AnswerEvent[]): Action[] =>
  events.map((event) => ({ type: 'answered', request: 'r1', event }));
const kept = (state: KeptTurn['state'], ...events: AnswerEvent[]): KeptTurn => ({
  id: 'k1',
  question: 'Who is protected?',
  previous: null,
  filter: {},
  literal: false,
  asked: 0,
  state,
  events,
  feedback: null,
});

describe('a written answer', () => {
  const begun = play([...asked, ...answered(understood, quoted, writing, supported)]);

  it('comes sentence by sentence beside the quotations, and ends', () => {
    expect(begun).toMatchObject({ phase: 'answering', sentences: [sentence()] });
    expect(begun.written).toMatchObject({ model, sentences: [writtenSentence()], fallback: null });
    expect(isWriting(begun)).toBe(true);
    const ended = play(answered(unsupported, wrote(2), done), [begun]);
    expect(ended).toMatchObject({ phase: 'done', received: 7, written: { withheld: 2 } });
    expect(ended.written?.sentences.map((one) => one.supported)).toEqual([true, false]);
    expect(isWriting(ended)).toBe(false);
  });

  it('is void with a fallback; the quotations stay', () => {
    const fallback = { reason: 'cut_off', message: 'It stopped in the middle.' } as const;
    expect(play(answered(wrote(1, fallback), done), [begun])).toMatchObject({
      phase: 'done',
      sentences: [sentence()],
      written: { sentences: [], fallback },
    });
  });

  it('keeps what was checked when it is stopped, and is written no more', () => {
    const stopped = play([{ type: 'stopped' }, ...answered(supported)], [begun]);
    expect(stopped.written?.sentences).toHaveLength(1);
    expect(isWriting(stopped)).toBe(false);
  });

  it('begins anew with its answer', () => {
    expect(play(answered(understood, quoted), [begun])).toMatchObject({ received: 2, written: null });
    expect(play([{ type: 'askedAgain', key: 'k1' }], [begun])).toMatchObject({
      written: null,
      writing: false,
    });
  });

  it('goes on where a lost connection cut it off', () => {
    const lost = play([{ type: 'disconnected' }], [begun]);
    expect(lost).toMatchObject({ phase: 'held', received: 4 });
    const again: Action[] = [{ type: 'sent', key: 'k1', request: 'r1' }, ...answered(supported, wrote(0))];
    expect(play(again, [lost])).toMatchObject({ received: 6, writing: false });
    expect(play(again, [lost]).written?.sentences).toHaveLength(2);
  });

  it('is as it was when its conversation is opened again', () => {
    const events = [understood, quoted, writing, supported, wrote(1), done];
    expect(openedTurn(kept('done', ...events), true)).toMatchObject({
      phase: 'done',
      written: { model, sentences: [writtenSentence()], withheld: 1 },
    });
    const stopped = openedTurn(kept('stopped', ...events.slice(0, 4)), true);
    expect(stopped.written?.sentences).toHaveLength(1);
    expect(isWriting(stopped)).toBe(false);
  });
});

describe('the way through the citations', () => {
  const first = sentence({ citation: citation({ paragraph: 12, start: 0, end: 9 }) });
  const second = sentence({ citation: citation({ paragraph: 40, start: 0, end: 9 }) });
  const again = sentence({ citation: citation({ paragraph: 12, start: 30, end: 39 }) });
  const sentences = [
    writtenSentence({ quotations: [first, second, again] }),
    writtenSentence({ supported: false, quotations: [] }),
    writtenSentence({ quotations: [second] }),
  ];
  const turn = openedTurn(
    kept('done', understood, quoted, writing, ...sentences.map(asWritten), wrote(0), done),
    true,
  );
  function asWritten(one: (typeof sentences)[number]): AnswerEvent {
    return { type: 'written', sentence: one };
  }

  it('leads through the written sentences and then the quotations, as they stand on the page', () => {
    const passages = answerPassages(turn, 'en');
    expect(passages.map(({ paragraph, highlight }) => [paragraph, highlight?.[0]])).toEqual([
      [12, 0],
      [40, 0],
      [12, 30],
      [40, 0],
      [77, 0],
    ]);
    expect(passages.every(({ language }) => language === 'en')).toBe(true);
  });

  it('comes back to the one mark that a written sentence has for a paragraph', () => {
    expect(answerPassages(turn, 'en').map(({ anchor }) => anchor)).toEqual([
      writtenAnchor(turn, 0, 0),
      writtenAnchor(turn, 0, 1),
      writtenAnchor(turn, 0, 0),
      writtenAnchor(turn, 2, 0),
      sentenceAnchor(turn, 0),
    ]);
  });
});

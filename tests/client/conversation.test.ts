/** The conversation's reducer: every event, late events, stopping, losing the connection, asking again. */
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#contract/ask';
import type { KeptTurn } from '#contract/conversations';
import {
  type Action,
  type Conversation,
  reduceConversation,
} from '../../client/features/chat/conversation.ts';
import { hit, sentence } from './samples.ts';

const play = (actions: Action[], from: Conversation = []) => actions.reduce(reduceConversation, from);
const asked: Action[] = [
  { type: 'asked', key: 'k1', question: 'من هو الضحية؟', filter: {} },
  { type: 'sent', key: 'k1', request: 'r1' },
];
const answered = (
  event: AnswerEvent,
  request: string | null = 'r1',
): Extract<Action, { type: 'answered' }> => ({
  type: 'answered',
  request,
  event,
});
const understood = answered({ type: 'understood', language: 'ar', filter: {}, named: {}, query: 'ضحية' });
const quoted = answered({ type: 'sentence', sentence: sentence() });
const done = answered({ type: 'done', timings: { search: 1, firstSentence: 2, total: 3 } });

describe('an answer arriving', () => {
  it('holds the question until it is sent', () => {
    expect(play(asked.slice(0, 1))).toMatchObject([
      { phase: 'held', request: null, question: 'من هو الضحية؟', filter: {} },
    ]);
    expect(play(asked)).toMatchObject([{ phase: 'searching', request: 'r1' }]);
  });

  it('keeps what each event brings', () => {
    const hits = [hit()];
    expect(play([...asked, understood])).toMatchObject([{ phase: 'searching', language: 'ar' }]);
    expect(play([...asked, answered({ type: 'hits', hits })])).toMatchObject([{ phase: 'searching', hits }]);
    expect(play([...asked, understood, quoted, quoted])).toMatchObject([
      { phase: 'answering', sentences: [sentence(), sentence()] },
    ]);
    expect(play([...asked, understood, quoted, done])).toMatchObject([{ phase: 'done', received: 3 }]);
  });

  it('remembers what a question may lean on: the one before it as it was understood', () => {
    const second: Action = { type: 'asked', key: 'k2', question: 'ولماذا؟', filter: {} };
    expect(play([...asked, understood, done, second])).toMatchObject([
      { previous: null, query: 'ضحية' },
      { previous: 'ضحية', query: null },
    ]);
    // Never answered: then as it was asked.
    expect(play([...asked, second])).toMatchObject([{}, { previous: 'من هو الضحية؟' }]);
    expect(play([...asked, understood, done, second, { type: 'askedAgain', key: 'k2' }])).toMatchObject([
      {},
      { previous: 'ضحية' },
    ]);
  });

  it('keeps a refusal', () => {
    const refusal = { reason: 'not_found', message: 'لا تجيب الوثائق عن هذا السؤال.' } as const;
    expect(play([...asked, understood, answered({ type: 'refusal', refusal }), done])).toMatchObject([
      { phase: 'done', refusal, sentences: [] },
    ]);
  });

  it('keeps an error, also of a request that the server could not read', () => {
    const error = { code: 'internal', message: 'خطأ' } as const;
    expect(play([...asked, answered({ type: 'error', error })])).toMatchObject([{ phase: 'failed', error }]);
    expect(play([...asked, answered({ type: 'error', error }, null)])).toMatchObject([
      { phase: 'failed', error },
    ]);
  });
});

describe('events that come too late', () => {
  it('ignores those of another request', () => {
    const before = play(asked);
    expect(play([answered({ type: 'sentence', sentence: sentence() }, 'r0')], before)).toEqual(before);
  });

  it('ignores those after stopping', () => {
    const stopped = play([...asked, understood, quoted, { type: 'stopped' }]);
    expect(stopped).toMatchObject([{ phase: 'stopped', request: null, sentences: [sentence()] }]);
    expect(play([quoted, done], stopped)).toEqual(stopped);
  });

  it('ignores those of a question that a new one replaced', () => {
    const next: Action[] = [
      { type: 'asked', key: 'k2', question: 'وما التعويض؟', filter: {} },
      { type: 'sent', key: 'k2', request: 'r2' },
    ];
    const turns = play([...asked, ...next]);
    expect(turns).toMatchObject([{ phase: 'stopped' }, { phase: 'searching', request: 'r2' }]);
    expect(play([quoted], turns)).toEqual(turns);
  });

  it('ignores those of a conversation that another took the place of', () => {
    expect(play([...asked, { type: 'opened', turns: [] }, quoted])).toEqual([]);
  });
});

describe('a lost connection', () => {
  const lost = play([...asked, understood, quoted, { type: 'disconnected' }]);
  const again = play([{ type: 'sent', key: 'k1', request: 'r2' }], lost);
  const more = answered({ type: 'sentence', sentence: sentence({ text: 'وتُجبر أضرارهم.' }) }, 'r2');

  it('holds the running question and goes on where its answer stopped', () => {
    expect(lost).toMatchObject([{ phase: 'held', request: null, received: 2, sentences: [sentence()] }]);
    expect(again).toMatchObject([
      { phase: 'answering', request: 'r2', received: 2, sentences: [sentence()] },
    ]);
    expect(play([quoted], again)).toEqual(again);
    expect(play([more], again)[0]?.sentences).toHaveLength(2);
  });

  it('begins anew where the answer begins anew', () => {
    const begun = answered(
      { type: 'understood', language: 'ar', filter: {}, named: {}, query: 'ضحايا' },
      'r2',
    );
    expect(play([begun, more], again)).toMatchObject([{ received: 2, query: 'ضحايا' }]);
    expect(play([begun, more], again)[0]?.sentences).toHaveLength(1);
  });

  it('leaves finished answers alone', () => {
    const finished = play([...asked, understood, quoted, done]);
    expect(play([{ type: 'disconnected' }], finished)).toEqual(finished);
  });
});

describe('asking again', () => {
  it('clears what came before and stops what else is running', () => {
    const failed = play([...asked, answered({ type: 'error', error: { code: 'internal', message: '' } })]);
    const other = play([{ type: 'asked', key: 'k2', question: 'ب', filter: {} }], failed);
    expect(play([{ type: 'askedAgain', key: 'k1' }], other)).toMatchObject([
      { phase: 'held', error: null },
      { phase: 'stopped' },
    ]);
  });
});

describe('a conversation that was kept', () => {
  const kept = (parts: Partial<KeptTurn>): KeptTurn => ({
    id: 'k1',
    question: 'من هو الضحية؟',
    previous: null,
    filter: { years: [2019] },
    literal: false,
    asked: 0,
    state: 'done',
    events: [understood.event, quoted.event, done.event],
    feedback: null,
    ...parts,
  });

  it('is as it was when it was left', () => {
    const feedback = { useful: false, reason: 'incomplete', comment: '' } as const;
    expect(play([{ type: 'opened', turns: [kept({ feedback })] }])).toMatchObject([
      { key: 'k1', phase: 'done', filter: { years: [2019] }, sentences: [sentence()], feedback },
    ]);
    const error: AnswerEvent = { type: 'error', error: { code: 'internal', message: '' } };
    expect(
      play([
        {
          type: 'opened',
          turns: [kept({ state: 'stopped', events: [] }), kept({ state: 'failed', events: [error] })],
        },
      ]),
    ).toMatchObject([{ phase: 'stopped' }, { phase: 'failed', error: error.error }]);
  });

  it('goes on with the last turn, and only with it', () => {
    const turns = [
      kept({ state: 'interrupted', events: [] }),
      kept({ id: 'k2', state: 'running', events: [] }),
    ];
    expect(play([{ type: 'opened', turns }])).toMatchObject([{ phase: 'stopped' }, { phase: 'held' }]);
  });

  it('leans on no greeting', () => {
    const reply = answered({ type: 'reply', reply: { kind: 'thanks', message: 'عفواً' } }, 'r2');
    const thanked: Action[] = [
      { type: 'asked', key: 'k2', question: 'شكراً', filter: {} },
      { type: 'sent', key: 'k2', request: 'r2' },
      reply,
      { type: 'asked', key: 'k3', question: 'ولماذا؟', filter: {} },
    ];
    expect(play([...asked, understood, done, ...thanked]).at(-1)).toMatchObject({ previous: 'ضحية' });
  });
});

/** Aborting: from the moment the signal aborts, nothing more is said, and `done` is not. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../../server/answer/ask.ts';
import { collect } from '../../../server/answer/collect.ts';
import { answered, offDomain } from '../questions.ts';
import { answerTo, index } from '../running-app.ts';

/** Types of the events of an answer that is aborted as soon as its `after`th event has come. */
async function abortedAfter(after: number, question: string): Promise<string[]> {
  const controller = new AbortController();
  const seen: string[] = [];
  for await (const { type } of ask(index, { question }, { signal: controller.signal })) {
    seen.push(type);
    if (seen.length === after) controller.abort();
  }
  return seen;
}

const sentences = (await answerTo(answered.en)).sentences.length;
const whole = ['understood', 'hits', ...Array<string>(sentences).fill('sentence'), 'followups', 'done'];

describe('an answer that is aborted', () => {
  const points = whole.slice(0, -1).map((type, at) => ({ type, after: at + 1 }));

  it.each(points)('ends after event $after ($type), and is not done', async ({ after }) => {
    expect(await abortedAfter(after, answered.en)).toEqual(whole.slice(0, after));
  });

  it('comes whole when nobody aborts it', async () => {
    expect(await abortedAfter(-1, answered.en)).toEqual(whole);
  });

  it('says no more than that it was understood when it was aborted before it began', async () => {
    const events: string[] = [];
    for await (const { type } of ask(index, { question: answered.en }, { signal: AbortSignal.abort() }))
      events.push(type);
    expect(['', 'understood']).toContain(events.join(' '));
  });

  it('is no answer when collected', async () => {
    const events = ask(index, { question: answered.en }, { signal: AbortSignal.abort() });
    await expect(collect(events)).rejects.toThrow('ended early');
  });
});

describe('a refusal that is aborted', () => {
  const refusal = ['understood', 'hits', 'refusal'];

  it.each([1, 2, 3])('ends after event %i, and is not done', async (after) => {
    expect(await abortedAfter(after, offDomain.en[0] ?? '')).toEqual(refusal.slice(0, after));
  });
});

/** The bounds of what a language model streams: its silence alone is counted, and it is left when nobody reads on. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Delta, watched } from '../../../../server/answer/written/watch.ts';

const patience = 60;
const never = new AbortController().signal;

/** A stream of those texts, and the signal that it was given. */
function streaming(texts: Iterable<string>) {
  const given: AbortSignal[] = [];
  const open = async (signal: AbortSignal): Promise<AsyncIterable<Delta>> => {
    given.push(signal);
    return (async function* () {
      for (const text of texts) yield { text };
    })();
  };
  return { open, given };
}

async function read(deltas: AsyncIterable<Delta>): Promise<string> {
  let text = '';
  for await (const delta of deltas) text += delta.text;
  return text;
}

describe('a watched stream', () => {
  it('gives what comes, and is left at its end', async () => {
    const { open, given } = streaming(['one ', 'two']);
    expect(await read(watched(open, { patience, signal: never }))).toBe('one two');
    expect(given[0]?.aborted).toBe(true);
  });

  it('is not blamed for the time that whoever reads it takes', async () => {
    const { open } = streaming(['one ', 'two ', 'three']);
    let text = '';
    for await (const delta of watched(open, { patience, signal: never })) {
      text += delta.text;
      await setTimeout(patience * 2);
    }
    expect(text).toBe('one two three');
  });

  it('does not go on for ever, however often it says next to nothing', async () => {
    const open = async () =>
      (async function* () {
        for (;;) {
          yield { text: '' };
          await setTimeout(patience / 3);
        }
      })();
    await expect(read(watched(open, { patience, signal: never }))).rejects.toMatchObject({
      reason: 'timeout',
    });
  });

  it('is left as soon as nobody reads on', async () => {
    const { open, given } = streaming(['one ', 'two']);
    for await (const _ of watched(open, { patience, signal: never })) break;
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it.each([
    ['before it is open', () => new Promise<never>(() => undefined)],
    [
      'before its first word',
      async () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) }),
    ],
  ])('is given up when it is silent %s', async (_, open) => {
    await expect(read(watched(open, { patience, signal: never }))).rejects.toMatchObject({
      name: 'WritingError',
      reason: 'timeout',
    });
  });

  it('is a loop when it has said far more than an answer', async () => {
    function* endless() {
      for (;;) yield 'again and again ';
    }
    const { open, given } = streaming(endless());
    await expect(read(watched(open, { patience, signal: never }))).rejects.toMatchObject({ reason: 'loop' });
    expect(given[0]?.aborted).toBe(true);
  });

  it('ends with what stopped it, and does not begin when it was stopped before', async () => {
    const reason = new Error('enough');
    const { open, given } = streaming(['one']);
    await expect(read(watched(open, { patience, signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(given).toEqual([]);

    const stopping = new AbortController();
    const silent = () => new Promise<never>(() => undefined);
    const reading = read(watched(silent, { patience: 60_000, signal: stopping.signal }));
    stopping.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });
});

/** Text that a language model streams, kept within bounds: how long it may be silent, and how much it may say. */
import { WritingError } from './failure.ts';

/** UTF-16 units; an answer has two to five sentences. */
const longest = 8000;

export interface Delta {
  text: string;
  /** Why the model ended, where it says so: `stop`, `length`, … */
  finish?: string | undefined;
}

export interface Bounds {
  /** Milliseconds of silence. */
  patience: number;
  /** Ends it from outside. */
  signal: AbortSignal;
}

/**
 * @param open sends the request; the signal that it gets is aborted as soon as nobody reads on, for whatever reason
 * @throws WritingError `timeout` or `loop`; whatever the stream throws; what `signal` was aborted with
 */
export async function* watched(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Delta>>,
  { patience, signal }: Bounds,
): AsyncGenerator<Delta> {
  const cut = new AbortController();
  const ended = AbortSignal.any([signal, cut.signal]);
  const aborted = new Promise<never>((_, reject) => {
    ended.addEventListener('abort', () => reject(ended.reason), { once: true });
  });
  // Nobody may be waiting for it any more.
  aborted.catch(() => undefined);
  const silence = setTimeout(() => cut.abort(new WritingError('timeout')), patience);
  let length = 0;
  try {
    signal.throwIfAborted();
    const deltas = (await Promise.race([open(ended), aborted]))[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([deltas.next(), aborted]);
      if (next.done) return;
      silence.refresh();
      length += next.value.text.length;
      if (length > longest) throw new WritingError('loop');
      yield next.value;
    }
  } finally {
    clearTimeout(silence);
    cut.abort(new WritingError('cut_off'));
  }
}

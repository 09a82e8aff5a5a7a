/** Text that a language model streams, kept within bounds: how long it may be silent, and how much it may say. */
import { WritingError } from './failure.ts';

/** UTF-16 units; an answer has two to five sentences. */
const longest = 8000;
/** How many times as long as it may be silent it may take for all, however often it says something. */
const inAll = 5;

export interface Delta {
  text: string;
  /** Why the model ended, where it says so: `stop`, `length`, … */
  finish?: string | undefined;
}

export interface Bounds {
  /** Milliseconds of silence; for all of it a few times as many. */
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
  let left = inAll * patience;
  /** Time is counted while it is waited, not while what came is looked at. */
  async function within<T>(work: Promise<T>): Promise<T> {
    const since = performance.now();
    const silence = setTimeout(() => cut.abort(new WritingError('timeout')), Math.min(patience, left));
    try {
      return await Promise.race([work, aborted]);
    } finally {
      clearTimeout(silence);
      left = Math.max(0, left - (performance.now() - since));
    }
  }
  let length = 0;
  try {
    signal.throwIfAborted();
    const deltas = (await within(open(ended)))[Symbol.asyncIterator]();
    for (;;) {
      const next = await within(deltas.next());
      if (next.done) return;
      length += next.value.text.length;
      if (length > longest) throw new WritingError('loop');
      yield next.value;
    }
  } finally {
    cut.abort(new WritingError('cut_off'));
  }
}

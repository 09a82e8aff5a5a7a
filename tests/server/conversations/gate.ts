/** The real index behind a gate: while it is closed questions wait, so that an answer is being given for as long as a test needs. */
import { vi } from 'vitest';
import type { DalilIndex } from '#indexer';

export interface Gate {
  index: DalilIndex;
  close: () => void;
  /** Lets those who wait go on, and whoever comes. */
  open: () => void;
  /** Lets only the search that came last go on. */
  letLastThrough: () => void;
  /** Resolves once that many searches wait. */
  waits: (count: number) => Promise<void>;
  /** Makes the next search fail. */
  break: () => void;
  /** Searches so far, since the gate was made. */
  searches: () => number;
}

/** @param questions what the gate is for: searches for anything else, such as next questions, pass it uncounted */
export function gateBefore(index: DalilIndex, questions: readonly string[]): Gate {
  let waiting: (() => void)[] = [];
  let closed = false;
  let broken = false;
  let searches = 0;
  const retriever: DalilIndex['retriever'] = Object.create(index.retriever, {
    search: {
      value: async (query: Parameters<DalilIndex['retriever']['search']>[0]) => {
        if (!questions.includes(query.text)) return index.retriever.search(query);
        searches += 1;
        if (closed) await new Promise<void>((resolve) => waiting.push(resolve));
        if (broken) {
          broken = false;
          throw new Error('the search broke');
        }
        return index.retriever.search(query);
      },
    },
  });
  return {
    index: { ...index, retriever },
    close: () => {
      closed = true;
    },
    open: () => {
      closed = false;
      for (const go of waiting) go();
      waiting = [];
    },
    letLastThrough: () => waiting.pop()?.(),
    waits: (count) =>
      vi.waitFor(() => {
        if (waiting.length !== count) throw new Error(`${waiting.length} searches wait, not ${count}`);
      }, 10_000),
    break: () => {
      broken = true;
    },
    searches: () => searches,
  };
}

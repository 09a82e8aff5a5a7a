/** Finding in a document: what was typed, every match, and which of them is shown. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { DocumentView } from '#contract/documents';
import type { Range } from '../../lib/passage.ts';
import { findAll, type Match, needleOf } from './find.ts';
import { fold } from './fold.ts';

export interface Finding {
  typed: string;
  /** Whether there is anything to find in what was typed. */
  sought: boolean;
  matches: readonly Match[];
  /** By block. */
  found: ReadonlyMap<number, readonly Range[]>;
  current: number;
  type: (text: string) => void;
  move: (by: 1 | -1) => void;
}

const noTexts: ReturnType<typeof fold>[] = [];

/** @param firstShown the block from which on the first match is wanted */
export function useFind({ blocks }: Pick<DocumentView, 'blocks'>, open: boolean, firstShown: () => number) {
  const [typed, setTyped] = useState('');
  const [position, setPosition] = useState({ matches: null as readonly Match[] | null, current: 0 });
  const needle = useDeferredValue(open ? needleOf(typed) : '');
  const used = open || typed !== '';
  const texts = useMemo(() => (used ? blocks.map(({ text }) => fold(text)) : noTexts), [blocks, used]);
  const matches = useMemo(() => findAll(texts, needle), [texts, needle]);
  const found = useMemo(() => {
    const byBlock = new Map<number, Range[]>();
    for (const { at, range } of matches) {
      const ranges = byBlock.get(at);
      if (ranges) ranges.push(range);
      else byBlock.set(at, [range]);
    }
    return byBlock;
  }, [matches]);
  if (position.matches !== matches) {
    // What is typed on narrows the search down from where it has come to.
    const first = position.matches?.[position.current]?.at ?? firstShown();
    const next = matches.findIndex(({ at }) => at >= first);
    setPosition({ matches, current: Math.max(0, next) });
  }
  const finding: Finding = {
    typed,
    sought: needle !== '',
    matches,
    found,
    current: position.current,
    type: setTyped,
    move: (by) => {
      const total = matches.length;
      if (total > 0) setPosition({ matches, current: (position.current + by + total) % total });
    },
  };
  return finding;
}

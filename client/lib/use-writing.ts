/** What a language model, where the server has one, may write for this reader: remembered, and asked for with every question. */
import { useSyncExternalStore } from 'react';
import type { Writing } from '#contract/ask';
import { recall, remember } from './storage.ts';

export const writings = ['none', 'supported', 'all'] as const satisfies readonly Writing[];

/** What a question that says nothing about it asks for. */
export const usualWriting: Writing = 'supported';

const key = 'dalil.writing';
const listeners = new Set<() => void>();
let chosen: Writing | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): Writing {
  const kept = recall(key);
  return writings.find((known) => known === kept) ?? usualWriting;
}

export function chosenWriting(): Writing {
  chosen ??= remembered();
  return chosen;
}

export function chooseWriting(writing: Writing): void {
  remember(key, writing);
  chosen = writing;
  for (const listener of listeners) listener();
}

export const useWriting = (): [Writing, (writing: Writing) => void] => [
  useSyncExternalStore(subscribe, chosenWriting),
  chooseWriting,
];

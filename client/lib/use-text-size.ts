/** How large the text is, in hundredths of the browser's own size: remembered, and worn by the page. first-paint.js reads the same key before React does. */
import { useSyncExternalStore } from 'react';
import { remember } from './storage.ts';

/** As in tokens.css and first-paint.js. */
export const textSizes = [90, 100, 110, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

const key = 'dalil.textSize';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function worn(): TextSize {
  const size = Number(document.documentElement.dataset.textSize);
  return textSizes.find((known) => known === size) ?? 100;
}

function wear(size: TextSize): void {
  remember(key, String(size));
  if (size === 100) delete document.documentElement.dataset.textSize;
  else document.documentElement.dataset.textSize = String(size);
  for (const listener of listeners) listener();
}

export const useTextSize = (): [TextSize, (size: TextSize) => void] => [
  useSyncExternalStore(subscribe, worn),
  wear,
];

/** The chosen theme: remembered, and worn by the page. first-paint.js reads the same key before React does. */
import { useState } from 'react';
import { recall, remember } from '../../lib/storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const key = 'dalil.theme';

function remembered(): Theme {
  const theme = recall(key);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(remembered);
  const change = (next: Theme) => {
    remember(key, next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    colourWindow(next);
    setTheme(next);
  };
  return [theme, change];
}

/** The browser's own bars go with the page: each colour of theirs holds for the system's theme, for every, or for none. */
function colourWindow(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme]')) {
    const its = meta.dataset.theme;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${its})` : its === theme ? 'all' : 'not all';
  }
}

/** `/` moves to the field from anywhere on its page where nothing is being written. */
import type { RefObject } from 'react';
import { shortcuts } from './shortcut.ts';
import { useShortcut } from './use-shortcut.ts';

export function useSlashFocuses(field: RefObject<HTMLElement | null>): void {
  useShortcut(shortcuts.field, () => field.current?.focus());
}

/** Acts on a shortcut wherever on the page its keys are pressed. */
import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { isPressOf, type Shortcut } from './shortcut.ts';

/** Whether a component stands in a modal dialog: while one is open, no shortcut of the page behind it acts. */
export const InDialog = createContext(false);

/** Command does there what Control does elsewhere. */
export const onApple = /Mac|iPhone|iPad/.test(navigator.platform);

const written = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** A shortcut without Control does nothing while something is being written, and none does while the action is null. */
export function useShortcut(shortcut: Shortcut, action: (() => void) | null): void {
  const inDialog = useContext(InDialog);
  const { key, ctrl = false, shift = false } = shortcut;
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (!action || event.defaultPrevented || !isPressOf({ key, ctrl, shift }, event, onApple)) return;
    if (!ctrl && event.target instanceof Element && event.target.closest(written)) return;
    if (!inDialog && document.querySelector('dialog:modal')) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, []);
}

/** `n` and `p` move to the next and the previous citation while a source is open and nothing is being written. */
import { type RefObject, useEffect, useRef } from 'react';

export const citationKeys = { next: 'N', previous: 'P' } as const;

/** The letter of the key: where the layout has other letters (ع, Ж), what is printed on the key in Latin. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');

/** Whether the keys belong to something else: a field, or a dialog over the panel. */
function isElsewhere(target: EventTarget | null, panel: HTMLElement | null): boolean {
  const writing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  return Boolean(writing) || dialogs.some((dialog) => !dialog.contains(panel));
}

export function useCitationKeys(panel: RefObject<HTMLElement | null>, moveBy: (step: 1 | -1) => void): void {
  const latest = useRef(moveBy);
  useEffect(() => {
    latest.current = moveBy;
  });
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, isComposing, defaultPrevented, target } = event;
      if (ctrlKey || metaKey || altKey || shiftKey || isComposing || defaultPrevented) return;
      const letter = letterOf(event);
      const step = letter === citationKeys.next ? 1 : letter === citationKeys.previous ? -1 : null;
      if (step === null || isElsewhere(target, panel.current)) return;
      event.preventDefault();
      latest.current(step);
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [panel]);
}

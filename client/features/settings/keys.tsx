/** The keys of a shortcut, as they stand on the reader's keyboard; always in the order in which they are pressed. */
import type { Shortcut } from '../../lib/shortcut.ts';
import { onApple } from '../../lib/use-shortcut.ts';

export function Keys({ shortcut: { key, ctrl, shift } }: { shortcut: Shortcut }) {
  const names = [
    ...(ctrl ? [onApple ? '⌘' : 'Ctrl'] : []),
    ...(shift ? [onApple ? '⇧' : 'Shift'] : []),
    key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key,
  ];
  return (
    <span className="keys" dir="ltr" lang="en">
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && <span className="visually-hidden"> + </span>}
          <kbd>{name}</kbd>
        </span>
      ))}
    </span>
  );
}

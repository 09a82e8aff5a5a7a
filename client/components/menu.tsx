/** A button that opens a short list of actions below it; Escape, a choice or a click elsewhere closes it. */
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import './menu.css';

interface Props {
  sign: LucideIcon;
  label: string;
  /** Items of the list: links and buttons, each in a list item. */
  children: ReactNode;
}

export function Menu({ sign: Sign, label, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = details.current;
    const button = element?.querySelector('summary');
    const close = (event: Event) => {
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        // The source beside stays open: one press closes one thing.
        event.preventDefault();
        button?.focus();
      } else if (event.target instanceof Node && button?.contains(event.target)) return;
      element.open = false;
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close, { capture: true });
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close, { capture: true });
    };
  }, []);
  return (
    <details className="menu" ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="quiet-button">
        <Sign aria-hidden size={15} />
        {label}
      </summary>
      {open && <ul className="menu-list">{children}</ul>}
    </details>
  );
}

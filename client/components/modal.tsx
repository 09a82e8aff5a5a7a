/** A modal dialog: the native one brings the focus trap, the inert page behind, Escape, and focus back to where it was. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { InDialog } from '../lib/use-shortcut.ts';

interface Props {
  className: string;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

export function Modal({ className, label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Whether it is on the page: what hides the page it stands on closes it too, and opens it again afterwards.
  const shown = useRef(false);
  // Before the dialog is taken off the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    shown.current = true;
    return () => {
      shown.current = false;
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close it unasked when Escape is pressed again and again.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open && shown.current) onClose();
      }}
      // Escape closes this, and nothing on the page behind it.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <InDialog value={true}>{children}</InDialog>
    </dialog>
  );
}

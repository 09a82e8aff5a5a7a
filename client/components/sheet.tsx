/** A modal sheet of full height: the native dialog brings the focus trap, the inert page behind, and Escape. */
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

export function Sheet({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; Escape does the same for the keyboard
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="sheet-content">{children}</div>
    </dialog>
  );
}

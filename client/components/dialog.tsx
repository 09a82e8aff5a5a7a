/** A small modal window with a title and a way out. */
import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './dialog.css';
import { IconButton } from './icon-button.tsx';
import { Modal } from './modal.tsx';

interface Props {
  title: string;
  /** Name of the button that closes. */
  close: string;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ title, close, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The title is read first, and Enter closes nothing.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Modal className="dialog" label={title} onClose={onClose}>
      <div className="dialog-content">
        <header className="dialog-bar">
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton sign={X} name={close} onClick={onClose} />
        </header>
        {children}
      </div>
    </Modal>
  );
}

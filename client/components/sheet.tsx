/** A modal sheet of full height. */
import type { ReactNode } from 'react';
import { Modal } from './modal.tsx';

interface Props {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

export function Sheet({ children, ...modal }: Props) {
  return (
    <Modal className="sheet" {...modal}>
      <div className="sheet-content">{children}</div>
    </Modal>
  );
}

/** The visible warning beside text that was damaged before it reached us. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export function DamagedNote({ children }: { children: ReactNode }) {
  return (
    <span className="damaged-note">
      <TriangleAlert aria-hidden size={14} />
      {children}
    </span>
  );
}

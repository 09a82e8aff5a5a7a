/** A button that shows only a sign; its name is heard and appears on hover. */
import type { LucideIcon } from 'lucide-react';

interface Props {
  sign: LucideIcon;
  name: string;
  disabled?: boolean;
  onClick: () => void;
}

export function IconButton({ sign: Sign, name, disabled, onClick }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <Sign aria-hidden size={18} />
    </button>
  );
}

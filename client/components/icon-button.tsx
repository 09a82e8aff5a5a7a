/** A button that shows only a sign; its name is heard and appears on hover. */
import type { LucideIcon } from 'lucide-react';

interface Props {
  sign: LucideIcon;
  name: string;
  /** Stays focusable, so that whoever pressed it last does not lose their place. */
  disabled?: boolean;
  onClick: () => void;
}

export function IconButton({ sign: Sign, name, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      aria-disabled={disabled}
      title={name}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <Sign aria-hidden size={18} />
    </button>
  );
}

/** The end of a sentence and its citation mark, which opens the paragraph. */
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

/** Where the last word begins, or as much of it as may be kept together with the mark that follows. */
export const lastWordOf = (text: string): number => text.search(/\S{0,16}$/u);

/** A mark never stands alone on a line. */
export const KeptTogether = ({ children }: { children: ReactNode }) => (
  <span className="sentence-end">{children}</span>
);

export interface MarkProps {
  number: number;
  label: string;
  anchor: string;
  isOpen: boolean;
  onOpen: () => void;
}

export function Mark({ number, label, anchor, isOpen, onOpen }: MarkProps) {
  const t = useTranslations('answer');
  const shown = useFormatter().number(number);
  return (
    <button
      type="button"
      id={anchor}
      className="mark"
      aria-label={t('cite', { number: shown, label })}
      aria-expanded={isOpen}
      title={label}
      onClick={onOpen}
    >
      {shown}
    </button>
  );
}

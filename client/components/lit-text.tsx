/** A text with some of its ranges lit. */
import { cutText } from '../lib/cut-text.ts';
import type { Range } from '../lib/passage.ts';

interface Props {
  text: string;
  lit: readonly Range[];
}

export function LitText({ text, lit }: Props) {
  return cutText(text, lit).map((piece) =>
    piece.lit ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
  );
}

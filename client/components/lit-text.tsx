/** A text with some of its ranges lit. */
import { cutText } from '../lib/cut-text.ts';
import type { Range } from '../lib/passage.ts';
import { PrintedText } from './printed-text.tsx';

interface Props {
  text: string;
  lit: readonly Range[];
  /** The part of the text to show; all of it when absent. */
  within?: Range;
}

export function LitText({ text, lit, within }: Props) {
  return cutText(text, lit, [], within).map((piece) => {
    const Wrapper = piece.lit ? 'mark' : 'span';
    return (
      <Wrapper key={piece.start}>
        <PrintedText>{piece.text}</PrintedText>
      </Wrapper>
    );
  });
}

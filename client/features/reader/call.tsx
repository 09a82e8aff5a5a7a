/** The call of a footnote, which opens it below the line that calls it. */
import { PrintedText } from '../../components/printed-text.tsx';
import type { Footnote } from './anatomy.ts';
import type { Say } from './say.ts';

interface Props {
  /** Of the footnote when it is open. */
  id: string;
  /** Which of its paragraph's calls it is. */
  index: number;
  mark: string;
  /** Undefined when the document does not have it. */
  footnote: Footnote | undefined;
  open: boolean;
  say: Say;
  onOpen: () => void;
  onClose: () => void;
}

export function Call({ id, index, mark, footnote, open, say, onOpen, onClose }: Props) {
  if (!footnote) return <sup className="reader-call">{mark}</sup>;
  const name = say('footnote', { mark });
  return (
    <>
      <sup>
        <button
          type="button"
          className="reader-call"
          aria-label={name}
          aria-expanded={open}
          aria-controls={id}
          data-call={index}
          onClick={open ? onClose : onOpen}
        >
          {mark}
        </button>
      </sup>
      {open && (
        <span className="reader-note" role="note" id={id} aria-label={name}>
          <sup>{mark}</sup> <PrintedText>{footnote.text}</PrintedText>
        </span>
      )}
    </>
  );
}

/** A footnote opened below the line that calls it. */
import { PrintedText } from '../../components/printed-text.tsx';
import type { Footnote } from './anatomy.ts';
import type { Say } from './say.ts';

interface CallProps {
  /** Which of its paragraph's calls it is. */
  index: number;
  mark: string;
  /** Id of the footnote when it is open; undefined when the document does not have it. */
  note: string | undefined;
  open: boolean;
  say: Say;
  onOpen: () => void;
  onClose: () => void;
}

export function Call({ index, mark, note, open, say, onOpen, onClose }: CallProps) {
  if (note === undefined) return <sup className="reader-call">{mark}</sup>;
  return (
    <sup>
      <button
        type="button"
        className="reader-call"
        aria-label={say('footnote', { mark })}
        aria-expanded={open}
        aria-controls={note}
        data-call={index}
        onClick={open ? onClose : onOpen}
      >
        {mark}
      </button>
    </sup>
  );
}

interface Props {
  index: number;
  id: string;
  footnote: Footnote | undefined;
  say: Say;
}

export function FootnoteInPlace({ index, id, footnote, say }: Props) {
  if (!footnote) return null;
  return (
    <p
      className="reader-note"
      role="note"
      id={id}
      aria-label={say('footnote', { mark: footnote.mark })}
      data-call={index}
    >
      <sup>{footnote.mark}</sup> <PrintedText>{footnote.text}</PrintedText>
    </p>
  );
}

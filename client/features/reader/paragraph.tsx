/** A paragraph as printed: its number, which is its address, its lines, and its footnotes where they are called. */
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import type { DocumentView } from '#contract/documents';
import { readerAddress } from '../../lib/addresses.ts';
import { layOutParagraph } from '../../lib/lay-out-paragraph.ts';
import type { Paragraph as Block, Footnote } from './anatomy.ts';
import { Call } from './call.tsx';
import { edges, type Lights, lightOf } from './lights.ts';
import { LitPiece } from './lit-piece.tsx';
import type { ParagraphRef } from './place.ts';
import { inDigitsOf, type Say } from './say.ts';

interface Props {
  document: Pick<DocumentView, 'id' | 'language'>;
  /** Of the block in the document that is read; absent for a version beside it. */
  at?: number;
  paragraph: Block;
  /** Of the paragraph's calls, in their order. */
  footnotes: readonly (Footnote | undefined)[] | undefined;
  lights: Lights;
  say: Say;
  /** When its number is used as what it is: the address of the paragraph. */
  onLink: (paragraph: ParagraphRef) => void;
}

export function Paragraph({ document, at, paragraph, footnotes, lights, say, onLink }: Props) {
  const { ref, calls } = paragraph;
  const [open, setOpen] = useState<readonly number[]>([]);
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const followHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onLink(ref);
  };
  const close = (call: number) => {
    setOpen(open.filter((each) => each !== call));
    element.current?.querySelector<HTMLElement>(`[aria-controls="${id}-${call}"]`)?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    const inside = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('[data-call]');
    const call = inside ? Number(inside.dataset.call) : Number.NaN;
    if (event.key !== 'Escape' || !open.includes(call)) return;
    event.preventDefault();
    close(call);
  };
  const name = typeof ref === 'number' ? say('paragraph', { number: ref }) : say('unnumbered');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; two thousand sections would be landmarks
    <div
      className="reader-paragraph"
      role="group"
      aria-label={name}
      tabIndex={-1}
      ref={element}
      data-block={at}
      data-ref={at === undefined ? undefined : ref}
      data-cited={lights.cited || undefined}
      onKeyDown={closeOnEscape}
    >
      <a
        className="reader-number"
        href={readerAddress(document.id, ref)}
        title={say('link')}
        onClick={followHere}
      >
        {typeof ref === 'number' ? `${inDigitsOf(document.language, ref)}.` : '¶'}
      </a>
      <div className="reading">
        {layOutParagraph(paragraph, edges(lights)).map((line) => (
          <p className="reader-line" key={line.start} data-item={line.item || undefined}>
            {line.pieces.map(({ start, text }) => (
              <span key={start}>
                <LitPiece text={text} light={lightOf(lights, start, start + text.length)} />
                {calls.map(({ at: offset, mark }, index) =>
                  offset === start + text.length ? (
                    <Call
                      // biome-ignore lint/suspicious/noArrayIndexKey: the calls of a paragraph never change places
                      key={index}
                      id={`${id}-${index}`}
                      index={index}
                      mark={mark}
                      footnote={footnotes?.[index]}
                      open={open.includes(index)}
                      say={say}
                      onOpen={() => setOpen([...open, index])}
                      onClose={() => close(index)}
                    />
                  ) : null,
                )}
              </span>
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

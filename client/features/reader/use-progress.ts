/** How far the reader is: the section at the top of the view, and the paragraph, which is remembered. */
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Row } from './pairing.ts';
import type { ParagraphRef } from './place.ts';
import { rememberStop } from './reading-place.ts';
import { useTopRow } from './use-top-row.ts';

/** What is at the top of the view when a row is. */
interface Landmark {
  /** The last block of the document up to there. */
  block: number;
  /** Number of the heading above, from 1; 0 before the first. */
  section: number;
  /** The paragraph that is read; null at the beginning. */
  paragraph: ParagraphRef | null;
}

const beginning: Landmark = { block: 0, section: 0, paragraph: null };

/** Rows at a time: what is near the view is told anew only now and then. */
const stride = 20;

/** Blocks that may be in view, and enough of those around; half-open. */
export type Near = readonly [from: number, to: number];

const nearOf = (landmarks: readonly Landmark[], stretch: number): Near => [
  landmarks[(stretch - 1) * stride]?.block ?? 0,
  landmarks[(stretch + 3) * stride]?.block ?? Number.POSITIVE_INFINITY,
];

function landmarksOf(rows: readonly Row[]): Landmark[] {
  let { block, section } = beginning;
  const landmarks = rows.map(({ own }): Landmark => {
    block = own?.at ?? block;
    if (own?.block.kind === 'heading') section += 1;
    return { block, section, paragraph: null };
  });
  const first = rows.findIndex(({ own }) => own?.block.kind === 'paragraph');
  let paragraph: ParagraphRef | null = null;
  for (let row = rows.length - 1; row > first; row -= 1) {
    const landmark = landmarks[row];
    const own = rows[row]?.own?.block;
    if (own?.kind === 'paragraph') paragraph = own.ref;
    if (landmark) landmark.paragraph = paragraph;
  }
  return landmarks;
}

export function useProgress(
  document: string,
  rows: readonly Row[],
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
) {
  const landmarks = useMemo(() => landmarksOf(rows), [rows]);
  const [section, setSection] = useState(0);
  const [stretch, setStretch] = useState(0);
  const last = useRef(beginning);
  const onTop = useCallback(
    (row: number) => {
      const landmark = landmarks[row] ?? beginning;
      if (landmark === last.current) return;
      last.current = landmark;
      setSection(landmark.section);
      setStretch(Math.floor(Math.max(0, row) / stride));
      rememberStop(document, landmark.paragraph);
    },
    [document, landmarks],
  );
  useTopRow(scroller, text, onTop);
  const topBlock = useCallback(() => last.current.block, []);
  const near = useMemo(() => nearOf(landmarks, stretch), [landmarks, stretch]);
  return { section, near, topBlock };
}

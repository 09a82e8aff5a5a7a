/** Scrolls to a target and holds it there until the layout is still: text not yet shown has only an estimated height. */

/** Room kept below a long target, in pixels. */
const margin = 8;
const stillFrames = 4;
const mostFrames = 120;
const movedByReader = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

export interface Target {
  /** Asked anew each time, as what is lit may be drawn later than its paragraph; the first and last of it count. */
  elements: () => readonly Element[];
  /** Room above the target, as a share of the scroller's height. */
  above: number;
}

/** Moves the scroller and nothing else, and gives way to the reader; returns what calls it off. */
export function settleOn(scroller: HTMLElement, target: Target): () => void {
  let frame = 0;
  let left = mostFrames;
  let still = 0;
  let over = false;
  const step = () => {
    still = moveTo(scroller, target) ? 0 : still + 1;
    left -= 1;
    if (still < stillFrames && left > 0) frame = requestAnimationFrame(step);
  };
  const stop = () => {
    over = true;
    cancelAnimationFrame(frame);
    for (const kind of movedByReader) removeEventListener(kind, stop, true);
  };
  for (const kind of movedByReader) addEventListener(kind, stop, { capture: true, passive: true });
  step();
  document.fonts.ready.then(() => {
    if (over) return;
    cancelAnimationFrame(frame);
    still = 0;
    step();
  });
  return stop;
}

/** Whether the target was not yet in its place. */
function moveTo(scroller: HTMLElement, { elements, above }: Target): boolean {
  const found = elements();
  const first = found[0];
  if (!first) return false;
  const view = scroller.getBoundingClientRect();
  const { top } = first.getBoundingClientRect();
  const height = (found.at(-1)?.getBoundingClientRect().bottom ?? top) - top;
  // A long target begins higher, so that its end is in view too.
  const room = Math.max(0, Math.min(view.height * above, view.height - height - margin));
  const before = scroller.scrollTop;
  scroller.scrollTop += top - view.top - room;
  return Math.abs(scroller.scrollTop - before) >= 1;
}

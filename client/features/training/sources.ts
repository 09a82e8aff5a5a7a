/** How what is learned leads to its sources: a citation opens the panel beside the page. */
import type { Opening } from '../../lib/passage.ts';

export interface Sources {
  /** Id of the element whose source is open. */
  openAnchor: string | null;
  onOpen: (opening: Opening) => void;
}

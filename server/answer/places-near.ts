/** What stands near a citation: the sentences around it, the headings above them, and how the next section begins. */
import type { DalilIndex } from '#indexer';

export interface Place {
  text: string;
  document: string;
  /** The headings above it. */
  section: string;
  /** 1 in a cited paragraph, less farther away. */
  nearness: number;
}

const nearness = { cited: 1, neighbour: 0.8, second: 0.6, nextSection: 0.7 };

type Catalogue = DalilIndex['catalogue'];
type Passage = ReturnType<Catalogue['passage']>;

const sectionOf = ({ document, paragraph }: Passage) => `${document} ${paragraph.section.join(' / ')}`;

/** Label of the first paragraph behind the section of a passage. */
function endOfSection(passage: Passage, catalogue: Catalogue): number {
  const section = sectionOf(passage);
  let label = passage.label + 1;
  while (label < catalogue.paragraphCount && sectionOf(catalogue.passage(label)) === section) label += 1;
  return label;
}

/** Sentences and headings near the paragraphs with these labels, each once, as near as it is to any. */
export function placesNear(labels: readonly number[], { catalogue }: DalilIndex): Place[] {
  const places = new Map<string, Place>();
  const add = (label: number, document: string, near: number) => {
    if (label < 0 || label >= catalogue.paragraphCount) return;
    const passage = catalogue.passage(label);
    if (passage.document !== document) return;
    const { text, section } = passage.paragraph;
    const sentences = catalogue.sentences(label).map(({ start, end }) => text.slice(start, end));
    for (const piece of [...sentences, ...section.slice(-1)])
      if ((places.get(piece)?.nearness ?? 0) < near)
        places.set(piece, { text: piece, document, section: sectionOf(passage), nearness: near });
  };
  for (const label of labels) {
    const passage = catalogue.passage(label);
    const { document } = passage;
    add(label, document, nearness.cited);
    for (const step of [-1, 1]) add(label + step, document, nearness.neighbour);
    for (const step of [-2, 2]) add(label + step, document, nearness.second);
    add(endOfSection(passage, catalogue), document, nearness.nextSection);
  }
  return [...places.values()];
}

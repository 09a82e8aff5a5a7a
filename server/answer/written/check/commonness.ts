/** How common what a word says is: that a passage has it too tells little when most passages have. */
import { type DalilIndex, openLexicon } from '#indexer';
import { perIndex } from './per-index.ts';
import type { Word } from './worded.ts';

/** Paragraphs that are read for it, spread over the index. */
const mostRead = 120;

interface Sample {
  size: number;
  /** For each family the paragraphs that have a word of it. */
  having: ReadonlyMap<number, readonly number[]>;
}

const sampleOf = perIndex((_: 'all', { catalogue, sourceOf }): Sample => {
  const having = new Map<number, number[]>();
  const step = Math.ceil(catalogue.paragraphCount / mostRead);
  let size = 0;
  for (let label = 0; label < catalogue.paragraphCount; label += step) {
    const { document, paragraph } = catalogue.passage(label);
    const families = openLexicon()
      .place(paragraph.text, sourceOf(document).language)
      .flatMap((word) => [...word.families]);
    for (const family of new Set(families)) having.set(family, [...(having.get(family) ?? []), size]);
    size += 1;
  }
  return { size, having };
});

/** Share of the paragraphs of the index that have a word of a family of this one: 0…1. */
export function commonnessOf({ families }: Word, index: DalilIndex): number {
  const { size, having } = sampleOf('all', index);
  return new Set([...families].flatMap((family) => having.get(family) ?? [])).size / Math.max(1, size);
}

/** What becomes of a learner's items when the documents change: asked of the changed paragraph, or not any more. */
import type { DalilIndex } from '#indexer';
import type { Item, ItemSource } from './items.ts';
import type { LearnerStore } from './learner-store.ts';

/** Where the sentence stands now: in its paragraph, else in the only other one of its document that has it. */
function anchored(source: ItemSource, index: DalilIndex): ItemSource | undefined {
  const { document, paragraph, start, end, text } = source;
  if (!index.catalogue.sources.some(({ id }) => id === document)) return undefined;
  const own = index.catalogue.paragraph(document, paragraph);
  if (own?.text.slice(start, end) === text) return source;
  const at = own?.text.indexOf(text) ?? -1;
  if (at >= 0) return { ...source, start: at, end: at + text.length };
  const elsewhere = index.catalogue
    .blocks(document)
    .flatMap((block) => (block.kind === 'paragraph' && block.text.includes(text) ? [block] : []));
  const [only, second] = elsewhere;
  if (only === undefined || second !== undefined) return undefined;
  const from = only.text.indexOf(text);
  return { ...source, paragraph: only.ref, start: from, end: from + text.length };
}

/** The item over the documents as they are now: itself, moved, or undefined when a sentence of it is gone. */
export function reanchored(item: Item, index: DalilIndex): Item | undefined {
  const sources = item.sources.map((source) => anchored(source, index));
  if (sources.every((source, at) => source === item.sources[at])) return item;
  const found = sources.filter((source) => source !== undefined);
  return found.length === item.sources.length ? { ...item, sources: found } : undefined;
}

/** Brings the learner's items up to date with the index, once for every index, and notes what became of them. */
export function followDocuments(learner: string, store: LearnerStore, index: DalilIndex): void {
  const { generation } = index.manifest;
  if (store.checkedIndex(learner) === generation) return;
  store.atOnce(() => {
    for (const { item, memory } of store.reviews(learner)) {
      const now = reanchored(item, index);
      const [source] = item.sources;
      if (now === item || source === undefined) continue;
      if (now) store.keepReview(learner, { item: now, memory });
      else store.dropReview(learner, item.id);
      const { document, paragraph } = now?.sources[0] ?? source;
      store.noteChange(learner, { item: item.id, became: now ? 'remade' : 'retired', document, paragraph });
    }
    store.noteIndex(learner, generation);
  });
}

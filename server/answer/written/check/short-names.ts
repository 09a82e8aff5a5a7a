/** Which bodies a passage speaks of by a short name that stood in full before it: «المكتب», «الرابطة». */
import { LRUCache } from 'lru-cache';
import { type DalilIndex, normalise, type Passage } from '#indexer';
import { namesAt } from './mentions.ts';

const shortNames =
  /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)(مكتب|رابطه|منظمه|مجلس|اتحاد|جماعه|لجنه|فريق|عمليه|مبادره|اتفاقيه|بروتوكول|برنامج|حمله|مفوضيه|شبكه|موتمر|جمعيه|موسسه)(?!\p{L})/gu;

/** Concepts that a paragraph names in full, by what their names begin with. */
type ByHead = ReadonlyMap<string, readonly string[]>;

const mostRead = 2000;
const read = new WeakMap<DalilIndex, LRUCache<number, ByHead>>();

const headsIn = (text: string): string[] => [
  ...new Set([...normalise(text).matchAll(shortNames)].map(([, head]) => head ?? '')),
];

function fullNames({ label, document, paragraph }: Passage, index: DalilIndex): ByHead {
  const known = read.get(index) ?? new LRUCache<number, ByHead>({ max: mostRead });
  read.set(index, known);
  const before = known.get(label);
  if (before !== undefined) return before;
  const found = new Map<string, string[]>();
  for (const { text, values } of namesAt(paragraph.text, index.sourceOf(document).language, index)) {
    const [head = ''] = text.replace(/^[وف]?[بلك]?ال(?=\p{L}{3})|^لل?(?=\p{L}{4})/u, '').split(' ');
    if (text.includes(' ')) found.set(head, [...(found.get(head) ?? []), ...values]);
  }
  known.set(label, found);
  return found;
}

/**
 * Ids of the concepts that the short names of the passages may stand for: the last of the kind that the document named
 * until then, and the one that it names most often.
 */
export function shortlyNamed(passages: readonly Passage[], index: DalilIndex): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const passage of passages)
    for (const head of headsIn(passage.paragraph.text)) {
      const counts = new Map<string, number>();
      let last: readonly string[] | undefined;
      for (let label = passage.label; label >= 0; label -= 1) {
        const other = index.catalogue.passage(label);
        if (other.document !== passage.document) break;
        const named = fullNames(other, index).get(head) ?? [];
        if (named.length > 0) last ??= named;
        for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      const most = Math.max(0, ...counts.values());
      for (const id of last ?? []) ids.add(id);
      for (const [id, count] of counts) if (count === most) ids.add(id);
    }
  return ids;
}

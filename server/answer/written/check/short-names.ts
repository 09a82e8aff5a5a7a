/** Which bodies a passage speaks of by a short name that stood in full before it: «المكتب», «الرابطة». */
import { type DalilIndex, normalise, type Passage } from '#indexer';
import { perIndex } from './per-index.ts';

const shortNames =
  /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)(مكتب|رابطه|منظمه|مجلس|اتحاد|جماعه|لجنه|فريق|عمليه|مبادره|اتفاقيه|بروتوكول|برنامج|حمله|مفوضيه|شبكه|موتمر|جمعيه|موسسه)(?!\p{L})/gu;

const headsIn = (text: string): string[] => [
  ...new Set([...normalise(text).matchAll(shortNames)].map(([, head]) => head ?? '')),
];

/** Ids of the concepts with a name of several words that begins so. */
const conceptsWith = perIndex((head, index) => {
  const begins = (term: string) => normalise(term).replace(/^ال/u, '').startsWith(`${head} `);
  return index.glossary.filter(({ ar }) => ar.some(begins)).map(({ id }) => id);
});

/** There are dozens of bodies of a kind, and each is looked for in the whole index. */
const labelsWith = perIndex((id, index) => index.catalogue.labelsWith(id));

/**
 * Ids of the concepts that the short names of the passages may stand for: the last of the kind that the document named
 * until then, and the one that it names in most paragraphs.
 */
export function shortlyNamed(passages: readonly Passage[], index: DalilIndex): ReadonlySet<string> {
  const { catalogue } = index;
  const ids = new Set<string>();
  for (const { label, document, paragraph } of passages)
    for (const head of headsIn(paragraph.text)) {
      const named = conceptsWith(head, index).map((id) => {
        const until = labelsWith(id, index).filter(
          (other) => other <= label && catalogue.passage(other).document === document,
        );
        return { id, last: Math.max(-1, ...until), count: until.length };
      });
      const last = Math.max(0, ...named.map((one) => one.last));
      const most = Math.max(1, ...named.map(({ count }) => count));
      for (const one of named) if (one.last === last || one.count === most) ids.add(one.id);
    }
  return ids;
}

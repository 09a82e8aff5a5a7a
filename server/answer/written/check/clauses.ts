/** Is every clause of a claim at home in its passages? One that many other paragraphs are nearer to was added by whoever wrote it. */
import type { Language } from '#corpus/languages';
import { contentWords, type DalilIndex } from '#indexer';
import { dot } from './alignment.ts';
import type { Sentence } from './sentences.ts';
import type { Said } from './values.ts';

/** Before a word that begins a clause, and after what ends one; in six languages. */
const borders =
  /(?<=[,،，、;؛:：.。])\s*|\s+(?=(?:and|but|which|who|that|because|after|while|et|mais|qui|que|dont|puis|y|pero|и|а|но|котор\p{L}*|чтобы|ولكن|الذي|التي|الذين|حيث|بينما|كما)\s)|(?=并|而|但|以及)|\s+(?=و\p{L}{3})/u;
/** Content words of the shortest clause; what is shorter goes with its neighbour. */
const shortest = 4;
/** Paragraphs that a clause is compared with, spread over the index. */
const mostOthers = 500;

export function clausesOf(text: string, language: Language): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const part of text.split(borders)) {
    open = open === '' ? part : `${open} ${part}`;
    if (contentWords(open, language).length < shortest) continue;
    clauses.push(open);
    open = '';
  }
  const last = clauses.pop();
  const rest = last === undefined ? open : open === '' ? last : undefined;
  if (rest !== undefined) return [...clauses, rest];
  const isShort = contentWords(open, language).length < shortest - 1;
  return [...clauses, ...(isShort ? [`${last} ${open}`] : [last ?? '', open])];
}

/**
 * For the clause of the claim that is least at home, the share of other paragraphs of the index that are nearer to it than
 * the sentences are (cosine of whole clauses): 0 where all of it is said here, near ½ where chance decides.
 */
export async function strangest(
  claim: Said,
  sentences: readonly Sentence[],
  index: DalilIndex,
): Promise<number> {
  const { catalogue, embedder } = index;
  const own = new Set(sentences.map(({ passage }) => passage.label));
  const parts = sentences.flatMap(({ text, language }) => clausesOf(text, language));
  const here = [...(await embedder.embedDocuments(parts)), ...sentences.map(({ vector }) => vector)];
  const clauses = await embedder.embedDocuments(clausesOf(claim.text, claim.language));
  const step = Math.max(1, Math.floor(catalogue.paragraphCount / mostOthers));
  const nearest = (clause: readonly number[], vectors: readonly ArrayLike<number>[]) =>
    vectors.reduce((best, vector) => Math.max(best, dot(vector, clause)), 0);
  let worst = 0;
  for (const clause of clauses) {
    const atHome = nearest(clause, here);
    let [nearer, others] = [0, 0];
    for (let label = 0; label < catalogue.paragraphCount; label += step) {
      if (own.has(label)) continue;
      others += 1;
      const vectors = catalogue.sentences(label).map(({ vector }) => vector);
      if (nearest(clause, vectors) > atHome) nearer += 1;
    }
    worst = Math.max(worst, others === 0 ? 0 : nearer / others);
  }
  return worst;
}

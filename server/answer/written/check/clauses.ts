/** The clauses of a text, as its punctuation and its small words part them. */
import type { Language } from '#corpus/languages';
import { contentWords } from '#indexer';

/** Before a word that begins a clause, and after what ends one; in six languages. */
const borders =
  /(?<=[,،，、;؛:：.。])\s*|\s+(?=(?:and|but|which|who|that|because|after|while|et|mais|qui|que|dont|puis|y|pero|и|а|но|котор\p{L}*|чтобы|ولكن|الذي|التي|الذين|حيث|بينما|كما)\s)|(?=并|而|但|以及)|\s+(?=و\p{L}{3})/u;
/** Content words of the shortest clause; what is shorter goes with its neighbour. */
const shortest = 4;

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

/** Parts that end in a comma or the like, or begin with a word that joins them, each as it stands in the text. */
export const partsOf = (text: string): string[] => text.split(borders).filter((part) => part.trim() !== '');

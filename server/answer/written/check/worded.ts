/** The words of a text that say what it is about, in order, each with its direction in the model and how much it counts. */
import { LRUCache } from 'lru-cache';
import type { Language } from '#corpus/languages';
import { type Embedder, isStopWord, normalise, openLexicon } from '#indexer';

export interface Word {
  form: string;
  /** Where it begins in the search form of the text. */
  at: number;
  /** How far into the text, in words; a comma is as far as two words, the end of a sentence as far as six. */
  step: number;
  /** Unit length, or all zero. */
  vector: ArrayLike<number>;
  /** Grows with how rare the word is. */
  weight: number;
  /** Of the lexicon: words that share one say the same. None for a word that the lexicon does not know. */
  families: ReadonlySet<number>;
}

export interface Worded {
  /** The text in its search form. */
  form: string;
  words: Word[];
}

/** Rarity up to which a piece is part of most texts, and tells nothing. */
const commonRarity = 5;
const leastWeight = 0.5;
/** What a word of many rare pieces counts at most: it may be no word at all. */
const mostWeight = 8;

const remembered = 20_000;
const vectors = new WeakMap<Embedder, LRUCache<string, readonly number[]>>();

async function vectorsOf(forms: readonly string[], embedder: Embedder): Promise<(readonly number[])[]> {
  let known = vectors.get(embedder);
  if (known === undefined) {
    known = new LRUCache({ max: remembered });
    vectors.set(embedder, known);
  }
  const missing = [...new Set(forms)].filter((form) => !known.has(form));
  const found = await embedder.embedDocuments(missing);
  for (const [at, form] of missing.entries()) known.set(form, found[at] ?? []);
  return forms.map((form) => known.get(form) ?? []);
}

export async function worded(text: string, language: Language, embedder: Embedder): Promise<Worded> {
  const form = normalise(text);
  const placed = openLexicon()
    .place(text, language)
    .filter(({ form: word, light }) => !light && !isStopWord(word, language));
  const forms = placed.map(({ form: word }) => word);
  const directions = await vectorsOf(forms, embedder);
  let [from, step] = [0, -1];
  const words = forms.map((word, at) => {
    const found = form.indexOf(word, from);
    const start = found < 0 ? from : found;
    step += 1 + gap(form.slice(from, start));
    from = start + word.length;
    const rarity = Math.max(0, ...embedder.cut(word));
    const weight = Math.min(mostWeight, Math.max(leastWeight, rarity - commonRarity));
    return {
      form: word,
      at: start,
      step,
      vector: directions[at] ?? [],
      weight,
      families: placed[at]?.families ?? new Set(),
    };
  });
  return { form, words };
}

const gap = (between: string): number => {
  if (/[.;؛。；!?؟！？\n]/u.test(between)) return 6;
  return /[,،，:：、()]/u.test(between) ? 2 : 0;
};

/** True for a word that the model has a direction for, and that is not part of most texts. */
export const isKnown = ({ vector, weight }: Word): boolean =>
  weight > leastWeight && Array.prototype.some.call(vector, (value) => value !== 0);

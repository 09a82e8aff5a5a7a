/** What items are made from: the sentences of the documents with their facts, and which of them say much the same. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import type { ParagraphRef } from '#corpus/schema';
import type { FactKind } from '../../contract/training/items.ts';
import type { LocatedFact, NamedConcept } from '../facts/index.ts';
import type { Fact, ItemSource } from '../items.ts';

export interface Sentence {
  document: string;
  paragraph: ParagraphRef;
  /** Offsets into the paragraph's text. */
  start: number;
  end: number;
  text: string;
  language: Language;
  facts: readonly LocatedFact[];
  /** Concepts of the glossary that it names. */
  concepts: readonly NamedConcept[];
  stems: ReadonlySet<string>;
  vector: Float32Array;
  /** Date of its document: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  /** Nothing is asked about a damaged document; it may still say that something is true. */
  damaged: boolean;
}

export interface ParagraphOfSentences {
  document: string;
  ref: ParagraphRef;
  language: Language;
  text: string;
  vector: Float32Array;
  sentences: readonly Sentence[];
}

export interface Alike {
  sentence: Sentence;
  /** 0…1: how much of what the first sentence says, by the rarity of its stems, the other says too. */
  share: number;
}

/** Everything that items are made from. */
export interface Material {
  paragraphs: readonly ParagraphOfSentences[];
  sentences: readonly Sentence[];
  glossary: readonly Concept[];
  paragraphOf(sentence: Sentence): ParagraphOfSentences;
  /** The sentence before it in its paragraph. */
  before(sentence: Sentence): Sentence | null;
  /** Other sentences in its language that share a third of it or more. */
  alike(sentence: Sentence): readonly Alike[];
  /** How rare a stem is among the sentences of a language; higher is rarer. */
  rarity(stem: string, language: Language): number;
  /** Share of the paragraphs that name a concept, 0…1. */
  commonness(concept: string): number;
  /** Facts of a kind that undamaged documents in a language state, each value once as it is printed first. */
  known(kind: FactKind, language: Language): readonly Fact[];
  /** Words of the text are probably misread. */
  isMisread(text: string, language: Language): boolean;
}

const leastShare = 1 / 3;

export function materialOf(
  paragraphs: readonly ParagraphOfSentences[],
  glossary: readonly Concept[],
  isMisread: Material['isMisread'] = () => false,
): Material {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const paragraphBy = new Map(
    paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => [sentence, paragraph] as const)),
  );
  const sentencesWith = new Map<string, Sentence[]>();
  for (const sentence of sentences)
    for (const stem of sentence.stems) {
      const key = `${sentence.language} ${stem}`;
      const known = sentencesWith.get(key);
      if (known === undefined) sentencesWith.set(key, [sentence]);
      else known.push(sentence);
    }
  const having = (stem: string, language: Language) => sentencesWith.get(`${language} ${stem}`) ?? [];
  const rarity = (stem: string, language: Language) =>
    Math.log(1 + sentences.length / (1 + having(stem, language).length));

  const alikeTo = new Map<Sentence, readonly Alike[]>();
  function alike(sentence: Sentence): readonly Alike[] {
    const before = alikeTo.get(sentence);
    if (before !== undefined) return before;
    const shared = new Map<Sentence, number>();
    let whole = 0;
    for (const stem of sentence.stems) {
      const weight = rarity(stem, sentence.language);
      whole += weight;
      for (const other of having(stem, sentence.language))
        if (other !== sentence) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const found = [...shared]
      .map(([other, weight]) => ({ sentence: other, share: weight / whole }))
      .filter(({ share }) => share >= leastShare);
    alikeTo.set(sentence, found);
    return found;
  }

  const facts = new Map<string, Map<string, Fact>>();
  for (const { damaged, facts: stated } of sentences)
    for (const { fact } of damaged ? [] : stated) {
      const key = `${fact.kind} ${fact.language}`;
      const ofKind = facts.get(key) ?? new Map<string, Fact>();
      facts.set(key, ofKind);
      if (!ofKind.has(fact.value)) ofKind.set(fact.value, fact);
    }

  const naming = new Map<string, number>();
  for (const { sentences: inside } of paragraphs)
    for (const id of new Set(inside.flatMap(({ concepts }) => concepts.map(({ concept }) => concept))))
      naming.set(id, (naming.get(id) ?? 0) + 1);

  const paragraphOf = (sentence: Sentence): ParagraphOfSentences => {
    const paragraph = paragraphBy.get(sentence);
    if (paragraph === undefined) throw new Error('the sentence is of no paragraph');
    return paragraph;
  };
  return {
    paragraphs,
    sentences,
    glossary,
    paragraphOf,
    before(sentence) {
      const { sentences: siblings } = paragraphOf(sentence);
      return siblings[siblings.indexOf(sentence) - 1] ?? null;
    },
    alike,
    rarity,
    commonness: (concept) => (naming.get(concept) ?? 0) / paragraphs.length,
    known: (kind, language) => [...(facts.get(`${kind} ${language}`)?.values() ?? [])],
    isMisread,
  };
}

/** The sentence as the source of an item, with places in it marked. */
export const asSource = (
  { document, paragraph, start, end, text, language }: Sentence,
  marks: readonly { start: number; end: number }[] = [],
): ItemSource => ({
  document,
  paragraph,
  start,
  end,
  text,
  language,
  marks: marks.map((mark) => [mark.start, mark.end]),
});

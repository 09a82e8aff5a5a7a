/** Does an answer say what a sentence says? By embeddings and by the concepts of the glossary, across languages. */
import type { Language } from '#corpus/languages';
import { contentWords, type DalilIndex } from '#indexer';
import { sentencesOf } from '../../stated/clauses.ts';
import { conceptOf } from '../../stated/named.ts';

export interface Text {
  text: string;
  language: Language;
}

/**
 * Logistic regression on made answers (`tunes` in tests/server/training/grading/items.jsonl), those apart that are
 * wrong by a rule: contradictions, wrong numbers, lists of words, the question again. Cross-validated by item it tells
 * 92 of 100 right; further features did not help.
 */
const weights = { constant: -0.8, likeness: 4.4, coverage: 1.4, concepts: 1.7 };
/** What has no word in common has this coverage, because its logarithm counts. */
const leastCoverage = 0.03;

type Vector = readonly number[];

function cosine(a: Vector, b: Vector): number {
  let [product, lengthA, lengthB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    product += value * other;
    lengthA += value * value;
    lengthB += other * other;
  }
  // A text that the model knows no piece of has no direction.
  return lengthA * lengthB === 0 ? 0 : product / Math.sqrt(lengthA * lengthB);
}

const nearest = (vector: Vector, among: readonly Vector[]) =>
  Math.max(0, ...among.map((other) => cosine(vector, other)));

const wordsOf = ({ text, language }: Text) => [...new Set(contentWords(text, language))];
const conceptsOf = ({ text, language }: Text, index: DalilIndex): Set<string> =>
  new Set(index.termsIn(text, language).flatMap(({ concepts }) => concepts.map(({ id }) => id)));

/** How near to a word of the question a word is to say nothing new. */
const sameWord = 0.75;

/** True when the answer has a word, by itself or by its concept, that the question does not have. */
export async function saysMore(answer: Text, question: Text, index: DalilIndex): Promise<boolean> {
  const asked = conceptsOf(question, index);
  const words = wordsOf(answer).filter((word) => {
    const concepts = conceptsOf({ text: word, language: answer.language }, index);
    return ![...concepts].some((concept) => asked.has(concept));
  });
  const [given, known] = [
    await index.embedder.embedDocuments(words),
    await index.embedder.embedDocuments(wordsOf(question)),
  ];
  return given.some((vector) => nearest(vector, known) < sameWord);
}

/**
 * True when the answer says what the sentence says. Three things count: how alike the two are, how much of what the
 * sentence has and the question has not comes near to a word of the answer, and how many of its concepts the answer
 * names that the question does not.
 */
export async function means(
  answer: Text,
  sentence: Text,
  question: Text,
  index: DalilIndex,
): Promise<boolean> {
  const { embedder } = index;
  const whole = await embedder.embedQuery(sentence.text);
  const parts = await embedder.embedDocuments([...new Set([answer.text, ...sentencesOf(answer.text)])]);
  const [given, meant, asked] = [
    await embedder.embedDocuments(wordsOf(answer)),
    await embedder.embedDocuments(wordsOf(sentence)),
    await embedder.embedDocuments(wordsOf(question)),
  ];
  let [covered, all] = [0, 0];
  for (const word of meant) {
    const isNew = 1 - nearest(word, asked);
    covered += isNew * nearest(word, given);
    all += isNew;
  }
  const coverage = all === 0 ? 0 : covered / all;
  const known = conceptsOf(question, index);
  const named = conceptsOf(answer, index);
  const shared = [...conceptsOf(sentence, index)].filter((id) => named.has(id) && !known.has(id)).length;
  const sum =
    weights.constant +
    weights.likeness * nearest(whole, parts) +
    weights.coverage * Math.log(Math.max(leastCoverage, coverage)) +
    weights.concepts * Math.log(1 + shared);
  return sum > 0;
}

/** How near words of an answer are to those of a term that it puts in another form. */
const sameTerm = 0.8;

/** True when the answer has every word of a term of the concept in some form, together or apart. */
export async function wordsConcept(answer: Text, id: string, index: DalilIndex): Promise<boolean> {
  const concept = conceptOf(id, index);
  const given = await index.embedder.embedDocuments(wordsOf(answer));
  for (const term of concept?.[answer.language] ?? []) {
    const words = await index.embedder.embedDocuments(wordsOf({ text: term, language: answer.language }));
    if (words.length > 0 && words.every((word) => nearest(word, given) >= sameTerm)) return true;
  }
  return false;
}

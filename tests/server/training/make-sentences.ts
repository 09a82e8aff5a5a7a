/** Hand-made sentences for the tests of what makes items: their facts are read, everything else is given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zGlossary } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { tokenise } from '#indexer';
import { readFacts } from '../../../server/training/facts/index.ts';
import { type Material, materialOf, type Sentence } from '../../../server/training/make/sentence.ts';

export const glossary = zGlossary.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../corpus/glossary.json'), 'utf8')),
);

/** A vector that is nearer to another the more stems both texts share. */
function vectorOf(stems: ReadonlySet<string>): Float32Array {
  const vector = new Float32Array(64);
  for (const stem of stems) {
    let place = 7;
    for (const character of stem) place = (place * 31 + character.charCodeAt(0)) % vector.length;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

export interface MadeUp {
  document?: string;
  damaged?: boolean;
  date?: string;
  sentences: string[];
}

/** Paragraphs 1, 2, …, each of its sentences, one space between them. */
export function material(paragraphs: readonly MadeUp[], language: Language = 'en'): Material {
  return materialOf(
    paragraphs.map(({ document = 'doc', damaged = false, date = '2020', sentences }, at) => {
      const text = sentences.join(' ');
      let from = 0;
      const read = sentences.map((sentence): Sentence => {
        const start = text.indexOf(sentence, from);
        from = start + sentence.length;
        const stems = new Set(tokenise(sentence, language));
        const { facts, concepts } = readFacts(sentence, language, glossary);
        const place = { document, paragraph: at + 1, start, end: from };
        return {
          ...place,
          text: sentence,
          language,
          facts,
          concepts,
          stems,
          vector: vectorOf(stems),
          date,
          damaged,
        };
      });
      const vector = vectorOf(new Set(tokenise(text, language)));
      return { document, ref: at + 1, language, text, vector, sentences: read };
    }),
    glossary,
  );
}

/** The first sentence of the first paragraph. */
export function firstOf({ sentences: [sentence] }: Material): Sentence {
  if (sentence === undefined) throw new Error('there is no sentence');
  return sentence;
}

/** The fact that is printed so. */
export function factOf(sentence: Sentence, text: string) {
  const found = sentence.facts.find(({ fact }) => fact.text === text);
  if (found === undefined)
    throw new Error(`no fact «${text}» in ${sentence.facts.map(({ fact }) => fact.text)}`);
  return found;
}

/** The words of sound text: the evidence by which damaged text is repaired. */
import { normalise } from '../text/normalise.ts';

const wordPattern = /[\p{L}\p{M}\u0640]+/gu;
const particle = /^[وفبلك](?=.{4})/;

export class Vocabulary {
  private readonly words = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts)
      for (const [word] of normalise(text).matchAll(wordPattern)) this.words.add(word);
  }

  /** True when the word (in any spelling of the reading form) occurs, with or without one prefixed particle. */
  knows(word: string): boolean {
    const form = normalise(word);
    return this.words.has(form) || (particle.test(form) && this.words.has(form.slice(1)));
  }
}

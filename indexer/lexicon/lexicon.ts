/** Which words of six languages say the same: two texts are compared word by word with it, in whichever languages they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { type Language, languageCodes } from '#corpus/languages';
import { type Family, parseFamilies, parseLightWords } from '#corpus/lexicon';
import { normalise } from '../text/normalise.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/tokenise.ts';
import { stemsInText, stemsOfEntry } from './forms.ts';

/** A word of a text in its search form, with the families that it may belong to, by their place in the lexicon. */
export interface Placed {
  form: string;
  families: ReadonlySet<number>;
  /** True for a word that a faithful translation need not render. */
  light: boolean;
}

interface Term {
  /** Of each of its words. */
  stems: readonly (readonly string[])[];
  family: number;
}

const mostRemembered = 20_000;

export class Lexicon {
  private readonly terms: Record<Language, Map<string, Term[]>>;
  private readonly chinese = new Map<string, number[]>();
  private readonly light: Record<Language, ReadonlySet<string>>;
  private longestChinese = 1;
  private readonly stems = new LRUCache<string, string[]>({ max: mostRemembered });

  /** @param families in search form, as are the light words */
  constructor(families: readonly Family[], lightWords: Readonly<Record<Language, readonly string[]>>) {
    this.light = Object.fromEntries(
      languageCodes.map((code) => [code, new Set(lightWords[code].map((word) => stem(word, code)))]),
    ) as Record<Language, Set<string>>;
    this.terms = Object.fromEntries(languageCodes.map((code) => [code, new Map()])) as Record<
      Language,
      Map<string, Term[]>
    >;
    for (const [family, terms] of families.entries())
      for (const language of languageCodes)
        for (const term of terms[language]) this.add(term, language, family);
  }

  private add(term: string, language: Language, family: number): void {
    if (language === 'zh') {
      this.longestChinese = Math.max(this.longestChinese, term.length);
      this.chinese.set(term, [...(this.chinese.get(term) ?? []), family]);
      return;
    }
    const stems = term.split(' ').map((word) => stemsOfEntry(word, language));
    for (const first of stems[0] ?? []) {
      const known = this.terms[language].get(first);
      if (known) known.push({ stems, family });
      else this.terms[language].set(first, [{ stems, family }]);
    }
  }

  /** The words of `text` in order, as `words` finds them. */
  place(text: string, language: Language): Placed[] {
    const forms = words(text, language);
    const light = this.light[language];
    const placed = forms.map((form) => ({
      form,
      families: new Set<number>(),
      light: light.has(stem(form, language)),
    }));
    if (language === 'zh') this.placeChinese(placed);
    else {
      const stems = forms.map((form) => this.stemsOf(form, language));
      for (const [at, own] of stems.entries())
        for (const term of own.flatMap((one) => this.terms[language].get(one) ?? [])) {
          if (!term.stems.every((some, step) => some.some((one) => stems[at + step]?.includes(one))))
            continue;
          for (const step of term.stems.keys()) placed[at + step]?.families.add(term.family);
        }
    }
    return placed;
  }

  private stemsOf(form: string, language: Language): string[] {
    const key = `${language} ${form}`;
    const stems = this.stems.get(key) ?? stemsInText(form, language);
    this.stems.set(key, stems);
    return stems;
  }

  /** Where Chinese breaks words depends on what is around them, so terms are looked for in whole runs; a character only by itself. */
  private placeChinese(placed: readonly { form: string; families: Set<number> }[]): void {
    const text = placed.map(({ form }) => form).join('');
    const wordAt = placed.flatMap((word) => Array.from(word.form, () => word));
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= Math.min(text.length, from + this.longestChinese); to += 1) {
        const families = this.chinese.get(text.slice(from, to));
        if (families === undefined) continue;
        if (to - from === 1 && wordAt[from]?.form.length !== 1) continue;
        for (const word of new Set(wordAt.slice(from, to)))
          for (const family of families) word.families.add(family);
      }
  }
}

const folder = join(import.meta.dirname, '../../corpus');
let opened: Lexicon | undefined;

/** The bundled lexicon; it does not depend on the documents. Read when it is first asked for. */
export function openLexicon(): Lexicon {
  const read = (file: string) => normalise(readFileSync(join(folder, file), 'utf8'));
  opened ??= new Lexicon(parseFamilies(read('lexicon.tsv')), parseLightWords(read('light-words.tsv')));
  return opened;
}

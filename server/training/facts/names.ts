/** Names in a text: a table of them, and where they stand, letters folded as search folds them, offsets as printed. */
import type { Language } from '#corpus/languages';
import { type Folded, fold } from '../../answer/mentions.ts';

/** What a name stands for; several where the same name stands for several things. */
export interface NameAt<Meaning> {
  /** Offsets into the text as printed. */
  start: number;
  end: number;
  meanings: readonly Meaning[];
}

interface Name<Meaning> {
  form: string;
  /** Written with a capital, and so only found with one. */
  capital: boolean;
  meanings: Meaning[];
}

/** One space and one kind of apostrophe; every character stays one, so that offsets stay. */
const even = (folded: string): string => folded.replace(/[\s\u00A0]/gu, ' ').replace(/[’‘`]/gu, "'");
const foldedForm = (name: string): string => even(fold(name).text).replace(/ +/g, ' ').trim();

const letter = /[\p{L}\p{M}\p{N}]/u;
const firstRun = /^[\p{L}\p{M}\p{N}]+/u;
/** Arabic writes "and", "so", "by", "for" and "like" in front of a word. */
const arabicFront = /^[وف]?[بلك]?/u;
const isCapital = (character: string): boolean => character !== character.toLowerCase();

export class NameTable<Meaning> {
  private readonly names = new Map<string, Map<string, Name<Meaning>>>();
  private readonly language: Language;
  private readonly segmenter: Intl.Segmenter | null;

  constructor(names: Iterable<readonly [string, Meaning]>, language: Language) {
    this.language = language;
    // Chinese writes no spaces: a name begins and ends where a word does.
    this.segmenter = language === 'zh' ? new Intl.Segmenter(language, { granularity: 'word' }) : null;
    for (const [name, meaning] of names) this.add(name, meaning);
  }

  private firstOf(form: string): string {
    return this.language === 'zh' ? form.slice(0, 1) : (firstRun.exec(form)?.[0] ?? form.slice(0, 1));
  }

  private add(name: string, meaning: Meaning): void {
    const form = foldedForm(name);
    if (form === '') return;
    const first = this.firstOf(form);
    const ofFirst = this.names.get(first) ?? new Map<string, Name<Meaning>>();
    this.names.set(first, ofFirst);
    const capital = isCapital(name.trimStart()[0] ?? '');
    const known = ofFirst.get(form);
    if (known === undefined) ofFirst.set(form, { form, capital, meanings: [meaning] });
    else {
      known.capital &&= capital;
      if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
    }
  }

  /** Names in a text in order, none inside another: the longest wins. */
  find(original: string): NameAt<Meaning>[] {
    const folded = fold(original);
    const text = even(folded.text);
    const found: NameAt<Meaning>[] = [];
    const borders = this.borders(text);
    for (let at = 0; at < text.length; at += 1) {
      if (!this.beginsWord(text, at, borders)) continue;
      const best = this.longestFrom(text, at, original, folded, borders);
      if (best === undefined) continue;
      const { start, end } = asPrinted(folded, best.from, best.to);
      found.push({ start, end, meanings: best.name.meanings });
      at = best.to - 1;
    }
    return found;
  }

  private borders(text: string): ReadonlySet<number> | null {
    if (this.segmenter === null) return null;
    return new Set([...[...this.segmenter.segment(text)].map(({ index }) => index), text.length]);
  }

  private beginsWord(text: string, at: number, borders: ReadonlySet<number> | null): boolean {
    if (!letter.test(text[at] ?? '')) return false;
    return borders === null ? at === 0 || !letter.test(text[at - 1] ?? '') : borders.has(at);
  }

  private longestFrom(
    text: string,
    at: number,
    original: string,
    folded: Folded,
    borders: ReadonlySet<number> | null,
  ): { from: number; to: number; name: Name<Meaning> } | undefined {
    const front = this.language === 'ar' ? (arabicFront.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0;
    let best: { from: number; to: number; name: Name<Meaning> } | undefined;
    for (let from = at; from <= at + front; from += 1) {
      const candidates = this.names.get(this.firstOf(text.slice(from, from + 60)));
      for (const name of candidates?.values() ?? []) {
        const to = from + name.form.length;
        if (to <= (best?.to ?? 0) || !text.startsWith(name.form, from)) continue;
        const ends = borders === null ? !letter.test(text[to] ?? '') : borders.has(to);
        if (text[from - 1] === '/' || text[to] === '/') continue; // part of a symbol
        if (!ends || (name.capital && !isCapital(original[folded.at[from] ?? 0] ?? ''))) continue;
        best = { from, to, name };
      }
    }
    return best;
  }
}

/** Offsets in the original; marks that folding drops belong to the letter before them. */
const asPrinted = ({ at }: Folded, from: number, to: number): { start: number; end: number } => ({
  start: at[from] ?? 0,
  end: Math.min(at[to] ?? 0, (at[to - 1] ?? 0) + trailing(at, to)),
});

/** Characters from the last letter of a name up to the next that folding kept. */
const trailing = (at: readonly number[], to: number): number => (at[to] ?? 0) - (at[to - 1] ?? 0);

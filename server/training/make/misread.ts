/** Words that are probably misread: nothing like them stands anywhere else, and they are spelt from scraps. */
import type { Language } from '#corpus/languages';
import { normalise, words } from '#indexer';

const shortest = 5;
const judged = /^(?:\p{Script=Arabic}+|\p{Script=Cyrillic}+)$/u;
const arabicFront = /^[وف]?(?:لل|[بلك]?(?:ال)?)(?=\p{L}{3})/u;
const arabicVerb = /^(?:س?[يتن])(?=\p{L}{3})/u;
const arabicEnds = [/(?:هما|هم|ها|هن|نا|ه|ي)$/u, /(?:تين|تان|ات|ين|ون|ان|يه|وا|ت|ي|ا|و)$/u, /(?:ي|ت|ا)$/u];
const leastLetters = 4;

/** A word without what grammar writes before and behind it, roughly. */
function rootsOf(word: string, language: Language): string[] {
  if (language !== 'ar') return [word.slice(0, Math.max(shortest, word.length - 3))];
  const bare = word.replace(arabicFront, '');
  const roots = new Set<string>();
  for (const start of [bare, bare.replace(arabicVerb, '')]) {
    let root = start;
    for (const end of arabicEnds) {
      roots.add(root);
      const shorter = root.replace(end, '');
      if (shorter.length < leastLetters) break;
      root = shorter;
    }
    roots.add(root);
  }
  return [...roots];
}

/** The rarity of each piece that a model's tokenizer cuts a word into. */
type Cut = (word: string) => readonly number[];

/** Above this, the pieces of a word that nothing else resembles are scraps: −ln of the probability of them all. */
const mostRarity = 22;
const leastPieces = 3;
/** A text repeats its misreadings: what is spelt much more oddly may stand there a few times. */
const oddRarity = 40;
const fewTimes = 3;

/** In fewer words than these, to stand nowhere else says nothing. */
const leastRead = 1500;

/** Of a common word, a spelling so seldom used is a slip. */
const common = 20;
const seldom = 0.05;
const spellingsIn = (text: string): string[] =>
  text.replace(/[\u064B-\u065F\u0670\u0640]/gu, '').match(/\p{Script=Arabic}+/gu) ?? [];
/** A doubled hamza does not exist. */
const impossible = /[أإآئؤء]\u0651/u;

/** Whether words are probably misread, judged by all texts of a corpus and the terms that are known. */
export class Spelling {
  private readonly known = new Map<string, number>();
  private readonly forms = new Set<string>();
  private readonly spellings = new Map<string, Map<string, number>>();

  constructor(private readonly cut: Cut) {}

  /** Learns the words of a text that may itself be misread. */
  read(text: string, language: Language): void {
    for (const word of new Set(words(text, language))) {
      this.forms.add(word);
      this.count(word, language, 1);
    }
    for (const spelling of spellingsIn(text)) {
      const form = normalise(spelling);
      const ofForm = this.spellings.get(form) ?? new Map<string, number>();
      this.spellings.set(form, ofForm);
      ofForm.set(spelling, (ofForm.get(spelling) ?? 0) + 1);
    }
  }

  /** Learns words that are known to be right. */
  trust(term: string, language: Language): void {
    for (const word of words(term, language)) this.count(word, language, fewTimes + 1);
  }

  private count(word: string, language: Language, by: number): void {
    for (const root of rootsOf(word, language)) {
      const key = `${language} ${root}`;
      this.known.set(key, (this.known.get(key) ?? 0) + by);
    }
  }

  isMisread(word: string, language: Language): boolean {
    if (this.forms.size < leastRead || word.length < shortest || !judged.test(word)) return false;
    const times = Math.max(
      ...rootsOf(word, language).map((root) => this.known.get(`${language} ${root}`) ?? 0),
    );
    if (times > fewTimes) return false;
    const pieces = this.cut(language === 'ar' ? word.replace(arabicFront, '') : word);
    const rarity = pieces.reduce((sum, each) => sum + each, 0);
    return pieces.length >= leastPieces && rarity > (times > 1 ? oddRarity : mostRarity);
  }

  /** Spelt as the word hardly ever is: «الآتجار». */
  private isSlip(spelling: string): boolean {
    const ofForm = this.spellings.get(normalise(spelling));
    const all = [...(ofForm?.values() ?? [])].reduce((sum, times) => sum + times, 0);
    return all >= common && (ofForm?.get(spelling) ?? 0) < all * seldom;
  }

  /** The words of a text that are probably misread. */
  misreadIn(text: string, language: Language): string[] {
    return [
      ...words(text, language).filter((word) => this.isMisread(word, language)),
      ...spellingsIn(text).filter((spelling) => this.isSlip(spelling)),
      ...(impossible.exec(text) ?? []),
    ];
  }
}

/** What a lesson says that can be checked without a reader: the names it names, and how strongly it says it. */
import type { Concept } from '#corpus/glossary';
import type { LessonText } from '#corpus/lessons';
import { type DalilIndex, normalise } from '#indexer';

type Written = keyof LessonText;

/** Words between single blanks. */
const inWords = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
const folded = (text: string): string => inWords(normalise(text));

/** What Arabic writes together with the word after it. */
const attached = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فل'];
/** `لل` is what `ل` and the article become. */
const withAttached = (words: string): string[] => [
  ...attached.map((letters) => letters + words),
  ...(words.startsWith('ال') ? [`لل${words.slice(2)}`, `ولل${words.slice(2)}`] : []),
];
const holds = (text: string, words: string): boolean =>
  withAttached(words.trim()).some((written) => text.includes(` ${written} `));

/** Regions of `Intl` that are no States; UK is a second code for GB. */
const noStates = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK'];
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = alphabet
  .flatMap((first) => alphabet.map((second) => first + second))
  .filter((code) => !noStates.includes(code));
const stateName = (code: string, language: string): string | undefined => {
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name && folded(name);
};
const withoutArticle = (name: string): string => name.replace(/^ ال/, ' ');
const states = codes.flatMap((code) => {
  const [ar, en] = [stateName(code, 'ar'), stateName(code, 'en')];
  return ar && en ? [{ code, ar: [ar, withoutArticle(ar)], en: [en] }] : [];
});

/** A body, an instrument, an initiative: English writes it with a capital. */
const isProper = ({ theme, en }: Concept): boolean => theme === 'institutions' && /\p{Lu}/u.test(en[0] ?? '');

/**
 * The names of States, bodies and instruments in a text that its source does not name. Of names within a longer name
 * the longer one counts.
 */
export function unsourcedNames(index: DalilIndex, text: string, language: Written, source: string): string[] {
  // Acronyms that are words as well (COMMIT) are told from them by their capitals.
  const fold = language === 'en' ? inWords : folded;
  const [said, sourced] = [fold(text), folded(source)];
  const named = index.glossary.flatMap((concept) =>
    concept[language].map(fold).flatMap((term) => (holds(said, term) ? [{ concept, term }] : [])),
  );
  const bodies = named
    .filter(({ term }) => !named.some((other) => other.term !== term && other.term.includes(term)))
    .filter(({ concept }) => isProper(concept))
    .filter(({ concept }) => !concept.ar.some((term) => holds(sourced, folded(term))));
  const lands = states
    .filter((state) => state[language].some((name) => holds(folded(text), name)))
    .filter(({ ar }) => !ar.some((name) => holds(sourced, name)));
  return [...bodies.map(({ concept }) => concept.id), ...lands.map(({ code }) => code)];
}

/** Words that make a statement stronger. What stands for one in the source may stand for it in the lesson. */
const strong: Readonly<Record<string, Record<Written, RegExp>>> = {
  duty: {
    ar: /(?<!\p{L})(?:[وف]?(?:يجب|يتعين|لا بد|[تي]لزم|[تي]صر|[تي]قتضي|[تي]تطلب(?:ان)?|اشترطت?|يشترط|باشتراط)|(?:ال)?(?:ملزم|الزامي)ه?)(?!\p{L})/u,
    en: /\b(?:must|ha(?:s|ve) to|binds?|binding|mandatory|requir(?:es?|ing)|insists?)\b/i,
  },
  only: {
    ar: /(?<!\p{L})(?:فقط|وحد(?:ه|ها|هم)|الا|سوي|دون غير\p{L}+)(?!\p{L})/u,
    en: /\b(?:only|alone|solely)\b/i,
  },
  // «كل من» is "both".
  all: {
    ar: /(?<!\p{L})[وفبل]?(?:كل(?:ها|هم)?(?! من )|جميع|كافه)(?!\p{L})/u,
    en: /\b(?:all|every|each|always|never)\b/i,
  },
};

/** What a text says more strongly than its quotation, which is in Arabic. */
export const unsourcedStrength = (text: string, language: Written, quotation: string): string[] =>
  Object.entries(strong)
    .filter(([, words]) => words[language].test(normalise(text)) && !words.ar.test(normalise(quotation)))
    .map(([kind]) => kind);

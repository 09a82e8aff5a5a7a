/** Which concepts of the glossary are one particular body or instrument, and by which of their terms a text names them. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { contentWords, normalise, westernDigits, words } from '#indexer';

export type NamedKind = 'body' | 'instrument';

const instrumentHeads =
  /^(?:Protocol|Convention|Covenant|Declaration|Plan|Principles|Guidelines|Agreement|Compact|Charter|Statute|Directive|Treaty|Decision|Rules|Law)s?$/;
const bodyHeads =
  /^(?:Office|Assembly|Council|Commission|Committee|Subcommittee|Group|Organi[sz]ation|Union|Community|Association|League|Agency|Fund|University|Secretariat|Network|Bank|Court|Academy|Project|Process|Mechanism|Initiative|Market|System|Force|States|Nations|Parties)$/;
const neither = /\s(?:Talk|Conference|Campaign|Meeting|Forum|Congress)$|^Programme\s/;
/** Where the head of a name can end: "Council of Europe Convention | on Action …", "Office | of the …". */
const afterWhole = /\s(?:on|for|to|against|in|concerning|and|with|in respect of|from)\s|[:,(]/;
const afterHead = /\s(?:of|on|for|to|against|in|concerning|and|with|in respect of|from)\s|[:,(]/;
/** The number by which a resolution or a decision goes: `77/236`, `2652`. */
export const resolutionNumber = /\d+\/\d+|\d{4}(?=\s*\((?:19|20)\d{2}\))|(?<=\((?:19|20)\d{2}\)\s*)\d{4}/;
const numberedInstrument = /(?:^|\s)(?:resolution|decision) \d+(?:\/\d+| \(\d{4}\))/;
export const isNumbered = ({ en: [term = ''] }: Concept): boolean => numberedInstrument.test(term);
const smallWords = new Set(
  'of on for to against in the and with concerning its their from by a an or as at especially particularly respect thereto'.split(
    ' ',
  ),
);

const isCapital = (word: string): boolean => /^["“«]?\p{Lu}/u.test(word);

/** A name written with capitals throughout: "Human Rights Council", and not "regional organization". */
export const isProperName = (term: string): boolean => {
  const content = term.split(/[\s-]+/).filter((word) => !smallWords.has(word) && /\p{L}/u.test(word));
  return content.length > 1 && content.every((word) => isCapital(word));
};

/** What a concept is one of; null when it is something generic, a person, a place, an event, a text or a theme. */
export function kindOf({ theme, en: [term = ''] }: Concept): NamedKind | null {
  if (theme === 'general') return null;
  if (numberedInstrument.test(term)) return 'instrument';
  if (!isProperName(term) || neither.test(term)) return null;
  for (const border of [afterWhole, afterHead]) {
    const head = term.split(border)[0]?.split(/\s+/).at(-1) ?? '';
    if (instrumentHeads.test(head)) return 'instrument';
    if (bodyHeads.test(head)) return 'body';
  }
  return null;
}

const shortestWithoutName = 3;
const acronym = /^[\p{Lu}][\p{Lu}\d.&-]{1,}$/u;
const shortestChinese = 4;

/** Every term of the glossary in a language, with its concept; a fact only where it names that one thing and no other. */
export function* conceptNames(
  language: Language,
  glossary: readonly Concept[],
): Generator<readonly [string, { concept: string; kind: NamedKind | null }]> {
  const generic = new Set<string>();
  const heads = new Set<string>();
  for (const concept of glossary) {
    const isGeneric = kindOf(concept) === null && !isProperName(concept.en[0] ?? '');
    for (const term of concept[language]) {
      const inTerm = words(term, language);
      if (isGeneric) for (const word of inTerm) generic.add(withoutArticle(word, language));
      if (inTerm.length > 1 && inTerm[0] !== undefined) heads.add(withoutArticle(inTerm[0], language));
    }
  }
  /** A short term needs a word of its own: "Bali Process", and not "the Committee". */
  const isParticular = (term: string): boolean => {
    if (/\d+\/\d+|\(\d{4}\)/.test(normalise(term))) return true;
    if (acronym.test(term)) return true;
    if (language === 'zh') return term.length >= shortestChinese;
    const inTerm = contentWords(term, language).map((word) => withoutArticle(word, language));
    if (inTerm.length >= shortestWithoutName) return language !== 'ar' || /(?:^|\s)(?:و|ب|ل)?ال/u.test(term);
    return inTerm.some((word) => !generic.has(word) && !(inTerm.length === 1 && heads.has(word)));
  };
  for (const concept of glossary) {
    const particular = kindOf(concept);
    const kind = particular !== null && isTooGeneral(concept, glossary) ? null : particular;
    const [preferred] = concept[language];
    for (const term of concept[language]) {
      const names =
        kind !== null &&
        (term === preferred || isParticular(term)) &&
        !(language === 'ar' && (indefinite.test(normalise(term)) || members.test(term))) &&
        (!isNumbered(concept) || resolutionNumber.test(westernDigits(term)));
      yield [term, { concept: concept.id, kind: names ? kind : null }];
    }
  }
}

/** Arabic terms that describe one of several: "a regional agreement on …". */
const indefinite =
  /^(?!ال)\S+ (?:بشان|معنيه?|عن|من|على|لل\S+|(?:(?!ال)\S+ )?(?:اقليميه?|وطنيه?|دوليه?|مشتركه?))(?= |$)/u;

/** The countries of a body are not the body. */
const members = /^(?:بلدان|دول|كيانات|وكالات|أعضاء) /u;

/** What so many other names are made of says little: "United Nations". */
const mostNamesWith = 15;
const isTooGeneral = ({ id, en: [term = ''] }: Concept, glossary: readonly Concept[]): boolean =>
  glossary.filter((other) => other.id !== id && ` ${other.en[0]} `.includes(` ${term} `)).length >
  mostNamesWith;

const withoutArticle = (word: string, language: Language): string =>
  language === 'ar' ? word.replace(/^(?:و)?(?:ال|لل|بال)(?=..)/u, '') : word;

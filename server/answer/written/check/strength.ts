/** Is a claim stronger than what a passage says: of all and not of some, for sure, of nothing else, a duty and not advice? */
import { denies } from '../../../stated/negation.ts';
import { folded } from '../../../stated/words.ts';
import { type Strength, strengthPatterns } from './strength-words.ts';

type Present = Record<Strength, boolean>;
const strengthIn = (text: string): Present => {
  const searched = folded(text);
  return Object.fromEntries(
    Object.entries(strengthPatterns).map(([name, pattern]) => [name, searched.search(pattern) >= 0]),
  ) as Present;
};

/** What has such a word and is not said of all: "every year", "above all", « tous deux », «بدوام كامل», 所有人 ("owner"). */
const ofNothing =
  /(?<!\p{L})(?:above all|all the (?:more|same|while)|not (?:all|every)|avant tout|tout (?:en|d'abord|aussi|autant|au (?:long|plus))|pas tous|sobre todo|ante todo|todo lo cual|no tod[oa]s|tout le monde entier|monde entier|todo el mundo|во всем мире|по всему миру|всего мира|не все|все (?:более|чаще|шире|больше|менее|еще|же|равно)|ليس كل|كل من)(?!\p{L})|(?<=[،,(] ?)اي(?= )|所有(?:人|权|者)|(?:并非|不是)所有|(?<!\p{L})(?:(?:every|each) (?:\p{L}+ )?(?:day|week|month|quarter|term|year|time)s?|full time|(?:chaque|tou(?:s|tes) les) (?:\p{L}+ |\d+ )?(?:jours?|semaines?|mois|trimestres?|ann?ee?s?|ans?|fois)|tou(?:s|tes) (?:les )?deux|toutes pieces|(?:cada|todos los|todas las) (?:\p{L}+ |\d+ )?(?:dias?|semanas?|mes(?:es)?|trimestres?|anos?|vez|veces)|кажд\p{L}+ (?:\p{L}+ )?(?:день|дня|недел\p{L}|месяц\p{L}*|квартал\p{L}*|год\p{L}*|раз)|كل (?:\p{L}+ )?(?:يوم|اسبوع|شهر|فصل|سنه|عام|مره)|ب?دوام كامل)(?!\p{L})|每(?:\p{N}|[一二三四五六七八九十两半])?个?(?:天|日|周|星期|月|季度?|年|次)/gu;

/**
 * What is said without words of the kind is not said of all, for sure or of nothing else; what is asked for is no duty.
 * @param sentences of the passages
 * @param met the clauses of them that the claim is met in
 */
export function isStronger(
  claim: string,
  sentences: readonly { readonly text: string }[],
  met: string,
): boolean {
  const own = strengthIn(folded(claim).replace(ofNothing, ' '));
  const there = strengthIn(sentences.map(({ text }) => text).join(' '));
  const here = strengthIn(met);
  // "Not all", "not always" and "that alone is not enough" are weaker, not stronger.
  const affirms = !denies(claim);
  return (
    (own.all && !there.all && !there.sure) ||
    (affirms && own.sure && !there.sure) ||
    (affirms && own.only && !there.only) ||
    (own.must && here.asked && !own.asked && !there.must)
  );
}

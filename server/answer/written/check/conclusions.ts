/** Did the writer of a claim draw a conclusion? "…, so it is useless" is of its author, unless the sentences conclude too. */
import { contentWords } from '#indexer';
import { folded } from '../../../stated/words.ts';
import { partsOf } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { sum, weightOf } from './sentences.ts';

/** What begins a conclusion, in search form. */
const conclusion =
  /(?<!\p{L})(?:so|therefore|thus|hence|donc|ainsi|par consequent|por (?:lo )?tanto|asi que|por eso|поэтому|так что|следовательно|[فو]?لذلك|[فو]?لذا|[فو]?بالتالي|ومن ثم|وعليه|نتيجه)(?!\p{L})|因此|所以|故此/u;
/** What else tells of a cause, in search form: Arabic joins «ف» to the verb. */
const cause =
  /[،,] ?ف\p{L}{3}|(?<!\p{L})(?:مما|بفضل|لان\p{L}{0,3}|بسبب|نظرا|[او]?دي الي|ادت الي|because|since|as a result|thanks to|due to|car|parce que|grace a|en raison|porque|gracias a|debido a|потому|поскольку|благодаря|из-за)(?!\p{L})|因为|由于/u;
/** Share of its words that are said all the same where it is no addition. */
const leastSaid = 0.75;

/** True when the last part of the claim concludes what the sentences neither conclude nor say. */
export function drawsConclusion({ claim, words, aligned, chosen }: Evidence): boolean {
  const draws = (text: string) => conclusion.test(folded(text));
  const last = partsOf(claim.text).at(-1) ?? '';
  if (!draws(last)) return false;
  if (chosen.some(({ sentence: { text } }) => draws(text) || cause.test(folded(text)))) return false;
  const forms = new Set(contentWords(last, claim.language));
  const own = words.flatMap((word, at) => (forms.has(word.form) ? [{ word, at }] : []));
  const said = sum(
    own.map(({ word, at }) => word.weight * Math.max(0, ...aligned.map(({ best }) => best[at] ?? 0))),
  );
  return said / weightOf(own.map(({ word }) => word)) < leastSaid;
}

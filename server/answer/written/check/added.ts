/** Was a part of a claim added to what the passages say, or put together from passages that say it of different things? */
import { contentWords } from '#indexer';
import { folded } from '../../../stated/words.ts';
import { clausesOf, partsOf } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { lacksDate, lacksName, lacksNumber } from './missing.ts';
import { coverageOf, type Sentence, sum, weightOf } from './sentences.ts';
import { isKnown } from './worded.ts';

/** Content words of the shortest part that is judged. */
const fewest = 2;
/** How near its words have to come on the average (cosine); words that have nothing to do with one another are at 0.18. */
const leastNear = 0.22;

/** For each part the places of its words among those of the claim. */
function placesOf(parts: readonly string[], { claim, words }: Evidence): number[][] {
  let from = 0;
  return parts.map((part) => {
    const forms = contentWords(part, claim.language);
    const places = forms.flatMap((form) => {
      const at = words.findIndex((word, index) => index >= from && word.form === form);
      if (at < 0) return [];
      from = at + 1;
      return [at];
    });
    return places;
  });
}

/** What begins a conclusion, in search form. The writer drew it, unless the sentences draw one too. */
const conclusion =
  /(?<!\p{L})(?:so|therefore|thus|hence|donc|ainsi|par consequent|por (?:lo )?tanto|asi que|por eso|поэтому|так что|следовательно|[فو]?لذلك|[فو]?لذا|[فو]?بالتالي|ومن ثم|وعليه|نتيجه)(?!\p{L})|因此|所以|故此/u;
const leastConcluded = 0.5;
/** What else tells of a cause, in search form: Arabic joins «ف» to the verb. */
const cause =
  /[،,] ?ف\p{L}{3}|(?<!\p{L})(?:مما|بفضل|لان\p{L}{0,3}|بسبب|نظرا|[او]?دي الي|ادت الي|because|since|as a result|thanks to|due to|car|parce que|grace a|en raison|porque|gracias a|debido a|потому|поскольку|благодаря|из-за)(?!\p{L})|因为|由于/u;

/** True when the last part is not said in the sentences: "…, without any commentary", "…, so it is useless". */
export function addsPart(evidence: Evidence): boolean {
  const { claim, words, alone } = evidence;
  const parts = partsOf(claim.text);
  const places = placesOf(parts, evidence).at(-1) ?? [];
  const own = places.flatMap((at) => words[at] ?? []);
  if (parts.length < 2 || own.length < fewest) return false;
  const met = sum(places.map((at) => (words[at]?.weight ?? 0) * (alone[at] ?? 0))) / weightOf(own);
  const draws = (text: string) => conclusion.test(folded(text));
  const concludes =
    draws(parts.at(-1) ?? '') &&
    !evidence.chosen.some(({ sentence: { text } }) => draws(text) || cause.test(folded(text)));
  return met < (concludes ? leastConcluded : leastNear);
}

/** Words of the end of a claim that are compared with what comes before them, and how many of these there have to be. */
const [tail, fewestBefore] = [5, 4];
/** How near the words of a faithful end come at least, by themselves or by the rest. */
const [leastNearAtEnd, leastShare] = [0.3, 0.45];

/** True when a claim that the sentences meet ends in words that they do not: with no comma before what was added. */
export function trailsOff({ words, alone }: Evidence): boolean {
  const own = words.flatMap((word, at) => (isKnown(word) ? [{ word, near: alone[at] ?? 0 }] : []));
  if (own.length < tail + fewestBefore) return false;
  const met = (some: typeof own) =>
    sum(some.map(({ word, near }) => word.weight * near)) / weightOf(some.map(({ word }) => word));
  const end = met(own.slice(-tail));
  return end < leastNearAtEnd && end < leastShare * met(own.slice(0, -tail));
}

/** Of what all passages together meet of a clause, the share that one of them has to meet. */
const leastOfOne = 0.8;

/** True when a clause has its words or its values from several passages, and no passage has them all. */
export function isSpliced(evidence: Evidence): boolean {
  const { claim, words, aligned, index } = evidence;
  const labels = [...new Set(evidence.sentences.map(({ passage }) => passage.label))];
  if (labels.length < 2) return false;
  const clauses = clausesOf(claim.text, claim.language);
  const places = placesOf(clauses, evidence);
  return clauses.some((text, clause) => {
    const own = places[clause]?.flatMap((at) => words[at] ?? []) ?? [];
    if (own.length === 0) return false;
    const part = { text, language: claim.language };
    const rows = aligned.map((one) => ({
      ...one,
      best: places[clause]?.map((at) => one.best[at] ?? 0) ?? [],
    }));
    const together = coverageOf(own, rows);
    return !labels.some((label) => {
      const those = rows.filter(({ sentence }) => sentence.passage.label === label);
      const sentences: Sentence[] = those.map(({ sentence }) => sentence);
      return (
        coverageOf(own, those) >= leastOfOne * together &&
        !lacksNumber(part, sentences) &&
        !lacksDate(part, sentences) &&
        !lacksName(part, sentences, index, () => false)
      );
    });
  });
}

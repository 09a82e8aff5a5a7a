/** Was a claim put together from passages that say its parts of different things? */
import { contentWords } from '#indexer';
import { clausesOf } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { lacksDate, lacksName, lacksNumber } from './missing.ts';
import { coverageOf, type Sentence } from './sentences.ts';

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

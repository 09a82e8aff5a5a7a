/** Simulations as a learner finds them. */
import type { Case } from '#corpus/cases';
import type { CaseSummary, CaseView } from '../contract/training/lessons.ts';
import { followPath } from './cases.ts';
import { sourceOfQuotation } from './curriculum.ts';
import { inLanguage, type Reader } from './reader-words.ts';
import { quotationOf } from './view.ts';

/** @param path decisions taken in the last run; undefined when it was never begun */
export function caseSummary(
  of: Case,
  path: readonly string[] | undefined,
  { language }: Reader,
): CaseSummary {
  const { id, title, minutes, opening } = of;
  const way = path && path.length > 0 ? followPath(of, path) : undefined;
  return {
    id,
    title: title[language],
    minutes,
    opening: inLanguage(opening, language),
    run: way ? { taken: path?.length ?? 0, best: way.counts.best, ended: way.next === null } : null,
  };
}

/** A path that does not follow the case any more, as when the case was changed, is as good as none. */
export function caseView(of: Case, path: readonly string[] | undefined, reader: Reader): CaseView {
  const { language, index } = reader;
  const say = (text: Case['opening']) => inLanguage(text, language);
  const summary = caseSummary(of, path, reader);
  return {
    ...summary,
    debrief: say(of.debrief),
    path: summary.run === null ? [] : [...(path ?? [])],
    steps: of.steps.map(({ id, situation, decisions }) => ({
      id,
      situation: say(situation),
      decisions: decisions.flatMap(({ quotation: quoted, text, why, ...decision }) => {
        const source = sourceOfQuotation(quoted, index);
        const quotation = source && quotationOf(source, reader);
        return quotation ? [{ ...decision, text: say(text), why: say(why), quotation }] : [];
      }),
    })),
  };
}

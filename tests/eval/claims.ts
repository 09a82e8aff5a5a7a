/** How well the check of written sentences tells true ones from false ones, on sentences judged by hand. */
import { join } from 'node:path';
import { z } from 'zod';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import type { DalilIndex, Passage } from '#indexer';
import { check } from '../../server/answer/written/check/index.ts';
import { ownQuestionsFolder, readJsonLines } from './questions.ts';

export const zClaim = z.strictObject({
  id: z.string(),
  language: zLanguage,
  document: z.string(),
  paragraph: zParagraphRef,
  text: z.string().min(10),
  supported: z.boolean(),
  kind: z.string(),
});
export type JudgedClaim = z.infer<typeof zClaim>;

/**
 * Sentences that only just are or are not said (paraphrases, summaries; denials, roles turned round), and renderings as a
 * model writes them that is told to stay close to the passage, with lies of the plainer kinds. Of either the rules were
 * made on the first set and never on the second, which others wrote without having seen a rule.
 */
export const claimFiles = {
  seen: ['claims-a', 'claims-b'],
  heldOut: ['claims-c', 'claims-d'],
  renderingsSeen: ['renderings-a', 'renderings-b'],
  renderingsHeldOut: ['renderings-c', 'renderings-d'],
} as const;
export type ClaimSet = keyof typeof claimFiles;

export const readClaims = (set: ClaimSet): JudgedClaim[] =>
  claimFiles[set].flatMap((file) => readJsonLines(join(ownQuestionsFolder, `${file}.jsonl`), zClaim));

export interface Shares {
  /** Share of the false ones that are caught, and of the true ones that are lost. NaN where there are none. */
  caught: number;
  lost: number;
  count: number;
}

export interface ClaimFigures {
  overall: Shares;
  byKind: Record<string, Shares>;
  byLanguage: Record<string, Shares>;
}

/** Whether a claim about a passage is shown as supported. */
export type Judge = (claim: JudgedClaim, passage: Passage) => Promise<boolean>;

export const passageOf = (index: DalilIndex, { document, paragraph }: JudgedClaim): Passage => {
  const passage = index.catalogue.passageOf(document, paragraph);
  if (passage) return passage;
  throw new Error(`the index has no paragraph ${paragraph} of ${document}`);
};

/** @param judge the check by itself when absent */
export async function measureClaims(
  index: DalilIndex,
  claims: readonly JudgedClaim[],
  judge: Judge = async (claim, passage) => (await check(claim, [passage], index)).supported,
): Promise<ClaimFigures> {
  const judged: { claim: JudgedClaim; shown: boolean }[] = [];
  for (const claim of claims) judged.push({ claim, shown: await judge(claim, passageOf(index, claim)) });
  const shares = (among: typeof judged): Shares => {
    const refused = (supported: boolean) => {
      const own = among.filter(({ claim }) => claim.supported === supported);
      return own.filter(({ shown }) => !shown).length / own.length;
    };
    return { caught: refused(false), lost: refused(true), count: among.length };
  };
  const by = (key: 'kind' | 'language') =>
    Object.fromEntries(
      [...new Set(claims.map((claim) => claim[key]))].map((value) => [
        value,
        shares(judged.filter(({ claim }) => claim[key] === value)),
      ]),
    );
  return { overall: shares(judged), byKind: by('kind'), byLanguage: by('language') };
}

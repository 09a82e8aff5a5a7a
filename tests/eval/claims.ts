/** How well the check of written sentences tells true ones from false ones, on sentences judged by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { zLanguage, zParagraphRef } from '#corpus/schema';
import type { DalilIndex, Passage } from '#indexer';
import { check, type Verdict } from '../../server/answer/written/check/index.ts';

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

export const readClaims = (): JudgedClaim[] =>
  ['claims-a', 'claims-b'].flatMap((file) =>
    readFileSync(join(import.meta.dirname, 'questions', `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => zClaim.parse(JSON.parse(line))),
  );

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
  judged: { claim: JudgedClaim; verdict: Verdict }[];
}

function passageOf(index: DalilIndex, { document, paragraph }: JudgedClaim): Passage {
  for (let label = 0; label < index.catalogue.paragraphCount; label += 1) {
    const passage = index.catalogue.passage(label);
    if (passage.document === document && passage.paragraph.ref === paragraph) return passage;
  }
  throw new Error(`the index has no paragraph ${paragraph} of ${document}`);
}

export async function measureClaims(index: DalilIndex, claims = readClaims()): Promise<ClaimFigures> {
  const judged: ClaimFigures['judged'] = [];
  for (const claim of claims)
    judged.push({ claim, verdict: await check(claim, [passageOf(index, claim)], index) });
  const shares = (among: ClaimFigures['judged']): Shares => {
    const refused = (supported: boolean) => {
      const own = among.filter(({ claim }) => claim.supported === supported);
      return own.filter(({ verdict }) => !verdict.supported).length / own.length;
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
  return { overall: shares(judged), byKind: by('kind'), byLanguage: by('language'), judged };
}

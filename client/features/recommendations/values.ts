/** The closed lists that recommendations are filtered by, as the address may name them. */
import type { Addressee, Origin, RecommendationTheme } from '#contract/recommendations';

const addressees = [
  'states',
  'states-parties',
  'unodc',
  'working-group',
  'regional-organisations',
  'international-organisations',
  'international-community',
  'law-enforcement',
  'civil-society',
  'private-sector',
  'unnamed',
] as const satisfies Addressee[];

const themes = [
  'prevention-awareness',
  'root-causes',
  'demand-supply-chains',
  'recruitment-labour',
  'identification-protection',
  'remedies-compensation',
  'prosecution-investigation',
  'legislation-planning',
  'cooperation',
  'partnerships',
  'data-research',
  'technology',
  'training-capacity',
  'gender-children',
  'financing',
] as const satisfies RecommendationTheme[];

const origins = ['own', 'quoted'] as const satisfies Origin[];

const among =
  <Value extends string>(values: readonly Value[]) =>
  (name: string): name is Value =>
    values.some((value) => value === name);

export const isAddressee = among<Addressee>(addressees);
export const isTheme = among<RecommendationTheme>(themes);
export const isOrigin = among<Origin>(origins);

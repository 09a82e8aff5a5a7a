/** What a recommendation is about: the concepts of the glossary that stand for each theme, in whatever language. */
import type { Language } from '#corpus/languages';
import { tokenise } from '#indexer';
import { type RecommendationTheme, zRecommendationTheme } from '../contract/recommendations.ts';

/** Concepts by their ids in `corpus/glossary.json`. A theme is told by what is particular to it: "victims" are in all. */
const conceptsOf: Record<RecommendationTheme, string> = {
  'prevention-awareness':
    'prevention crime-prevention situational-crime-prevention prevention-of-retrafficking awareness awareness-raising awareness-campaign campaign public-awareness media journalist television radio poster leaflet school-curriculum curriculum education school pre-departure-training predeparture-orientation goodwill-ambassador general-public target-audience prevent',
  'root-causes':
    'root-causes push-factors pull-factors socioeconomic-factors vulnerability risk-factors poverty poverty-reduction feminization-of-poverty inequality gender-inequality social-exclusion social-inclusion unemployment job-creation equal-opportunity livelihood economic-empowerment underdevelopment lack-of-education discrimination harmful-practices',
  'demand-supply-chains':
    'demand demand-that-fosters-exploitation discouraging-demand client consumer knowing-use-of-services supply-chain supply-chain-transparency supply-chain-management supplier procurement public-procurement ethical-procurement goods-and-services goods-produced-by-forced-labour purchasing-power government-principles-supply-chains supply-and-demand',
  'recruitment-labour':
    'labour-recruitment recruitment-of-workers recruitment-agency recruitment-fees recruitment-fraud abusive-recruitment fair-recruitment private-employment-agency employer migrant-worker foreign-worker domestic-worker labour-inspection labour-inspector labour-standards labour-rights labour-law working-conditions employment-contract minimum-wage trade-union forced-labour workplace decent-work workers-organization maximum-working-hours',
  'identification-protection':
    'victim-identification identification early-identification proactive-identification identity-of-victims referral national-referral-mechanism protection victim-protection protection-measures victim-assistance victim-support shelter safe-house medical-assistance psychological-assistance psychosocial-support counselling rehabilitation recovery reintegration reflection-and-recovery-period repatriation safe-return witness-protection hotline non-punishment-principle non-criminalization-of-victims criminalization-of-victims revictimization re-trafficking standard-operating-procedures stigma safety safety-plan aftercare victim-centred-approach trauma-informed-approach',
  'remedies-compensation':
    'remedy legal-remedy right-to-effective-remedy reparation compensation compensation-fund victims-fund-from-confiscated-assets restitution access-to-justice civil-claim compensation-order confiscation-of-assets confiscation claim',
  'prosecution-investigation':
    'investigation criminal-investigation parallel-investigation joint-investigation joint-investigation-team prosecution prosecute prosecutor prosecution-service evidentiary-issues litigation-meetings law-enforcement law-enforcement-agency law-enforcement-officer police judge court trial specialized-unit anti-trafficking-unit specialized-anti-trafficking-unit extradition extradition-treaty mutual-legal-assistance impunity corruption complicity-of-officials confiscation asset-freezing confiscation-of-assets border-control witness testimony sentencing criminal-justice liability-of-legal-persons investigate border-police',
  'legislation-planning':
    'legislation anti-trafficking-law legal-framework legislative-measures penal-code law-reform model-law ratification accession legislative-assistance national-action-plan regional-action-plan plan-of-action coordinating-body monitoring-body national-rapporteur criminalization legal-instrument convention declaration memorandum-of-understanding provision-of-law commitment framework task-force',
  cooperation:
    'bilateral-agreement bilateral-labour-agreement multilateral-cooperation-agreement international-judicial-cooperation law-enforcement-cooperation cross-border-cooperation cross-border intelligence-sharing liaison-officer extradition mutual-legal-assistance joint-operation south-south-cooperation bilateral multilateral country-of-origin regional-organization cooperate focal-point agreement',
  partnerships:
    'partnership public-private-partnership private-sector civil-society civil-society-organization non-governmental-organization community-based-organization business-association business-coalition company corporate-due-diligence partner trade-union',
  'data-research':
    'data data-collection data-analysis disaggregated-data statistics database dna-database research researcher study survey indicators-of-trafficking prevalence trend self-assessment risk-assessment evidence-based',
  technology:
    'technology new-technologies misuse-of-technology ict information-and-communications-technology technology-facilitated-trafficking internet social-media online-recruitment online-platform cyberspace cybercrime artificial-intelligence dna-database online-scam',
  'training-capacity':
    'training training-course training-of-practitioners training-of-judges-and-prosecutors training-of-police training-module vocational-training capacity-building peer-mentoring train-the-trainers workshop technical-assistance',
  'gender-children':
    'gender gender-perspective gender-mainstreaming gender-equality gender-inequality gender-based-violence violence-against-women women women-and-girls girls men-and-boys boys children child-victim child-protection trafficking-in-children rights-of-the-child child-soldiers empowerment-of-women womens-empowerment male-victims child-marriage trafficking-in-women-and-girls',
  financing:
    'funding fund resources budget extrabudgetary-resources voluntary-contributions financial trust-fund donor',
};

/** Every concept that tells a theme. */
export const themeConcepts: readonly string[] = [
  ...new Set(zRecommendationTheme.options.flatMap((theme) => conceptsOf[theme].split(' '))),
];

/** The terms of a concept, each as the stems of its words. */
export type TermsOf = (concept: string, language: Language) => readonly { stems: readonly string[] }[];

/** Arabic writes "to" and "by" as a letter of the next word, which terms do not bear. */
const prepositions = /(?<![\p{L}\p{M}])([وف]?)[لب](?=\p{L}{3})/gu;

/** The text as it is written, and without those letters where its language has them. */
export const readingsOf = (text: string, language: Language): string[] =>
  language === 'ar' ? [text, text.replace(prepositions, '$1')] : [text];

/** Words that may stand between the words of a term. */
const wordsBetween = 3;

/** Says what texts in a language are about, in the order of the list of themes. */
export function themeReader(language: Language, termsOf: TermsOf): (text: string) => RecommendationTheme[] {
  const terms = zRecommendationTheme.options.map((theme) => ({
    theme,
    terms: conceptsOf[theme]
      .split(' ')
      .flatMap((concept) => termsOf(concept, language).map(({ stems }) => stems)),
  }));
  return (text) => {
    const places = placesOf(text, language);
    return terms.filter((one) => one.terms.some((stems) => stands(stems, places))).map(({ theme }) => theme);
  };
}

/** Where each stem stands, counted in words. */
function placesOf(text: string, language: Language): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const reading of readingsOf(text, language))
    for (const [place, stem] of tokenise(reading, language).entries())
      places.set(stem, [...(places.get(stem) ?? []), place]);
  return places;
}

/** True when the stems stand near one another, in whatever order. */
function stands(stems: readonly string[], places: ReadonlyMap<string, readonly number[]>): boolean {
  const [first, ...others] = stems;
  if (first === undefined) return false;
  const span = others.length + wordsBetween;
  return (places.get(first) ?? []).some((start) =>
    others.every((stem) => places.get(stem)?.some((place) => Math.abs(place - start) <= span)),
  );
}

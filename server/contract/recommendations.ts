/** Recommendations as they travel: what the documents recommend, to whom, on what, and who said it first. */
import { z } from 'zod';
import { zLanguage } from '#corpus/schema';
import { zAnswerSentence, zCitation } from './ask.ts';
import { zExportRequest } from './export.ts';
import { longestSearch } from './limits.ts';

/** Who is addressed. */
export const zAddressee = z.enum([
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
  /** The text says what should be done, and not by whom. */
  'unnamed',
]);
export type Addressee = z.infer<typeof zAddressee>;

/** What it is about, by the modules in which the field is taught. */
export const zRecommendationTheme = z.enum([
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
]);
export type RecommendationTheme = z.infer<typeof zRecommendationTheme>;

/** `own`: the document itself recommends; `quoted`: it tells what another, or an earlier meeting, recommended. */
export const zOrigin = z.enum(['own', 'quoted']);
export type Origin = z.infer<typeof zOrigin>;

export const zRecommendation = zAnswerSentence
  .omit({ marks: true, citation: true })
  .extend(zCitation.shape)
  .extend({
    /** The same for as long as the paragraph stands as it does. */
    id: z.string(),
    addressees: z.array(zAddressee).min(1),
    themes: z.array(zRecommendationTheme),
    origin: zOrigin,
    /** In which it was made; null for a quoted one of which the text does not say it. */
    year: z.int().nullable(),
    /** Of a quoted one: the number of the meeting that made it, where the text says so. */
    meeting: z.int().nullable(),
  });
export type Recommendation = z.infer<typeof zRecommendation>;

const mostValues = 100;
/** Once or many times in a query string: any of the values. */
const some = <Item extends z.ZodType>(item: Item, most = mostValues) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item).min(1).max(most).optional(),
  );
const zId = z.string().min(1).max(200);

export const zRecommendationFilter = z.object({
  /** Words that must all stand in it or in its citation, or that it must put in its own language. */
  search: z.string().trim().max(longestSearch).default(''),
  addressee: some(zAddressee),
  theme: some(zRecommendationTheme),
  document: some(zId),
  origin: some(zOrigin),
  year: some(z.coerce.number().int().min(1900).max(2200)),
});
export type RecommendationFilter = z.output<typeof zRecommendationFilter>;

export const zRecommendationsRequest = zRecommendationFilter.extend({
  /** Of the citations; the search is read in it first. */
  language: zLanguage.default('en'),
});
export type RecommendationsRequest = z.output<typeof zRecommendationsRequest>;

/** Values of one facet that recommendations have which pass all other filters. */
const counted = <Item extends z.ZodType>(value: Item) => z.array(z.object({ value, count: z.int() }));

export const zRecommendationFacets = z.object({
  addressee: counted(zAddressee),
  theme: counted(zRecommendationTheme),
  document: counted(z.string()),
  origin: counted(zOrigin),
  year: counted(z.int()),
});
export type RecommendationFacets = z.infer<typeof zRecommendationFacets>;

export const zRecommendationList = z.object({
  total: z.int(),
  facets: zRecommendationFacets,
  /** In the order of the documents. */
  recommendations: z.array(zRecommendation),
});
export type RecommendationList = z.infer<typeof zRecommendationList>;

/** Most recommendations that can be named one by one. */
export const mostChosen = 200;

export const zRecommendationExport = zRecommendationFilter.extend(zExportRequest.shape).extend({
  /** The chosen ones, by their ids, once or many times; all that the filter leaves when absent. */
  ids: some(zId, mostChosen),
});
export type RecommendationExport = z.output<typeof zRecommendationExport>;

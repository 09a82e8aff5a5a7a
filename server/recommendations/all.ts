/** Every recommendation of an index, found once. */
import type { DocumentSource, Paragraph } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import type { Recommendation, RecommendationTheme } from '../contract/recommendations.ts';
import { type Extracted, extractRecommendations, type ReadParagraph } from './extract.ts';
import { themeReader } from './themes.ts';

/** A recommendation and the paragraph it stands in; its label depends on who asks. */
export interface Found {
  recommendation: Omit<Recommendation, 'label'>;
  paragraph: Paragraph;
  source: DocumentSource;
}

const known = new WeakMap<DalilIndex, readonly Found[]>();

/** In the order of the documents and of their text. */
export function recommendationsOf(index: DalilIndex): readonly Found[] {
  const found = known.get(index) ?? findAll(index);
  known.set(index, found);
  return found;
}

function findAll(index: DalilIndex): Found[] {
  const { catalogue } = index;
  const readers = new Map(
    catalogue.languages.map((language) => [
      language,
      themeReader(language, (concept, of) => catalogue.variants(concept, of)),
    ]),
  );
  return [...paragraphsByDocument(index)].flatMap(([document, paragraphs]) => {
    const source = index.sourceOf(document);
    const themesIn = readers.get(source.language) ?? (() => []);
    return extractRecommendations(paragraphs, source.language, source.damaged).map((extracted) => ({
      recommendation: travelling(extracted, source, themesIn),
      paragraph: extracted.paragraph,
      source,
    }));
  });
}

function paragraphsByDocument({ catalogue }: DalilIndex): Map<string, ReadParagraph[]> {
  const paragraphs = new Map<string, ReadParagraph[]>();
  for (const [label, document] of catalogue.documentOf().entries()) {
    const sentences = catalogue.sentences(label).map(({ start, end }): [number, number] => [start, end]);
    const ofDocument = paragraphs.get(document) ?? [];
    ofDocument.push({ paragraph: catalogue.passage(label).paragraph, sentences });
    paragraphs.set(document, ofDocument);
  }
  return paragraphs;
}

function travelling(
  { paragraph, start, end, addressees, origin, year, meeting }: Extracted,
  source: DocumentSource,
  themesIn: (text: string) => RecommendationTheme[],
): Omit<Recommendation, 'label'> {
  const text = paragraph.text.slice(start, end);
  return {
    id: `${source.id}:${paragraph.ref}:${start}`,
    document: source.id,
    paragraph: paragraph.ref,
    start,
    end,
    text,
    language: source.language,
    damaged: source.damaged,
    addressees,
    themes: themesIn(text),
    origin,
    year: origin === 'own' ? Number(source.date.slice(0, 4)) : year,
    meeting,
  };
}

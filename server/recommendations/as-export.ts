/** Recommendations as they are taken away: by document, and within it by who recommended first and when. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { documentLabel } from '../answer/citation.ts';
import { documentDate } from '../contract/dates.ts';
import { localeOf } from '../contract/languages.ts';
import type { Recommendation } from '../contract/recommendations.ts';
import type { ExportDocument, ExportPart, ExportReference } from '../export/model.ts';
import { exportWords } from './export-words.ts';

/** Whose recommendations a part holds: the document's own, or those of a meeting or of a year that it quotes. */
function provenance({ origin, meeting, year }: Recommendation, language: Language): string {
  const words = exportWords[language];
  if (origin === 'own') return words.own;
  const number = new Intl.NumberFormat(localeOf(language), { useGrouping: false });
  const known = [
    meeting === null ? [] : words.meeting.replace('%', number.format(meeting)),
    year === null ? [] : number.format(year),
  ].flat();
  return known.length === 0 ? words.quoted : `${words.quoted} (${known.join(words.separator)})`;
}

/** Those of one document that come from one source stand together. */
function groups(recommendations: readonly Recommendation[], language: Language) {
  const byKey = new Map<string, { document: string; note: string; members: Recommendation[] }>();
  for (const one of recommendations) {
    const note = provenance(one, language);
    const key = `${one.document}\n${note}`;
    const group = byKey.get(key) ?? { document: one.document, note, members: [] };
    group.members.push(one);
    byKey.set(key, group);
  }
  return [...byKey.values()];
}

/**
 * @param recommendations in the order of the documents, cited in `language`
 * @param taken the day, `YYYY-MM-DD`
 */
export function asExport(
  recommendations: readonly Recommendation[],
  sourceOf: (document: string) => DocumentSource,
  language: Language,
  taken: string,
): ExportDocument {
  const references: ExportReference[] = [];
  const numbers = new Map<string, number>();
  /** Index of the reference to where a recommendation stands; each is listed once, in the order of use. */
  const referTo = ({ label }: Recommendation, { title, date }: DocumentSource): number => {
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, references.length);
    references.push({ label, title: title[language], date: documentDate(date, language) });
    return references.length - 1;
  };
  const parts = groups(recommendations, language).map(({ document, note, members }): ExportPart => {
    const source = sourceOf(document);
    return {
      heading: { text: `${documentLabel(source, language)} – ${source.title[language]}`, language },
      notes: [note],
      quotations: members.map((one) => ({
        text: one.text,
        language: one.language,
        damaged: one.damaged,
        reference: referTo(one, source),
      })),
    };
  });
  return {
    title: exportWords[language].title,
    language,
    taken: documentDate(taken, language),
    parts,
    references,
  };
}

/** Recommendations as they are taken away: by document, and within it by who recommended first and when. */
import type { Language } from '#corpus/languages';
import type { DocumentSource } from '#corpus/schema';
import { documentLabel } from '../answer/citation.ts';
import type { Recommendation } from '../contract/recommendations.ts';
import type { ExportDocument, ExportPart, ExportReference } from '../export/model.ts';
import { exportWords } from './export-words.ts';

const locales: Partial<Record<Language, string>> = { ar: 'ar-u-nu-arab', en: 'en-GB' };
const localeOf = (language: Language) => locales[language] ?? language;

const precisions: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; it is written as precisely as it is known. */
function writtenDate(date: string, language: Language): string {
  const precision = precisions[date.split('-').length - 1];
  const format = new Intl.DateTimeFormat(localeOf(language), { ...precision, timeZone: 'UTC' });
  return format.format(new Date(date));
}

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
  const parts = new Map<string, ExportPart>();
  for (const one of recommendations) {
    const source = sourceOf(one.document);
    const note = provenance(one, language);
    const key = `${one.document}\n${note}`;
    const part = parts.get(key) ?? {
      heading: { text: `${documentLabel(source, language)} – ${source.title[language]}`, language },
      notes: [note],
      quotations: [],
    };
    parts.set(key, part);
    const reference = numbers.get(one.label) ?? references.length;
    if (reference === references.length) {
      numbers.set(one.label, reference);
      references.push({
        label: one.label,
        title: source.title[language],
        date: writtenDate(source.date, language),
      });
    }
    const { text, damaged } = one;
    part.quotations.push({ text, language: one.language, damaged, reference });
  }
  return {
    title: exportWords[language].title,
    language,
    taken: writtenDate(taken, language),
    parts: [...parts.values()],
    references,
  };
}

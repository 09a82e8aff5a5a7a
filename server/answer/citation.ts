/** Citations as professionals write them, and the proof that a quotation is one. */
import type { Language } from '#corpus/languages';
import type { DocumentSource, Paragraph } from '#corpus/schema';
import { westernDigits } from '#indexer';
import type { Citation } from '../contract/ask.ts';

/** How a paragraph is named; `%` stands for its number. */
const paragraphLabels: Record<Language, string> = {
  ar: '، الفقرة %',
  en: ', para. %',
  fr: ', par. %',
  es: ', párr. %',
  ru: ', п. %',
  zh: '，第%段',
};
const unnumberedLabels: Record<Language, { before: string; after: string }> = {
  ar: { before: '، نص يسبق الفقرة ١', after: '، نص يلي الفقرة %' },
  en: { before: ', text before para. 1', after: ', text after para. %' },
  fr: { before: ', texte précédant le par. 1', after: ', texte suivant le par. %' },
  es: { before: ', texto anterior al párr. 1', after: ', texto posterior al párr. %' },
  ru: { before: ', текст перед п. 1', after: ', текст после п. %' },
  zh: { before: '，第1段之前的文字', after: '，第%段之后的文字' },
};
const recommendationLabels: Record<Language, string> = {
  ar: '، التوصية %',
  en: ', recommendation %',
  fr: ', recommandation %',
  es: ', recomendación %',
  ru: ', рекомендация %',
  zh: '，建议%',
};

const printed = new Map<Language, Intl.NumberFormat>();
/** Numbers in Arabic labels are written as the United Nations prints them; elsewhere as usual. */
function inDigits(value: number, language: Language): string {
  let format = printed.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language, { useGrouping: false });
    printed.set(language, format);
  }
  return format.format(value);
}

/** The sub-item that contains the range, as it is cited: `(ب)`, `recommendation 6`. */
function itemLabel(paragraph: Paragraph, start: number, end: number, language: Language): string {
  const item = paragraph.items.find((candidate) => start >= candidate.start && end <= candidate.end);
  if (item === undefined || item.label === '•') return '';
  const number = item.label.match(/^\p{L}+\s*([\d٠-٩]+)$/u)?.[1];
  if (number !== undefined)
    return recommendationLabels[language].replace('%', inDigits(Number(westernDigits(number)), language));
  return item.label.startsWith('(') ? ` \u2068${item.label}\u2069` : '';
}

/** What a document is cited by: its symbol, or what stands for one. */
export const documentLabel = (source: DocumentSource, language: Language): string =>
  source.symbol ?? source.citeAs?.[language] ?? source.id;

/** `A/HRC/14/32, para. 77`, in `language`; with the sub-item where the range lies in one. */
export function citationLabel(
  source: DocumentSource,
  paragraph: Paragraph,
  language: Language,
  range?: { start: number; end: number },
): string {
  const document = documentLabel(source, language);
  if (typeof paragraph.ref === 'string') {
    const { before, after } = unnumberedLabels[language];
    return (
      document + (paragraph.after === 0 ? before : after.replace('%', inDigits(paragraph.after, language)))
    );
  }
  const item = range ? itemLabel(paragraph, range.start, range.end, language) : '';
  return document + paragraphLabels[language].replace('%', inDigits(paragraph.ref, language)) + item;
}

/** @throws Error when `text` is not exactly what stands in the paragraph at the citation's range */
export function assertVerbatim(text: string, citation: Citation, paragraph: Paragraph | undefined): void {
  const { start, end } = citation;
  const inside = paragraph !== undefined && start >= 0 && start < end && end <= paragraph.text.length;
  if (!inside || paragraph.ref !== citation.paragraph || paragraph.text.slice(start, end) !== text)
    throw new Error(
      `the quotation is not verbatim: ${citation.document}:${citation.paragraph} ${start}–${end}`,
    );
}

/** The title and the headings of an export, as every format sets them. */
import type { Language } from '#corpus/languages';
import { isRightToLeft, startsRightToLeft } from './direction-runs.ts';
import type { ExportDocument, ExportPart } from './model.ts';

type Heading = ExportPart['heading'];

/** The title is mostly the first question, whose language need not be that of the export. */
function titleLanguage({ title, language, parts }: ExportDocument): Language {
  const headings = parts.map(({ heading }) => heading);
  const same = headings.find(({ text }) => text === title);
  if (same) return same.language;
  const rightToLeft = startsRightToLeft(title) ?? isRightToLeft(language);
  const likely: Language[] = [language, ...headings.map((heading) => heading.language), 'ar', 'en'];
  return likely.find((candidate) => isRightToLeft(candidate) === rightToLeft) ?? language;
}

export const titleOf = (document: ExportDocument): Heading => ({
  text: document.title,
  language: titleLanguage(document),
});

/** Null for the only part of an export that is called what the part is called: once is enough. */
export const headingOf = ({ heading }: ExportPart, { title, parts }: ExportDocument): Heading | null =>
  parts.length === 1 && heading.text === title ? null : heading;

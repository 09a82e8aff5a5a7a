/** How United Nations documents mark sections, items and recommendations in their six languages. */
import { westernDigits, withoutMarks } from '../text/normalise.ts';

/** Full-width forms as plain ones; the length does not change. */
const halfWidth = (text: string) =>
  text.replace(/[！-～]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0));

const ordinals = 'أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا';
const letters = 'ألف|باء|جيم|دال|هاء|هـ|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون';

/** Section marks from the outermost level inwards: أولاً / I. / 一、 — ألف / A. — then 1. */
const sectionMarks: readonly RegExp[] = [
  new RegExp(`^(?:(?:${ordinals})\\s*[-–.]|[IVX]+\\.\\s|[一二三四五六七八九十]+、)`),
  new RegExp(`^(?:(?:${letters})\\s*[-–.]|[A-Z]\\.\\s|[А-Я]\\.\\s)`),
  /^[\d٠-٩]{1,2}\s*[-–.]\s*/,
];

/** Level of the section mark that `text` begins with (1 is the outermost), or undefined. */
export function sectionLevel(text: string): number | undefined {
  const bare = withoutMarks(halfWidth(text.trim()));
  const level = sectionMarks.findIndex((mark) => mark.test(bare)) + 1;
  return level === 0 ? undefined : level;
}

/** Depth of a heading that bears no mark: below every marked one. */
export const unmarkedLevel = sectionMarks.length + 1;

const summaryTitles = /^(?:موجز|ملخص|Summary|Résumé|Resumen|Резюме|摘要|概要)$/i;
export const isSummaryTitle = (text: string) => summaryTitles.test(text.trim());

const contentsTitles = /^(?:المحتويات|Contents|Table des matières|Índice|Содержание|目录)$/i;
export const isContentsTitle = (text: string) => contentsTitles.test(text.trim());

const recommendationTitle =
  /^(?:التوصية|Recommendation|Recommandation|Recomendación|Рекомендация|建议)\s*[\d٠-٩]+$/i;
/** A line that is only the title of a numbered recommendation. */
export const isRecommendationTitle = (text: string) => recommendationTitle.test(text.trim());

/** The label of a lettered sub-item — (أ), (a), (i), (а) — at the start of `text`, or undefined. */
export function itemLabel(text: string): string | undefined {
  const label = halfWidth(text).match(
    /^\((?:هـ|[\u0621-\u064A]{1,2}|[a-z]{1,4}|[а-я])\)(?:(?<=[a-z]\))|(?=\s))/i,
  )?.[0];
  return label === undefined ? undefined : text.slice(0, label.length);
}

/** A paragraph number at the start of a line, perhaps behind a list bullet. */
export function leadingNumber(text: string): { value: number; length: number } | undefined {
  const match = halfWidth(text).match(/^\s*(?:[-•*]\s+)?([\d٠-٩]{1,3})\s*[-–.]\s*(?=\S)/);
  if (match?.[1] === undefined) return undefined;
  return { value: Number(westernDigits(match[1])), length: match[0].length };
}

/** The bullet of a list, behind which an item may bear a label of its own. */
export const listBullet = /^\s*[-•]\s+/;

/** True when a text ends as a sentence, a clause of a list or a lead-in does. */
export const isFinished = (text: string) => /[.؟?!:：;؛。；！？…]["”»)\]]*\s*$/.test(text);

/** True when a text announces what follows it. */
export const isLeadIn = (text: string) => /[:：]\s*$/.test(text);

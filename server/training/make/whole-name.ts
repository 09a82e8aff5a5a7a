/** Whether a gap takes a name out whole: what stands beside it does not go on with a longer one. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { normalise } from '#indexer';
import type { LocatedFact } from '../facts/index.ts';
import type { Sentence } from './sentence.ts';

/** Words by which a name goes on: «في منطقة الميكونغ», "of the Council". */
const goesOn: Record<Language, RegExp> = {
  ar: /^\s+(?:في منطقة|ل(?:ل|منطقة)\p{L}+|التابعة? ل|المعنية? ب|المشتركة? بين|الفرعية?|لشؤون|لحقوق)/u,
  en: /^\s+(?:of|for|on|in the region)\s+(?:the\s+)?\p{Lu}/u,
  fr: /^\s+(?:de la|de l['’]|du|des|pour|sur)\s*\p{Lu}/u,
  es: /^\s+(?:de la|del|de los|para|sobre)\s+(?:la |el |los )?\p{Lu}/u,
  ru: /^\s+(?:по|при)\s+\p{L}+/u,
  zh: /^(?:办事处|委员会|附属|下属)/u,
};

const termsOf = new WeakMap<readonly Concept[], Map<Language, readonly string[]>>();
function terms(glossary: readonly Concept[], language: Language): readonly string[] {
  const ofGlossary = termsOf.get(glossary) ?? new Map<Language, readonly string[]>();
  termsOf.set(glossary, ofGlossary);
  const known = ofGlossary.get(language) ?? glossary.flatMap((concept) => concept[language].map(normalise));
  ofGlossary.set(language, known);
  return known;
}

/** The name of a body or an instrument stands whole in the gap. */
export function isWholeName(
  { text, language }: Sentence,
  { start, end, fact }: LocatedFact,
  glossary: readonly Concept[],
): boolean {
  if (fact.kind !== 'body' && fact.kind !== 'instrument') return true;
  if (/^[\d٠-٩]/u.test(fact.text)) return true;
  if (goesOn[language].test(text.slice(end))) return false;
  const name = normalise(fact.text);
  const next = /^\s*\S+/u.exec(text.slice(end))?.[0].replace(/[،,.;؛)"”»]+$/u, '') ?? '';
  const before = /[^\s("“«]+\s*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const longer = [
    ...(/\p{L}/u.test(next) ? [`${name}${normalise(next)}`] : []),
    ...(/\p{L}{2}/u.test(before)
      ? [`${normalise(before.trimEnd())}${/\s$/.test(before) ? ' ' : ''}${name}`]
      : []),
  ];
  return !terms(glossary, language).some((term) =>
    longer.some((words) => ` ${term} `.includes(` ${words} `)),
  );
}

/** Whether what is left of a sentence says of whom and of what it speaks, so that one answer only is right. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { isProperName } from '../facts/concepts.ts';
import type { LocatedFact } from '../facts/index.ts';
import type { Sentence } from './sentence.ts';
import { withoutMarks } from './wording.ts';

const quoted = /[“"«]([^”"»]{6,})[”"»]/gu;
const asName = (kind: string): boolean => kind === 'body' || kind === 'instrument' || kind === 'state';

/** What is named besides the fact that is asked for: other facts, quoted titles, proper names of the glossary. */
export function anchorsOf(
  { text, facts, concepts }: Sentence,
  { start, end, fact }: LocatedFact,
  glossary: readonly Concept[],
): { ofOtherKind: number; all: number } {
  const isOutside = (place: { start: number; end: number }) => place.end <= start || end <= place.start;
  const others = facts.filter((other) => isOutside(other) && other.fact.value !== fact.value);
  const titles = [...text.matchAll(quoted)].filter((match) =>
    isOutside({ start: match.index, end: match.index + match[0].length }),
  );
  const names = concepts.filter(
    (named) =>
      isOutside(named) &&
      named.concept !== fact.value &&
      !others.some((other) => other.start < named.end && named.start < other.end) &&
      isProperName(glossary.find(({ id }) => id === named.concept)?.en[0] ?? ''),
  );
  const values = (facts: readonly LocatedFact[]) => new Set(facts.map((other) => other.fact.value)).size;
  const further = titles.length + new Set(names.map(({ concept }) => concept)).size;
  return {
    ofOtherKind: values(others.filter((other) => other.fact.kind !== fact.kind)) + further,
    all: values(others) + further,
  };
}

/**
 * Something particular besides the key is named; of what many could have done (a body, an instrument, a State) two
 * such things, or one and the sentence before.
 */
export function isAnchored(
  sentence: Sentence,
  at: LocatedFact,
  context: string | null,
  glossary: readonly Concept[],
): boolean {
  const { ofOtherKind, all } = anchorsOf(sentence, at, glossary);
  if (ofOtherKind === 0) return false;
  return !asName(at.fact.kind) || all + (context === null ? 0 : 1) >= 2;
}

/** Behind such a word, many dates are as right. */
const since: Record<Language, RegExp> = {
  ar: /(?<!\p{L})[وف]?(?:منذ|حتى|قبل|بعد|بحلول)\s+(?:(?:عام|سنة|مطلع|شهر)\s+)?$/u,
  en: /\b(?:since|until|before|after|by)\s+$/iu,
  fr: /(?<!\p{L})(?:depuis|jusqu['’](?:à|en)|avant|après|dès)\s+$/iu,
  es: /(?<!\p{L})(?:desde|hasta|antes de|después de)\s+(?:el año\s+)?$/iu,
  ru: /(?<!\p{L})(?:с|до|после|к)\s+$/iu,
  zh: /(?:自|自从|截至|到)$/u,
};
export const isLooseDate = ({ text, language }: Sentence, { start, fact }: LocatedFact): boolean =>
  fact.kind === 'date' && since[language].test(withoutMarks(text.slice(0, start)));

/** Things that are nothing without their name, and what only seems to name them. */
const unnamed: Partial<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)(?:برنامج|خطة|مبادرة|مشروع|حملة|عملية|دراسة|منشور|كتيب|دليل|حوار|أداة|منصة|شبكة|مؤتمر|اجتماع|صك|مركز|مناقشة)(?:\s+(?:الجديدة?|الحالية?|الأولى?|الثانية?|المذكورة?|ذات الصلة|نفسها?))?(?=[\s،.؛])(?!\s+(?:ال|لل|["«“]|المعني|المعنون))|(?<!\p{L})(?:خطة العمل|الممثلة? الخاصة?|البرامج \p{L}+ ذات الصلة)(?!\s+(?:ل|ال|بشأن|من أجل|المعني))|(?<!\p{L})[وفبلك]{0,2}(?:ال|لل)?صك(?:ين|ان|وك)?(?=[\s،.])/u,
  en: /\b[Tt]he (?:programme|program|plan|initiative|project|campaign|operation|study|publication|handbook|tool|platform|network|dialogue|instrument|ministry)(?=[\s,.;])(?!\s+(?:of|for|on|against|to|entitled|[“"«]|\p{Lu}))/u,
  fr: /(?<!\p{L})(?:[Ll]e|[Ll]a|[Ll]['’]|[Dd]u|[Aa]u) ?(?:programme|plan|initiative|projet|campagne|opération|étude|publication|manuel|outil|plateforme|réseau|ministère)(?=[\s,.;])(?!\s+(?:de|d['’]|des|du|pour|sur|contre|intitulée?|[“"«]|\p{Lu}))/u,
  es: /(?<!\p{L})(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l) (?:programa|plan|iniciativa|proyecto|campaña|operación|estudio|publicación|manual|herramienta|plataforma|red|ministerio)(?=[\s,.;])(?!\s+(?:de|del|para|sobre|contra|titulad\p{L}+|[“"«]|\p{Lu}))/u,
};
/** What belongs to a State that is not told. */
const ofState: Partial<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?(?:وزارة|وزير|حكومة|برلمان|شرطة|نيابة)(?!\p{L})/u,
  en: /\b(?:ministry|government|parliament|police)\b/iu,
  fr: /(?<!\p{L})(?:ministère|gouvernement|parlement|police)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ministerio|gobierno|parlamento|policía)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:министерств|правительств|парламент|полици)/iu,
  zh: /政府|议会|警察|部长/u,
};

/** It speaks of a thing by a noun alone, or of a ministry of an untold State; the sentence before may tell. */
export function leavesUnnamed({ text, language, facts }: Sentence, context: string | null): boolean {
  const plain = withoutMarks(text);
  const thing = unnamed[language]?.exec(plain)?.[0].trim();
  if (thing !== undefined && !(context !== null && quoted.test(context))) return true;
  return (
    (ofState[language]?.test(plain) ?? false) &&
    !facts.some(({ fact }) => fact.kind === 'state' || fact.kind === 'body')
  );
}

const obliges: Record<Language, RegExp> = {
  ar: /(?<!\p{L})[وف]?(?:يحق|يتعين|يجب|يلزم|تلتزم|تلزم|يقتضي|تقتضي|تشترط|يشترط|لا يجوز|ينبغي)(?!\p{L})|للمادة|المادة/u,
  en: /\b(?:shall|must|is entitled|are entitled|is required|are required|should|article)\b/iu,
  fr: /(?<!\p{L})(?:doit|doivent|est tenue?|sont tenue?s|a droit|ont droit|devraient|article)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:debe|deben|deberán?|tienen? derecho|deberían|artículo)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:обязан\p{L}*|должн\p{L}*|имеют право|имеет право|следует|стать\p{L}+)(?!\p{L})/iu,
  zh: /应当|必须|有权|不得|应|第.{1,3}条/u,
};

/** A rule of law: several instruments may have it, and without the instrument nobody knows whose it is. */
export const isRuleOfNone = (
  { text, language, facts }: Sentence,
  at: LocatedFact,
  context: string | null,
): boolean =>
  context === null &&
  obliges[language].test(withoutMarks(text)) &&
  (at.fact.kind === 'instrument' || !facts.some((other) => other !== at && other.fact.kind === 'instrument'));

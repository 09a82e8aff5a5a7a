/** What grammar and print tell of a fact before it is read: a wrong option must tell the same. */
import type { Language } from '#corpus/languages';
import { isMasculineInArabic } from '../facts/states.ts';
import type { Fact } from '../items.ts';

const vowel = /^[aeiouyhâàéèêëîïôûœæ]/iu;

const arabic = ({ kind, text, value }: Fact): string => {
  if (kind === 'state') return isMasculineInArabic(value, text) ? 'm' : 'f';
  const [head = ''] = text.split(/[\s(]/u);
  if (/^(?:مبادئ|المبادئ|معايير|قواعد|القواعد|أهداف)/u.test(head)) return 'plural';
  if (/^[A-Za-z]/.test(head)) return 'latin';
  if (!text.includes(' ')) return 'word';
  return /(?:ة|ات)$/u.test(head) || /^(?:الأمم|السوق)$/u.test(head) ? 'f' : 'm';
};

/** French names of States by the article before them. */
const frenchMasculine = new Set(['Mexique', 'Cambodge', 'Mozambique', 'Zimbabwe', 'Belize', 'Suriname']);

const ofNames: Record<Language, (fact: Fact) => string> = {
  ar: arabic,
  en: ({ kind, text }) =>
    kind === 'state'
      ? String(
          /^(?:United|Netherlands|Philippines|Russian|Syrian|Sudan|Gambia|Bahamas|Niger$|Comoros|Maldives|Holy)|Republic|Islands|Emirates|Federation/.test(
            text,
          ),
        )
      : String(/^[A-Z.]{2,}\b/.test(text)),
  fr: ({ kind, text }) =>
    `${vowel.test(text)} ${kind === 'state' ? /e$/u.test(text) && !frenchMasculine.has(text) : text.split(' ')[0]?.endsWith('e')} ${/s$/u.test(text.split(' ')[0] ?? '')}`,
  es: ({ kind, text }) => (kind === 'state' ? 'state' : `${text.split(' ')[0]?.slice(-1)}`),
  // Nominative endings are all that is found; what ends alike is declined alike.
  ru: ({ text }) =>
    `${/[ая]$/u.test(text.split(' ')[0] ?? '')} ${/[ыи]$/u.test(text.split(' ')[0] ?? '')} ${/[оеэу]$/u.test(text.split(' ')[0] ?? '')}`,
  zh: ({ kind }) => kind,
};

/** Facts of the same shape can take one another's place without a trace. */
export function shapeOf(fact: Fact): string {
  const { kind, text, language } = fact;
  if (kind === 'state' || kind === 'body') return ofNames[language](fact);
  // Resolutions go by numbers, which are alike; other instruments by names.
  const print = text.replaceAll(/\d+/g, '#').replaceAll(/[٠-٩۰-۹]+/g, '٠');
  if (kind === 'instrument') return /^[#٠]/u.test(print) ? print : ofNames[language](fact);
  return print;
}

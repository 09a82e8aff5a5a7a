/** Words that deny, in the six languages. */
import { folded } from './words.ts';

/** What looks like denial and is none: "not only … but", "in particular" («لا سيما»), "by way of example and not limitation". */
const noDenial =
  /not only|not just|not limited to|no later than|no doubt|non seulement|pas seulement|notamment|no solo|no solamente|no menos de|не только|не менее|не позднее|不仅|不只|不但|不限于|不断|无论|ولا سيما|لا سيما|لا تقتصر|لا يقتصر|لا الحصر|لا (?:\p{L}+ ){1,8}?فحسب|ليس فقط|لا فقط|ما لا يقل|فضلا عن/gu;

const denials: readonly RegExp[] = [
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|cant|(?:do|does|did|is|are|was|were|should|must|can|could|would|wo|ca|has|have)n'?t|dont|doesnt|isnt|arent|shouldnt|non)\b/gu,
  /\b(?:ne|n|pas|jamais|aucun|aucune|sans|ni|rien|non)\b/gu,
  /\b(?:no|nunca|jamas|ningun|ninguna|ninguno|sin|ni|tampoco|nada)\b/gu,
  /(?<!\p{L})(?:не|нет|никогда|без|ни|никак\p{L}*|нельзя|незачем)(?!\p{L})/gu,
  /不|没|無|无|未|勿|非(?!洲|法|常|政)|禁止/gu,
  /(?<!\p{L})(?:[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|عدم|دون|بدون|غير|بلا|ما)|[بل]عدم)(?!\p{L})/gu,
];

/** How many words of a text deny something. */
export function denialsIn(text: string): number {
  const searched = folded(text).replace(noDenial, ' ');
  return Math.max(...denials.map((pattern) => searched.match(pattern)?.length ?? 0));
}

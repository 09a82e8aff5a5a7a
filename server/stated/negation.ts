/** What a text denies, in the six languages: by words that deny, not by meaning. Patterns are in search form. */
import { folded } from './words.ts';

/**
 * What looks like a denial and is none: "not only … but", "in particular" («لا سيما»), "inequality", and what is only
 * a purpose ("so that nobody") or a condition ("if not").
 */
const noDenials: readonly RegExp[] = [
  /not (?:only|just|limited to|(?:later|less|more|longer) than|exceed\p{L}*|(?:\p{L}+ ){0,6}until)|no (?:(?:later|less|more|longer) than|doubt|matter)|\bno\.? ?\d|so (?:that )?(?:\p{L}+ ){0,3}(?:not?|nobody)\b|if (?:\p{L}+ ){0,2}(?:not|don'?t|doesn'?t)\b/gu,
  /(?:\bne )?(?:non|pas) (?:seulement|plus de|moins de|depasser)|\bne depass\p{L}+ pas|sinon|(?:empech|evit|crain|avant|moins)\p{L}* qu(?:e |')(?:[\p{L}-]+ ){0,4}(?:ne|n)\b|\b(?:ne|n)[ '](?!(?:[\p{L}-]+ ){0,3}(?:pas|jamais|plus|aucun\p{L}*|rien)\b)(?:[\p{L}-]+ ){1,4}qu(?:e\b|')|pour (?:ne pas|que (?:\p{L}+ )?(?:ne|n)\b)/gu,
  /no (?:solo|solamente|m[ae]s de|menos de|super\p{L}+|exced\p{L}+|(?:\p{L}+ ){0,6}(?:hasta que|mas que)|obstante|gubernamental\p{L}*)|si no\b|para (?:que )?no\b/gu,
  /не (?:только|менее|более|больше|меньше|позднее|раньше|ранее|короче|дольше|выше|ниже|превыша\p{L}+)|чтобы (?:\p{L}+ )?не(?!\p{L})|если (?:\p{L}+ )?нет?(?!\p{L})/gu,
  /不(?:丹|仅|只|但|限于|断|同|法|平等|足|良|当|公|利|少|低于|超过|晚于|多于|高于|得不|安全|稳定)|无论|未(?:成年|来)|没收|如果不|否则/gu,
  /و?لا سيما|لا (?:تقتصر|يقتصر|الحصر|فقط|[يت]زال|بد|شك|غني|مفر|محاله|[يت]مانع\p{L}*)|لا (?:\p{L}+ ){1,8}?فحسب|ليس فقط|(?:ما )?(?:لا|لم) [يت](?:قل|زيد|تجاوز|تعدي)\p{L}*|(?:لا|لم|لن|ما|ليس\p{L}*) (?:[\p{L}\p{N}]+ ){0,8}?(?:الا|سوي)(?!\p{L})|حتي لا|كي لا|لكي لا|(?:اذا|ان) لم|عدم (?:المساواه|الاستقرار|التمييز|كفايه)/gu,
];

const denials: readonly RegExp[] = [
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|cant|don't|won't|(?:does|did|is|are|was|were|should|must|can|could|would|has|have)n'?t)\b/u,
  /\b(?:ne|n|pas|jamais|aucun|aucune|ni|rien)\b/u,
  /\b(?:no|nunca|jamas|ningun|ninguna|ninguno|ni|tampoco|nada)\b/u,
  /(?<!\p{L})(?:не|нет|никогда|ни|никак\p{L}*|нельзя)(?!\p{L})/u,
  /不|没|未/u,
  /(?<!\p{L})[وف]?[بلك]?(?:لا|لم|لن|ليس|ليست|ليسوا|عدم)(?!\p{L})|(?<!\p{L})(?:[يت]نبغي|يجب|[يت]تعين|علي|يشترط|شريطه|[يت]مكن|ضمان)(?: \p{L}+){0,4} الا (?=[يتن])/u,
];

/** Words of lacking, failing, avoiding and of "otherwise". */
const wants: readonly RegExp[] = [
  /\b(?:lack\p{L}*|absen\p{L}*|fail\p{L}*|without|otherwise|unless|avoid\p{L}*|prevent\p{L}*|un(?!i|der)\p{L}{5,})\b/u,
  /\b(?:manqu\p{L}*|sinon|sans|echec|echou\p{L}*|evit\p{L}*|empech\p{L}*)\b/u,
  /\b(?:falt\p{L}*|ausen\p{L}*|carec\p{L}*|carencia|sin|contrario|impedir|descoordin\p{L}*)\b/u,
  /отсутств|недостат|нескоорд|иначе|предотвра|избе[гж]|(?<!\p{L})без(?!\p{L})/u,
  /缺|无|否则|避免|防止|以免|欠/u,
  /افتقار|[يت]فتقر|نقص|انعدام|(?<!\p{L})(?:ال)?غير(?!\p{L})|بدون|من دون|والا|تجنب|منع|ليلا(?= [يتن])/u,
];

/** True when the text denies something outright. */
export function denies(text: string): boolean {
  const searched = noDenials.reduce((rest, pattern) => rest.replace(pattern, ' '), folded(text));
  return denials.some((pattern) => pattern.test(searched));
}

/** True when the text forbids something: whoever repeats it may deny ("no fees may be taken"). */
export const forbids = (text: string): boolean =>
  /(?<!\p{L})[وف]?(?:[يت]?حظر|محظور)|\b(?:prohib|forbid|ban(?:s|ned)?\b|interdi)|запре[тщ]|禁止/u.test(
    folded(text),
  );

/** True when the text has any word of denying, lacking or avoiding. */
export const isNegative = (text: string): boolean =>
  [...denials, ...wants].some((pattern) => pattern.test(folded(text)));

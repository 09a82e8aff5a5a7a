/** How people point back to what was said, in six languages: data for `follow-up.ts`. */
import type { Language } from '#corpus/languages';

export interface FollowUpWords {
  /** What a question begins with that goes on from the one before: "and in Bangladesh?". */
  openers: RegExp;
  /** Words that stand for something named before: "it", "them", "this agreement". */
  pointers: RegExp;
  /** Words and endings that stand for an owner, who may be named in the question itself: "their victims". */
  owners: RegExp;
  /** Asks for more of the same: "tell me more", "only for women". */
  more: RegExp;
  /** Words of asking: a question with one of them and a subject is complete. */
  asking: RegExp;
}

/** Word boundaries that hold in every script. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'iu');
const start = (pattern: string) => new RegExp(`^[\\s¿¡«"]*(?:${pattern})(?![\\p{L}\\p{M}])`, 'iu');

export const followUpWords: Record<Language, FollowUpWords> = {
  ar: {
    openers:
      /^(?:و?ماذا عن|و?بالنسبة|و?بخصوص|طيب|و(?=(?:في|عن|من|على|إلى|مع|ما|ماذا|بماذا|متى|كم|أين|كيف|لماذا|هل|لدى|بين)(?!\p{L})|لل\p{L}{3}|ال\p{L}{3}))/u,
    pointers: word(
      'هذا|هذه|هذان|هذين|هاتين|هؤلاء|ذلك|تلك|أولئك|(?<!(?:ما|من) )(?:هو|هي|هم)|(?<!هل )هناك|به|بها|بهم|له|لها|لهم|عنه|عنها|عنهم|فيه|فيها|فيهم|منه|منها|منهم|إليه|إليها|عليه|عليها|نفسه|نفسها',
    ),
    owners: word('\\p{L}{3,}(?:ها|ه)'),
    more: word('المزيد|أكثر|تفاصيل|أقصد|أعني|فقط|تحديدا'),
    asking: word('ما|ماذا|بماذا|لماذا|فيم|علام|من|متى|أين|كيف|كم|هل|أي|أية|لم|بم|عم|ماهي|ماهو'),
  },
  en: {
    openers: start('and|what about|how about|or|but|so|then|also|same for'),
    pointers: word(
      'it|they|them|theirs|he|him|she|hers|this|these|those|that (?:agreement|report|meeting|group|office|fund|programme|measure|document|body|law|one)|(?:about|of|after|for|to|from|is|was|did|does|why|how) that',
    ),
    owners: word('its|their|his|her'),
    more: word('more|details|elaborate|i mean|only|especially|specifically|go on|continue|example|examples'),
    asking: word(
      'what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|should|would|will|may|must|has|have|define|explain|describe|list|name',
    ),
  },
  fr: {
    openers: start("et|qu’en est-il|qu'en est-il|ou|mais|alors|même chose|aussi"),
    pointers: word(
      '(?<!y a-t-|faut-|existe-t-|agit-)il|ils|elle|elles|lui|cet|cette|ces|cela|ça|celui-ci|celle-ci|ceux-ci',
    ),
    owners: word('leur|leurs|son|sa|ses'),
    more: word(
      'plus|davantage|détails|précisément|je veux dire|je parle|seulement|uniquement|surtout|exemples?',
    ),
    asking: word(
      'quel|quelle|quels|quelles|qui|que|quoi|quand|où|pourquoi|comment|combien|est-ce|qu|lequel|laquelle|y a-t-il|existe|faut-il|peut-on|doit-on',
    ),
  },
  es: {
    openers: start('y|¿y|qué pasa con|qué hay de|o|pero|entonces|también|lo mismo'),
    pointers: word(
      'él|ella|ellos|ellas|ello|este|esta|estos|estas|esto|ese|esa|esos|esas|eso|aquel|aquella|allí|ahí',
    ),
    owners: word('su|sus'),
    more: word('más|detalles|me refiero|quiero decir|solo|sólo|solamente|únicamente|sobre todo|ejemplos?'),
    asking: word(
      'qué|quién|quiénes|cuál|cuáles|cuándo|dónde|cómo|cuánto|cuántos|cuánta|cuántas|por qué|que|hay|existe|existen|puede|pueden|debe|deben',
    ),
  },
  ru: {
    openers: start('а|и|а как|а что|как насчёт|как насчет|или|но|тогда|также|то же'),
    pointers: word(
      'он|она|оно|они|ему|ей|им|ним|ней|нём|нем|них|нею|этот|эта|(?<!что )это|эти|этого|этой|этих|этому|этим|этом|эту|тот|того|тех|там|такой|такие|таких',
    ),
    owners: word('его|её|ее|их'),
    more: word('подробнее|больше|ещё|еще|детали|имею в виду|только|именно|особенно|примеры?'),
    asking: word(
      'что|чего|чему|чем|кто|кого|кому|кем|какой|какая|какое|какие|каких|каким|какую|каком|каков|какова|каковы|когда|где|куда|откуда|почему|зачем|как|сколько|чей|ли',
    ),
  },
  zh: {
    openers: /^(?:那么?|另外|还有|以及|或者|而)|呢[？?]?$/u,
    pointers:
      /它们?|(?<!其)他(?!人|国|方)们?|她们?|这(?!样)|那(?=个|些|份|项|次|里)|(?<!应)该|此(?!外)|上述/u,
    owners: /(?<!尤|与)其(?!他|它|中|余|实|次)/u,
    more: /更多|详细|具体|继续|我是说|我指|我问的是|只|仅|例子/u,
    asking: /什么|哪|谁|何|怎么|怎样|多少|几|吗|是否/u,
  },
};

/** How the six languages begin a sentence that leans on the one before, and round numbers off. */
import type { Language } from '#corpus/languages';

const arabicMarks = /[\u064B-\u065F\u0670\u0640]/gu;
/** Without vowel signs, so that words are found however they are printed. */
export const withoutMarks = (text: string): string => text.replace(arabicMarks, '');

/** Arabic nouns that begin the names of bodies, instruments, events and texts. */
export const headNouns =
  'فريق|لجنة|مجلس|مركز|مشروع|مبادرة|برنامج|حملة|عملية|رابطة|جماعة|منظمة|مؤتمر|اجتماع|دورة|تقرير|كتيب|دليل|شبكة|اتحاد|مفوضية|هيئة|وحدة|جمعية|دراسة|منشور|موجز|أداة|خطة|إعلان|اتفاق|اتفاقية|قرار|نظام|صندوق|وزارة|بلدان|حكومة|منصة|سلسلة|ندوة|حلقة|فعالية|منتدى|مكتب|أمانة|بوابة|بروتوكول|بروتوكولين|آلية|فرقة|ورقة|رئيسة|رئيس|متكلم|متكلمة|مناظرة|محاور|وثيقة|توصيات|مرحلة|مجموعة|وفد|بعثة|زيارة';

/** Beginnings that are not understood without the sentence before. */
export const anaphoric: Record<Language, RegExp> = {
  ar: /^[وف]?(?:ل|ب|ك|ي)?(?:هذا|هذه|هذان|هاتان|هؤلاء|ذلك|تلك|أولئك|هو|هي|هم|هما|هن|كما|أيضا|كذلك|لكن|بيد|غير أن\p{L}*|إلا أن\p{L}*|عليه|بالتالي|من ثم|ثم|بدوره|بدورها|أضاف\S*|أشار\S*|ذكر\S*|أوضح\S*|أكد\S*|أفاد\S*|شرح\S*|تحدث\S*|قال\S*|بين\S*|لاحظ\S*|أخيرا|بالمثل|بالمقابل|في المقابل|في هذا|في هذه|في ذلك|في تلك|على هذا|منذ ذلك|نتيجة لذلك|نتيجة لهذا|علاوة على ذلك|إضافة إلى ذلك|بالإضافة إلى ذلك|فضلا عن ذلك|مع ذلك|رغم ذلك|على الرغم من ذلك|لهذا|من أمثلة ذلك|من بين هذه|من بينها|من بينهم|منها|فيه|فيها|له|لها)(?=[\s،,])/u,
  en: /^(?:and|but|this|that|these|those|it|its|they|their|he|she|his|her|such|however|moreover|furthermore|therefore|thus|also|in addition|in this|as such|similarly|nevertheless|consequently|accordingly|for this|to this|among them|of these|instead|then|there|both|the same|the latter|the former|another|others)\b/iu,
  fr: /^(?:et|mais|ce|cet|cette|ces|cela|ceci|c['’]|il|elle|ils|elles|son|sa|ses|leur|leurs|celui|celle|ceux|celles|cependant|toutefois|en outre|de plus|ainsi|par ailleurs|par conséquent|à cet égard|dans ce|à cette|or|donc|également|enfin|ensuite|néanmoins|parmi eux|parmi elles|en conséquence)(?![\p{L}])/iu,
  es: /^(?:y|pero|este|esta|estos|estas|ese|esa|esos|esas|esto|eso|ello|ellos|ellas|él|ella|su|sus|dicho|dicha|dichos|dichas|además|sin embargo|por ello|por tanto|por lo tanto|asimismo|no obstante|así|en este|en esta|a este respecto|también|tales?|entre ellos|entre ellas|por consiguiente)(?![\p{L}])/iu,
  ru: /^(?:и|но|а|это|этот|эта|эти|этого|этой|этих|этом|он|она|они|оно|его|ее|их|такой|такая|такие|так|также|кроме того|однако|поэтому|таким образом|при этом|в этой|в этом|в связи с этим|тем не менее|более того|среди них|затем|наконец)(?![\p{L}])/iu,
  zh: /^(?:这|该|此|其|他们|她们|它们|它|他|她|因此|此外|另外|同时|但|然而|而且|并|也|还|为此|同样|最后|对此|上述)/u,
};

/** Words near the beginning that point back: "In the years after this meeting …". */
export const pointing: Record<Language, RegExp> = {
  ar: /^(?:\S+\s+){0,4}(?:[وف]?[بلك]?(?:هذا|هذه|هذين|هاتين|ذلك|تلك|هؤلاء|أولئك))(?!\p{L})|^(?:\S+\s+){0,3}(?:المذكور|المذكورة|ذاته|ذاتها|نفسه|نفسها|[وف]?في وقت لاحق|ما سبق|كلمتها|كلمته|كلامها|كلامه|بيانها|عرضها|عرضه)(?!\p{L})|(?<!\p{L})[وف]?[بلك]?(?:هذا|هذه|هذين|هاتين|ذلك|تلك|هؤلاء) (?!التقرير|الورقة|الوثيقة|الجريمة|الظاهرة|الفترة)[وب]?ال\p{L}+|\p{L}+ هذه(?=[\s،.])|(?:المذكور|المذكورة|المذكورين|المشار إليه\p{L}*)(?!\p{L})|^أما\s|^(?:\S+\s+){0,3}(?:أخرى|آخر|الأخرى|الآخر)(?!\p{L})|^(?:[^،]{0,70}،\s*)?[وف]?(?:شارك|حضر|قدم|ألق|أجر|زار|افتتح|اختتم)\p{L}{0,2}\s+(?:إلى|في|مع|مؤتمرا?|اجتماعا?|الخطاب|الكلمة|كلمة|بعثة)(?!\p{L})/u,
  en: /\b(?:above-mentioned|aforementioned)\b|^(?:\S+\s+){0,4}(?:this|these|those|that (?:meeting|report|year|session|resolution|project|programme|end)|said|latter|former|its|their|same)\b/iu,
  fr: /^(?:\S+\s+){0,4}(?:cet|cette|ces|ce|celui-ci|celle-ci|ledit|ladite|même)(?![\p{L}])/iu,
  es: /^(?:\S+\s+){0,4}(?:este|esta|estos|estas|ese|esa|dicho|dicha|mismo|misma)(?![\p{L}])/iu,
  ru: /^(?:\S+\s+){0,4}(?:этот|эта|это|эти|этого|этой|этих|этом|этим|того же|той же|указанн\p{L}+)(?![\p{L}])/iu,
  zh: /^.{0,8}(?:这|该|上述|此次|其中)/u,
};

/** What points to another place of the document, which no sentence before it makes up for. */
export const elsewhere: Record<Language, RegExp> = {
  ar: /(?:أدناه|أعلاه|فيما يلي|كما يلي|ما يلي|السالف|السالفة|آنفا)(?!\p{L})/u,
  en: /\b(?:above|below|as follows|the following)\b/iu,
  fr: /(?:ci-dessus|ci-dessous|ci-après|suivante?s)(?!\p{L})/iu,
  es: /(?:más arriba|más abajo|siguientes?|a continuación)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:выше|ниже|следующ\p{L}+)(?!\p{L})/iu,
  zh: /上文|下文|如下|以下/u,
};

/** What says that a number is a bound, not the number itself. */
export const bound: Record<Language, RegExp> = {
  ar: /(?:أكثر من|ما يزيد (?:على|عن)|يزيد (?:على|عن)|يقل عن|يقل عنه|أقل من|حوالي|نحو|قرابة|زهاء|ما يقرب من|ما يصل إلى|على الأقل)\s*$/u,
  en: /(?:more than|over|less than|fewer than|under|at least|up to|about|around|some|nearly|almost|approximately|no (?:more|fewer|less) than)\s*$/iu,
  fr: /(?:plus de|moins de|environ|près de|au moins|quelque|jusqu['’]à|presque|au plus)\s*$/iu,
  es: /(?:más de|menos de|alrededor de|cerca de|al menos|unos|unas|casi|hasta|aproximadamente|por lo menos)\s*$/iu,
  ru: /(?:более|свыше|менее|около|почти|примерно|не менее|не более|до|порядка)(?:\s+чем)?\s*$/iu,
  zh: /(?:超过|多达|至少|不到|约|大约|近|最多|不少于|逾|将近)\s*$/u,
};
/** The same behind the number. */
export const boundAfter: Record<Language, RegExp> = {
  ar: /^\s+\S+\s+على الأقل/u,
  en: /^\s+(?:or more|or so|or fewer)/iu,
  fr: /^\s+(?:ou plus|au moins|ou moins)/iu,
  es: /^\s+(?:o más|como mínimo|o menos)/iu,
  ru: /^\s+(?:или более|и более|или менее)/iu,
  zh: /^(?:多|余|以上|以下)/u,
};

/** What is said of a time to come. */
export const future: Record<Language, RegExp> = {
  ar: /(?<!\p{L})(?:[وف]?س(?:ي(?!اس|اد|د|اح|اق|ار|نا|ر)|ت(?!ة|ين|ون|ار|مائة))\p{L}{3,}|سوف|من المقرر|لنشره|أواخر|أوائل|نهاية)(?!\p{L})/u,
  en: /\b(?:will|shall|is to be|are to be|scheduled|planned|late|early)\b/iu,
  fr: /(?<!\p{L})(?:sera|seront|aura|prévue?s?|fin|début)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:será|serán|tendrá|previst[oa]s?|finales|principios)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:будет|будут|планируется|конце|начале)(?!\p{L})/iu,
  zh: /将|拟|底|初/u,
};

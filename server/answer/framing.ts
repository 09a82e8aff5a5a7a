/** Words that only say that something is asked of the documents: they are in no document, and would hide what is asked about. */
import type { Language } from '#corpus/languages';
import { contentWords } from '#indexer';

/** What stands before and after the subject. Longer ways come first. */
const framings: Record<Language, readonly RegExp[]> = {
  ar: [
    /^(?:و?ماذا|ما الذي) (?:تقوله?|تذكره?|ورد في|جاء في) (?:هذه )?(?:الوثائق|المستندات|النصوص|التقارير) (?:عن|بشأن|حول|في شأن) (?<subject>.+)$/u,
    /^(?:ماذا|ما الذي) (?:قيل|ورد|جاء|يقال) (?:عن|بشأن|حول) (?<subject>.+)$/u,
    /^(?:حدثني|حدّثني|أخبرني|أخبروني) عن (?<subject>.+)$/u,
    /^ما (?:هو )?(?:معنى|المقصود من|(?:المقصود|المراد) (?=ب)) ?(?<subject>.+)$/u,
    /^ماذا (?:يعني|تعني) (?<subject>.+)$/u,
  ],
  en: [
    /^(?:please )?(?:tell me )?what (?:do|does|did) (?:the |these |your )?(?:un |united nations )?(?:documents?|papers?|reports?|sources|texts?) (?:say|tell us|state|mention) (?:about|on|regarding|concerning) (?<subject>.+)$/iu,
    /^what (?:is|was|has been) (?:said|written|known) (?:about|on|regarding) (?<subject>.+)$/iu,
    /^(?:please )?tell me (?:more )?about (?<subject>.+)$/iu,
    /^what (?:do|does|did) (?<subject>.+) mean[\s?]*$/iu,
    /^what is (?:meant by|the meaning of) (?<subject>.+)$/iu,
  ],
  fr: [
    /^que disent (?:les|ces|vos) (?:documents|textes|rapports|sources) (?:sur|à propos (?:de )?|au sujet (?:de )?|concernant) ?(?<subject>.+)$/iu,
    /^(?:que (?:dit|sait)-on|qu[’']est-il dit) (?:sur|de|d[’']|des|du|à propos de) ?(?<subject>.+)$/iu,
    /^parle(?:z)?-moi (?:de|d[’']|des|du) ?(?<subject>.+)$/iu,
    /^que (?:signifie(?:nt)?|veut dire|veulent dire) (?<subject>.+)$/iu,
    /^qu[’'](?:entend-on|est-ce qu[’']on entend) par (?<subject>.+)$/iu,
  ],
  es: [
    /^[¿\s]*qué dicen? (?:los |estos |sus )?(?:documentos|textos|informes) (?:sobre|de|acerca de|respecto (?:a|de)) (?<subject>.+)$/iu,
    /^[¿\s]*qué se (?:dice|sabe) (?:sobre|de|acerca de) (?<subject>.+)$/iu,
    /^(?:háblame|hábleme) (?:de|sobre) (?<subject>.+)$/iu,
    /^[¿\s]*qué (?:significan?|quieren? decir|se entiende por) (?<subject>.+)$/iu,
  ],
  ru: [
    /^что (?:говорится|сказано|написано) в (?:этих )?документах (?:по теме|на тему|по вопросу|об?|про|относительно|насч[её]т) (?<subject>.+)$/iu,
    /^что (?:говорят|говорится|сказано|известно)(?: документы)? (?:по теме|на тему|по вопросу|об?|про|относительно|насч[её]т) (?<subject>.+)$/iu,
    /^расскажи(?:те)?(?: мне)? (?:об?|про) (?<subject>.+)$/iu,
    /^что (?:означа[ею]т|знач[аи]т|понимается под|имеется в виду под) (?<subject>.+)$/iu,
  ],
  zh: [
    /^(?:关于|有关|对于?)(?<subject>.+?)[，,]?(?:这些)?(?:文件|报告)(?:是怎么说的|怎么说|如何说|说了什么|有哪些内容|有什么内容|有何论述)[？?]?$/u,
    /^(?:这些)?(?:文件|报告)(?:中|里)?(?:对|关于|就)(?<subject>.+?)(?:是怎么说的|怎么说|说了什么|有哪些内容|有什么内容|有何论述)[？?]?$/u,
    /^(?<subject>.+?)(?:是什么意思|是指什么|指的是什么)[？?]?$/u,
  ],
};

/** The subject of a question that asks only what is said about it, or what it means; every other question as it stands. */
export function withoutFraming(question: string, language: Language): string {
  const trimmed = question.trim();
  for (const framing of framings[language]) {
    const subject = framing.exec(trimmed)?.groups?.subject;
    if (subject !== undefined && contentWords(subject, language).length > 0) return subject;
  }
  return question;
}

/** How next questions are put in six languages: data for `followups.ts`. */
import type { Language } from '#corpus/languages';

/** What is said about a subject; what it has to do with trafficking; what a body does about it. */
export type Way = 'said' | 'link' | 'does';

/**
 * `%` stands for the name of the subject as the glossary has it: it is never inflected and has no article, so it stands
 * in quotation marks, before a colon, or as the grammatical subject.
 */
export const templates: Record<Language, Record<Way, string>> = {
  ar: {
    said: 'ماذا تقول الوثائق عن «%»؟',
    link: 'ما الصلة بين «%» والاتجار بالأشخاص؟',
    does: 'ما دور % في مكافحة الاتجار بالأشخاص؟',
  },
  en: {
    said: 'What do the documents say about “%”?',
    link: 'How are “%” and trafficking in persons connected?',
    does: 'What does the % do against trafficking in persons?',
  },
  fr: {
    said: 'Que disent les documents sur « % » ?',
    link: 'Quel lien y a-t-il entre « % » et la traite des personnes ?',
    does: '% : quelles actions contre la traite des personnes ?',
  },
  es: {
    said: '¿Qué dicen los documentos sobre «%»?',
    link: '¿Cómo se relacionan «%» y la trata de personas?',
    does: '%: ¿qué hace contra la trata de personas?',
  },
  ru: {
    said: 'Что говорится в документах по теме «%»?',
    link: 'Как связаны «%» и торговля людьми?',
    does: 'Что делает % против торговли людьми?',
  },
  zh: {
    said: '关于“%”，文件是怎么说的？',
    link: '“%”和人口贩运有什么关系？',
    does: '%为打击人口贩运做了什么？',
  },
};

/** English names of bodies: one body, by its proper name, that does not itself say what it works against. */
export const body =
  /^(?=.*\s)(?!.*\b(?:[Tt]rafficking|[Ss]muggling|[Rr]esolution|Convention|Directive|Plan|Declaration|Framework|[Pp]roject|[Pp]rogramme|Report|Guidelines|Principles|presidency)\b).*\b(?:Organi[sz]ation|Office|Group|Committee|Council|Commission|Union|Agency|Alliance|Network|Force|Association|Community|Fund|Centre|Academy)\b/u;
/** English names of further bodies, texts and undertakings. */
export const undertaking =
  /\b(?:plan|protocol|convention|project|initiative|programme|declaration|guidelines|principles|strategy|process|campaign|toolkit|directive|group|office|organi[sz]ation|committee|rapporteur|cooperation|manual|handbook|law|agreement|database|portal|report|operation|guide|network|framework|goals)\b/iu;
/** A name that has quotation marks of its own. */
export const quotes = /[«»“”"]/u;

/** Concepts, by their ids, whose terms say too little by themselves to be asked about. */
export const vague = new Set(
  `abroad abuse advertisement age annual-report arrest assets attempt bank border-crossing
   business-operations campaign care case-law case-study child-sensitive citizen claim client community
   competition compliance conflict contract court criminal-activity criminal-law crisis customer database
   debt detection developed-country developing-country dignity donor economy education emergency environment
   equality escape ethics evidence-based family fee fine forms-of-exploitation fund goods goods-and-services household
   identification illicit income indicator industry injury inspection integrity interview isolation job
   language-barrier legal-definition legally-binding lessons-learned licence manager market means-element
   media mine minimum-standards mobile-application multidisciplinary network non-compliance occupation
   parents passenger pattern police production profit public-health quantitative-qualitative-data
   questionnaire receiving-state registration retail risk safety sanction shame signatory sport stakeholder
   statement suffering tax tender threat trade transport trend trial tripartite trust violence well-being`.split(
    /\s+/,
  ),
);

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

/** English names of bodies: one body, by its proper name. */
export const body =
  /^(?=.*\s)(?!.*\b(?:resolution|convention|plan|declaration|framework|project|programme|report|guidelines|principles)\b).*\b(?:Organi[sz]ation|Office|Group|Committee|Council|Commission|Union|Agency|Alliance|Network|Rapporteur|Force|Association|Community|Fund|Centre|Cooperation|Academy|Unit|Initiative|Process|Programme)\b/u;
/** English names of texts and undertakings: what a body makes or starts. */
export const undertaking =
  /\p{Lu}.*\b(?:plan|protocol|convention|project|initiative|programme|declaration|guidelines|principles|strategy|process|campaign|toolkit|manual|handbook|law|agreement|database|portal|report|operation|guide|network|framework|goals)\b/iu;
/** Concepts, by their ids, whose terms say too little by themselves to be asked about. */
export const vague = new Set(
  `act means receipt threat harm risk need care man girl boy age means-act-purpose goods goods-and-services client customer
  supply profit profits market economy industry trade business tax mine production competition manager occupation contract
  mission fee licence registration abroad illegal illicit violation charge statement interview claim intent attempt sanction
  indicator identification pattern trend evidence-based culturally-sensitive child-sensitive legally-binding environment
  safety barrier job income debt network stakeholder citizen family parents household equality shame trust suffering injury
  abuse violence fund compliance non-compliance well-being emergency crisis conflict bank tender retail audit ethics
  dignity autonomy integrity fine trial arrest court police app assets escape isolation community campaign media education
  language-barrier abroad receiving-state legal-provision annual-report adoption-of-the-report minimum-standards sport
  questionnaire inspection signature criminal-law case-study multidisciplinary advertisement tripartite signatory donor
  criminal-operation border-crossing public-health case-law gender transport passenger detection legal-definition database`.split(
    /\s+/,
  ),
);

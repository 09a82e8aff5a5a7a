/** How people name documents in a question, in six languages: data for `named-documents.ts`. */
import type { Language } from '#corpus/languages';

/**
 * Patterns in search form (lower case, no accents, Western digits; apostrophes as they are typed), each ending where a
 * word ends, in Chinese anywhere.
 */
export interface NamingWords {
  /** Words before a mention that go away with it: "according to". */
  lead: string;
  /** Words that lead a mention or join its parts: "of", "by". */
  join: string;
  /** Articles and what stands like them. */
  article: string;
  /** Words beside a year that add nothing: "of the year". */
  year: string;
  and: string;
  /** What makes an author a possessor, where there is such a thing. */
  possessive: string;
  /** Words behind a mention that go away with what leads it. */
  tail: string;
  /** Any document. */
  noun: string;
  /** Kinds of document that titles tell apart. */
  kinds: Record<string, string>;
  /** Offices and bodies of the United Nations that write documents, as titles and people name them. */
  offices: readonly string[];
  /** Documents in a language: "Arabic", "in Arabic". */
  languages: Record<Language, string>;
  /** A word before the noun that makes it another document: "the World Drug Report". */
  qualifier: RegExp;
  /** What stands in a sentence for one document named and for several; a sentence may do without. */
  pronouns: readonly [string, string];
  /** A noun needs no article to mean one document: "справочный документ". */
  bareIsDefinite: boolean;
}

const none = '(?!)';

export const namingWords: Record<Language, NamingWords> = {
  ar: {
    lead: '(?:و|ف)?(?:في|ضمن|بحسب|حسب|بموجب|وفق|وفقا(?= ل)|طبقا(?= ل)|استنادا الي|بناء علي|علي اساس|من خلال|كما (?:ورد|جاء) في|(?:ورد|جاء) في)',
    join: 'من|الصادره? عن|(?:من )?اعداد|الذي (?:اعدته|اعده)|التي (?:اعدتها|اعدها)|المقدمه? من',
    article: 'هذا|هذه',
    year: 'ل?(?:ل?عام|ل?سنه|العام|العامين|عامي|سنتي)|(?:الصادره?|المورخه?|المنشوره?)(?: (?:في|عام|سنه|في عام))?',
    and: 'و',
    possessive: none,
    tail: none,
    noun: '(?:و|ف)?(?:ل|ب|لل|ك)?(?:ال)?(?:تقرير|تقريري|تقارير|وثيقه|وثيقتي|وثايق|ورقه|اوراق|مستند|مستندات)',
    kinds: {
      background: '(?:ل|ب|لل)?(?:ال)?(?:ورقه|وثيقه) (?:ال)?(?:معلومات (?:ال)?اساسيه|خلفيه)',
      draft: '(?:ل|ب)?مشروع (?:ال)?تقرير',
      working: '(?:ل|ب)?ورقه (?:ال)?عمل',
      note: '(?:ل|ب)?مذكره(?= (?:من )?(?:اعداد )?الامان)',
    },
    offices: [
      '(?:ل|ال|لل)?مقرره? (?:ال)?خاصه?',
      '(?:ل|ال|لل)امانه(?! العامه للجامعه)',
      '(?:ل|ال|لل)امين العام',
      '(?:ل|ال|لل)فريق (?:ال)?عامل',
      'ل?مجلس حقوق الانسان',
      'ل?موتمر الاطراف',
      'ل?مجلس الامن|(?:ل|ال|لل)جمعيه العامه|(?:ل|ال|لل)مفوضيه?(?: الساميه?)?|(?:ل|ال|لل)لجنه',
      'ل?مكتب الامم المتحده المعني بالمخدرات والجريمه',
    ],
    languages: {
      ar: '(?:ب?(?:ال)?عربيه)',
      en: '(?:ب?(?:ال)?ان(?:ج|ك)ليزيه)',
      fr: '(?:ب?(?:ال)?فرنسيه)',
      es: '(?:ب?(?:ال)?اسبانيه)',
      ru: '(?:ب?(?:ال)?روسيه)',
      zh: '(?:ب?(?:ال)?صينيه)',
    },
    qualifier: /(?!)/u,
    pronouns: ['', ''],
    bareIsDefinite: true,
  },
  en: {
    lead: 'in|within|under|according to|based on|as per|per|as (?:stated|described|reported|mentioned) in|only in|at',
    join: 'of|by|from|issued by|prepared by|written by',
    article: 'the|this|that|these|those',
    year: 'year|dated|published(?: in)?|issued(?: in)?|for',
    and: 'and|or|,|&',
    possessive: "[’']s?|s(?= )",
    tail: none,
    noun: 'reports?|documents?|papers?|publications?|text',
    kinds: {
      background: 'background (?:papers?|documents?|notes?)',
      draft: 'draft reports?',
      working: '(?:working|conference room) papers?',
      note: 'notes?(?= (?:by|of) the secretariat)',
    },
    offices: [
      'special rapporteur',
      'secretariat',
      'secretary[ -]general',
      'working group|wgtip',
      'human rights council|hrc',
      'conference of the parties|cop',
      'security council|general assembly|high commissioner|commission|committee',
      'unodc|united nations office on drugs and crime',
    ],
    languages: {
      ar: 'arabic(?:[ -]language)?|in arabic',
      en: 'english(?:[ -]language)?|in english',
      fr: 'french(?:[ -]language)?|in french',
      es: 'spanish(?:[ -]language)?|in spanish',
      ru: 'russian(?:[ -]language)?|in russian',
      zh: 'chinese(?:[ -]language)?|in chinese',
    },
    qualifier: /\p{L}{3,}$/u,
    pronouns: ['it', 'they'],
    bareIsDefinite: false,
  },
  fr: {
    lead: "dans|selon|d[’']apres|suivant|au sein|en vertu|conformement|sur la base|par",
    join: "du|des|de|d[’']|etabli par|prepare par|redige par|publie par",
    article: "les?|la|l[’']|cet|cette|ces?|son|votre",
    year: 'annee|date|publiee? en|paru en|pour',
    and: 'et|ou|,',
    possessive: none,
    tail: none,
    noun: 'rapports?(?! a(?:ux?)?\\b)|documents?|textes?|publications?',
    kinds: {
      background: "documents? d[’']information|documents? de reference|documents? de fond",
      draft: 'projets? de rapport',
      working: 'documents? de travail|documents? de seance',
      note: 'note(?= (?:du|etablie par le) secretariat)',
    },
    offices: [
      'rapporteu(?:se|r) speciale?',
      'secretariat',
      'secretaire general',
      'groupe de travail',
      "conseil des droits de l[’']homme",
      'conference des parties',
      'conseil de securite|assemblee generale|haut[- ]commissa(?:ire|riat)|commission|comite',
      'onudc|office des nations unies contre la drogue et le crime',
    ],
    languages: {
      ar: '(?:en )?arabes?',
      en: '(?:en )?anglais',
      fr: '(?:en )?francais',
      es: '(?:en )?espagnols?',
      ru: '(?:en )?russes?',
      zh: '(?:en )?chinois',
    },
    qualifier: /(?!)/u,
    pronouns: ['cela', 'cela'],
    bareIsDefinite: false,
  },
  es: {
    lead: 'en|segun|de acuerdo con|conforme a|con arreglo a|dentro|por|a partir',
    join: 'del|de|preparado por|elaborado por|emitido por',
    article: 'el|la|los|las|este|ese|dicho',
    year: 'ano|fechado en|publicado en|emitido en|para',
    and: 'y|e|o|,',
    possessive: none,
    tail: none,
    noun: 'informes?|documentos?|textos?|publicacion(?:es)?',
    kinds: {
      background: 'documentos? de antecedentes|documentos? de referencia',
      draft: 'proyectos? de informe',
      working: 'documentos? de trabajo|documentos? de sesion',
      note: 'nota(?= de la secretaria)',
    },
    offices: [
      'relatora? especial',
      'secretaria',
      'secretario general',
      'grupo de trabajo',
      'consejo de derechos humanos',
      'conferencia de las partes',
      'consejo de seguridad|asamblea general|alt[oa] comisionad[oa]|comision|comite',
      'unodc|oficina de las naciones unidas contra la droga y el delito',
    ],
    languages: {
      ar: '(?:en )?arabes?',
      en: '(?:en )?ingles(?:es)?',
      fr: '(?:en )?frances(?:es)?',
      es: '(?:en )?espanol(?:es)?',
      ru: '(?:en )?rusos?',
      zh: '(?:en )?chinos?',
    },
    qualifier: /(?!)/u,
    pronouns: ['este', 'estos'],
    bareIsDefinite: false,
  },
  ru: {
    lead: 'во?|согласно|по(?: данным)?|из|на основании|в соответствии со?|как (?:сказано|указано) в',
    join: 'подготовленн\\p{L}+|составленн\\p{L}+|выпущенн\\p{L}+',
    article: 'этом|этого|этот|том|данном',
    year: 'годы?|года|году|годов|г|за|от|опубликованн\\p{L}+ в',
    and: 'и|или|,',
    possessive: none,
    tail: none,
    noun: 'доклад(?:а|у|ом|е|ы|ов|ам|ах|ами)?|отчет(?:а|у|ом|е|ы|ов|ам|ах)?|документ(?:а|у|ом|е|ы|ов|ам|ах)?|публикаци[яиюей]+',
    kinds: {
      background: 'справочн\\p{L}+ документ\\p{L}*',
      draft: 'проект\\p{L}* доклад\\p{L}*',
      working: 'рабоч\\p{L}+ документ\\p{L}*|документ\\p{L}* зала заседаний',
      note: 'записк\\p{L}+(?= секретариата)',
    },
    offices: [
      'специальн\\p{L}+ докладчи\\p{L}+|спецдокладчи\\p{L}+',
      'секретариат\\p{L}*',
      'генеральн\\p{L}+ секретар\\p{L}*',
      'рабоч\\p{L}+ групп\\p{L}*',
      'совет\\p{L}* по правам человека',
      'конференци\\p{L}+ участников',
      'совет\\p{L}* безопасности|генеральн\\p{L}+ ассамбле\\p{L}+|верховн\\p{L}+ комиссар\\p{L}*|комисси\\p{L}+|комитет\\p{L}*',
      'унп оон|управлени\\p{L}+ организации объединенных наций по наркотикам и преступности',
    ],
    languages: {
      ar: 'арабск\\p{L}+|на арабском(?: языке)?',
      en: 'английск\\p{L}+|на английском(?: языке)?',
      fr: 'французск\\p{L}+|на французском(?: языке)?',
      es: 'испанск\\p{L}+|на испанском(?: языке)?',
      ru: 'русск\\p{L}+|на русском(?: языке)?',
      zh: 'китайск\\p{L}+|на китайском(?: языке)?',
    },
    qualifier: /(?:[ыио]й|[оеы]м|[ое]го|[ая]я|[ое]е|[ыи]е|[ыи]х|[ое]му)$/u,
    pronouns: ['', ''],
    bareIsDefinite: true,
  },
  zh: {
    lead: '在|根据|按照|依据|依照|据|从',
    join: '(?:编写|提交|发布|起草|撰写|编制)?的',
    article: '这份|该|那份|这些',
    year: '年度|年份|年',
    and: '和|与|及|或|、',
    possessive: none,
    tail: '中|里|内|当中',
    noun: '报告(?!员|了|说|过|称|给|的国)|文件|文档',
    kinds: {
      background: '背景文件|背景资料',
      draft: '报告草稿|报告草案',
      working: '工作文件|会议室文件',
      note: '说明(?=中)',
    },
    offices: [
      '特别报告员',
      '秘书处',
      '秘书长',
      '工作组',
      '人权理事会',
      '缔约方会议',
      '安全理事会|安理会|大会|高级专员|委员会',
      '毒品和犯罪问题办公室|毒罪办|禁毒办',
    ],
    languages: {
      ar: '阿拉伯[语文]',
      en: '英[语文]',
      fr: '法[语文]',
      es: '西班牙[语文]',
      ru: '俄[语文]',
      zh: '[中汉][语文]',
    },
    qualifier: /(?!)/u,
    pronouns: ['', ''],
    bareIsDefinite: true,
  },
};

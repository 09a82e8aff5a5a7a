/** A CSV file to begin with: the columns by their names in the reader's language, and three questions. */
import type { Language } from '#corpus/languages';
import { type Column, columnNames, typeNames } from './csv-words.ts';

type InEveryLanguage = Record<Language, string>;

const choice = {
  question: {
    ar: 'ما الذي يسعى منع الجريمة الظرفي إلى تغييره؟',
    en: 'What does situational crime prevention seek to change?',
    fr: 'Que cherche à modifier la prévention situationnelle du crime ?',
    es: '¿Qué pretende cambiar la prevención situacional del delito?',
    ru: 'Что стремится изменить ситуационная профилактика преступности?',
    zh: '情境预防犯罪力求改变什么？',
  },
  answer: {
    ar: 'البيئات المستضيفة للسلوك الإجرامي',
    en: 'The environments that host crime',
    fr: 'Les environnements propices au crime',
    es: 'Los entornos que albergan el delito',
    ru: 'Среду, в которой совершаются преступления',
    zh: '滋生犯罪的环境',
  },
  wrong1: {
    ar: 'طباع الجناة',
    en: 'The character of offenders',
    fr: 'Le caractère des auteurs',
    es: 'El carácter de los delincuentes',
    ru: 'Характер преступников',
    zh: '犯罪人的性格',
  },
  wrong2: {
    ar: 'مدة العقوبات',
    en: 'The length of sentences',
    fr: 'La durée des peines',
    es: 'La duración de las penas',
    ru: 'Сроки наказаний',
    zh: '刑期的长短',
  },
} satisfies Record<string, InEveryLanguage>;

const trueOrFalse = {
  question: {
    ar: 'تُعالَج الأسباب الجذرية بعد انتهاء جهود العدالة الجنائية.',
    en: 'Root causes are addressed once the efforts of criminal justice are over.',
    fr: 'On s’attaque aux causes profondes une fois achevée l’action de la justice pénale.',
    es: 'Las causas profundas se abordan una vez concluida la labor de la justicia penal.',
    ru: 'Коренные причины устраняют после завершения усилий системы уголовного правосудия.',
    zh: '刑事司法工作结束之后才着手消除根源。',
  },
  answer: { ar: 'خطأ', en: 'false', fr: 'faux', es: 'falso', ru: 'неверно', zh: '错误' },
  feedback: {
    ar: 'بل تسيران جنباً إلى جنب.',
    en: 'The two go hand in hand.',
    fr: 'Les deux vont de pair.',
    es: 'Ambas van de la mano.',
    ru: 'То и другое идет рука об руку.',
    zh: '两者应齐头并进。',
  },
} satisfies Record<string, InEveryLanguage>;

const short: InEveryLanguage = {
  ar: 'كم يوماً على الأقل تدوم فترة استعادة العافية التي تحق للضحايا بموجب اتفاقية مجلس أوروبا؟',
  en: 'Under the Council of Europe Convention, how many days at least may victims have to recover?',
  fr: 'Selon la Convention du Conseil de l’Europe, de combien de jours au moins les victimes disposent-elles pour se rétablir ?',
  es: 'Según el Convenio del Consejo de Europa, ¿de cuántos días como mínimo disponen las víctimas para restablecerse?',
  ru: 'Сколько дней как минимум дает жертвам на восстановление Конвенция Совета Европы?',
  zh: '根据欧洲委员会公约，受害人至少有多少天的恢复期？',
};

const prevention = 'CTOC/COP/WG.4/2019/2';
const recovery = { document: 'A/HRC/14/32', quote: 'ويحق للضحايا فترة 30 يوماً بحد أدنى' };

const order: readonly Column[] = [
  'type',
  'question',
  'answer',
  'wrong',
  'wrong',
  'feedback',
  'document',
  'paragraph',
  'quote',
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * The text of the file: with a byte order mark, by which spreadsheets know UTF-8, and the sign between cells that they
 * expect where the language is spoken. It can be imported as it is.
 */
export function csvTemplate(language: Language): string {
  const say = (texts: InEveryLanguage): string => texts[language];
  const digits = (value: number): string =>
    new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language).format(value);
  const header = order.map((column, at) =>
    column === 'wrong'
      ? `${say(columnNames.wrong)} ${digits(order[at - 1] === 'wrong' ? 2 : 1)}`
      : say(columnNames[column]),
  );
  const rows = [
    header,
    [
      say(typeNames.choice),
      say(choice.question),
      say(choice.answer),
      say(choice.wrong1),
      say(choice.wrong2),
      '',
      prevention,
      digits(22),
      '',
    ],
    [
      say(typeNames['true-false']),
      say(trueOrFalse.question),
      say(trueOrFalse.answer),
      '',
      '',
      say(trueOrFalse.feedback),
      prevention,
      digits(3),
      '',
    ],
    [say(typeNames.short), say(short), digits(30), '', '', '', recovery.document, digits(77), recovery.quote],
  ];
  const delimiter = language === 'en' || language === 'zh' ? ',' : ';';
  return `\uFEFF${rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n')}\r\n`;
}

/** What the columns and the kinds of question are called in the CSV of trainers, in six languages and for short. */

import type { Language } from '#corpus/languages';
import { languageCodes } from '#corpus/languages';
import { normalise } from '#indexer';

export type Column =
  | 'type'
  | 'question'
  | 'answer'
  | 'options'
  | 'option'
  | 'wrong'
  | 'feedback'
  | 'document'
  | 'paragraph'
  | 'quote'
  | 'language';
export type QuestionType = 'choice' | 'true-false' | 'short' | 'match';

type Names<Key extends string> = Record<Key, Record<Language, string>>;

/** As the template has them. */
export const columnNames: Names<Column> = {
  type: { ar: 'النوع', en: 'type', fr: 'type', es: 'tipo', ru: 'тип', zh: '类型' },
  question: { ar: 'السؤال', en: 'question', fr: 'question', es: 'pregunta', ru: 'вопрос', zh: '问题' },
  answer: { ar: 'الإجابة', en: 'answer', fr: 'réponse', es: 'respuesta', ru: 'ответ', zh: '答案' },
  options: { ar: 'الخيارات', en: 'options', fr: 'options', es: 'opciones', ru: 'варианты', zh: '选项' },
  option: { ar: 'خيار', en: 'option', fr: 'option', es: 'opción', ru: 'вариант', zh: '选项' },
  wrong: { ar: 'خيار خاطئ', en: 'wrong', fr: 'faux', es: 'incorrecta', ru: 'неверный', zh: '错误选项' },
  feedback: {
    ar: 'التعليق',
    en: 'feedback',
    fr: 'commentaire',
    es: 'comentario',
    ru: 'пояснение',
    zh: '反馈',
  },
  document: { ar: 'الوثيقة', en: 'document', fr: 'document', es: 'documento', ru: 'документ', zh: '文件' },
  paragraph: { ar: 'الفقرة', en: 'paragraph', fr: 'paragraphe', es: 'párrafo', ru: 'пункт', zh: '段落' },
  quote: { ar: 'الاقتباس', en: 'quote', fr: 'citation', es: 'cita', ru: 'цитата', zh: '引文' },
  language: { ar: 'اللغة', en: 'language', fr: 'langue', es: 'idioma', ru: 'язык', zh: '语言' },
};

export const typeNames: Names<QuestionType> = {
  choice: { ar: 'اختيار', en: 'choice', fr: 'choix', es: 'opción', ru: 'выбор', zh: '选择' },
  'true-false': {
    ar: 'صواب وخطأ',
    en: 'true-false',
    fr: 'vrai-faux',
    es: 'verdadero-falso',
    ru: 'верно-неверно',
    zh: '判断',
  },
  short: { ar: 'إجابة قصيرة', en: 'short', fr: 'courte', es: 'corta', ru: 'краткий', zh: '简答' },
  match: { ar: 'مطابقة', en: 'match', fr: 'appariement', es: 'emparejar', ru: 'соответствие', zh: '配对' },
};

const otherColumns: Record<Column, string> = {
  type: 'kind نوع genre 题型',
  question: 'prompt text سؤال énoncé enunciado 题目 题干',
  answer:
    'correct key right جواب الجواب إجابة correctanswer rightanswer bonneréponse правильныйответ 正确答案',
  options: 'choices خيارات choix البدائل',
  option: 'choice choix بديل вариантответа',
  wrong:
    'wronganswer incorrect distractor mauvaiseréponse خطأ خاطئ incorrecto неверныйответ неправильный 错误',
  feedback: 'explanation comment تعليق ملاحظة explication explicación объяснение комментарий 解析 说明',
  document: 'symbol source وثيقة رمز الرمز cote signatura обозначение 文号',
  paragraph: 'para فقرة par párr п 段 段号',
  quote: 'quotation اقتباس extrait fragmento 引用',
  language: 'lang لغة lengua',
};

const otherTypes: Record<QuestionType, string> = {
  choice:
    'mc mcq multiplechoice اختيارمنمتعدد متعدد qcm choixmultiple opciónmúltiple множественныйвыбор 单选 选择题',
  'true-false':
    'tf truefalse truthvalue صحأوخطأ صوابأوخطأ صحوخطأ صحخطأ vf vraioufaux verdaderoofalso верноневерно 判断题 是非',
  short: 'shortanswer text قصيرة إجابة réponsecourte respuestacorta краткийответ 简答题 填空',
  match: 'matching مزاوجة توصيل association appariements emparejamiento сопоставление 配对题 匹配',
};

const truths: Record<'true' | 'false', string> = {
  true: 'true t yes صواب صح صحيح نعم vrai v oui verdadero cierto sí верно истина да правда 正确 对 是 真',
  false: 'false f no خطأ خاطئ غلط لا faux non falso неверно ложь нет 错误 错 否 假',
};

/** What a name is compared by: its letters and digits. */
const folded = (name: string): string => normalise(name).replace(/[^\p{L}\p{N}]/gu, '');

function lookup<Key extends string>(
  names: Partial<Names<Key>>,
  others: Record<Key, string>,
): ReadonlyMap<string, Key> {
  const found = new Map<string, Key>();
  for (const [key, written] of Object.entries(others) as [Key, string][]) {
    const inLanguages = names[key] ?? {};
    for (const name of [key, ...Object.values<string>(inLanguages), ...written.split(' ')])
      if (!found.has(folded(name))) found.set(folded(name), key);
  }
  return found;
}

const columns = lookup(columnNames, otherColumns);
const types = lookup(typeNames, otherTypes);
const truthValues = lookup({}, truths);

/** A column by its name; a number behind it makes `options` one of several `option` columns. */
export function columnOf(name: string): Column | undefined {
  const whole = folded(name);
  const [, stem = '', digits = ''] = whole.match(/^(.*?)(\d*)$/) ?? [];
  const column = columns.get(stem) ?? columns.get(stem.replace(/^ال/, ''));
  return column === 'options' && digits !== '' ? 'option' : column;
}

export const typeOf = (name: string): QuestionType | undefined => types.get(folded(name));

export function truthOf(answer: string): boolean | undefined {
  const found = truthValues.get(folded(answer));
  return found === undefined ? undefined : found === 'true';
}

/** By its code, or by its name in one of the six. */
const languagesByName = new Map(
  languageCodes.flatMap((code): [string, Language][] => [
    [code, code],
    ...languageCodes.map((reader): [string, Language] => [
      folded(new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code),
      code,
    ]),
  ]),
);

export const languageNamed = (name: string): Language | undefined => languagesByName.get(folded(name));

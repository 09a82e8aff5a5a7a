/** The fixed texts of what is taken away, in six languages; `{…}` is filled in by `say`. */
import type { Language } from '#corpus/languages';

const words = {
  sources: { ar: 'المصادر', en: 'Sources', fr: 'Sources', es: 'Fuentes', ru: 'Источники', zh: '来源' },
  taken: {
    ar: 'اقتبسه دليل حرفياً في {date}؛ يُرجى الرجوع إلى الأصل قبل الاستناد إليه.',
    en: 'Quoted verbatim by Dalil on {date}; check the original before relying on it.',
    fr: 'Cité textuellement par Dalil le {date} ; vérifiez l’original avant de vous y appuyer.',
    es: 'Citado textualmente por Dalil el {date}; compruebe el original antes de basarse en ello.',
    ru: 'Дословно процитировано «Далилем» {date}; прежде чем ссылаться, сверьтесь с оригиналом.',
    zh: 'Dalil 于{date}逐字引用；使用前请核对原件。',
  },
  takenWritten: {
    ar: 'أُخذ من دليل في {date}، والاقتباسات حرفية؛ يُرجى الرجوع إلى الأصل قبل الاستناد إليه.',
    en: 'Taken from Dalil on {date}, quotations verbatim; check the original before relying on it.',
    fr: 'Extrait de Dalil le {date}, citations textuelles ; vérifiez l’original avant de vous y appuyer.',
    es: 'Tomado de Dalil el {date}, con citas textuales; compruebe el original antes de basarse en ello.',
    ru: 'Взято из «Далиля» {date}, цитаты дословные; прежде чем ссылаться, сверьтесь с оригиналом.',
    zh: '{date}取自 Dalil，引文均为原文；使用前请核对原件。',
  },
  written: {
    ar: 'كتبه النموذج اللغوي {model} استناداً إلى الفقرات المستشهد بها، وجرى التحقق من كل جملة بالرجوع إليها. أما الاقتباسات الواردة أدناه فهي نص الوثائق حرفياً.',
    en: 'Written by the language model {model} from the paragraphs cited; each sentence was checked against them. The quotations below are the documents’ own words.',
    fr: 'Rédigé par le modèle de langage {model} à partir des paragraphes cités ; chaque phrase a été vérifiée au regard de ceux-ci. Les citations ci-dessous sont le texte même des documents.',
    es: 'Redactado por el modelo de lenguaje {model} a partir de los párrafos citados; cada oración se ha cotejado con ellos. Las citas que figuran a continuación son el texto literal de los documentos.',
    ru: 'Написано языковой моделью {model} на основе указанных пунктов; каждое предложение сверено с ними. Приведенные ниже цитаты — собственные слова документов.',
    zh: '以下文字由语言模型 {model} 根据所引段落撰写，每句均已与这些段落核对。其后的引文为文件原文。',
  },
  /** Behind a written sentence. */
  notFound: {
    ar: '(غير موجود في الوثائق)',
    en: '(not found in the documents)',
    fr: '(introuvable dans les documents)',
    es: '(no consta en los documentos)',
    ru: '(в документах не найдено)',
    zh: '（文件中未找到）',
  },
  /** Worded so that every number fits. */
  withheld: {
    ar: 'عدد الجُمل التي حُذفت لعدم وجودها في الوثائق: {count}',
    en: 'Sentences left out because they were not found in the documents: {count}',
    fr: 'Nombre de phrases omises parce qu’elles étaient introuvables dans les documents : {count}',
    es: 'Número de oraciones omitidas por no constar en los documentos: {count}',
    ru: 'Опущено предложений, не найденных в документах: {count}',
    zh: '因文件中未找到而略去的句子数：{count}',
  },
  fallback: {
    ar: 'النموذج اللغوي: {message}',
    en: 'Language model: {message}',
    fr: 'Modèle de langage : {message}',
    es: 'Modelo de lenguaje: {message}',
    ru: 'Языковая модель: {message}',
    zh: '语言模型：{message}',
  },
  damaged: {
    ar: 'نص متضرر: يُرجى الرجوع إلى الأصل',
    en: 'Damaged text: check the original',
    fr: 'Texte endommagé : vérifier l’original',
    es: 'Texto dañado: compruebe el original',
    ru: 'Текст поврежден: сверьтесь с оригиналом',
    zh: '文本受损：请核对原件',
  },
  fullCitation: {
    ar: '{label}. {title} ({date})',
    en: '{label}. {title} ({date})',
    fr: '{label}. {title} ({date})',
    es: '{label}. {title} ({date})',
    ru: '{label}. {title} ({date})',
    zh: '{label}。{title}（{date}）',
  },
  searchedAs: {
    ar: 'بُحث بالصيغة: {query}',
    en: 'Searched as: {query}',
    fr: 'Recherché sous la forme : {query}',
    es: 'Se buscó como: {query}',
    ru: 'Искали так: {query}',
    zh: '实际检索：{query}',
  },
  onlyDocuments: {
    ar: 'في هذه الوثائق دون غيرها: {names}',
    en: 'Only in these documents: {names}',
    fr: 'Uniquement dans ces documents : {names}',
    es: 'Solo en estos documentos: {names}',
    ru: 'Только в этих документах: {names}',
    zh: '仅限这些文件：{names}',
  },
  onlyBodies: {
    ar: 'في وثائق هذه الهيئات دون غيرها: {names}',
    en: 'Only in documents of: {names}',
    fr: 'Uniquement dans les documents de ces organes : {names}',
    es: 'Solo en documentos de estos órganos: {names}',
    ru: 'Только в документах этих органов: {names}',
    zh: '仅限这些机构的文件：{names}',
  },
  onlyYears: {
    ar: 'في وثائق هذه السنوات دون غيرها: {names}',
    en: 'Only in documents dated: {names}',
    fr: 'Uniquement dans les documents de ces années : {names}',
    es: 'Solo en documentos de estos años: {names}',
    ru: 'Только в документах за эти годы: {names}',
    zh: '仅限这些年份的文件：{names}',
  },
  onlyLanguages: {
    ar: 'في الوثائق المكتوبة بهذه اللغات دون غيرها: {names}',
    en: 'Only in documents written in: {names}',
    fr: 'Uniquement dans les documents rédigés dans ces langues : {names}',
    es: 'Solo en documentos escritos en estos idiomas: {names}',
    ru: 'Только в документах на этих языках: {names}',
    zh: '仅限以这些语言写成的文件：{names}',
  },
  refused: {
    ar: 'لا تجيب الوثائق عن هذا السؤال.',
    en: 'The documents do not answer this question.',
    fr: 'Les documents ne répondent pas à cette question.',
    es: 'Los documentos no responden a esta pregunta.',
    ru: 'В документах нет ответа на этот вопрос.',
    zh: '这些文件没有回答这个问题。',
  },
  replied: {
    ar: 'ردّ دليل: {reply}',
    en: 'Dalil replied: {reply}',
    fr: 'Réponse de Dalil : {reply}',
    es: 'Dalil respondió: {reply}',
    ru: '«Далиль» ответил: {reply}',
    zh: 'Dalil 的回复：{reply}',
  },
  stopped: {
    ar: 'أُوقفت الإجابة قبل اكتمالها.',
    en: 'The answer was stopped before it was complete.',
    fr: 'La réponse a été arrêtée avant d’être complète.',
    es: 'La respuesta se detuvo antes de completarse.',
    ru: 'Ответ остановлен до завершения.',
    zh: '回答未完成即已停止。',
  },
  unfinished: {
    ar: 'لم تكن الإجابة قد اكتملت عند التصدير.',
    en: 'The answer was not yet complete when it was exported.',
    fr: 'La réponse n’était pas encore complète au moment de l’exportation.',
    es: 'La respuesta aún no estaba completa cuando se exportó.',
    ru: 'Ко времени экспорта ответ еще не был завершен.',
    zh: '导出时回答尚未完成。',
  },
  failed: {
    ar: 'تعذّر تقديم الإجابة.',
    en: 'The answer could not be given.',
    fr: 'La réponse n’a pas pu être donnée.',
    es: 'No se pudo dar la respuesta.',
    ru: 'Не удалось дать ответ.',
    zh: '无法给出回答。',
  },
  changed: {
    ar: 'تغيّر منذ ذلك الحين نص {label} أو حُذف؛ والاقتباس هنا كما كان وقت الإجابة.',
    en: 'The text of {label} has since been changed or removed; it is quoted as it stood when the answer was given.',
    fr: 'Le texte de {label} a depuis été modifié ou retiré ; il est cité tel qu’il était au moment de la réponse.',
    es: 'El texto de {label} se ha modificado o retirado desde entonces; se cita tal como estaba cuando se dio la respuesta.',
    ru: 'С тех пор текст {label} был изменен или удален; он цитируется в том виде, в каком был на момент ответа.',
    zh: '{label}的文本此后已更改或移除；此处按回答当时的原文引用。',
  },
  print: { ar: 'طباعة', en: 'Print', fr: 'Imprimer', es: 'Imprimir', ru: 'Печать', zh: '打印' },
} as const satisfies Record<string, Record<Language, string>>;

export type Words = keyof typeof words;

/** A text with its values put in; each place of a value is filled once, so that values are never read as places. */
export const say = (key: Words, language: Language, values: Record<string, string> = {}): string =>
  words[key][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Sets text apart whose direction or punctuation may differ from what surrounds it (Unicode's FSI … PDI). */
export const apart = (text: string): string => `\u2068${text}\u2069`;

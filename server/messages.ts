/** What the server says to people, in six languages. */
import type { Language } from '#corpus/languages';

const messages = {
  notFound: {
    ar: 'لا تجيب الوثائق عن هذا السؤال. أقرب الفقرات إليه مبيّنة أدناه، وهي ليست جواباً.',
    en: 'The documents do not answer this question. The nearest paragraphs are shown below; they are not an answer.',
    fr: 'Les documents ne répondent pas à cette question. Les paragraphes les plus proches figurent ci-dessous ; ils ne constituent pas une réponse.',
    es: 'Los documentos no responden a esta pregunta. A continuación figuran los párrafos más cercanos, que no constituyen una respuesta.',
    ru: 'В документах нет ответа на этот вопрос. Ниже приведены ближайшие по смыслу пункты; ответом они не являются.',
    zh: '这些文件没有回答这个问题。下面列出最接近的段落，但它们不是答案。',
  },
  empty: {
    ar: 'لم يُعثر في الوثائق على ما يتصل بهذا السؤال.',
    en: 'Nothing in the documents relates to this question.',
    fr: 'Aucun passage des documents ne se rapporte à cette question.',
    es: 'Nada en los documentos guarda relación con esta pregunta.',
    ru: 'В документах не найдено ничего, что относилось бы к этому вопросу.',
    zh: '文件中没有与这个问题相关的内容。',
  },
  badRequest: {
    ar: 'تعذّر فهم الطلب. راجع ما أُدخل ثم أعد المحاولة.',
    en: 'The request could not be understood. Check what was entered and try again.',
    fr: 'La demande n’a pas pu être comprise. Vérifiez ce qui a été saisi et réessayez.',
    es: 'No se ha podido entender la solicitud. Compruebe lo que ha introducido e inténtelo de nuevo.',
    ru: 'Не удалось разобрать запрос. Проверьте введённые данные и попробуйте снова.',
    zh: '无法理解该请求。请检查输入的内容后重试。',
  },
  questionTooLong: {
    ar: 'السؤال طويل جداً. اختصره ثم أعد المحاولة.',
    en: 'The question is too long. Shorten it and try again.',
    fr: 'La question est trop longue. Raccourcissez-la et réessayez.',
    es: 'La pregunta es demasiado larga. Acórtela e inténtelo de nuevo.',
    ru: 'Вопрос слишком длинный. Сократите его и попробуйте снова.',
    zh: '问题太长。请缩短后重试。',
  },
  fileTooLarge: {
    ar: 'الملف أكبر مما يمكن قبوله. قسّمه إلى ملفات أصغر ثم أعد المحاولة.',
    en: 'The file is larger than can be taken. Divide it into smaller ones and try again.',
    fr: 'Le fichier est trop volumineux. Divisez-le en fichiers plus petits et réessayez.',
    es: 'El archivo es demasiado grande. Divídalo en archivos más pequeños e inténtelo de nuevo.',
    ru: 'Файл слишком большой. Разделите его на меньшие и попробуйте снова.',
    zh: '文件过大，无法接收。请拆分成较小的文件后重试。',
  },
  unknownDocument: {
    ar: 'لا توجد وثيقة بهذا المعرّف.',
    en: 'There is no document with this identifier.',
    fr: 'Aucun document ne porte cet identifiant.',
    es: 'No existe ningún documento con ese identificador.',
    ru: 'Документа с таким идентификатором нет.',
    zh: '没有具有该标识的文件。',
  },
  notFoundHere: {
    ar: 'لا يوجد شيء في هذا العنوان.',
    en: 'There is nothing at this address.',
    fr: 'Il n’y a rien à cette adresse.',
    es: 'No hay nada en esta dirección.',
    ru: 'По этому адресу ничего нет.',
    zh: '此地址没有内容。',
  },
  forbidden: {
    ar: 'هذا الطلب غير مسموح به من هذا العنوان.',
    en: 'This request is not allowed from this address.',
    fr: 'Cette demande n’est pas autorisée depuis cette adresse.',
    es: 'Esta solicitud no está permitida desde esta dirección.',
    ru: 'Запрос с этого адреса не разрешён.',
    zh: '不允许从此地址发出该请求。',
  },
  translationFailed: {
    ar: 'لم يتمكن النموذج اللغوي من ترجمة هذه الفقرة. أعد المحاولة لاحقاً.',
    en: 'The language model could not translate this paragraph. Try again later.',
    fr: 'Le modèle de langage n’a pas pu traduire ce paragraphe. Réessayez plus tard.',
    es: 'El modelo de lenguaje no pudo traducir este párrafo. Inténtelo de nuevo más tarde.',
    ru: 'Языковой модели не удалось перевести этот пункт. Попробуйте позже.',
    zh: '语言模型未能翻译这一段。请稍后重试。',
  },
  translationChangedNumbers: {
    ar: 'لا تُعرض الترجمة لأن النموذج اللغوي غيّر فيها أعداداً.',
    en: 'The translation is not shown, because the language model changed numbers in it.',
    fr: 'La traduction n’est pas affichée, car le modèle de langage y a modifié des nombres.',
    es: 'La traducción no se muestra porque el modelo de lenguaje cambió números en ella.',
    ru: 'Перевод не показан: языковая модель изменила в нём числа.',
    zh: '译文未显示，因为语言模型改动了其中的数字。',
  },
  internal: {
    ar: 'حدث خطأ غير متوقع. أعد المحاولة.',
    en: 'Something unexpected went wrong. Try again.',
    fr: 'Une erreur inattendue est survenue. Réessayez.',
    es: 'Se ha producido un error inesperado. Inténtelo de nuevo.',
    ru: 'Произошла непредвиденная ошибка. Попробуйте снова.',
    zh: '发生意外错误。请重试。',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof messages;

export const message = (key: MessageKey, language: Language): string => messages[key][language];

/** What is said about questions that could not be taken over: what is wrong, and what to do; `{…}` is filled in. */
import type { Language } from '#corpus/languages';
import { soundLine } from '../../export/sound-text.ts';

const words = {
  notText: {
    ar: 'هذا الملف ليس نصاً بترميز UTF-8. احفظه بصيغة «CSV UTF-8» أو نص UTF-8 ثم أعد المحاولة.',
    en: 'This file is not text in UTF-8. Save it as “CSV UTF-8” or as UTF-8 text and try again.',
    fr: 'Ce fichier n’est pas du texte en UTF-8. Enregistrez-le au format « CSV UTF-8 » ou texte UTF-8, puis réessayez.',
    es: 'Este archivo no es texto en UTF-8. Guárdelo como «CSV UTF-8» o como texto UTF-8 e inténtelo de nuevo.',
    ru: 'Этот файл — не текст в кодировке UTF-8. Сохраните его как «CSV UTF-8» или как текст UTF-8 и повторите попытку.',
    zh: '此文件不是 UTF-8 文本。请另存为“CSV UTF-8”或 UTF-8 文本后重试。',
  },
  noneHere: {
    ar: 'لا توجد أسئلة في هذا الملف. تحقق من أنك اخترت الملف والصيغة الصحيحين.',
    en: 'There are no questions in this file. Check that it is the right file and the right format.',
    fr: 'Ce fichier ne contient aucune question. Vérifiez que le fichier et le format sont les bons.',
    es: 'No hay preguntas en este archivo. Compruebe que el archivo y el formato son los correctos.',
    ru: 'В этом файле нет вопросов. Проверьте, тот ли это файл и тот ли формат.',
    zh: '此文件中没有问题。请检查文件和格式是否正确。',
  },
  noHeader: {
    ar: 'لا يوجد في السطر الأول عمود «السؤال». اجعل السطر الأول أسماء الأعمدة كما في النموذج.',
    en: 'The first row has no column “question”. Put the names of the columns there, as in the template.',
    fr: 'La première ligne n’a pas de colonne « question ». Mettez-y les noms des colonnes, comme dans le modèle.',
    es: 'La primera fila no tiene la columna «pregunta». Ponga en ella los nombres de las columnas, como en la plantilla.',
    ru: 'В первой строке нет столбца «вопрос». Укажите в ней названия столбцов, как в шаблоне.',
    zh: '第一行没有“问题”列。请按模板在第一行写明各列名称。',
  },
  tooMany: {
    ar: 'في الملف أكثر من {most} سؤال؛ لم يُقرأ ما يبدأ من هنا. قسّم الملف واستورد الباقي.',
    en: 'There are more than {most} questions; what begins here was not read. Split the file and import the rest.',
    fr: 'Il y a plus de {most} questions ; la suite n’a pas été lue. Scindez le fichier et importez le reste.',
    es: 'Hay más de {most} preguntas; a partir de aquí no se ha leído. Divida el archivo e importe el resto.',
    ru: 'Вопросов больше {most}; начиная отсюда они не прочитаны. Разделите файл и импортируйте остальное.',
    zh: '问题超过{most}个；自此处起未读取。请拆分文件后导入其余部分。',
  },
  unreadable: {
    ar: 'تعذّرت قراءة هذا السؤال. راجع الأقواس والعلامات الخاصة، واسبق ~ = # { } بشرطة مائلة عكسية حين تكون نصاً.',
    en: 'This question could not be read. Check its braces, and put a backslash before ~ = # { } where they are text.',
    fr: 'Cette question n’a pas pu être lue. Vérifiez les accolades et mettez une barre oblique inverse devant ~ = # { } dans le texte.',
    es: 'No se ha podido leer esta pregunta. Revise las llaves y ponga una barra inversa delante de ~ = # { } cuando sean texto.',
    ru: 'Не удалось прочитать этот вопрос. Проверьте фигурные скобки и поставьте обратную косую черту перед ~ = # { } в тексте.',
    zh: '无法读取此问题。请检查花括号；文字中的 ~ = # { } 前须加反斜杠。',
  },
  openBrace: {
    ar: 'ينقص هذا السؤال قوس { أو }. أغلق الأقواس، ولا تترك سطراً فارغاً داخل السؤال.',
    en: 'A brace { or } is missing. Close the braces, and leave no empty line inside a question.',
    fr: 'Il manque une accolade { ou }. Fermez les accolades et ne laissez pas de ligne vide dans une question.',
    es: 'Falta una llave { o }. Cierre las llaves y no deje líneas vacías dentro de una pregunta.',
    ru: 'Не хватает скобки { или }. Закройте скобки и не оставляйте пустых строк внутри вопроса.',
    zh: '缺少花括号 { 或 }。请补全括号，问题内部不要留空行。',
  },
  unreadableRow: {
    ar: 'تعذّرت قراءة هذا الصف. راجع علامات الاقتباس: تُضاعف داخل الخلية، وتُغلق في آخرها.',
    en: 'This row could not be read. Check its quotation marks: doubled inside a cell, closed at its end.',
    fr: 'Cette ligne n’a pas pu être lue. Vérifiez les guillemets : doublés dans une cellule, fermés à la fin.',
    es: 'No se ha podido leer esta fila. Revise las comillas: duplicadas dentro de la celda y cerradas al final.',
    ru: 'Не удалось прочитать эту строку. Проверьте кавычки: внутри ячейки они удваиваются, в конце закрываются.',
    zh: '无法读取此行。请检查引号：单元格内须成对写两个，末尾须闭合。',
  },
  noQuestion: {
    ar: 'لا يوجد نص للسؤال. اكتب السؤال.',
    en: 'There is no question. Write one.',
    fr: 'Il n’y a pas de question. Rédigez-la.',
    es: 'No hay pregunta. Escríbala.',
    ru: 'Нет текста вопроса. Напишите его.',
    zh: '没有问题。请写上问题。',
  },
  noAnswer: {
    ar: 'لا توجد إجابة صحيحة. بيّن الإجابة الصحيحة.',
    en: 'There is no right answer. Say which it is.',
    fr: 'Il n’y a pas de bonne réponse. Indiquez-la.',
    es: 'No hay respuesta correcta. Indique cuál es.',
    ru: 'Нет правильного ответа. Укажите его.',
    zh: '没有正确答案。请注明。',
  },
  answerNotAmong: {
    ar: 'الإجابة الصحيحة «{answer}» ليست بين الخيارات. انسخها كما هي في أحدها.',
    en: 'The right answer “{answer}” is not among the options. Copy it exactly as one of them has it.',
    fr: 'La bonne réponse « {answer} » ne figure pas parmi les options. Copiez-la exactement depuis l’une d’elles.',
    es: 'La respuesta correcta «{answer}» no está entre las opciones. Cópiela exactamente de una de ellas.',
    ru: 'Правильного ответа «{answer}» нет среди вариантов. Скопируйте его точно из одного из них.',
    zh: '正确答案“{answer}”不在选项之中。请照选项原样填写。',
  },
  sameOptions: {
    ar: 'الخيار «{option}» مكرر. غيّر أحدهما أو احذفه.',
    en: 'The option “{option}” is there twice. Change or remove one.',
    fr: 'L’option « {option} » figure deux fois. Modifiez-en une ou supprimez-la.',
    es: 'La opción «{option}» está repetida. Cambie o elimine una.',
    ru: 'Вариант «{option}» повторяется. Измените или удалите один из них.',
    zh: '选项“{option}”重复。请修改或删除其一。',
  },
  fewOptions: {
    ar: 'يلزم خياران على الأقل. أضف خيارات.',
    en: 'At least two options are needed. Add some.',
    fr: 'Il faut au moins deux options. Ajoutez-en.',
    es: 'Se necesitan al menos dos opciones. Añada alguna.',
    ru: 'Нужно не менее двух вариантов. Добавьте варианты.',
    zh: '至少需要两个选项。请补充。',
  },
  manyOptions: {
    ar: 'الخيارات أكثر من {most}. احذف بعضها.',
    en: 'There are more than {most} options. Remove some.',
    fr: 'Il y a plus de {most} options. Supprimez-en.',
    es: 'Hay más de {most} opciones. Elimine algunas.',
    ru: 'Вариантов больше {most}. Удалите лишние.',
    zh: '选项超过{most}个。请删减。',
  },
  severalRight: {
    ar: 'لهذا السؤال أكثر من إجابة صحيحة أو إجابات بدرجات جزئية. اجعل خياراً واحداً صحيحاً والبقية خاطئة.',
    en: 'Several answers are right, or right in part. Make one option right and the others wrong.',
    fr: 'Plusieurs réponses sont justes, en tout ou en partie. Une seule option doit être juste, les autres fausses.',
    es: 'Hay varias respuestas correctas, o correctas en parte. Deje una opción correcta y las demás incorrectas.',
    ru: 'Верных (или частично верных) ответов несколько. Сделайте один вариант верным, остальные — неверными.',
    zh: '有多个正确或部分正确的答案。请只保留一个正确选项，其余为错误选项。',
  },
  partlyRight: {
    ar: 'لبعض الإجابات درجات جزئية. أعط كل إجابة مقبولة ١٠٠٪ واحذف غيرها.',
    en: 'Some answers get a part of the mark. Give 100% to every answer that is right and remove the others.',
    fr: 'Certaines réponses ne valent qu’une partie des points. Donnez 100 % à chaque réponse juste et supprimez les autres.',
    es: 'Algunas respuestas valen solo una parte. Dé el 100 % a cada respuesta correcta y elimine las demás.',
    ru: 'Некоторые ответы засчитываются частично. Поставьте каждому верному ответу 100 % и удалите остальные.',
    zh: '部分答案只得部分分数。请将每个正确答案设为100%，并删除其余答案。',
  },
  wildcard: {
    ar: 'العلامة * بمعنى «أي شيء» غير معروفة هنا. اكتب كل إجابة صحيحة كاملة.',
    en: 'A * for “anything” is not known here. Write every right answer in full.',
    fr: 'Le signe * au sens de « n’importe quoi » n’est pas reconnu ici. Écrivez chaque bonne réponse en entier.',
    es: 'Aquí no se admite * como «cualquier cosa». Escriba completa cada respuesta correcta.',
    ru: 'Знак * в значении «что угодно» здесь не поддерживается. Напишите каждый верный ответ полностью.',
    zh: '此处不支持用 * 表示任意内容。请完整写出每个正确答案。',
  },
  range: {
    ar: 'الإجابة مجال من الأعداد. اكتب العدد الصحيح نفسه.',
    en: 'The answer is a range of numbers. Give the exact number.',
    fr: 'La réponse est un intervalle de nombres. Indiquez le nombre exact.',
    es: 'La respuesta es un intervalo de números. Indique el número exacto.',
    ru: 'Ответ задан диапазоном чисел. Укажите точное число.',
    zh: '答案是一个数值范围。请给出确切的数字。',
  },
  essay: {
    ar: 'السؤال المقالي لا مفتاح له هنا فلا يمكن تصحيحه. اجعله سؤالاً بإجابة قصيرة أو اختياراً من متعدد.',
    en: 'An essay has no key here, so it cannot be graded. Make it a short answer or a choice.',
    fr: 'Une question ouverte n’a pas de clé ici et ne peut être corrigée. Faites-en une réponse courte ou un choix multiple.',
    es: 'Una pregunta de ensayo no tiene clave aquí y no se puede corregir. Conviértala en respuesta corta u opción múltiple.',
    ru: 'У эссе здесь нет ключа, поэтому его нельзя проверить. Сделайте краткий ответ или выбор варианта.',
    zh: '论述题在此没有标准答案，无法评分。请改为简答题或选择题。',
  },
  noBraces: {
    ar: 'هذا نص بلا إجابات. أضف الإجابات بين { و } أو احذفه.',
    en: 'This is text without answers. Add them between { and }, or remove it.',
    fr: 'Ce texte n’a pas de réponses. Ajoutez-les entre { et }, ou supprimez-le.',
    es: 'Este texto no tiene respuestas. Añádalas entre { y }, o elimínelo.',
    ru: 'Это текст без ответов. Добавьте их между { и } или удалите его.',
    zh: '这段文字没有答案。请在 { 与 } 之间写明答案，或将其删除。',
  },
  picture: {
    ar: 'في السؤال صورة أو ملف لا يمكن عرضه هنا. اكتب ما فيه نصاً.',
    en: 'The question has a picture or a file, which cannot be shown here. Say in words what it shows.',
    fr: 'La question contient une image ou un fichier qui ne peut être affiché ici. Décrivez-en le contenu.',
    es: 'La pregunta tiene una imagen o un archivo que aquí no se puede mostrar. Diga con palabras qué contiene.',
    ru: 'В вопросе есть изображение или файл, которые здесь не показать. Опишите их словами.',
    zh: '问题含有此处无法显示的图片或文件。请用文字说明其内容。',
  },
  uneven: {
    ar: 'يلزم لكل بند في المطابقة طرفان: بند ومقابله. أكمل الناقص أو احذفه.',
    en: 'In a matching question each pair needs both its sides. Complete the pair or remove it.',
    fr: 'Dans un appariement, chaque paire a deux côtés. Complétez la paire ou supprimez-la.',
    es: 'En una pregunta de emparejar, cada par necesita sus dos lados. Complete el par o elimínelo.',
    ru: 'В вопросе на соответствие у каждой пары должны быть обе части. Дополните пару или удалите ее.',
    zh: '配对题的每一对都须有左右两项。请补全或删除。',
  },
  trueOrFalse: {
    ar: 'إجابة الصواب والخطأ «{answer}» غير مفهومة. اكتب «صواب» أو «خطأ».',
    en: 'The answer “{answer}” is neither true nor false. Write “true” or “false”.',
    fr: 'La réponse « {answer} » n’est ni vrai ni faux. Écrivez « vrai » ou « faux ».',
    es: 'La respuesta «{answer}» no es verdadero ni falso. Escriba «verdadero» o «falso».',
    ru: 'Ответ «{answer}» — не «верно» и не «неверно». Напишите одно из этих слов.',
    zh: '答案“{answer}”既非正确也非错误。请写“正确”或“错误”。',
  },
  unknownType: {
    ar: 'نوع السؤال «{type}» غير معروف. الأنواع: {types}.',
    en: 'The type “{type}” is not known. There are: {types}.',
    fr: 'Le type « {type} » est inconnu. Types possibles : {types}.',
    es: 'El tipo «{type}» no se conoce. Tipos posibles: {types}.',
    ru: 'Тип «{type}» неизвестен. Возможные типы: {types}.',
    zh: '题型“{type}”未知。可用题型：{types}。',
  },
  unknownLanguage: {
    ar: 'اللغة «{language}» غير معروفة. اكتب رمزاً من هذه: {languages}.',
    en: 'The language “{language}” is not known. Write one of these codes: {languages}.',
    fr: 'La langue « {language} » est inconnue. Écrivez l’un de ces codes : {languages}.',
    es: 'El idioma «{language}» no se conoce. Escriba uno de estos códigos: {languages}.',
    ru: 'Язык «{language}» неизвестен. Укажите один из кодов: {languages}.',
    zh: '语言“{language}”未知。请填写以下代码之一：{languages}。',
  },
  tooLong: {
    ar: 'في السؤال نص أطول من المسموح ({most} حرف). اختصره: «{start}…»',
    en: 'A text is longer than the {most} characters it may have. Shorten it: “{start}…”',
    fr: 'Un texte dépasse les {most} caractères permis. Raccourcissez-le : « {start}… »',
    es: 'Un texto supera los {most} caracteres permitidos. Acórtelo: «{start}…»',
    ru: 'Текст длиннее допустимых {most} знаков. Сократите его: «{start}…»',
    zh: '有一段文字超过{most}个字符的上限。请缩短：“{start}…”',
  },
  unknownSource: {
    ar: 'لا توجد الفقرة «{paragraph}» في وثيقة باسم «{document}». راجع رمز الوثيقة ورقم الفقرة.',
    en: 'There is no paragraph “{paragraph}” of a document “{document}”. Check the symbol and the number.',
    fr: 'Il n’y a pas de paragraphe « {paragraph} » d’un document « {document} ». Vérifiez la cote et le numéro.',
    es: 'No existe el párrafo «{paragraph}» de un documento «{document}». Compruebe la signatura y el número.',
    ru: 'Нет пункта «{paragraph}» документа «{document}». Проверьте условное обозначение и номер.',
    zh: '没有文件“{document}”的第“{paragraph}”段。请核对文号和段号。',
  },
  quoteNotThere: {
    ar: 'الاقتباس «{start}…» ليس في {document}، الفقرة {paragraph}. انسخه حرفياً من الفقرة.',
    en: 'The quotation “{start}…” is not in {document}, para. {paragraph}. Copy it exactly from the paragraph.',
    fr: 'La citation « {start}… » ne figure pas dans {document}, par. {paragraph}. Copiez-la exactement.',
    es: 'La cita «{start}…» no está en {document}, párr. {paragraph}. Cópiela exactamente del párrafo.',
    ru: 'Цитаты «{start}…» нет в {document}, п. {paragraph}. Скопируйте ее из пункта дословно.',
    zh: '引文“{start}…”不在{document}第{paragraph}段中。请从该段逐字复制。',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type Problem = keyof typeof words;

/** Longest part of a trainer's text that a message repeats. */
const mostRepeated = 60;

function shortened(text: string): string {
  const signs = [...soundLine(text.slice(0, 4 * mostRepeated))];
  return signs.length > mostRepeated ? `${signs.slice(0, mostRepeated).join('')}…` : signs.join('');
}

/** Why a question is not taken over; becomes words in `readQuestions`, which knows the reader's language. */
export class QuestionError extends Error {
  constructor(
    readonly problem: Problem,
    readonly values: Record<string, string> = {},
  ) {
    super(problem);
  }

  in(language: Language): string {
    return words[this.problem][language].replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(this.values, name) ? `\u2068${shortened(this.values[name] ?? '')}\u2069` : place,
    );
  }
}

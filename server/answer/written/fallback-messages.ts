/** Why there is no written answer, in one plain line; the verbatim answer stands beside it. */
import type { Language } from '#corpus/languages';
import type { FailureReason } from './failure.ts';

const messages: Record<FailureReason, Record<Language, string>> = {
  unreachable: {
    ar: 'تعذّر الوصول إلى النموذج اللغوي، فالجواب بنص الوثائق وحده.',
    en: 'The language model could not be reached, so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage est injoignable ; la réponse se limite aux mots des documents.',
    es: 'No se pudo acceder al modelo de lenguaje; la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель недоступна, поэтому ответ дан только словами документов.',
    zh: '无法连接语言模型，因此只给出文件原文的回答。',
  },
  timeout: {
    ar: 'لم يجب النموذج اللغوي في الوقت المحدد، فالجواب بنص الوثائق وحده.',
    en: 'The language model took too long, so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage a mis trop de temps ; la réponse se limite aux mots des documents.',
    es: 'El modelo de lenguaje tardó demasiado; la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель отвечала слишком долго, поэтому ответ дан только словами документов.',
    zh: '语言模型响应超时，因此只给出文件原文的回答。',
  },
  busy: {
    ar: 'النموذج اللغوي مشغول الآن، فالجواب بنص الوثائق وحده.',
    en: 'The language model is busy at the moment, so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage est occupé pour l’instant ; la réponse se limite aux mots des documents.',
    es: 'El modelo de lenguaje está ocupado en este momento; la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель сейчас занята, поэтому ответ дан только словами документов.',
    zh: '语言模型目前繁忙，因此只给出文件原文的回答。',
  },
  rejected: {
    ar: 'رفض النموذج اللغوي الطلب، وعلى مشغّل الخادم مراجعة إعداداته؛ فالجواب بنص الوثائق وحده.',
    en: 'The language model refused the request (whoever runs this server should check its settings), so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage a refusé la demande (la personne qui gère ce serveur devrait vérifier sa configuration) ; la réponse se limite aux mots des documents.',
    es: 'El modelo de lenguaje rechazó la solicitud (quien administra este servidor debería revisar su configuración); la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель отклонила запрос (администратору сервера следует проверить её настройки), поэтому ответ дан только словами документов.',
    zh: '语言模型拒绝了请求（服务器管理员应检查其设置），因此只给出文件原文的回答。',
  },
  cut_off: {
    ar: 'انقطع النموذج اللغوي قبل أن يتم جوابه، فالجواب بنص الوثائق وحده.',
    en: 'The language model stopped before it had finished, so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage s’est arrêté avant d’avoir terminé ; la réponse se limite aux mots des documents.',
    es: 'El modelo de lenguaje se detuvo antes de terminar; la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель прервалась, не закончив, поэтому ответ дан только словами документов.',
    zh: '语言模型中途停止，因此只给出文件原文的回答。',
  },
  loop: {
    ar: 'أخذ النموذج اللغوي يكرر كلامه، فالجواب بنص الوثائق وحده.',
    en: 'The language model went on repeating itself, so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage se répétait sans fin ; la réponse se limite aux mots des documents.',
    es: 'El modelo de lenguaje se repetía sin parar; la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель начала повторяться, поэтому ответ дан только словами документов.',
    zh: '语言模型不断重复，因此只给出文件原文的回答。',
  },
  garbage: {
    ar: 'لم يكتب النموذج اللغوي ما يمكن التحقق منه في الوثائق، فالجواب بنصها وحده.',
    en: 'The language model wrote nothing that could be checked, so the answer is in the documents’ own words only.',
    fr: 'Le modèle de langage n’a rien écrit de vérifiable ; la réponse se limite aux mots des documents.',
    es: 'El modelo de lenguaje no escribió nada que pudiera comprobarse; la respuesta se limita a las palabras de los documentos.',
    ru: 'Языковая модель не написала ничего, что можно проверить, поэтому ответ дан только словами документов.',
    zh: '语言模型没有写出可以核对的内容，因此只给出文件原文的回答。',
  },
  no_answer: {
    ar: 'لم يجد النموذج اللغوي جواباً في هذه الفقرات، فاقرأ نص الوثائق بنفسك.',
    en: 'The language model found no answer in these paragraphs: judge the documents’ own words yourself.',
    fr: 'Le modèle de langage n’a pas trouvé de réponse dans ces paragraphes : jugez par vous-même des mots des documents.',
    es: 'El modelo de lenguaje no encontró respuesta en estos párrafos: juzgue usted las palabras de los documentos.',
    ru: 'Языковая модель не нашла ответа в этих пунктах: судите сами по словам документов.',
    zh: '语言模型在这些段落中没有找到答案：请您自行判断文件原文。',
  },
  unsupported: {
    ar: 'لم يُعثر في الوثائق على معظم ما كتبه النموذج اللغوي، فالجواب بنصها وحده.',
    en: 'Too little of what the language model wrote could be found in the documents, so the answer is in their own words only.',
    fr: 'Trop peu de ce que le modèle de langage a écrit se retrouve dans les documents ; la réponse se limite à leurs mots.',
    es: 'Demasiado poco de lo que escribió el modelo de lenguaje figura en los documentos; la respuesta se limita a sus palabras.',
    ru: 'В документах нашлось слишком мало из того, что написала языковая модель, поэтому ответ дан только их словами.',
    zh: '语言模型所写内容能在文件中找到的太少，因此只给出文件原文的回答。',
  },
};

export const fallbackMessage = (reason: FailureReason, language: Language): string =>
  messages[reason][language];

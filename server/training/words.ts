/** What training says in six languages; `{…}` is filled in by `sayInTraining`. */
import type { Language } from '#corpus/languages';

const words = {
  about: {
    ar: 'ماذا تقول {label} عن «{concept}»؟ أجب بكلماتك واذكر ما يرد فيها من أرقام وأسماء.',
    en: 'What does {label} say about the topic “{concept}”? Answer in your own words, with the numbers and names that it gives.',
    fr: 'Que dit {label} au sujet de « {concept} » ? Répondez avec vos propres mots, en donnant les chiffres et les noms cités.',
    es: '¿Qué dice {label} sobre «{concept}»? Responda con sus propias palabras e incluya las cifras y los nombres que menciona.',
    ru: 'Что говорится в {label} по теме «{concept}»? Ответьте своими словами, с приведенными там числами и названиями.',
    zh: '{label}关于“{concept}”说了什么？请用您自己的话回答，并写出其中的数字和名称。',
  },
  recall: {
    ar: 'ماذا تقول {label}؟ اذكر أهم ما فيها بكلماتك.',
    en: 'What does {label} say? Give its main points in your own words.',
    fr: 'Que dit {label} ? Donnez-en l’essentiel avec vos propres mots.',
    es: '¿Qué dice {label}? Exponga lo esencial con sus propias palabras.',
    ru: 'Что говорится в {label}? Передайте главное своими словами.',
    zh: '{label}说了什么？请用您自己的话说出要点。',
  },
  begins: {
    ar: 'تبدأ الإجابة بـ«{start}».',
    en: 'The answer begins with “{start}”.',
    fr: 'La réponse commence par « {start} ».',
    es: 'La respuesta empieza por «{start}».',
    ru: 'Ответ начинается с «{start}».',
    zh: '答案以“{start}”开头。',
  },
  between: {
    ar: 'العدد بين {low} و{high}.',
    en: 'The number is between {low} and {high}.',
    fr: 'Le nombre se situe entre {low} et {high}.',
    es: 'El número está entre {low} y {high}.',
    ru: 'Число находится между {low} и {high}.',
    zh: '该数字介于{low}和{high}之间。',
  },
  not: {
    ar: 'ليست الإجابة: {option}',
    en: 'It is not: {option}',
    fr: 'Ce n’est pas : {option}',
    es: 'No es: {option}',
    ru: 'Это не: {option}',
    zh: '不是：{option}',
  },
  under: {
    ar: 'ترد تحت العنوان: «{heading}».',
    en: 'It stands under the heading “{heading}”.',
    fr: 'Le passage figure sous le titre « {heading} ».',
    es: 'Figura bajo el título «{heading}».',
    ru: 'Это стоит под заголовком «{heading}».',
    zh: '它位于标题“{heading}”之下。',
  },
  first: {
    ar: 'أقدمها: {option}',
    en: 'The earliest: {option}',
    fr: 'Le plus ancien : {option}',
    es: 'El más antiguo: {option}',
    ru: 'Самое раннее: {option}',
    zh: '最早的是：{option}',
  },
  firstMatch: {
    ar: 'الأول يقابله: {option}',
    en: 'The first one goes with: {option}',
    fr: 'Le premier va avec : {option}',
    es: 'El primero corresponde a: {option}',
    ru: 'Первому соответствует: {option}',
    zh: '第一项对应：{option}',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type TrainingWords = keyof typeof words;

export function sayInTraining(
  key: TrainingWords,
  language: Language,
  values: Readonly<Record<string, string>>,
): string {
  return words[key][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

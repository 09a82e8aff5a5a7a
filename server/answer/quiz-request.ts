/** Messages that ask to be quizzed — "quiz me on compensation" — and what about, in six languages. */
import { type Language, languageCodes } from '#corpus/languages';
import { normalise } from '#indexer';
import type { Reply } from '../contract/ask.ts';

/** Each begins where the message begins and ends before the topic; written in search form (see `normalise`). */
const openings: Record<Language, readonly RegExp[]> = {
  ar: [
    /^(?:من فضلك |رجاء |لو سمحت )?(?:هل يمكنك ان |هل تستطيع ان |ممكن |هلا )?(?:اختبرني|تختبرني|امتحني|تمتحنني|اختبرنا|تختبرنا|دربني|تدربني|دربنا|مرني)(?: (?:في|علي|عن|حول|بشان|ب))?(?: موضوع)?(?=\s|$)/,
    /^(?:من فضلك |رجاء |لو سمحت )?(?:هل يمكنك ان )?(?:اعطني|تعطيني|هات|اعطنا|اعمل لي|اريد|اود|نريد) (?:بعض )?(?:اختبارا?|امتحانا?)ً?(?: قصيرا?ً?)?(?: (?:في|علي|عن|حول|بشان))?(?: موضوع)?(?=\s|$)/,
    /^(?:من فضلك |رجاء |لو سمحت )?(?:اسالني|اسالنا|اطرح علي|اعطني|هات|اعطنا) (?:بعض )?(?:ال)?(?:اسيله|تمارين)(?: تدريبيه)? (?:في|علي|عن|حول|بشان)(?: موضوع)?(?=\s|$)/,
    /^(?:اريد|اود|نريد) (?:ان )?(?:اتدرب|اتمرن|التدرب|التمرن|نتدرب) (?:علي|في)(?: موضوع)?(?=\s|$)/,
  ],
  en: [
    /^(?:please,? )?(?:can you |could you |would you |will you )?(?:please )?(?:quiz|test|drill|examine) (?:me|us)(?: (?:on|about|in|with))?:?(?: the (?:topic|subject) of)?(?=\s|$)/,
    /^(?:please,? )?(?:can you |could you )?(?:quiz|test) (?:my|our) knowledge (?:of|on|about)(?=\s|$)/,
    /^(?:please,? )?(?:(?:can|could|may) (?:i|we) have|(?:can you |could you )?(?:give|ask|make|start|set) (?:me|us)|i'd like|i would like|i want|we'd like|start)(?: an?| some| a few| a couple of)? ?(?:short |quick )?(?:practice questions?|quiz questions|exam questions|quiz)(?: (?:on|about|for))?(?=\s|$)/,
    /^(?:please,? )?ask (?:me|us) (?:some |a few |\w+ )?questions (?:on|about)(?=\s|$)/,
    /^(?:a )?(?:short |quick )?quiz (?:on|about)(?=\s|$)/,
    /^(?:i want to|i would like to|i'd like to|let me|let's|we want to) (?:practi[sc]e on|be quizzed on|be tested on|practi[sc]e)(?! law)(?: about)?(?=\s|$)/,
  ],
  fr: [
    /^(?:s'il (?:te|vous) plait,? )?(?:peux-tu |pouvez-vous )?(?:m'interroger|me tester|interroge-moi|interrogez-moi|interroge-nous|interrogez-nous|teste-moi|testez-moi|entraine-moi|entrainez-moi)(?: (?:sur|a propos de|au sujet de|a))?(?=\s|$)/,
    /^(?:teste|testez) mes connaissances (?:sur|en|a propos de|au sujet de)(?=\s|$)/,
    /^(?:(?:je voudrais|je veux|j'aimerais|peux-tu me faire|pouvez-vous me faire|fais-moi|faites-moi|donne-moi|donnez-moi|pose-moi|posez-moi|propose-moi|proposez-moi) )(?:un |des |quelques )?(?:petit )?(?:quiz|questionnaire|qcm|questions d'entrainement|exercices)(?: (?:sur|a propos de|au sujet de))?(?=\s|$)/,
    /^(?:pose-moi|posez-moi|posez-nous) (?:des |quelques )?questions sur(?=\s|$)/,
    /^(?:un )?(?:petit )?quiz sur(?=\s|$)/,
    /^(?:je veux|je voudrais|j'aimerais|nous voulons) (?:m'entrainer|m'exercer|nous entrainer)(?: (?:sur|a))?(?=\s|$)/,
  ],
  es: [
    /^(?:por favor,? )?(?:(?:puedes|puede|podrias|podria) (?:examinarme|evaluarme|preguntarme|ponerme a prueba)|examiname|examineme|evaluame|evalueme|preguntame|pregunteme|ponme a prueba|pongame a prueba|interrogame|interrogueme)(?: (?:sobre|acerca de|de))?(?=\s|$)/,
    /^(?:por favor,? )?(?:hazme|hagame|dame|deme|prepara|prepare|quiero|quisiera|me gustaria) (?:un |unas |algunas )?(?:breve )?(?:cuestionario|test|quiz|preguntas de practica)(?: (?:sobre|acerca de|de))?(?=\s|$)/,
    /^(?:hazme|hagame|hagannos|haganos) (?:unas |algunas )?preguntas sobre(?=\s|$)/,
    /^(?:un )?(?:breve )?(?:cuestionario|quiz) sobre(?=\s|$)/,
    /^(?:quiero|quisiera|me gustaria|queremos) (?:practicar|repasar|ejercitarme)(?: (?:sobre|en))?(?=\s|$)/,
  ],
  ru: [
    /^(?:пожалуйста,? )?(?:проверь|проверьте|проэкзаменуй|проэкзаменуйте|протестируй|протестируйте|погоняй|погоняйте|опроси|опросите) (?:меня|нас)(?: (?:по теме|на тему|на знание|по|о|об|про|на))?(?=\s|$)/,
    /^(?:проверь|проверьте) (?:мои|наши) знания (?:по теме|по|о|об|про)(?=\s|$)/,
    /^(?:пожалуйста,? )?(?:дай|дайте|устрой|устройте|хочу) (?:мне |нам )?(?:тест|викторину|контрольные вопросы)(?: (?:по теме|на тему|по|о|об|про))?(?=\s|$)/,
    /^(?:пожалуйста,? )?(?:задай|задайте) (?:мне |нам )?(?:несколько )?вопрос(?:ы|ов)(?: (?:по теме|на тему|по|о|об|про))(?=\s|$)/,
    /^(?:хочу|хотел бы|хотела бы|хотим) (?:потренироваться|позаниматься|поупражняться)(?: (?:по теме|на тему|по|в))?(?=\s|$)/,
  ],
  zh: [
    /^(?:请)?(?:出题)?(?:考考|测试|测验|考一考|考)(?:一下)?(?:我|我们)(?:一下)?(?:关于|有关|对)?/,
    /^(?:请)?(?:给我|为我|给我们)?(?:出|做)(?:几道|一些|一个|一份|几个)?(?:关于|有关)?(?=.*(?:题|题目|测验|小测验)$)/,
    /^(?:我|我们)?(?:想|要)(?:练习|做练习|做测验)(?:一下)?(?:关于|有关)?/,
  ],
};

/** What ends a message without being part of its topic. */
const endings: Record<Language, RegExp> = {
  ar: /(?: من فضلك| لو سمحت)?[\s.!؟?،]*$/,
  en: /(?:,? please)?[\s.!?]*$/,
  fr: /(?:,? s'il (?:te|vous) plait)?[\s.!?]*$/,
  es: /(?:,? por favor)?[\s.!?]*$/,
  ru: /(?:,? пожалуйста)?[\s.!?]*$/,
  zh: /(?:方面)?(?:的)?(?:题目|题|小测验|测验|知识|内容)?(?:吧|好吗)?[\s。！？.!?]*$/,
};

const longestMessage = 200;

export interface QuizRequest {
  /** Language of the message. */
  language: Language;
  /** As it is written in the message; empty when it names none. */
  topic: string;
}

/** Undefined for every other message. @param likeliest the language to try first */
export function quizRequest(message: string, likeliest: Language): QuizRequest | undefined {
  const asked = message
    .trim()
    .replace(/^[¿¡«"“\s]+/u, '')
    .replaceAll('’', "'");
  if (asked.length > longestMessage) return undefined;
  for (const language of [likeliest, ...languageCodes]) {
    const end = openingEnd(asked, language);
    if (end === undefined) continue;
    const rest = asked.slice(end);
    const topic = rest
      .slice(0, lengthWithout(endings[language], rest))
      .replace(/^[\s:،,«"“]+|[\s»"”]+$/gu, '');
    return { language, topic: /\p{L}/u.test(topic) ? topic : '' };
  }
  return undefined;
}

/** Where the search form of a beginning of the text is what a pattern matches; the search form may be shorter. */
function openingEnd(text: string, language: Language): number | undefined {
  const folded = normalise(text);
  const opening = openings[language]
    .map((pattern) => folded.match(pattern)?.[0])
    .find((found) => found !== undefined);
  if (opening === undefined || opening === '') return undefined;
  for (let end = opening.length; end <= text.length; end += 1)
    if (normalise(text.slice(0, end)).length >= opening.length) return end;
  return undefined;
}

/** How much of the text stands before its ending. */
function lengthWithout(ending: RegExp, text: string): number {
  const folded = normalise(text);
  // Endings hold no letters whose search form has another length.
  return text.length - (folded.match(ending)?.[0].length ?? 0);
}

/** Said before it is known whether the documents give any question on the topic, so nothing is promised. */
const replies: Record<Language, { about: string; any: string }> = {
  ar: { about: 'طلبت اختباراً قصيراً في «{topic}».', any: 'ما حان وقت مراجعته:' },
  en: { about: 'You asked for a short quiz on “{topic}”.', any: 'What is due for review:' },
  fr: { about: 'Vous avez demandé un petit questionnaire sur « {topic} ».', any: 'Ce qui est à réviser :' },
  es: { about: 'Ha pedido un breve cuestionario sobre «{topic}».', any: 'Lo que toca repasar:' },
  ru: { about: 'Вы попросили проверить вас по теме «{topic}».', any: 'Что пора повторить:' },
  zh: { about: '您想做一个关于“{topic}”的小测验。', any: '现在该复习的内容：' },
};

/** @param topic empty for whatever is due */
export const quizReply = (topic: string, language: Language): Reply => ({
  kind: 'quiz',
  message: topic === '' ? replies[language].any : replies[language].about.replace('{topic}', () => topic),
  topic,
});

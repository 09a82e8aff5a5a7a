/** Words that carry the grammar of a sentence and not its subject. */

import { ara, eng, fra, rus, spa, zho } from 'stopword';
import { type Language, languageCodes } from '#corpus/languages';
import { words } from './tokenise.ts';

/** Words of asking and pointing that the lists leave out. */
const ofQuestions: Record<Language, string> = {
  ar: 'ما ماذا من متى أين كيف لماذا كم أي هل التي الذي الذين اللذين اللتين هي هو هم وما ومن ومتى وكم وكيف وأين بماذا بم عما مما فيم بأي لأي وأي أية بين عند لدى قبل بعد خلال حول ضد عبر بشأن يمكن يجب تم كان كانت تكون يكون ذلك هذه هذا تلك عليه عليها فيها فيه منها منه بها به لها له إليه إليها عنها عنه جدا أيضا',
  en: 'what which who whom whose when where why how many much did does do is are was were has have had can could should would may might must tell me please about mention mentioned say says according',
  fr: 'quel quelle quels quelles lequel laquelle qui que quoi quand où pourquoi comment combien est-ce a-t-il a-t-elle ont-ils sont-ils dit selon mentionné',
  es: 'qué quién quiénes cuál cuáles cuándo dónde cuánto cuántos cuánta cuántas cómo porqué por qué según dice',
  ru: 'что кто какой какая какое какие каков какова каковы когда где куда почему зачем как сколько каким какую какого какому каких которых который которая чем чего кем кого кому ли согласно',
  zh: '什么 哪些 哪个 哪里 谁 何时 何地 为什么 为何 如何 怎样 怎么 多少 几个 哪 几 吗 呢 是否 有 的 了 和 与 在 是 被 由 对 关于 哪年 何 根据 其中 中 个',
};

const lists: Record<Language, readonly string[]> = { ar: ara, en: eng, fr: fra, es: spa, ru: rus, zh: zho };

const stopWords = new Map(
  languageCodes.map((language) => [
    language,
    new Set(
      [...lists[language], ...ofQuestions[language].split(' ')].flatMap((word) => words(word, language)),
    ),
  ]),
);

/** True when `word`, in its search form, is a stop word of `language`. */
export const isStopWord = (word: string, language: Language): boolean =>
  stopWords.get(language)?.has(word) ?? false;

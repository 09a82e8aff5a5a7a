/** Words that carry the grammar of a sentence and not its subject. */

import { ara, eng, fra, rus, spa, zho } from 'stopword';
import { type Language, languageCodes } from '#corpus/languages';
import { words } from './tokenise.ts';

/** Words of asking and pointing that the lists leave out. */
const ofQuestions: Record<Language, string> = {
  ar: 'ما ماذا من متى أين كيف لماذا كم أي هل التي الذي الذين اللذين اللتين هي هو هم وما ومن ومتى وكم وكيف وأين بماذا بم عما مما فيم بأي لأي وأي أية بين عند لدى قبل بعد خلال حول ضد عبر بشأن يمكن يجب تم كان كانت تكون يكون ذلك هذه هذا تلك عليه عليها فيها فيه منها منه بها به لها له إليه إليها عنها عنه جدا أيضا بعض كل جميع غير سوى أكثر أقل مثل أحد إحدى نفس كلا كما لكن حتى إذا لو قد لقد ثم أو أم ليس ليست لم لن لا إن أن إلى على في مع عن لأن حيث منذ لهم لهن بهم فيهم عنهم منهم وهل فهل أما فقط',
  en: 'what which who whom whose when where why how many much did does do is are was were has have had can could should would may might must tell me please about mention mentioned say says said according whether within without one ones not just its it anything something nothing certain behind own several each every other another such same also only even still already yet both either neither than then there their them they these those this that who were been being by for from into onto over under through during before after between against upon while because if so very more most less least few many any some all no nor as at an a the and or but get gets got give gives given make makes made take takes taken use uses used using kind sort way ways thing things',
  fr: 'quel quelle quels quelles lequel laquelle qui que quoi quand où pourquoi comment combien est-ce a-t-il a-t-elle ont-ils sont-ils dit selon mentionné ne pas plus moins très tout tous toute toutes autre autres même mêmes chaque plusieurs certains certaines quelque quelques aussi encore déjà entre avant après pendant contre vers chez sous sur sans avec par pour dans dont cet cette ces ce leur leurs il elle ils elles on nous vous se sa son ses y en est sont été être fait faire peut peuvent doit doivent a-t-on',
  es: 'qué quién quiénes cuál cuáles cuándo dónde cuánto cuántos cuánta cuántas cómo porqué por qué según dice no más menos muy todo todos toda todas otro otra otros otras mismo misma cada varios varias algún alguna algunos algunas también ya entre antes después durante contra hacia bajo sobre sin con por para desde hasta su sus este esta estos estas ese esa eso esto lo le les se ha han hay ser es son fue fueron está están puede pueden debe deben hace hacer',
  ru: 'что кто такое такой такая такие какой какая какое какие каков какова каковы когда где куда почему зачем как сколько каким какую какого какому каких которых который которая чем чего кем кого кому ли согласно не нет ни же бы более менее очень все всех весь вся другой другие других тот та те этот эта это эти каждый каждая несколько некоторые также уже еще между до после во время против через при над под без с со для о об от из у к ко по их его ее они он она оно был была было были есть быть может могут должен должны можно нужно именно свой своих свои',
  zh: '什么 哪些 哪个 哪里 谁 何时 何地 为什么 为何 如何 怎样 怎么 多少 几个 哪 几 吗 呢 是否 有 的 了 和 与 在 是 被 由 对 关于 哪年 何 根据 其中 中 个 不 没有 没 也 都 还 又 就 才 更 最 很 把 让 使 为 从 到 向 以 及 或 但 而 如果 因为 所以 这 那 这些 那些 该 各 每 某 另 其他 其 它 他们 她们 我们 你们 一个 一些 进行 可以 能 会 应 应该 必须 需要 时 后 前 上 下 内 外 等',
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

/** The words of a text that say what it is about, in their search form. */
export const contentWords = (text: string, language: Language): string[] =>
  words(text, language).filter((word) => !isStopWord(word, language));

/** True when `word`, in its search form, is a stop word of `language`. */
export const isStopWord = (word: string, language: Language): boolean =>
  stopWords.get(language)?.has(word) ?? false;

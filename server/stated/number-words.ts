/** Numbers as the six languages write them in letters. */

/** Words that add up ("twenty", "one"), in the order of `values`; several spellings of one are parted by a stroke. */
const zeroTo20 = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  fr: 'zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt|vingts',
  es: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  ru: 'ноль|нуль|нуля один|одна|одно|одного|одной|одну|одним два|две|двух|двум|двумя|двое|двоих три|трех|трем|тремя|трое|троих четыре|четырех|четырем|четверо|четверых пять|пяти|пятью|пятеро|пятерых шесть|шести|шестью|шестеро|шестерых семь|семи|семеро|семерых восемь|восьми девять|девяти|девятью десять|десяти одиннадцать|одиннадцати|одиннадцатью двенадцать|двенадцати|двенадцатью тринадцать|тринадцати|тринадцатью четырнадцать|четырнадцати|четырнадцатью пятнадцать|пятнадцати|пятнадцатью шестнадцать|шестнадцати|шестнадцатью семнадцать|семнадцати|семнадцатью восемнадцать|восемнадцати|восемнадцатью девятнадцать|девятнадцати|девятнадцатью двадцать|двадцати|двадцатью',
  ar: 'صفر واحد|واحدة|أحد|إحدى اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر - - - - - - - - - عشرون|عشرين',
};
const tens = {
  en: 'thirty forty|fourty fifty sixty seventy eighty ninety',
  fr: 'trente quarante cinquante soixante septante huitante|octante nonante',
  es: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ru: 'тридцать|тридцати|тридцатью сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста',
  ar: 'ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين',
};
/** 21 to 29 in one word. */
const spanishTwenties =
  'veintiuno|veintiun|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const hundreds = {
  es: 'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
  ru: 'сто|ста двести|двухсот триста|трехсот четыреста|четырехсот пятьсот|пятисот шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот',
  ar: 'مائة|مئة|مية مائتان|مائتين|مئتان|مئتين|مائتي|مئتي|مائتا|مئتا ثلاثمائة|ثلاثمئة أربعمائة|أربعمئة خمسمائة|خمسمئة ستمائة|ستمئة سبعمائة|سبعمئة ثمانمائة|ثمانمئة تسعمائة|تسعمئة',
};

/** Words that multiply what stands before them. */
const scales: readonly (readonly [number, string])[] = [
  [100, 'hundred cent cents'],
  [1e3, 'thousand mille mil тысяча тысячи тысяч тысячу тысячам тысячами тысячах тыс ألف ألفا آلاف ألفًا'],
  [
    1e6,
    'million millions millones millon миллион миллиона миллионов миллионам миллионами миллионах млн مليون مليونا ملايين',
  ],
  [
    1e9,
    'billion billions milliard milliards миллиард миллиарда миллиардов миллиардами млрд مليار مليارا مليارات بليون بليونا بلايين',
  ],
];
/** Scales that count nothing alone: "millions of people". */
export const vague =
  /^(?:(?:m|b)illions|millones|milliards|тысяч(?:и|ам|ами|ах)?|милли(?:он|ард)(?:ы|ов|ам|ами|ах)|الاف|ملايين|مليارات|بلايين)$/u;
/** Two of a scale, in one Arabic word. */
const duals: readonly (readonly [number, string])[] = [
  [2e3, 'ألفان ألفين ألفي'],
  [2e6, 'مليونان مليونين مليوني'],
];

export type NumberWord = { adds: number } | { times: number };

/** @param fold brings a word into the form in which it is looked up */
export function numberWords(fold: (word: string) => string): ReadonlyMap<string, NumberWord> {
  const table = new Map<string, NumberWord>();
  const set = (word: string, meaning: NumberWord) => {
    if (!table.has(fold(word))) table.set(fold(word), meaning);
  };
  const list = (words: string, valueAt: (at: number) => number) => {
    for (const [at, spellings] of words.split(' ').entries())
      for (const word of spellings.split('|')) if (word !== '-') set(word, { adds: valueAt(at) });
  };
  for (const words of Object.values(zeroTo20)) list(words, (at) => at);
  for (const words of Object.values(tens)) list(words, (at) => 30 + 10 * at);
  list(spanishTwenties, (at) => 21 + at);
  for (const words of Object.values(hundreds)) list(words, (at) => 100 * (at + 1));
  for (const [times, words] of scales) for (const word of words.split(' ')) set(word, { times });
  for (const [adds, words] of duals) for (const word of words.split(' ')) set(word, { adds });
  return table;
}

const hanDigits = '零一二三四五六七八九';
const hanUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const hanScales: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The value of a Chinese numeral: 二十一, 二〇〇九, 三百万. */
export function hanNumber(text: string): number {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  if (/^[零一二三四五六七八九]{2,}$/.test(plain))
    return Number([...plain].map((digit) => hanDigits.indexOf(digit)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const sign of plain) {
    const unit = hanUnits[sign];
    const scale = hanScales[sign];
    if (unit !== undefined) {
      section += Math.max(digit, 1) * unit;
      digit = 0;
    } else if (scale !== undefined) {
      total = (total + Math.max(section + digit, 1)) * scale;
      [section, digit] = [0, 0];
    } else digit = hanDigits.indexOf(sign);
  }
  return total + section + digit;
}

/** Ordinal numbers and decades, each by the cardinal that it goes with: «الثانية والثلاثين» counts as «اثنان والثلاثين». */
import { folded } from '../../../stated/words.ts';

/** What an ordinal begins with, or a word for what has so many parts, and the cardinal; what may follow stands first. */
const tables: readonly (readonly [ending: string, pairs: string])[] = [
  [
    '',
    'tripartite:three trilateral:three first:one second:two third:three fourth:four fifth:five sixth:six seventh:seven eighth:eight ninth:nine tenth:ten eleventh:eleven twelfth:twelve thirteenth:thirteen fourteenth:fourteen fifteenth:fifteen sixteenth:sixteen seventeenth:seventeen eighteenth:eighteen nineteenth:nineteen twentieth:twenty thirtieth:thirty fortieth:forty fiftieth:fifty sixtieth:sixty seventieth:seventy eightieth:eighty ninetieth:ninety',
  ],
  [
    's?',
    'tripartite:trois trilaterale:trois deuxieme:deux troisieme:trois quatrieme:quatre cinquieme:cinq sixieme:six septieme:sept huitieme:huit neuvieme:neuf dixieme:dix onzieme:onze douzieme:douze treizieme:treize quatorzieme:quatorze quinzieme:quinze seizieme:seize vingtieme:vingt trentieme:trente quarantieme:quarante cinquantieme:cinquante soixantieme:soixante',
  ],
  [
    '(?:[oa]s?)?',
    'tripartit:tres primer:uno segund:dos tercer:tres cuart:cuatro quint:cinco sext:seis septim:siete octav:ocho noven:nueve decim:diez undecim:once duodecim:doce decimotercer:trece decimocuart:catorce decimoquint:quince decimosext:dieciseis decimoseptim:diecisiete decimoctav:dieciocho decimonoven:diecinueve vigesim:veinte trigesim:treinta cuadragesim:cuarenta quincuagesim:cincuenta sexagesim:sesenta septuagesim:setenta octogesim:ochenta nonagesim:noventa',
  ],
  [
    '(?:ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми|ий|ья|ье|ьи|ьего|ьему|ьим|ьем|ью|ьей|ьих)',
    'тройствен:три тройн:три перв:один втор:два трет:три четверт:четыре пят:пять шест:шесть седьм:семь восьм:восемь девят:девять десят:десять одиннадцат:одиннадцать двенадцат:двенадцать тринадцат:тринадцать четырнадцат:четырнадцать пятнадцат:пятнадцать шестнадцат:шестнадцать семнадцат:семнадцать восемнадцат:восемнадцать девятнадцат:девятнадцать двадцат:двадцать тридцат:тридцать сороков:сорок пятидесят:пятьдесят шестидесят:шестьдесят семидесят:семьдесят восьмидесят:восемьдесят девяност:девяносто',
  ],
  [
    '',
    'twenties:twenty thirties:thirty forties:forty fifties:fifty sixties:sixty seventies:seventy eighties:eighty nineties:ninety',
  ],
  [
    'ي?ات',
    'عشرين:عشرون ثلاثين:ثلاثون اربعين:اربعون خمسين:خمسون ستين:ستون سبعين:سبعون ثمانين:ثمانون تسعين:تسعون',
  ],
  [
    '[هي]?',
    'ثلاثي:ثلاثة رباعي:أربعة خماسي:خمسة خمسي:خمسة سداسي:ستة ثاني:اثنان ثالث:ثلاثة رابع:اربعة خامس:خمسة سادس:ستة سابع:سبعة ثامن:ثمانية تاسع:تسعة عاشر:عشرة حادي:احد اول:واحد',
  ],
];

const patterns = tables.map(([ending, pairs]) => {
  const cardinals = new Map(pairs.split(' ').map((pair) => folded(pair).split(':') as [string, string]));
  return { cardinals, pattern: new RegExp(`^(${[...cardinals.keys()].join('|')})${ending}$`, 'u') };
});
const arabicPrefixes = /^(و?)(?:[بكلف]?ال|لل)(?=\p{Script=Arabic})/u;

/** @param word in search form @returns the cardinal, or the word itself when it is no ordinal */
export function cardinalOf(word: string): string {
  const bare = word.replace(arabicPrefixes, '');
  for (const { cardinals, pattern } of patterns) {
    const cardinal = cardinals.get(pattern.exec(bare)?.[1] ?? '');
    if (cardinal !== undefined) return word.startsWith('و') ? `و${cardinal}` : cardinal;
  }
  return word;
}

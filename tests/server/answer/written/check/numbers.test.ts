/** Numbers said in other words than those of the passage, in six languages, each beside one that is not said. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { comparesOtherwise } from '../../../../../server/answer/written/check/comparators.ts';
import { readingsOf } from '../../../../../server/answer/written/check/in-digits.ts';
import { missingDates, missingNumbers } from '../../../../../server/answer/written/check/values.ts';

type Row = readonly [language: Language, claim: string, passage: string];

const stands = ([language, text, passage]: Row): boolean =>
  missingNumbers({ language, text }, [passage]).length === 0 && !comparesOtherwise(text, [passage]);

describe('parts of a whole', () => {
  it.each([
    ['ثلثا الناجين', '67%'],
    ['خمسهم من الأطفال', '20%'],
    ['تسعة أعشارهن', '90%'],
    ['بنسبة الربع', '25%'],
    ['خمس سنوات', '5'],
    ['البلدان الخمسة عشر المدروسة', '15'],
    ['ربع ساعة', '15'],
    ['a third of the workers', '33%'],
    ['a third country', '3'],
    ['deux cinquièmes', '40%'],
    ['une motion du pays tiers', undefined],
    ['una cuarta parte', '25%'],
    ['каждый пятый', '20%'],
    ['две трети', '67%'],
    ['三分之二', '67%'],
    ['七成', '70%'],
    ['三成员', '3'],
    ['three and a half million', '3500000'],
    ['ثلاثة ملايين ونصف مليون', '3500000'],
    ['три с половиной миллиона', '3500000'],
    ['полмиллиона', '500000'],
    ['un demi-million', '500000'],
  ])('of %s are %s', (text, number) => {
    expect(readingsOf(text)[0]?.match(/\d+%?/)?.[0]).toBe(number);
  });

  it.each<Row>([
    ['en', 'One in three women left.', 'غادر ثلث النساء.'],
    ['en', 'A quarter of the students', 'طالبا من كل أربعة'],
    ['fr', 'Neuf bénéficiaires sur dix', 'تسعة أعشارهن'],
    ['fr', 'Sur cent condamnations, 41 visent des femmes.', '41 في المائة من المدانين نساء.'],
    ['es', 'Una de cada tres mujeres', 'ثلث النساء'],
    ['ru', 'Двое из каждых трех жителей', 'ثلثي السكان'],
    ['ar', 'نحو خمس الضحايا', '18 في المائة من الضحايا'],
    ['es', 'algo más de la mitad de los 32 fiscales', '32 من المدعين العامين، 17 منهم نساء'],
    ['ru', 'менее 20 процентов', 'أقل من واحد من كل خمسة'],
    ['ru', 'в одном случае из ста', 'واحد في المائة'],
    ['zh', '每三人中就有一名儿童', 'ثلث الضحايا أطفال'],
    ['ar', 'ستين في المائة من الرجال', 'ستة من كل عشرة رجال'],
    ['en', '41 of the 190 States', 'من أصل 190 دولة لم يرد سوى 41'],
  ])('in %s stand where they are said otherwise: %s', (...row) => {
    expect(stands(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'One in four women left.', 'غادر ثلث النساء.'],
    ['en', 'Half of the judges did so.', 'فعل ذلك معظم القضاة.'],
    ['en', '14 per cent of the women', '11 في المائة من النساء'],
    ['fr', "D'après un tiers des mères", 'قالت معظم الأمهات'],
    ['es', 'cerca de la mitad del alumnado', 'نحو ثلث التلاميذ'],
    ['ru', 'потеряв половину заработка', 'دون أجورهن'],
    ['zh', '一半责任', 'المسؤولية بالتضامن'],
    ['ar', 'في نحو ربع الأحكام', 'في نحو نصف الإدانات'],
  ])('in %s are missing where another is said, or none: %s', (...row) => {
    const [language, text, passage] = row;
    expect(missingNumbers({ language, text }, [passage])).not.toEqual([]);
  });
});

describe('time', () => {
  it.each<Row>([
    ['en', 'within twelve months', 'في غضون سنة'],
    ['ar', 'ثلاثة أيام', 'في غضون ٧٢ ساعة'],
    ['es', 'personal las 24 horas', 'موظفون على مدار الساعة'],
    ['fr', 'sept jours sur sept', 'طوال أيام الأسبوع'],
    ['ru', 'пятнадцать минут', 'ربع ساعة'],
    ['zh', '48小时内', 'خلال يومين'],
  ])('in %s is the same in other units: %s', (...row) => {
    expect(stands(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'within eleven months', 'في غضون سنة'],
    ['en', 'twelve workers', 'في غضون سنة'],
    ['ar', 'أربعة أيام', 'في غضون ٧٢ ساعة'],
    ['ru', 'тридцать минут', 'ربع ساعة'],
  ])('in %s is another: %s', (...row) => {
    expect(stands(row)).toBe(false);
  });
});

describe('more and less', () => {
  it.each<Row>([
    ['en', 'at most 85 inspectors', 'لا يتعدى عدد مفتشي العمل في البلد 85 مفتشا'],
    ['es', 'no cuenta con más de 85 inspectores', 'لا يتعدى عدد مفتشي العمل في البلد 85 مفتشا'],
    ['ru', 'более 1000 работников', 'التي يزيد عدد موظفيها على ١٠٠٠ موظف'],
    ['zh', '不得超过十页', 'تقريرا لا يتجاوز عشر صفحات'],
    ['zh', '16岁以下女孩', 'للفتيات دون سن 16 سنة'],
    ['en', 'sons aged over twelve', 'الذكور الذين تجاوزوا الثانية عشرة'],
    ['fr', 'ne pas dépasser trois minutes', 'ألا تتجاوز مداخلته ثلاث دقائق'],
    ['fr', 'en quatre heures au plus', 'خلال أربع ساعات'],
    ['en', 'over two thirds of the judges did not know', 'لا يعرف أكثر من ثلثي القضاة'],
    ['es', 'un consejo de supervivientes de 15 Estados', 'ناجين من 15 دولة'],
    ['es', 'cerca de 18 horas', 'نحو ١٨ ساعة'],
    ['zh', '二十二个妇女协会与厄瓜多尔警方', '٢٢ جمعية'],
  ])('in %s is said otherwise: %s', (...row) => {
    expect(stands(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'at least 85 inspectors', 'لا يتعدى عدد مفتشي العمل في البلد 85 مفتشا'],
    ['ru', 'менее 1000 работников', 'التي يزيد عدد موظفيها على ١٠٠٠ موظف'],
    ['zh', '至少二十分钟', 'لا تتجاوز مدة مقابلات اللجوء عشرين دقيقة'],
    ['fr', 'au moins 18 heures', 'نحو ١٨ ساعة'],
    ['ar', 'خمس سنوات على الأكثر', 'مدة لا تقل عن ٥ سنوات'],
  ])('in %s is the other way round: %s', (...row) => {
    expect(stands(row)).toBe(false);
  });
});

describe('words that are no number', () => {
  it.each<[Language, string]>([
    ['ru', 'общество ждет, что они будут содержать семью'],
    ['fr', 'des peines très inégales'],
    ['en', 'once the border had reopened'],
    ['en', 'millions of people'],
    ['zh', '数以百万计的广告'],
    ['zh', '错误百出'],
    ['zh', '湄公河三角洲'],
    ['ar', 'آلاف العمال'],
  ])('in %s: %s', (language, text) => {
    expect(missingNumbers({ language, text }, ['لا رقم هنا.'])).toEqual([]);
  });

  it.each<Row>([
    ['en', 'sixteen languages', 'بست عشرة لغة'],
    ['ru', 'со ста тысячами подписей', 'مئة ألف شخص'],
    ['ru', '216 млн человек', '216 مليون شخص'],
    ['en', 'a tripartite committee', 'لجنة ثلاثية'],
    ['ru', 'на стыке трех границ', 'الحدود الثلاثية'],
    ['fr', 'entre 2015 et 2020, dix-neuf seulement', 'بين 2015 و2020، ١٩ قضية'],
  ])('and in %s those that are: %s', (...row) => {
    expect(stands(row)).toBe(true);
  });
});

describe('words that are no month', () => {
  const missing = (language: Language, text: string) => missingDates({ language, text }, ['لا تاريخ هنا.']);

  it.each<[Language, string]>([
    ['en', 'No decision may be taken in a year.'],
    ['en', 'Children under 18 may not march there.'],
    ['es', 'los solicitantes de asilo devueltos al mar'],
    ['ar', 'مارس التجار ضغوطا على الضحايا'],
  ])('in %s: %s', (language, text) => {
    expect(missing(language, text)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'The meeting of May 2020', '2020-05'],
    ['en', 'On 15 May it may meet.', '--05-15'],
    ['en', 'from March to June', '--03'],
    ['es', 'el 3 de mar. de 2021', '2021-03-03'],
    ['ar', 'في مارس من كل سنة', '--03'],
  ])('and in %s those that are: %s', (language, text, date) => {
    expect(missing(language, text)).toContain(date);
  });
});

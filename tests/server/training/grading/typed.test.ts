/** Typed answers: the same fact in any language and its digits, small slips, and what must not pass. */
import { describe, expect, it } from 'vitest';
import { gradeTyped } from '../../../../server/training/grading/typed.ts';
import type { Fact } from '../../../../server/training/items.ts';
import { index } from '../../running-app.ts';

const fact = (kind: Fact['kind'], value: string, text = value): Fact => ({
  kind,
  value,
  text,
  language: 'ar',
});
const graded = (given: string, kind: Fact['kind'], value: string) =>
  gradeTyped(given, { fact: fact(kind, value) }, index);

const rightOnes: readonly (readonly [Fact['kind'], string, readonly string[]])[] = [
  [
    'number',
    '21',
    [
      '21',
      '٢١',
      '۲۱',
      'twenty-one',
      'Twenty one.',
      'vingt et un',
      'vingt-et-un',
      'veintiuno',
      'двадцать один',
      'واحد وعشرون',
      '二十一',
      '21 countries',
      'в 21 стране',
      'about 21',
    ],
  ],
  [
    'number',
    '15',
    ['15 ساعة', 'خمس عشرة ساعة', 'fifteen hours', 'quinze', 'quince horas', 'пятнадцать', '十五'],
  ],
  ['number', '97', ['quatre-vingt-dix-sept', 'noventa y siete', 'سبعة وتسعون', 'девяносто семь', '九十七']],
  [
    'number',
    '40%',
    [
      '40 %',
      '40٪',
      '٤٠ في المائة',
      '40',
      'forty percent',
      'quarante pour cent',
      'cuarenta por ciento',
      'сорок процентов',
      '百分之四十',
    ],
  ],
  [
    'number',
    '1000',
    ['1,000', '1 000', '1.000', '١٬٠٠٠', 'mille', 'mil', 'тысяча', 'ألف', 'one thousand', '一千'],
  ],
  [
    'number',
    '2000000',
    ['2 million', '2 000 000', 'deux millions', 'dos millones', 'два миллиона', 'مليونان', '二百万', '200万'],
  ],
  ['number', '2.5', ['2.5', '2,5', '٢٫٥']],
  ['number', '1', ['one', '1', 'واحد', 'un']],
  [
    'date',
    '2009-03',
    [
      'March 2009',
      'آذار/مارس ٢٠٠٩',
      'مارس 2009',
      '2009-03',
      'mars 2009',
      'marzo de 2009',
      'в марте 2009 года',
      '2009年3月',
      '二〇〇九年三月',
      '3/2009',
      '15 March 2009',
    ],
  ],
  [
    'date',
    '2000',
    ['2000', '٢٠٠٠', 'in 2000', 'في عام ٢٠٠٠', 'two thousand', '2000年', 'en 2000', 'в 2000 году'],
  ],
  [
    'date',
    '2022-10-05',
    [
      '5 October 2022',
      '5/10/2022',
      '2022-10-05',
      'October 5, 2022',
      '٥ تشرين الأول/أكتوبر ٢٠٢٢',
      '5 октября 2022 г.',
      '2022年10月5日',
      '5 octobre 2022',
      '5 de octubre de 2022',
    ],
  ],
  [
    'date',
    '--07',
    ['July', 'juillet', 'julio', 'июль', 'в июле', 'تموز', 'يوليو', 'تموز/يوليه', '7月', '七月'],
  ],
  [
    'state',
    'BD',
    [
      'Bangladesh',
      'bangladesh',
      'بنغلاديش',
      'ببنغلاديش',
      'Бангладеш',
      'в Бангладеше',
      '孟加拉国',
      'in Bangladesh',
      'le Bangladesh',
      'BD',
      'BGD',
      'Bengladesh',
      'Bangla desh',
    ],
  ],
  ['state', 'VN', ['Viet Nam', 'Vietnam', 'فييت نام', 'فيتنام', 'Вьетнам', '越南', 'Viêt Nam']],
  ['state', 'CN', ['China', 'la Chine', 'الصين', 'في الصين', 'للصين', 'Китай', 'в Китае', '中国']],
  [
    'state',
    'US',
    [
      'United States',
      'the United States of America',
      'USA',
      'US',
      'Estados Unidos',
      'الولايات المتحدة الأمريكية',
      'США',
      '美国',
      'États-Unis',
      'Untied States',
    ],
  ],
  ['state', 'NE', ['Niger', 'Нигер', 'النيجر', '尼日尔']],
  ['state', 'NG', ['Nigeria', 'в Нигерии', 'نيجيريا', '尼日利亚']],
  ['state', 'CI', ["Côte d'Ivoire", 'Cote d’Ivoire', 'Ivory Coast', 'كوت ديفوار', 'Кот-д’Ивуар', '科特迪瓦']],
  ['state', 'IR', ['Iran', 'Iran (Islamic Republic of)', 'جمهورية إيران الإسلامية', 'Иран', '伊朗']],
  [
    'body',
    'unodc',
    [
      'UNODC',
      'unodc',
      'ONUDC',
      'United Nations Office on Drugs and Crime',
      'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
      'УНП ООН',
      '联合国毒品和犯罪问题办公室',
      'the United Nations Office on Drugs and Crimes',
      'Office des Nations unies contre la drogue et le crime',
    ],
  ],
  ['body', 'asean', ['ASEAN', 'آسيان', 'Association of Southeast Asian Nations', 'رابطة أمم جنوب شرق آسيا']],
  ['body', 'united-nations', ['UN', 'United Nations', 'الأمم المتحدة', 'ООН', '联合国']],
  [
    'instrument',
    'trafficking-in-persons-protocol',
    [
      'Palermo Protocol',
      'بروتوكول باليرمو',
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
      'the Palermo protocol',
      'Palermo Protocl',
    ],
  ],
];

const wrongOnes: readonly (readonly [Fact['kind'], string, readonly string[]])[] = [
  [
    'number',
    '21',
    ['', '22', '12', '2', '20 or 21', '٢٢', 'twenty', 'двадцать два', '二十', 'not 21', 'many', '21 و 22'],
  ],
  ['number', '2.5', ['25', '2', '5']],
  ['date', '2009-03', ['', 'March or April 2009', 'April 2009', '2008', 'March 2010', '03']],
  ['date', '2000', ['2001', 'in the year 200', 'at the turn of the century', '1999-2000']],
  [
    'state',
    'BD',
    [
      '',
      'Nepal',
      'Bangladesh or Nepal',
      'بنغلاديش أو نيبال',
      'not Bangladesh',
      'India',
      'Asia',
      'ليست بنغلاديش',
      'BO',
    ],
  ],
  ['state', 'NE', ['Nigeria', 'Nigera', 'в Нигерии', 'نيجيريا']],
  ['state', 'DM', ['Dominican Republic']],
  ['state', 'AU', ['Austria']],
  ['state', 'IQ', ['Iran']],
  ['body', 'unodc', ['', 'UNHCR', 'United Nations', 'Interpol', 'UNODC or INTERPOL', 'the office']],
  [
    'body',
    'united-nations',
    ['United Nations Office on Drugs and Crime', 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة'],
  ],
  ['body', 'ecowas', ['ECCAS', 'ASEAN', 'إيكاس']],
  [
    'instrument',
    'trafficking-in-persons-protocol',
    ['Smuggling of Migrants Protocol', 'Convention on the Rights of the Child', 'Luxor Protocol'],
  ],
];

describe('a typed answer', () => {
  it.each(rightOnes)('is the %s %s', (kind, value, givens) => {
    expect(givens.filter((given) => !graded(given, kind, value).right)).toEqual([]);
  });

  it.each(wrongOnes)('is not the %s %s', (kind, value, givens) => {
    expect(givens.filter((given) => graded(given, kind, value).right)).toEqual([]);
  });

  it.each([
    ['date', '2009-03', '2009'],
    ['date', '2009-03', 'مارس'],
    ['number', '40', '40%'],
    ['state', 'BD', 'Panglodush'],
  ] as const)('is close to the %s %s: «%s»', (kind, value, given) => {
    expect(graded(given, kind, value)).toEqual({ right: false, close: true });
  });

  it.each([
    [
      'National Rapporteur',
      ['national rapporteur', 'the National Rapporteur', 'national raporteur', 'National rapporteur!'],
      ['rapporteur', 'national', 'international rapporteur', ''],
    ],
    ['المقرر الوطني', ['المقرّر الوطنى', 'مقرر وطني', 'المقرر الوطني.'], ['المقرر', 'الوطن']],
    ['le trafic', ['trafic', 'Le Trafic', 'trafiç'], ['traffic jam']],
    ['21 days', ['21 days', 'twenty-one days', '٢١ days'], ['22 days', '21']],
    ['贩运人口', ['贩运人口', ' 贩运人口。'], ['人口', '贩运']],
  ] as const)('is one of the texts: «%s»', (text, rights, wrongs) => {
    const grade = (given: string) => gradeTyped(given, { texts: ['something else', text] }, index).right;
    expect(rights.filter((given) => !grade(given))).toEqual([]);
    expect(wrongs.filter((given) => grade(given))).toEqual([]);
  });

  it('is close to a text that it contains among other words, and wrong where it denies it', () => {
    const grade = (given: string) => gradeTyped(given, { texts: ['forced labour'] }, index);
    expect(grade('it is forced labour')).toEqual({ right: false, close: true });
    expect(grade('it is not forced labour')).toEqual({ right: false, close: false });
  });
});

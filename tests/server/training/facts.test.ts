/** Facts in hand-made sentences of the six languages: which, exactly where, and with which value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zGlossary } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { factsIn } from '../../../server/training/facts/index.ts';

const glossary = zGlossary.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../corpus/glossary.json'), 'utf8')),
);

/** `kind value «text»` of each fact; every range is checked to be where the text stands. */
function stated(text: string, language: Language): string[] {
  return factsIn(text, language, glossary).map(({ start, end, fact }) => {
    expect(text.slice(start, end)).toBe(fact.text);
    expect(fact.language).toBe(language);
    return `${fact.kind} ${fact.value} «${fact.text}»`;
  });
}

describe('facts of a sentence', () => {
  it.each<[Language, string, string[]]>([
    [
      'ar',
      'وشارك في الاجتماع 453 مشاركا من 101 بلد و15 منظمة، منهم وفد من كينيا، في تموز/يوليه 2024.',
      [
        'number 453 «453»',
        'number 101 «101»',
        'number 15 «15»',
        'state KE «كينيا»',
        'date 2024-07 «تموز/يوليه 2024»',
      ],
    ],
    [
      'ar',
      'تلقى أكثر من ٩ ٠٠٠ ممارس تدريبا، ٤٠ في المائة منهم من الأردن، في عام ٢٠١٩.',
      ['number 9000 «٩ ٠٠٠»', 'number 40% «٤٠ في المائة»', 'state JO «الأردن»', 'date 2019 «٢٠١٩»'],
    ],
    [
      'en',
      'In 2019 the Human Rights Council heard 2,400 people from Viet Nam and the Republic of Moldova.',
      [
        'date 2019 «2019»',
        'body human-rights-council «Human Rights Council»',
        'number 2400 «2,400»',
        'state VN «Viet Nam»',
        'state MD «Republic of Moldova»',
      ],
    ],
    [
      'fr',
      'Le Conseil de sécurité a entendu 35 pour cent des témoins du Kenya le 5 mai 2021.',
      [
        'body security-council «Conseil de sécurité»',
        'number 35% «35 pour cent»',
        'state KE «Kenya»',
        'date 2021-05-05 «5 mai 2021»',
      ],
    ],
    [
      'es',
      'El Consejo de Derechos Humanos aprobó 2,5 millones para el Perú en junio de 2022.',
      [
        'body human-rights-council «Consejo de Derechos Humanos»',
        'number 2500000 «2,5 millones»',
        'state PE «Perú»',
        'date 2022-06 «junio de 2022»',
      ],
    ],
    [
      'ru',
      'Китай сообщил о 1 200 потерпевших, а Генеральная Ассамблея приняла решение 12 мая 2020 года.',
      [
        'state CN «Китай»',
        'number 1200 «1 200»',
        'body general-assembly «Генеральная Ассамблея»',
        'date 2020-05-12 «12 мая 2020»',
      ],
    ],
    [
      'zh',
      '2019年9月11日，人权理事会听取了来自中国的350名代表的发言。',
      [
        'date 2019-09-11 «2019年9月11日»',
        'body human-rights-council «人权理事会»',
        'state CN «中国»',
        'number 350 «350»',
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(stated(text, language)).toEqual(expected);
  });

  it('leaves out what Arabic writes in front, and forms where the article merged', () => {
    expect(stated('وبباكستان ولكينيا وفيجي', 'ar')).toEqual([
      'state PK «باكستان»',
      'state KE «كينيا»',
      'state FJ «فيجي»',
    ]);
    expect(stated('قدم الدعم للأردن وللجمعية العامة', 'ar')).toEqual([]);
  });

  it('keeps vowel signs inside the range', () => {
    expect(stated('اعتمدت اتفاقية الجريمة المنظّمة أحكاما', 'ar')).toEqual([
      'instrument organized-crime-convention «اتفاقية الجريمة المنظّمة»',
    ]);
  });

  it('takes the longest name', () => {
    expect(stated('مكتب الأمم المتحدة المعني بالمخدرات والجريمة', 'ar')).toEqual([
      'body unodc «مكتب الأمم المتحدة المعني بالمخدرات والجريمة»',
    ]);
    expect(stated('The South Sudan delegation', 'en')).toEqual(['state SS «South Sudan»']);
  });

  it('has no fact in numbers that name something', () => {
    for (const text of [
      'وفقا للمادة 11 والفقرة 2 من القرار',
      'الحالة رقم 29',
      'في إطار البندين ٢ و٣ من جدول الأعمال',
    ])
      expect(stated(text, 'ar')).toEqual([]);
    for (const text of [
      'under article 9 and paragraph 2',
      'items 2 and 3 of the agenda',
      'document A/HRC/14/32',
      'V.24-13453',
      'forty-one (41) countries',
    ])
      expect(stated(text, 'en')).toEqual([]);
  });

  it('has no fact in short names, adjectives, persons and words that are names too', () => {
    for (const text of [
      'وقدم المكتب والمفوضية الدعم بموجب الاتفاقية',
      'المنظمات الإقليمية والمشاريع',
      'دعم مالي كيني',
      'المقررة الخاصة',
    ])
      expect(stated(text, 'ar')).toEqual([]);
    for (const text of [
      'The regional organizations and the Office',
      'Kenyan officials',
      'It may march on',
      'a turkey',
    ])
      expect(stated(text, 'en')).toEqual([]);
  });

  it('goes by the number of a resolution', () => {
    expect(stated('اعتمدت القرار 194/77 بشأن الاتجار بالنساء والفتيات', 'ar')).toEqual([
      'instrument ga-resolution-77-194 «194/77»',
    ]);
  });
});

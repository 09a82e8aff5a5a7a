/** Each rule of quality with what it accepts and what it refuses. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { distractorsFor } from '../../../server/training/make/distractors.ts';
import { usableSentences } from '../../../server/training/make/gaps.ts';
import {
  around,
  givesAway,
  isAbsent,
  isBound,
  isInSeries,
  isOnly,
  isPast,
  isSpan,
  isTitle,
  isUntrue,
  isWrittenAlike,
  saysEnough,
  standsOut,
} from '../../../server/training/make/quality.ts';
import { shapeOf } from '../../../server/training/make/shape.ts';
import { isBalanced, isWhole, leansBack, shortNames } from '../../../server/training/make/standing-alone.ts';
import { atOnce } from '../../../server/training/make/steps.ts';
import { randomOf } from '../../../server/training/random.ts';
import { factOf, firstOf, material } from './make-sentences.ts';

const of = (text: string, language: Language = 'en') => {
  const made = material([{ sentences: [text] }], language);
  const sentence = firstOf(made);
  return { made, sentence, fact: (printed: string) => factOf(sentence, printed) };
};

describe('a whole sentence', () => {
  const whole = 'The Panel heard the survivors of trafficking in persons in four cities.';
  it('is accepted', () => {
    expect(isWhole(whole, 'en')).toBe(true);
    expect(isWhole('اعتمدت الجمعية العامة بروتوكولا لمنع الاتجار بالأشخاص في كل مكان.', 'ar')).toBe(true);
    expect(isWhole('人权理事会听取了来自各国代表关于贩运人口的发言。', 'zh')).toBe(true);
  });
  it.each([
    ['too short', 'The Panel met.'],
    ['too long', `The Panel ${'heard survivors '.repeat(30)}again.`],
    ['without an end', whole.slice(0, -1)],
    ['a question', 'What did the Panel hear about trafficking in persons in four cities?'],
    ['an announcement', 'The Panel recommends that the States of the region should do as follows:'],
    ['an item of a list', `(a) ${whole}`],
    ['a numbered line', `3. ${whole}`],
    ['torn at its beginning', 'heard the survivors of trafficking in persons in four cities.'],
    ['torn in two lines', 'Recommendation 4\nThe Panel should hear the survivors of trafficking in persons.'],
    ['pointing elsewhere', 'The Panel heard the survivors who are named in the table below this line.'],
    ['an open bracket', 'The Panel (heard the survivors of trafficking in persons in four cities.'],
  ])('is not: %s', (_, text) => {
    expect(isWhole(text, 'en')).toBe(false);
  });
  it('closes what it opens', () => {
    expect(isBalanced('(a) «b» "c"')).toBe(true);
    expect(isBalanced('«b (c)')).toBe(false);
    expect(isBalanced('"b')).toBe(false);
  });
});

describe('what leans on the sentence before', () => {
  it.each<[Language, string, string]>([
    ['ar', 'ولذلك عقدت اللجنة اجتماعا.', 'وفي عام 2009 عقدت جامعة الدول العربية اجتماعا.'],
    ['ar', 'وفي ذلك الاجتماع قررت الدول ما يلزم.', 'وقررت الدول في فيينا ما يلزم.'],
    ['en', 'These measures were adopted in Vienna.', 'Theatres in Vienna adopted measures.'],
    ['fr', 'Cette mesure a été adoptée à Vienne.', 'La mesure a été adoptée à Vienne.'],
    ['es', 'Además, se aprobó la medida en Viena.', 'Se aprobó la medida en Viena.'],
    ['ru', 'Кроме того, меры были приняты в Вене.', 'Меры были приняты в Вене.'],
    ['zh', '此外，会议通过了措施。', '会议通过了措施。'],
  ])('%s: %s', (language, leaning, standing) => {
    expect(leansBack(leaning, language)).toBe(true);
    expect(leansBack(standing, language)).toBe(false);
  });

  it('is a short name of something said before, unless the sentence says it or qualifies it', () => {
    expect(shortNames('وأصدر الفريق إرشادات.', 'ar', [])).toEqual(['فريق']);
    expect(shortNames('وأصدر الفريق العامل إرشادات.', 'ar', [])).toEqual([]);
    expect(shortNames('وأنشأ فريق الخبراء منصة، وأصدر الفريق إرشادات.', 'ar', [])).toEqual([]);
    expect(shortNames('Later the Group met in Vienna.', 'en', [])).toEqual(['Group']);
    expect(shortNames('Later the Group of Experts met in Vienna.', 'en', [])).toEqual([]);
  });

  it('gets that sentence as context where it helps, and is not used where it does not', () => {
    const first = 'Survivors of trafficking in persons met in Vienna in 2019 for three days.';
    const second = 'These survivors came from many regions and wrote about forced labour.';
    const inOrder = atOnce(usableSentences(material([{ sentences: [first, second] }])));
    expect(inOrder.map(({ sentence, context }) => [sentence.text, context])).toEqual([
      [first, null],
      [second, first],
    ]);
    const alone = atOnce(usableSentences(material([{ sentences: [second] }, { sentences: [first] }])));
    expect(alone.map(({ sentence }) => sentence.text)).toEqual([first]);
  });
});

describe('a gap', () => {
  const text = 'In 2019 Kenya trained 240 labour inspectors to identify victims of forced labour.';

  it('is a span of its sentence', () => {
    const { sentence, fact } = of(text);
    expect(isSpan(sentence, fact('240'))).toBe(true);
    expect(isSpan(sentence, { ...fact('240'), start: 0, end: 3 })).toBe(false);
  });

  it('is not given away by the rest', () => {
    const { made, sentence, fact } = of(text);
    expect(givesAway(around(sentence, fact('Kenya')), fact('Kenya').fact, made)).toBe(false);
    expect(givesAway('Kenyan inspectors were trained.', fact('Kenya').fact, made)).toBe(true);
    expect(givesAway('in the years 2019-2020', fact('2019').fact, made)).toBe(true);
    expect(givesAway('some 1240 inspectors', fact('240').fact, made)).toBe(false);
    const body = of('In 2019 the Human Rights Council heard many survivors of trafficking.');
    expect(givesAway('the HRC heard', body.fact('Human Rights Council').fact, body.made)).toBe(true);
    expect(givesAway('the Council heard', body.fact('Human Rights Council').fact, body.made)).toBe(true);
    expect(givesAway('the Assembly heard', body.fact('Human Rights Council').fact, body.made)).toBe(false);
  });

  it('stands among few others of its kind, and in no series', () => {
    const { sentence, fact } = of('In 2019 Kenya, Nepal and Peru trained labour inspectors.');
    expect(standsOut(sentence, fact('2019'))).toBe(true);
    expect(standsOut(sentence, fact('Nepal'))).toBe(false);
    expect(isInSeries(sentence, fact('Nepal'))).toBe(true);
    expect(isInSeries(sentence, fact('2019'))).toBe(false);
    const span = of('The Panel met in Vienna from 9 to 11 September 2019 and heard survivors.');
    expect(isInSeries(span.sentence, span.fact('11 September 2019'))).toBe(true);
  });

  it('leaves enough words', () => {
    const { sentence, fact } = of(text);
    expect(saysEnough(sentence, fact('Kenya'))).toBe(true);
    const short = of('In 2019 Kenya trained the inspectors.');
    expect(saysEnough(short.sentence, short.fact('Kenya'))).toBe(false);
  });

  it('is no date to come, and no title', () => {
    const past = of('In 2019 Kenya trained inspectors.');
    expect(isPast(past.sentence, past.fact('2019'))).toBe(true);
    const future = of('In 2019 Kenya will train inspectors.');
    expect(isPast(future.sentence, future.fact('2019'))).toBe(false);
    const title = of('A thousand shirts say “Human Rights Council” on them.');
    expect(isTitle(title.sentence, title.fact('Human Rights Council'))).toBe(true);
    expect(isTitle(past.sentence, past.fact('2019'))).toBe(false);
  });

  it('has no rival: a sentence that says most of it of something else', () => {
    const made = material([
      { sentences: [text] },
      { sentences: ['In 2019 Nepal trained 17 labour inspectors to identify victims of forced labour.'] },
      { sentences: ['Dock workers borrowed money from recruitment agencies in Meridia.'] },
    ]);
    const sentence = firstOf(made);
    expect(isOnly(sentence, factOf(sentence, 'Kenya'), made)).toBe(false);
    expect(isOnly(sentence, factOf(sentence, '2019'), made)).toBe(true);
  });

  it('is a bound where the number is one', () => {
    const { sentence, fact } = of('Kenya trained more than 240 inspectors and 17 judges.');
    expect(isBound(sentence, fact('240'))).toBe(true);
    expect(isBound(sentence, fact('17'))).toBe(false);
  });
});

describe('a wrong fact', () => {
  it('is neither in the paragraph nor in a sentence that says much the same', () => {
    const made = material([
      { sentences: ['In 2019 Kenya trained 240 labour inspectors in the capital.', 'Peru helped.'] },
      { sentences: ['In 2017 Nepal trained labour inspectors in the capital, too.'] },
      { sentences: ['Seafarers from Fiji borrowed money from recruitment agencies.'] },
    ]);
    const sentence = firstOf(made);
    const [peru, nepal, fiji] = ['Peru', 'Nepal', 'Fiji'].map((name) => {
      const fact = made.known('state', 'en').find((known) => known.text === name);
      if (fact === undefined) throw new Error(name);
      return fact;
    });
    expect([peru, nepal, fiji].map((fact) => fact && isAbsent(sentence, fact, made))).toEqual([
      false,
      true,
      true,
    ]);
    expect([peru, nepal, fiji].map((fact) => fact && isUntrue(sentence, fact, made))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is written as what stands in front of the gap asks', () => {
    const { sentence } = of('وقدمت الدعم التقني لشبكة الأمم المتحدة المعنية بالهجرة في عملها.', 'ar');
    const [at] = sentence.facts;
    if (at === undefined) throw new Error('no fact');
    expect(isWrittenAlike(sentence, at, { ...at.fact, text: 'الجمعية العامة' })).toBe(false);
    expect(isWrittenAlike(sentence, at, { ...at.fact, text: 'جامعة الدول العربية' })).toBe(true);
  });

  it('has the gender and the print of the right one', () => {
    const state = (text: string, value: string) => ({ kind: 'state', text, value, language: 'ar' }) as const;
    expect(shapeOf(state('العراق', 'IQ'))).toBe(shapeOf(state('لبنان', 'LB')));
    expect(shapeOf(state('العراق', 'IQ'))).not.toBe(shapeOf(state('كينيا', 'KE')));
    expect(shapeOf(state('الاتحاد الروسي', 'RU'))).toBe(shapeOf(state('العراق', 'IQ')));
    const body = (text: string) => ({ kind: 'body', text, value: text, language: 'ar' }) as const;
    expect(shapeOf(body('منظمة الدول الأمريكية'))).not.toBe(shapeOf(body('مجلس أوروبا')));
    const resolution = (text: string) => ({ kind: 'instrument', text, value: text, language: 'ar' }) as const;
    expect(shapeOf(resolution('5/11'))).not.toBe(shapeOf(resolution('١/٧')));
    expect(shapeOf(resolution('5/11'))).toBe(shapeOf(resolution('236/77')));
  });

  it('prints like the right number, and takes the same plural', () => {
    const { made, sentence, fact } = of('حضر الاجتماع الذي عقد في المدينة 14 مشاركا من ٩ ٠٠٠ شخص.', 'ar');
    const plural = new Intl.PluralRules('ar');
    const few = distractorsFor(sentence, fact('14'), made, randomOf('a'), 3);
    expect(few).toHaveLength(3);
    for (const { text } of few) expect(plural.select(Number(text))).toBe(plural.select(14));
    const many = distractorsFor(sentence, fact('٩ ٠٠٠'), made, randomOf('a'), 3);
    expect(many).toHaveLength(3);
    for (const { text } of many) expect(text).toMatch(/^[٠-٩]{1,2} ٠٠٠$/);
  });

  it('is a year near the right one and not after the document, or another month of its year', () => {
    const { made, sentence, fact } = of('In 2019 the shelter opened, and in March 2018 the hotline did.');
    for (const { value } of distractorsFor(sentence, fact('2019'), made, randomOf('b'), 3)) {
      expect(Number(value)).toBeGreaterThan(2012);
      expect(Number(value)).toBeLessThanOrEqual(2020);
    }
    const months = distractorsFor(sentence, fact('March 2018'), made, randomOf('b'), 3);
    expect(months).toHaveLength(3);
    for (const { text, value } of months) {
      expect(text).toMatch(/^\p{Lu}\p{Ll}+ 2018$/u);
      expect(value).toMatch(/^2018-\d\d$/);
    }
  });
});

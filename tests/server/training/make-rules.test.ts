/** The rules that keep an item to one right answer that nothing but knowledge tells: what each accepts and refuses. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import {
  anchorsOf,
  isAnchored,
  isLooseDate,
  isRuleOfNone,
  leavesUnnamed,
} from '../../../server/training/make/anchor.ts';
import { distractorsFor } from '../../../server/training/make/distractors.ts';
import { echoOf } from '../../../server/training/make/echo.ts';
import { says } from '../../../server/training/make/free-text.ts';
import { Spelling } from '../../../server/training/make/misread.ts';
import { isPlaced, natureOf } from '../../../server/training/make/nature.ts';
import { isInSeries, isPossible } from '../../../server/training/make/quality.ts';
import { isRecord } from '../../../server/training/make/record.ts';
import { isWholeName } from '../../../server/training/make/whole-name.ts';
import { randomOf } from '../../../server/training/random.ts';
import { factOf, firstOf, glossary, material } from './make-sentences.ts';

const of = (text: string, language: Language = 'en') => {
  const made = material([{ sentences: [text] }], language);
  const sentence = firstOf(made);
  return { made, sentence, fact: (printed: string) => factOf(sentence, printed) };
};
const named = (id: string, kind: 'body' | 'instrument', text = id) =>
  ({ kind, text, language: 'en', value: id }) as const;

describe('an anchor', () => {
  it('is something particular besides the key', () => {
    const { sentence, fact } = of('In 2019 Kenya trained 240 labour inspectors under “Farms without Debt”.');
    expect(anchorsOf(sentence, fact('Kenya'), glossary)).toEqual({ ofOtherKind: 3, all: 3 });
    expect(isAnchored(sentence, fact('Kenya'), null, glossary)).toBe(true);
    const bare = of('Later Kenya trained many labour inspectors to identify victims.');
    expect(isAnchored(bare.sentence, bare.fact('Kenya'), 'In Vienna.', glossary)).toBe(false);
  });

  it('is one for a date, and two or a context for a name', () => {
    const { sentence, fact } = of('In 2019 Kenya trained many labour inspectors.');
    expect(isAnchored(sentence, fact('2019'), null, glossary)).toBe(true);
    expect(isAnchored(sentence, fact('Kenya'), null, glossary)).toBe(false);
    expect(isAnchored(sentence, fact('Kenya'), 'A plan was adopted in Vienna.', glossary)).toBe(true);
  });

  it('does not make a date of "since" exact', () => {
    const since = of('ومنذ عام 2009، دربت كينيا مفتشي العمل.', 'ar');
    expect(isLooseDate(since.sentence, since.fact('2009'))).toBe(true);
    const at = of('وفي عام 2009، دربت كينيا مفتشي العمل.', 'ar');
    expect(isLooseDate(at.sentence, at.fact('2009'))).toBe(false);
  });

  it('is missing where a thing or a State is not named', () => {
    const unnamed = (text: string, language: Language) => leavesUnnamed(of(text, language).sentence, null);
    expect(unnamed('وشارك في البرنامج الجديد 40 قاضيا في عام 2019.', 'ar')).toBe(true);
    expect(unnamed('وشارك في برنامج "مينثور" 40 قاضيا في عام 2019.', 'ar')).toBe(false);
    expect(unnamed('وأنشأت وزارة الأمن العام قاعدة بيانات في عام 2009.', 'ar')).toBe(true);
    expect(unnamed('وفي كينيا أنشأت وزارة الأمن العام قاعدة بيانات في عام 2009.', 'ar')).toBe(false);
    expect(unnamed('In 2019 the campaign reached 40 towns.', 'en')).toBe(true);
    expect(unnamed('In 2019 the campaign “Blue Heart” reached 40 towns.', 'en')).toBe(false);
  });

  it('is the instrument, for a rule of law', () => {
    const rule = of('ويحق للضحايا فترة 30 يوما لاستعادة عافيتهم واتخاذ قرار.', 'ar');
    expect(isRuleOfNone(rule.sentence, rule.fact('30'), null)).toBe(true);
    const event = of('ودربت كينيا 30 مفتشا لتحديد هوية الضحايا.', 'ar');
    expect(isRuleOfNone(event.sentence, event.fact('30'), null)).toBe(false);
  });
});

describe('an echo', () => {
  it('is a stem of the name, or the session of a resolution', () => {
    const name = named('x', 'body', 'Council of Europe');
    expect(echoOf(name, 'In Europe the convention is in force.')).toBe('europ');
    expect(echoOf(name, 'In Asia the convention is in force.')).toBe('');
    const resolution = { kind: 'instrument', text: '27/77', language: 'ar', value: 'x' } as const;
    expect(echoOf(resolution, 'في دورتها السابعة والسبعين')).toBe('77');
    expect(echoOf({ ...resolution, text: '228/78' }, 'في دورتها السابعة والسبعين')).toBe('78');
    expect(echoOf(resolution, 'في عام 2022')).toBe('');
  });
});

describe('the nature of a fact', () => {
  const nature = (id: string, kind: 'body' | 'instrument') => natureOf(named(id, kind), glossary);
  it('sets treaties, compacts and plans apart', () => {
    const protocol = glossary.find(({ en }) => /^Protocol to Prevent/.test(en[0] ?? ''))?.id ?? '';
    const smuggling = glossary.find(({ en }) => /Protocol against the Smuggling/.test(en[0] ?? ''))?.id ?? '';
    const compact = glossary.find(({ en }) => /^Global Compact on Refugees/.test(en[0] ?? ''))?.id ?? '';
    expect([protocol, smuggling, compact]).not.toContain('');
    expect(nature(protocol, 'instrument')).toBe(nature(smuggling, 'instrument'));
    expect(nature(protocol, 'instrument')).not.toBe(nature(compact, 'instrument'));
  });

  it('sets regional bodies apart from those of the United Nations', () => {
    expect(nature('general-assembly', 'body')).toBe(nature('human-rights-council', 'body'));
    expect(nature('general-assembly', 'body')).not.toBe(nature('osce', 'body'));
  });

  it('is the part of the world for a State', () => {
    const state = (value: string) =>
      natureOf({ kind: 'state', text: value, language: 'en', value }, glossary);
    expect(state('KE')).toBe(state('MW'));
    expect(state('KE')).not.toBe(state('DK'));
  });

  it('is no help where a language or a town tells the place', () => {
    const spanish = of('In 2017 Mexico launched a campaign in the Spanish language.');
    expect(isPlaced(spanish.sentence, spanish.fact('Mexico'), glossary)).toBe(true);
    const town = of('ونظم المكتب في عام 2022 مشاورات في كوكس بازار في بنغلاديش.', 'ar');
    expect(isPlaced(town.sentence, town.fact('بنغلاديش'), glossary)).toBe(true);
    const free = of('In 2017 Mexico trained 40 judges.');
    expect(isPlaced(free.sentence, free.fact('Mexico'), glossary)).toBe(false);
  });
});

describe('spelling', () => {
  /** Every letter is a piece, a rare one. */
  const spelling = new Spelling((word) => [...word].map(() => 6));
  for (let word = 0; word < 1600; word += 1)
    spelling.read([...String(word)].map((digit) => 'كتبدرسعملن'[Number(digit)]).join(''), 'ar');
  spelling.trust('الكازينوهات', 'ar');
  for (let time = 0; time < 30; time += 1) spelling.read(`ضد الاتجار بالبشر`, 'ar');
  spelling.read('في الكارنيهوات وتشييطية', 'ar');
  spelling.read('ضد الآتجار بالبشر', 'ar');

  it('is doubted of a word that nothing resembles, and of a rare way to write a common one', () => {
    expect(spelling.misreadIn('في الكارنيهوات', 'ar')).toHaveLength(1);
    expect(spelling.misreadIn('في الكازينوهات', 'ar')).toEqual([]);
    expect(spelling.misreadIn('الآتجار بالبشر', 'ar')).toEqual(['الآتجار']);
    expect(spelling.misreadIn('الاتجار بالبشر', 'ar')).toEqual([]);
  });

  it('is not judged by a few words', () => {
    const small = new Spelling((word) => [...word].map(() => 6));
    small.read('في الكارنيهوات', 'ar');
    expect(small.misreadIn('في الكارنيهوات', 'ar')).toEqual([]);
  });
});

describe('a name', () => {
  it('is taken out whole or not at all', () => {
    const whole = of('وأطلق مجلس أوروبا حملة في عام 2006.', 'ar');
    expect(isWholeName(whole.sentence, whole.fact('مجلس أوروبا'), glossary)).toBe(true);
    const part = of('وأطلق مجلس أوروبا في منطقة الميكونغ حملة في عام 2006.', 'ar');
    expect(isWholeName(part.sentence, part.fact('مجلس أوروبا'), glossary)).toBe(false);
  });
});

describe('a falsehood', () => {
  it('leaves the number of States possible', () => {
    const { sentence, fact } = of('By then 182 States had signed, and 240 judges were trained.');
    const number = (value: string) => ({ kind: 'number', text: value, language: 'en', value }) as const;
    expect(isPossible(sentence, fact('182'), number('154'))).toBe(true);
    expect(isPossible(sentence, fact('182'), number('337'))).toBe(false);
    expect(isPossible(sentence, fact('240'), number('337'))).toBe(true);
  });

  it('stays in the decade', () => {
    const { made, sentence, fact } = of('In 2018 Kenya trained 240 labour inspectors.');
    const years = distractorsFor(sentence, fact('2018'), made, randomOf('a'), 3);
    expect(years).toHaveLength(3);
    for (const { value } of years) expect(value).toMatch(/^201\d$|^2020$/);
    for (const { value } of years) expect(value).not.toBe('2020');
  });

  it('asks for no beginning of a span', () => {
    const { sentence, fact } = of('Reports rose from 96 in 2018 to 182 in 2019 in Kenya.');
    expect(isInSeries(sentence, fact('2018'))).toBe(true);
    const event = of('Kenya trained inspectors in 2018, and Nepal did in 2019.');
    expect(isInSeries(event.sentence, event.fact('2018'))).toBe(false);
  });
});

describe('the record of a meeting', () => {
  it.each<[Language, string, string]>([
    ['ar', 'وتكلم ممثلو الأطراف التالية: كينيا ونيبال.', 'ودربت كينيا مفتشي العمل.'],
    ['ar', 'ومثّل كينيا 12 مسؤولا.', 'وأدرجت تدابير مثل التدريب.'],
    ['en', 'The representative of Kenya made a statement.', 'Kenya trained labour inspectors.'],
    ['fr', 'Le représentant du Kenya a pris la parole.', 'Le Kenya a formé des inspecteurs.'],
    ['es', 'El representante de Kenya hizo uso de la palabra.', 'Kenya capacitó a inspectores.'],
    ['ru', 'Представитель Кении выступил на заседании.', 'Кения обучила инспекторов.'],
    ['zh', '肯尼亚代表在会上发言。', '肯尼亚培训了劳动监察员。'],
  ])('%s: %s', (language, record, other) => {
    expect(isRecord(record, language)).toBe(true);
    expect(isRecord(other, language)).toBe(false);
  });
});

describe('an answer in own words', () => {
  const saysOf = (text: string, topic: string) => {
    const { sentence } = of(text, 'ar');
    const start = text.indexOf(topic);
    return says(sentence, { start, end: start + topic.length, concept: 'x' });
  };
  it('needs a sentence with a verb that says more than the question', () => {
    const rest =
      'دورات لتدريب القضاة والمحامين وموظفي السجون على كشف الجرائم وجمع الأدلة وصون كرامة الناجيات';
    expect(saysOf(`ونظمت رابطة الموانئ ${rest}.`, 'رابطة الموانئ')).toBe(true);
    expect(saysOf(`تنظيم رابطة الموانئ ${rest}.`, 'رابطة الموانئ')).toBe(false);
    expect(saysOf('ونظمت رابطة الموانئ دورات لتدريب القضاة.', 'رابطة الموانئ')).toBe(false);
  });
});

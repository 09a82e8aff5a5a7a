/** What a faithful sentence may say in other words than its passage, and what looks alike and says something else. */
import { describe, expect, it } from 'vitest';
import { statesByAdjective } from '../../../../../server/answer/written/check/demonyms.ts';
import { denialOf } from '../../../../../server/answer/written/check/denial.ts';
import { numbersAt } from '../../../../../server/answer/written/check/mentions.ts';
import { shortlyNamed } from '../../../../../server/answer/written/check/short-names.ts';
import { isStronger } from '../../../../../server/answer/written/check/strength.ts';
import { isAmong } from '../../../../../server/answer/written/check/transliteration.ts';
import { missingNumbers } from '../../../../../server/answer/written/check/values.ts';
import { denies } from '../../../../../server/stated/negation.ts';
import { index } from '../../../running-app.ts';

describe('a denial', () => {
  it.each([
    'لم يرد سوى ٤١ من أصل ١٩٠ دولة على الاستبيان.',
    'لا يساعدها إلا موظف واحد.',
    'تمنح الضحية فترة لا تقل عن ثلاثين يوما.',
    'لا يتعدى عدد مفتشي العمل 85 مفتشا.',
    'الشرط لا غنى عنه.',
    'une campagne dont la première phase est achevée',
    'Chacun est prié de ne pas dépasser trois minutes.',
    'avant qu’une demande ne parvienne à l’autre État',
    'El número no supera los 85 inspectores.',
    'предоставить период не короче 30 дней',
    'The service did not reopen until 2021.',
    '工人不得不离开',
  ])('is none in %s', (text) => {
    expect(denies(text)).toBe(false);
  });

  it.each([
    'ينبغي للدول ألا تحتجز الضحايا.',
    'على ألا تجمع البيانات الشخصية',
    'States should not detain victims.',
    "They don't know.",
    'Les victimes ne sont pas détenues.',
    'Las víctimas no deben ser detenidas.',
    'Жертв нельзя задерживать.',
    '不应拘留受害人',
  ])('stands in %s', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    ['The annual session was not held in 2020.', 'ألغيت الدورة السنوية عام 2020 بسبب الجائحة'],
    ['The programmes did not take girls into account.', 'تجاهلت البرامج الفتيات'],
    ['The judge did not imprison him.', 'حكم عليه بخدمة المجتمع بدلا من السجن'],
    ['The States have not ratified it.', 'امتنعت الدول عن التصديق عليها'],
  ])('may say a lack: %s', (claim, clauses) => {
    expect(denialOf(claim, clauses)).toBe(false);
  });

  it.each([
    ['The session was not held in 2020.', 'عقدت الدورة السنوية عام 2020'],
    ['Les refuges deviennent des lieux de détention.', 'لا تتحول دور الإيواء إلى أماكن احتجاز'],
  ])('is another thing than what the passage affirms: %s', (claim, clauses) => {
    expect(denialOf(claim, clauses)).toBe(true);
  });
});

describe('a sentence is stronger', () => {
  it.each([
    ['All inspectors were trained.', 'تلقى المفتشون تدريبا'],
    ['Только пострадавшие получили помощь.', 'تلقى الضحايا مساعدة'],
    ['受害人始终得到保护。', 'يحصل الضحايا على الحماية'],
    ['يجب على الدول أن تصدق على البروتوكول.', 'ينبغي للدول أن تصدق على البروتوكول'],
  ])('when it speaks of all, of nothing else, for sure or of a duty: %s', (claim, text) => {
    expect(isStronger(claim, [{ text }], text)).toBe(true);
  });

  it.each([
    ['The council reports every year.', 'يقدم المجلس تقريرا سنويا'],
    ['Все более широкое применение технологий', 'الاستخدام المتزايد للتكنولوجيات'],
    ['شاركت كل من كينيا وأوغندا.', 'شاركت كينيا وأوغندا'],
    ['Above all, cash transfers help.', 'وتساعد التحويلات النقدية خصوصا'],
    ['Not all States replied.', 'ردت بعض الدول'],
    ['所有人死亡后财产被没收。', 'تصادر الممتلكات بعد وفاة المالك'],
    ['Во всем мире это преступление.', 'هذه جريمة على الصعيد العالمي'],
    ['يعمل موظف واحد بدوام كامل.', 'يعمل موظف متفرغ'],
  ])('but not when such a word says how often, or nothing: %s', (claim, text) => {
    expect(isStronger(claim, [{ text }], text)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['المحكمة العليا الإستونية', ['EE']],
    ['الشرطة البرازيلية والسلطات المكسيكية', ['BR', 'MX']],
    ['الدعم المالي للضحايا', []],
  ])('of a State may be an adjective: %s', (text, codes) => {
    expect(statesByAdjective(text, index)).toEqual(codes);
  });

  it.each([
    ['Jamaican', 'جامايكا'],
    ['Pendjab', 'البنجاب'],
    ['Abuja', 'أبوجا'],
  ])('is known in another script: %s', (name, word) => {
    expect(isAmong(name, [word])).toBe(true);
  });

  it('is not taken for another one: Abuja', () => {
    expect(isAmong('Abuja', ['واغادوغو'])).toBe(false);
  });

  it('may stand for the body that the document named in full before, and for no other', () => {
    const passage = index.catalogue.passageOf('v24-13453', '20');
    if (passage === undefined) throw new Error('the index has no such paragraph');
    const text = 'أصدر المكتب دليلا للمدربين.';
    const ids = shortlyNamed([{ ...passage, paragraph: { ...passage.paragraph, text } }], index);
    expect(ids).toContain('unodc');
    expect(ids).not.toContain('iom');
  });
});

describe('a number', () => {
  it.each([
    ['Since the eighties there have been recommendations.', 'منذ أواخر الثمانينات'],
    ['Since the 1980s there have been recommendations.', 'منذ أواخر الثمانينات'],
    ['С 1980-х годов приняты рекомендации.', 'منذ أواخر الثمانينات'],
    ['自20世纪80年代以来提出了建议。', 'منذ أواخر الثمانينات'],
  ])('may be a decade: %s', (text, passage) => {
    expect(missingNumbers({ text, language: 'en' }, [passage])).toEqual([]);
  });

  it('does not stand in the symbol of a document', () => {
    const numbers = numbersAt('ورقة من إعداد الأمانة (CTOC/COP/WG.4/2019/2) في 12 صفحة');
    expect(numbers.map(({ values }) => values)).toEqual([['12']]);
  });
});

/** What denies, and what only looks as if it did, in six languages. */
import { describe, expect, it } from 'vitest';
import { denies, isNegative } from '../../../server/stated/negation.ts';

const denying = [
  'They are not held there',
  "States don't punish them",
  'No investigation was opened',
  'Les victimes ne sont pas punies',
  "Il n'y a aucune amende",
  'No son vinculantes',
  'nunca se les sanciona',
  'Бедность не является фактором риска',
  'الضحايا لا يعاقبون',
  'عدم معاقبة الضحايا',
  'ليست ملزمة',
  '不应该雇用工人',
  '没有调查',
];
const affirming = [
  'They are not only binding but give rights',
  'non-governmental organizations, notably',
  'organisations non gouvernementales',
  'organizaciones no gubernamentales',
  'No obstante, se castiga',
  'article no. 5',
  'so that there is no fraud',
  'pour ne pas être trompés',
  'чтобы не было обмана',
  'не только правительства',
  'неправительственные организации, несовершеннолетние',
  'ولا سيما النساء والأطفال',
  'لا يزال الاتجار جريمة',
  'لا بد من التعاون',
  'صكوك لا تضفي الحقوق على الحكومات فحسب بل على الأفراد',
  '不丹和尼泊尔',
  '未成年人，非政府组织，没收资产',
  '不仅规定政府的义务',
];

describe('denial', () => {
  it.each(denying)('is in «%s»', (text) => {
    expect(denies(text)).toBe(true);
    expect(isNegative(text)).toBe(true);
  });

  it.each(affirming)('is not in «%s»', (text) => {
    expect(denies(text)).toBe(false);
  });

  it.each([
    'lack of coordination',
    'faute : manque de coordination',
    'falta de coordinación',
    'отсутствие координации',
    'انعدام التنسيق',
    '缺乏协调',
  ])('is meant where something lacks: «%s»', (text) => {
    expect(isNegative(text)).toBe(true);
  });
});

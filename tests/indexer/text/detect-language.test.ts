/** The language a question is asked in. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { detectLanguage } from '#indexer';

describe('detectLanguage', () => {
  it.each([
    ['ar', 'ما هي تدابير منع الاتجار بالأشخاص؟'],
    ['ar', 'مَا هِيَ التَّدَابِير؟'],
    ['ar', 'ضحايا'],
    ['en', 'What should States do to protect victims of trafficking?'],
    ['fr', 'Quelles mesures les États devraient-ils prendre pour protéger les victimes ?'],
    ['es', '¿Qué medidas deben adoptar los Estados para proteger a las víctimas?'],
    ['ru', 'Какие меры должны принять государства для защиты жертв?'],
    ['ru', 'Жертва'],
    ['zh', '各国应采取哪些措施保护被害人？'],
    ['zh', '贩运'],
  ] as const)('is %s for «%s», whatever the fallback', (language, text) => {
    for (const fallback of languageCodes) expect(detectLanguage(text, fallback)).toBe(language);
  });

  it.each([
    ['ar', 'ما هي مبادرة GLO.ACT التي ينفذها UNODC؟'],
    ['ru', 'Что такое UNODC и GLO.ACT?'],
    ['zh', '什么是 UNODC 和 GLO.ACT 项目？'],
  ] as const)('is %s though names stand in Latin letters: «%s»', (language, text) => {
    expect(detectLanguage(text, 'en')).toBe(language);
  });

  it.each(['', '   ', '2019', '؟!…', '12/2000', '\u200F'])('is the fallback for %j', (text) => {
    for (const fallback of languageCodes) expect(detectLanguage(text, fallback)).toBe(fallback);
  });
});

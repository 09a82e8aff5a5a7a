/** What answering once got wrong. */
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes } from '#corpus/languages';
import { singlesNothingOut } from '../../server/answer/commonplace.ts';
import { extract } from '../../server/answer/extract.ts';
import { standalone } from '../../server/answer/follow-up.ts';
import { quizReply } from '../../server/answer/quiz-request.ts';
import { answerTo, index } from '../server/running-app.ts';

const whatIsTrafficking: Record<Language, readonly string[]> = {
  ar: ['ما هو الاتجار بالأشخاص؟', 'ما معنى الاتجار بالبشر؟'],
  en: ['What is trafficking in persons?', 'What is human trafficking?', 'What does trafficking mean?'],
  fr: ['Qu’est-ce que la traite des personnes ?', 'Que signifie la traite des êtres humains ?'],
  es: ['¿Qué es la trata de personas?', '¿Qué significa la trata de personas?'],
  ru: ['Что такое торговля людьми?', 'Что означает торговля людьми?'],
  zh: ['什么是贩运人口？', '人口贩运是什么意思？'],
};
const common = languageCodes.flatMap((language) =>
  whatIsTrafficking[language].map((question) => ({ language, question })),
);
const search = (text: string, language: Language) => index.retriever.search({ text, language, limit: 10 });

describe('a question of which every paragraph speaks', () => {
  it.each(common)('is not answered with any of them: $question', async ({ question }) => {
    const { refusal, hits } = await answerTo(question);
    expect(refusal?.reason).toBe('not_found');
    expect(hits).not.toEqual([]);
  });

  it('is answered where a sentence defines it', async () => {
    const { hits } = await search(whatIsTrafficking.ar[0] ?? '', 'ar');
    expect(singlesNothingOut({ hits }, index.sourceOf)).toBe(true);
    const text = 'يُقصد بتعبير "الاتجار بالأشخاص" تجنيد أشخاص أو نقلهم أو إيواؤهم بغرض الاستغلال.';
    const [first, ...rest] = hits.map((hit) => ({ ...hit }));
    const [sentence] = first?.sentences ?? [];
    if (first === undefined || sentence === undefined) throw new Error('nothing was found');
    const defining = {
      ...first,
      paragraph: { ...first.paragraph, text },
      sentences: [{ ...sentence, start: 0, end: text.length, terms: 1 }],
    };
    expect(singlesNothingOut({ hits: [defining, ...rest] }, index.sourceOf)).toBe(false);
  });

  it('is not what names something further', async () => {
    for (const question of ['Who is a victim of trafficking?', 'What is trafficking in organs?'])
      expect(singlesNothingOut(await search(question, 'en'), index.sourceOf)).toBe(false);
  });
});

describe('a term of the glossary', () => {
  const conceptsIn = (text: string, language: Language) =>
    index.termsIn(text, language).flatMap(({ concepts }) => concepts.map(({ id }) => id));

  it('with one word that means something only behind a preposition is known as it is written', () => {
    expect(conceptsIn('Was the meeting held in person?', 'en')).toContain('in-person-format');
    expect(conceptsIn('What is trafficking in persons?', 'en')).not.toContain('in-person-format');
    expect(conceptsIn('What is trafficking in persons?', 'en')).toContain('trafficking-in-persons');
  });
});

describe('a paragraph that mostly asks', () => {
  it('answers nothing, not even with what introduces its questions', async () => {
    const { hits } = await search('ما هي المسائل التي يناقشها الفريق العامل لمنع الاتجار؟', 'ar');
    const asking = hits.filter(({ paragraph }) => (paragraph.text.match(/؟/g)?.length ?? 0) > 10);
    expect(asking).not.toEqual([]);
    expect(extract(asking, 'other', index.sourceOf)).toEqual([]);
  });
});

describe('a follow-up that names another place', () => {
  it.each([
    [
      'en',
      'How are casinos in South-East Asia linked to online scams?',
      'and in Bangladesh?',
      'South-East Asia',
    ],
    ['en', 'What do the States of Latin America and the Caribbean do?', 'and in Asia?', 'Caribbean'],
    ['fr', 'Que font les casinos en Asie du Sud-Est ?', 'et au Bangladesh ?', 'Asie'],
    ['es', '¿Qué hacen los Estados de América Latina?', '¿y en África Occidental?', 'América'],
    ['ru', 'Как казино в Юго-Восточной Азии связаны с мошенничеством?', 'а в Бангладеш?', 'Азии'],
    ['zh', '东南亚的赌场与网络诈骗有什么联系？', '孟加拉国呢？', '东南亚'],
    ['ar', 'كيف ترتبط الكازينوهات في جنوب شرق آسيا بالاحتيال؟', 'وفي بنغلاديش؟', 'آسيا'],
  ] as const)('leaves the region behind, in %s: «%s» «%s»', (language, previous, question, region) => {
    const query = standalone(question, language, previous, index);
    expect(query).toContain('…');
    expect(query).not.toContain(region);
  });

  it('does not take a region out of the name of a body', () => {
    const previous = 'What did the African Union and the Council of Europe recommend?';
    expect(standalone('and in Asia?', 'en', previous, index)).toBe(`and in Asia? (${previous})`);
  });
});

describe('what is carried along through a conversation', () => {
  const asked = (language: Language, turns: readonly string[]) =>
    turns.reduce<string | undefined>(
      (previous, turn) => standalone(turn, language, previous, index),
      undefined,
    );

  it('piles up neither brackets nor spaces nor what says nothing', () => {
    const casinos = 'How are casinos in South-East Asia linked to online scams?';
    expect(asked('en', [casinos, 'and in Bangladesh?', 'why?', 'why?'])).toBe(
      'why? (and in Bangladesh? How are casinos in … linked to online scams?)',
    );
    expect(asked('en', [casinos, 'why?', 'and in Bangladesh?', 'and in West Africa?'])).toBe(
      'and in West Africa? (How are casinos in … linked to online scams?)',
    );
  });

  it('is the question itself, however often it is asked why', () => {
    const question = 'What measures did Nepal take?';
    expect(asked('en', [question, ...Array.from({ length: 20 }, () => 'why?')])).toBe(`why? (${question})`);
  });
});

describe('the reply to a request for a quiz', () => {
  it.each(languageCodes)('announces nothing that there may not be, in %s', (language) => {
    const { message } = quizReply('football', language);
    expect(message).toContain('football');
    expect(message).not.toMatch(/[:：]\s*$/);
    expect(message).not.toMatch(/paragra|párrafo|пункт|فقرات|段落/i);
  });
});

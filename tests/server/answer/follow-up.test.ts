/** Follow-ups are completed by what they lean on; a new subject drags nothing along. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../../server/answer/ask.ts';
import { collect } from '../../../server/answer/collect.ts';
import { standalone } from '../../../server/answer/follow-up.ts';
import { measureDialogues, readDialogues } from '../../eval/dialogues.ts';
import { index } from '../running-app.ts';

const nepal = 'What measures did Nepal take against trafficking in 2008?';

describe('a follow-up', () => {
  it.each([
    [
      'en',
      nepal,
      'and in Bangladesh?',
      'and in Bangladesh? (What measures did … take against trafficking in 2008?)',
    ],
    ['en', nepal, 'and in 2009?', 'and in 2009? (What measures did Nepal take against trafficking in …?)'],
    [
      'en',
      'What did Myanmar say in the United Nations report about article 5 in 2015?',
      'and in Bangladesh?',
      'and in Bangladesh? (What did … say in the United Nations report about article 5 in 2015?)',
    ],
    [
      'en',
      'Who trains consular officers?',
      'what are its results?',
      'what are its results? (Who trains consular officers?)',
    ],
    ['en', nepal, 'why?', `why? (${nepal})`],
    ['en', nepal, 'who paid for it?', `who paid for it? (${nepal})`],
    ['fr', 'Que fait la CEDEAO ?', 'et pour les enfants ?', 'et pour les enfants ? (Que fait la CEDEAO ?)'],
    ['es', '¿Qué es la CIM?', '¿cuándo se creó?', '¿cuándo se creó? (¿Qué es la CIM?)'],
    ['ru', 'Что делает ОБСЕ?', 'а почему?', 'а почему? (Что делает ОБСЕ?)'],
    ['zh', '东盟做了什么？', '为什么？', '为什么？ (东盟做了什么？)'],
    ['ar', 'ماذا تفعل رابطة أمم جنوب شرق آسيا؟', 'ولماذا؟', 'ولماذا؟ (ماذا تفعل رابطة أمم جنوب شرق آسيا؟)'],
  ] as const)('in %s after «%s»: «%s»', (language, previous, question, expected) => {
    expect(standalone(question, language, previous, index)).toBe(expected);
  });

  it.each([
    ['en', 'What is debt bondage?'],
    ['en', 'How should victims and their families be protected from reprisals by traffickers?'],
    ['en', 'How do traffickers recruit their victims?'],
    ['en', 'Could victims be detained?'],
    ['fr', 'Y a-t-il un fonds pour les victimes ?'],
    ['es', '¿Hay un fondo para las víctimas?'],
    ['ru', 'Каковы причины торговли людьми?'],
    ['zh', '国家应该如何保护受害者？'],
    ['zh', '其他国家采取了哪些措施打击贩运？'],
    ['ar', 'هل هناك صندوق للضحايا؟'],
    ['ar', 'وكالات التوظيف ما دورها في الاتجار؟'],
    ['fr', 'Qu’est-ce que la servitude pour dettes ?'],
    ['es', '¿Qué es la servidumbre por deudas?'],
    ['ru', 'Что такое долговая кабала?'],
    ['zh', '什么是债役？'],
    ['ar', 'ما هو إسار الدين؟'],
  ] as const)('that is none, in %s: «%s»', (language, question) => {
    expect(standalone(question, language, nepal, index)).toBe(question);
  });

  it('does not grow without end', () => {
    let query: string | undefined;
    for (let turn = 0; turn < 20; turn += 1)
      query = standalone('and why is that so?', 'en', query ?? nepal, index);
    expect(query?.length).toBeLessThan(400);
  });

  it('is understood as it says, and without a question before it as it stands', async () => {
    const alone = await collect(ask(index, { question: 'and in Bangladesh?' }));
    const after = await collect(ask(index, { question: 'and in Bangladesh?', previous: nepal }));
    expect(alone.query).toBe('and in Bangladesh?');
    expect(after.query).toContain('(What measures did … take');
  });

  it('finds nearly as much as the same question written out by hand', async () => {
    expect(readDialogues().length).toBeGreaterThanOrEqual(40);
    const { all } = await measureDialogues(index);
    expect(all?.['completed R@5']).toBeGreaterThanOrEqual((all?.['by hand R@5'] ?? 1) - 0.1);
    expect(all?.['completed R@5']).toBeGreaterThan((all?.['alone R@5'] ?? 1) + 0.1);
  }, 60_000);
});

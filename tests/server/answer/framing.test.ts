/** What only says that the documents are asked is not searched; what says what is asked stays. */
import { describe, expect, it } from 'vitest';
import { withoutFraming } from '../../../server/answer/framing.ts';
import { answered } from '../questions.ts';
import { answerTo } from '../running-app.ts';

describe('a question that asks only what is said about something, or what it means', () => {
  it.each([
    ['ar', 'ماذا تقول الوثائق عن «رسوم التوظيف»؟', '«رسوم التوظيف»؟'],
    ['en', 'What do the documents say about recruitment fees?', 'recruitment fees?'],
    ['en', 'Tell me about the Bali Process', 'the Bali Process'],
    ['fr', 'Que disent les documents sur « frais de recrutement » ?', '« frais de recrutement » ?'],
    ['es', '¿Qué dicen los documentos sobre la servidumbre por deudas?', 'la servidumbre por deudas?'],
    ['ru', 'Что говорится в документах по теме «принудительный труд»?', '«принудительный труд»?'],
    ['zh', '关于“招聘费”，文件是怎么说的？', '“招聘费”'],
    ['ar', 'ما المقصود بالسخرة؟', 'بالسخرة؟'],
    ['en', 'What does “debt bondage” mean?', '“debt bondage”'],
    ['fr', 'Que signifie « servitude » ?', '« servitude » ?'],
    ['es', '¿Qué se entiende por servidumbre?', 'servidumbre?'],
    ['ru', 'Что означает «хавала»?', '«хавала»?'],
    ['zh', '“哈瓦拉”是什么意思？', '“哈瓦拉”'],
  ] as const)('in %s is searched by its subject: «%s»', (language, question, subject) => {
    expect(withoutFraming(question, language)).toBe(subject);
  });

  it.each([
    ['en', answered.en],
    ['en', 'What do the documents recommend on recruitment fees?'],
    ['en', 'What do the documents say about this?'],
    ['en', 'What does the Protocol mean for employers?'],
    ['fr', answered.fr],
    ['es', answered.es],
    ['ru', answered.ru],
    ['zh', answered.zh],
    ['ar', answered.ar],
  ] as const)('in %s, when it asks more or names no subject, stays as it is: «%s»', (language, question) => {
    expect(withoutFraming(question, language)).toBe(question);
  });

  it('is answered', async () => {
    const { refusal, query } = await answerTo('What do the documents say about recruitment fees?');
    expect(refusal).toBeNull();
    expect(query).toBe('What do the documents say about recruitment fees?');
  });
});

/** Who asks to be quizzed is quizzed, on what they name, in six languages; everybody else gets an answer. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { quizRequest } from '../../../server/answer/quiz-request.ts';
import { answerTo } from '../running-app.ts';

const asked: readonly (readonly [Language, string, string])[] = [
  ['en', 'quiz me on compensation', 'compensation'],
  ['en', 'Quiz me about debt bondage, please!', 'debt bondage'],
  ['en', 'Could you test us on the non-punishment principle?', 'the non-punishment principle'],
  ['en', 'Give me a short quiz on recruitment fees', 'recruitment fees'],
  ['en', 'I’d like to practise identification of victims', 'identification of victims'],
  ['en', 'Quiz me', ''],
  ['en', 'Quiz me about: ???', ''],
  ['en', 'I’d like a quiz about casinos', 'casinos'],
  ['en', 'Can I have a quiz on demand?', 'demand'],
  ['en', 'Test my knowledge of the Protocol', 'the Protocol'],
  ['en', 'Quiz on victims', 'victims'],
  ['en', 'Ask me five questions about recruitment fees', 'recruitment fees'],
  ['en', 'Give me some quiz questions on demand', 'demand'],
  ['ar', 'هل يمكنك أن تختبرني في التعويض؟', 'التعويض'],
  ['ar', 'اعمل لي اختباراً عن الطلب', 'الطلب'],
  ['fr', 'Je voudrais un quiz sur le Protocole', 'le Protocole'],
  ['fr', 'Posez-moi des questions sur la demande', 'la demande'],
  ['fr', 'Testez mes connaissances sur la demande', 'la demande'],
  ['es', 'Hágame preguntas sobre la demanda', 'la demanda'],
  ['es', '¿Puede examinarme sobre la demanda?', 'la demanda'],
  ['ru', 'Проверьте мои знания о долговой кабале', 'долговой кабале'],
  ['zh', '请出题考我关于赔偿的知识', '赔偿'],
  ['ar', 'اختبرني في التعويض', 'التعويض'],
  ['ar', 'اختبرني عن عدم معاقبة الضحايا من فضلك', 'عدم معاقبة الضحايا'],
  ['ar', 'أريد أن أتدرب على تحديد هوية الضحايا.', 'تحديد هوية الضحايا'],
  ['ar', 'أعطني أسئلة عن الطلب', 'الطلب'],
  ['ar', 'امتحنّي في التعاون الإقليمي', 'التعاون الإقليمي'],
  ['fr', 'Interrogez-moi sur l’indemnisation', "l'indemnisation"],
  ['fr', 'Fais-moi un quiz sur la traite des enfants', 'la traite des enfants'],
  ['fr', 'Je voudrais m’entraîner sur la prévention', 'la prévention'],
  ['es', 'Examíneme sobre la indemnización', 'la indemnización'],
  ['es', 'Hágame un cuestionario sobre la demanda', 'la demanda'],
  ['es', 'Quiero practicar la identificación de víctimas', 'la identificación de víctimas'],
  ['ru', 'Проверь меня по теме компенсация', 'компенсация'],
  ['ru', 'Задайте мне вопросы о долговой кабале', 'долговой кабале'],
  ['ru', 'Проэкзаменуйте меня по защите жертв, пожалуйста', 'защите жертв'],
  ['zh', '考考我关于赔偿的知识', '赔偿'],
  ['zh', '给我出几道关于债务奴役的题', '债务奴役'],
  ['zh', '我想练习受害人识别', '受害人识别'],
];

const other: readonly (readonly [Language, string])[] = [
  ['en', 'What test must a recruitment agency pass?'],
  ['en', 'Do victims have to be examined by a doctor?'],
  ['en', 'How are police officers tested on identification?'],
  ['en', 'Give me the definition of trafficking'],
  ['en', 'I want to practice law; what does the protocol say about lawyers?'],
  ['en', 'Make a test for labour inspectors: what questions should they ask?'],
  ['ar', 'اعطني أسئلة المقابلة التي تُطرح على الضحايا'],
  ['ar', 'كيف تختبر الدول فعالية التدابير؟'],
  ['ar', 'أعطني تعريف الاتجار بالأشخاص'],
  ['ar', 'ما أهمية تدريب المفتشين؟'],
  ['fr', 'Quels tests sont imposés aux victimes ?'],
  ['es', '¿Qué preguntas se hacen a las víctimas?'],
  ['ru', 'Какие вопросы задают жертвам?'],
  ['ru', 'Кто проверяет агентства по трудоустройству?'],
  ['zh', '如何考虑受害人的需要？'],
  ['zh', '警察接受哪些测试？'],
];

describe('a request for a quiz', () => {
  it.each(asked)('in %s: %s', (language, message, topic) => {
    expect(quizRequest(message, language)).toEqual({ language, topic });
    // Also when the language was taken for another.
    expect(quizRequest(message, language === 'en' ? 'fr' : 'en')?.topic).toBe(topic);
  });

  it.each(other)('is not, in %s: %s', (language, message) => {
    expect(quizRequest(message, language)).toBeUndefined();
  });

  it('is answered with a quiz and without a search, in its language', async () => {
    const answer = await answerTo('اختبرني في التعويض');
    expect(answer.reply).toMatchObject({ kind: 'quiz', topic: 'التعويض' });
    expect(answer.language).toBe('ar');
    expect(answer.hits).toEqual([]);
  });

  it('takes no time over a message that looks like one for long', () => {
    expect(quizRequest(`quiz me on ${'a '.repeat(500)}`, 'en')).toBeUndefined();
  });
});

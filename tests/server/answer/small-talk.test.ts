/** Small talk gets a short reply and no search; whatever asks something is searched. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LanguageModelInfo } from '#contract/language-model';
import { type Language, languageCodes } from '#corpus/languages';
import { ask } from '../../../server/answer/ask.ts';
import { collect } from '../../../server/answer/collect.ts';
import { smallTalk } from '../../../server/answer/small-talk.ts';
import { smallTalkReplies } from '../../../server/answer/small-talk-replies.ts';
import { languageOf } from '../../../server/search.ts';
import { readDialogues } from '../../eval/dialogues.ts';
import { ownQuestionsFolder, readOwnQuestions, readQuestions } from '../../eval/questions.ts';
import { index } from '../running-app.ts';
import { noSmallTalk, smallTalkPhrases } from './small-talk-phrases.ts';

const told = (message: string, named?: Language, model: LanguageModelInfo | null = null) =>
  smallTalk(message, named, languageOf(message), { index, model });

const positive = languageCodes.flatMap((language) =>
  Object.entries(smallTalkPhrases[language]).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ language, kind, phrase })),
  ),
);
const negative = languageCodes.flatMap((language) =>
  noSmallTalk[language].map((phrase) => ({ language, phrase })),
);

describe('small talk', () => {
  it('is tried with many phrases', () => {
    expect(positive.length).toBeGreaterThanOrEqual(120);
    expect(negative.length).toBeGreaterThanOrEqual(60);
  });

  it.each(positive)('is told in $language ($kind): $phrase', ({ language, kind, phrase }) => {
    const found = told(phrase);
    expect(found?.reply.kind).toBe(kind);
    expect(found?.language).toBe(language);
    expect(languageOf(found?.reply.message ?? '')).toBe(language);
  });

  it.each(negative)('is not seen in $language in: $phrase', ({ phrase }) => {
    expect(told(phrase)).toBeUndefined();
  });

  const evaluation = join(ownQuestionsFolder, '../../../../shared/eval/questions.dev.jsonl');
  it('is none of the questions that quality is measured with', () => {
    const questions = [
      ...readOwnQuestions('answerable.jsonl'),
      ...readOwnQuestions('unanswerable.jsonl'),
      ...(existsSync(evaluation) ? readQuestions(evaluation) : []),
    ].flatMap((question) => languageCodes.map((language) => question[language]));
    const turns = readDialogues().flatMap((dialogue) => dialogue.turns);
    expect(questions.length + turns.length).toBeGreaterThan(1000);
    expect([...questions, ...turns].filter((question) => told(question) !== undefined)).toEqual([]);
  });

  it('is read in no time however it repeats itself', () => {
    expect(told(`${'hi there '.repeat(110)}x`)).toBeUndefined();
    expect(told('ha'.repeat(500))).toBeUndefined();
  });
});

describe('a reply', () => {
  const about = (message: string, named?: Language) => told(message, named)?.reply.message ?? '';

  it.each(languageCodes)('has no gaps and counts the documents, in %s', (language) => {
    const digits = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language);
    const count = digits.format(index.catalogue.sources.length);
    for (const phrase of [...smallTalkPhrases[language].greeting, ...smallTalkPhrases[language].about])
      expect(about(phrase)).not.toMatch(/[{}#]/);
    for (const phrase of smallTalkPhrases[language].greeting) expect(about(phrase)).toContain(count);
  });

  it.each(languageCodes)('tells of a language model where there is one, in %s', (language) => {
    const replies = (model: LanguageModelInfo | null) =>
      smallTalkPhrases[language].about.map((phrase) => told(phrase, language, model)?.reply.message ?? '');
    const here = { name: 'ollama:llama3.1', local: true };
    const elsewhere = { name: 'openai:gpt', local: false };
    expect(replies(null).join()).not.toContain('llama');
    expect(replies(here).join()).toContain(here.name);
    // What is sent to another machine is told to whoever asks about privacy, and only then.
    const telling = (model: LanguageModelInfo) =>
      new Set(replies(model).filter((reply) => reply.includes(model.name)));
    expect(telling(elsewhere).size).toBeGreaterThan(telling(here).size);
    expect(replies(elsewhere).join()).not.toMatch(/[{}]/);
  });

  it('fits the question about Dalil', () => {
    const questions = [
      'Who are you?',
      'Who made you?',
      'How do you work?',
      'What can you do?',
      'Which documents do you know?',
      'Which languages do you speak?',
      'Do you send my data anywhere?',
    ];
    expect(new Set(questions.map((question) => about(question))).size).toBe(questions.length);
    expect(about('Which languages do you speak?')).toContain('Arabic');
    expect(about('Which documents do you know?')).toContain('“Documents”');
  });

  it('is in the language that the request names, whatever the words are', () => {
    expect(told('hello', 'ar')).toMatchObject({ language: 'ar', reply: { kind: 'greeting' } });
    expect(languageOf(about('merci', 'ru'))).toBe('ru');
  });

  it.each(languageCodes)('suggests only what the documents answer, in %s', async (language) => {
    const { greeting, about: replies } = smallTalkReplies[language];
    const suggested = [greeting, replies.abilities].flatMap((text) => [
      ...text.matchAll(/[«“]\s*([^»”]+[?？؟])\s*[»”]/gu),
    ]);
    expect(suggested).toHaveLength(3);
    for (const [, question = ''] of suggested) {
      const answer = await collect(ask(index, { question }));
      expect(answer.refusal, question).toBeNull();
    }
  });
});

describe('asking', () => {
  it('replies to small talk without searching', async () => {
    const types: string[] = [];
    for await (const event of ask(index, { question: ' hola ' })) {
      types.push(event.type);
      if (event.type === 'understood')
        expect(event).toEqual({ type: 'understood', language: 'es', query: ' hola ', filter: {}, named: {} });
    }
    expect(types).toEqual(['understood', 'reply', 'done']);
  });

  it('keeps the filter of the request as it is', async () => {
    const answer = await collect(ask(index, { question: 'thank you', years: [2010] }));
    expect(answer).toMatchObject({ filter: { years: [2010] }, hits: [], refusal: null, followups: [] });
    expect(answer.reply?.kind).toBe('thanks');
  });

  it.each([
    ['Hello, what is debt bondage?', 'What is debt bondage?'],
    ['Great, thank you! What is debt bondage?', 'What is debt bondage?'],
    ['السلام عليكم ورحمة الله، ما هو إسار الدين؟', 'ما هو إسار الدين؟'],
    ['Bonjour, qu’est-ce que la servitude pour dettes ?', 'Qu’est-ce que la servitude pour dettes ?'],
    ['Hola, ¿qué es la servidumbre por deudas?', '¿Qué es la servidumbre por deudas?'],
    ['Здравствуйте! что такое долговая кабала?', 'Что такое долговая кабала?'],
    ['你好，什么是债役？', '什么是债役？'],
    ['In Nepal, what is debt bondage?', 'In Nepal, what is debt bondage?'],
    ['Good practices, what are they?', 'Good practices, what are they?'],
  ])('searches what follows a greeting, without it: %s', async (question, query) => {
    const answer = await collect(ask(index, { question }));
    expect(answer).toMatchObject({ query, reply: null });
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  it('lets thanks stand before a follow-up', async () => {
    const previous = 'What measures did Nepal take against trafficking?';
    const answer = await collect(ask(index, { question: 'Thank you. And in Bangladesh?', previous }));
    expect(answer.query).toBe('And in Bangladesh? (What measures did … take against trafficking?)');
  });
});

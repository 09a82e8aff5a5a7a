/** Moodle's GIFT: what is written is read by an independent parser as the same questions, in every direction. */
import fc from 'fast-check';
import { type MultipleChoice, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { loadCurriculum } from '../../../../server/training/curriculum.ts';
import { findSourceIn } from '../../../../server/training/trainers/find-source.ts';
import { asGift } from '../../../../server/training/trainers/gift.ts';
import { type Draft, ownItem, tidy } from '../../../../server/training/trainers/own-item.ts';
import { readQuestions } from '../../../../server/training/trainers/read-questions.ts';
import { sheetOf } from '../../../../server/training/trainers/sheet.ts';
import { config, index } from '../../running-app.ts';
import { hostile, sheet, sheetSaying } from './samples.ts';

const nothing = () => undefined;

describe('asGift', () => {
  const parsed = parse(asGift(sheet()));

  it('begins with a category and gives every question its type, title, id and tags', () => {
    expect(parsed[0]).toEqual({ type: 'Category', title: 'Dalil/Protection' });
    expect(parsed.slice(1).map(({ type }) => type)).toEqual([
      'MC',
      'TF',
      'Short',
      'Matching',
      'Matching',
      'Essay',
    ]);
    expect(parsed.slice(1).map(({ title }) => title)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `Protection ${n}`),
    );
    expect(parsed[1]).toMatchObject({ id: 'q-choice', tags: ['dalil', 'protection'] });
  });

  it('has the feedback of each answer, and the source with its citation in the general feedback', () => {
    const choice = parsed[1] as MultipleChoice;
    expect(choice.stem).toEqual({ format: 'html', text: '<p lang="en" dir="ltr">Who is protected?</p>' });
    expect(
      choice.choices.map(({ isCorrect, text, feedback }) => [isCorrect, text.text, feedback?.text]),
    ).toEqual([
      [
        false,
        '<span lang="en" dir="ltr">Offenders</span>',
        '<span lang="en" dir="ltr">Read it again.</span>',
      ],
      [true, '<span lang="en" dir="ltr">Victims</span>', '<span lang="en" dir="ltr">Yes: victims.</span>'],
    ]);
    expect(choice.globalFeedback?.text).toBe(
      '<blockquote lang="ar" dir="rtl">تُكفل للضحايا الحماية.</blockquote><p lang="en" dir="ltr">A/HRC/14/32, para. 77</p>',
    );
  });

  it('says what is wrong before what is right, as Moodle has it', () => {
    expect(parsed[2]).toMatchObject({
      isTrue: false,
      trueFeedback: { text: '<span lang="en" dir="ltr">It is guaranteed.</span>' },
      falseFeedback: null,
    });
  });

  it('puts what is matched and put in order beside where it belongs', () => {
    expect(parsed[4]).toMatchObject({
      matchPairs: [
        { subquestion: { text: '<span lang="en" dir="ltr">Protocol</span>' }, subanswer: '2000' },
        { subquestion: { text: '<span lang="en" dir="ltr">Convention</span>' }, subanswer: '1989' },
      ],
    });
    expect(parsed[5]).toMatchObject({
      matchPairs: [
        { subquestion: { text: '1' }, subanswer: 'First' },
        { subquestion: { text: '2' }, subanswer: 'Second' },
      ],
    });
  });

  it('lets no words become signs', () => {
    const text = asGift(sheetSaying(hostile));
    const questions = parse(text).slice(1);
    expect(questions.map(({ type }) => type)).toEqual(parsed.slice(1).map(({ type }) => type));
    for (const question of questions) {
      if (!('stem' in question)) throw new Error('a question without a stem');
      expect(question.stem.text).toContain('~ = # { } : \\ -&gt; &amp;lt; 100% // ::x::<br>');
      expect(question.stem.text).not.toContain('<script');
    }
  });
});

const signs = [...'aBzاءبйя中1٢~=#{}:\\->*%&<>"\'|/[]; .?\n\u200F', '->', '####', '\\n', '<b>', '&lt;'];
const words = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
  .map((all) => tidy(all.join('')));
const text = words.filter((written) => /[\p{L}\p{N}]/u.test(written));
/** What is typed has one line, and no arrow, which GIFT cannot escape. */
const line = text.map((written) => tidy(written.replaceAll('\n', ' ').replaceAll('>', '.')));
const several = (one: fc.Arbitrary<string>, minLength: number) =>
  fc.uniqueArray(one, { minLength, maxLength: 5 });
const maybe = fc.oneof(fc.constant(''), text);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    language: fc.constantFrom('ar', 'en', 'fr', 'es', 'ru', 'zh'),
    question: text,
    is: fc.oneof(
      fc.tuple(several(text, 2), fc.array(maybe, { minLength: 5, maxLength: 5 })).map(([all, feedback]) => ({
        type: 'choice' as const,
        options: all.map((each, at) => ({ text: each, right: at === 0, feedback: feedback[at] ?? '' })),
      })),
      fc.record({ type: fc.constant('true-false' as const), key: fc.boolean() }),
      several(line, 1).map((texts) => ({ type: 'short' as const, texts })),
      fc.tuple(several(text, 5), several(line, 5)).map(([left, right]) => ({
        type: 'match' as const,
        pairs: left.map((prompt, at) => ({ prompt, option: right[at] ?? '' })),
      })),
    ),
    feedback: maybe,
  })
  .map((parts) => ({ ...parts, sources: [], feedback: parts.is.type === 'choice' ? '' : parts.feedback }));

describe('asGift and readQuestions', () => {
  const [module] = loadCurriculum(config.corpusFolder, index).modules;
  if (module === undefined) throw new Error('there is no lesson');

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 4 }), (drafts) => {
        const items = drafts.map(ownItem);
        const file = asGift(sheetOf(module, items, index, 'en'));
        const read = readQuestions(file, 'gift', 'zh', nothing);
        expect(read.errors).toEqual([]);
        expect(read.items).toEqual([...new Map(items.map((item) => [item.id, item])).values()]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['ar', 'en', 'fr', 'es', 'ru', 'zh'] as const)(
    'finds the sources of a lesson again, in %s',
    (language) => {
      const items = module.cards.map(({ item }) => item);
      const file = asGift(sheetOf(module, items, index, language));
      const read = readQuestions(file, 'gift', language, findSourceIn(index, language));
      expect(read.errors).toEqual([]);
      expect(items.length).toBeGreaterThan(3);
      const written = language === 'ar' ? 'ar' : 'en';
      expect(read.items.map(({ sources }) => sources.map((source) => ({ ...source, marks: [] })))).toEqual(
        items.map(({ sources }) => sources),
      );
      for (const [at, item] of read.items.entries()) {
        if (item.type !== 'choice') throw new Error(`${item.type} instead of a choice`);
        const was = items[at];
        const right = item.options.find(({ id }) => id === item.key);
        const wasRight = was?.options.find(({ id }) => id === was.key);
        expect(right?.feedback?.[written]).toBe(wasRight?.feedback?.[written]);
        expect(right?.label).toMatchObject({
          text: { [written]: wasRight && 'text' in wasRight.label && wasRight.label.text[written] },
        });
      }
    },
  );
});

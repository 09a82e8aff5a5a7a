/** What is given to items of every type, with known grades. */
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../../server/contract/training/items.ts';
import { gradeGiven } from '../../../../server/training/grading/index.ts';
import { type Item, type ItemPrompt, zItem } from '../../../../server/training/items.ts';
import { index } from '../../running-app.ts';

const prompt: ItemPrompt = { kind: 'question', text: { en: 'What is asked?' } };
const base = { id: 'i', origin: 'own', module: null, sources: [], prompt } as const;
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: { text: { en: id } }, feedback: null }));

const source = {
  document: 'd',
  paragraph: 1,
  start: 0,
  end: 60,
  text: 'وفي عام 2024، دعم المكتب حكومة البرازيل في وضع خطة عملها الوطنية.',
  language: 'ar',
  marks: [],
};
const items: Record<Item['type'], Item> = {
  cloze: zItem.parse({
    ...base,
    type: 'cloze',
    key: { fact: { kind: 'date', text: 'آذار/مارس 2009', language: 'ar', value: '2009-03' } },
  }),
  choice: zItem.parse({ ...base, type: 'choice', options, key: 'b' }),
  evidence: zItem.parse({ ...base, type: 'evidence', options, key: 'b' }),
  'true-false': zItem.parse({ ...base, type: 'true-false', key: false, feedback: null }),
  match: zItem.parse({
    ...base,
    type: 'match',
    prompts: [prompt, prompt, prompt, prompt],
    options,
    key: ['a', 'b', 'c', 'd'],
  }),
  order: zItem.parse({ ...base, type: 'order', options, key: ['a', 'b', 'c', 'd'] }),
  'free-text': zItem.parse({
    ...base,
    type: 'free-text',
    sources: [source],
    points: [
      {
        source: 0,
        is: { kind: 'fact', fact: { kind: 'state', text: 'البرازيل', language: 'ar', value: 'BR' } },
      },
      {
        source: 0,
        is: { kind: 'fact', fact: { kind: 'date', text: '2024', language: 'ar', value: '2024' } },
      },
    ],
  }),
};

const cases: readonly (readonly [Given, string, number])[] = [
  [{ type: 'cloze', text: 'mars 2009' }, 'right', 1],
  [{ type: 'cloze', text: '2009' }, 'partly', 0.5],
  [{ type: 'cloze', text: '2010' }, 'wrong', 0],
  [{ type: 'choice', option: 'b' }, 'right', 1],
  [{ type: 'choice', option: 'a' }, 'wrong', 0],
  [{ type: 'choice', option: 'z' }, 'wrong', 0],
  [{ type: 'evidence', option: 'b' }, 'right', 1],
  [{ type: 'evidence', option: 'c' }, 'wrong', 0],
  [{ type: 'true-false', value: false }, 'right', 1],
  [{ type: 'true-false', value: true }, 'wrong', 0],
  [{ type: 'match', options: ['a', 'b', 'c', 'd'] }, 'right', 1],
  [{ type: 'match', options: ['a', 'b', 'd', 'c'] }, 'partly', 0.5],
  [{ type: 'match', options: ['a', 'c', 'd', 'b'] }, 'wrong', 0.25],
  [{ type: 'match', options: [] }, 'wrong', 0],
  [{ type: 'order', options: ['a', 'b', 'c', 'd'] }, 'right', 1],
  [{ type: 'order', options: ['b', 'a', 'c', 'd'] }, 'partly', 5 / 6],
  [{ type: 'order', options: ['d', 'c', 'a', 'b'] }, 'wrong', 1 / 6],
  [{ type: 'order', options: ['a', 'a', 'b', 'c'] }, 'wrong', 1 / 6],
  [{ type: 'order', options: ['a', 'b'] }, 'wrong', 1 / 6],
  [{ type: 'free-text', text: 'Brasil, en 2024' }, 'right', 1],
  [{ type: 'free-text', text: 'It was in Brazil' }, 'partly', 0.5],
  [{ type: 'free-text', text: '' }, 'wrong', 0],
];

describe('what is given', () => {
  it.each(cases)('%o is %s', async (given, verdict, score) => {
    if (given.type === 'shown') throw new Error('is graded below');
    const grade = await gradeGiven(items[given.type], given, 'What is asked?', index);
    expect(grade.verdict).toBe(verdict);
    expect(grade.score).toBeCloseTo(score, 3);
  });

  it('has a found-or-not for each point of free text, and else none', async () => {
    for (const [given] of cases) {
      if (given.type === 'shown') throw new Error('is graded below');
      const { found } = await gradeGiven(items[given.type], given, 'What is asked?', index);
      expect(found.length).toBe(given.type === 'free-text' ? 2 : 0);
    }
  });

  it('counts as nothing for an item of another type, and where the solution was asked for', async () => {
    for (const item of Object.values(items)) {
      const other: Given =
        item.type === 'choice' ? { type: 'evidence', option: 'b' } : { type: 'choice', option: 'b' };
      expect(await gradeGiven(item, other, '', index)).toMatchObject({ verdict: 'wrong', score: 0 });
      expect(await gradeGiven(item, { type: 'shown' }, '', index)).toMatchObject({
        verdict: 'shown',
        score: 0,
      });
    }
  });
});

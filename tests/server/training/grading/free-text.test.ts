/** Free text: how far its grading agrees with the made answers, and what must never pass. */
import { describe, expect, it } from 'vitest';
import { gradeFreeText } from '../../../../server/training/grading/free-text.ts';
import type { ItemOf } from '../../../../server/training/items.ts';
import { index } from '../../running-app.ts';
import { agreement, gradeMade } from './agreement.ts';
import { kinds, madeAnswers } from './made.ts';

const made = madeAnswers(index);
const graded = await gradeMade(made, index);
const ofKinds = (...some: readonly string[]) => graded.filter((one) => some.includes(one.made.kind));

describe('the grading of free text', () => {
  it('is measured on answers of every kind in six languages, many of them new to it', () => {
    expect(made.length).toBeGreaterThanOrEqual(150);
    expect(new Set(made.map(({ language }) => language)).size).toBe(6);
    expect(new Set(made.map(({ kind }) => kind)).size).toBe(kinds.length);
    expect(made.filter(({ tunes }) => !tunes).length).toBeGreaterThanOrEqual(40);
  });

  it('agrees with what the answers should get', () => {
    const all = agreement(graded);
    expect(all.exact).toBeGreaterThanOrEqual(0.9);
    expect(all.near).toBeGreaterThanOrEqual(0.97);
    expect(all.precision).toBeGreaterThanOrEqual(0.95);
    expect(all.recall).toBeGreaterThanOrEqual(0.92);
  });

  it('agrees on answers that nothing was chosen by', () => {
    const { exact, near, kappa } = agreement(graded.filter((one) => !one.made.tunes));
    expect(exact).toBeGreaterThanOrEqual(0.87);
    expect(near).toBeGreaterThanOrEqual(0.95);
    expect(kappa).toBeGreaterThanOrEqual(0.8);
  });

  it('gives nothing to what is empty, beside the question, or the question again', () => {
    const none = ofKinds('empty', 'other', 'near', 'copied');
    expect(none.length).toBeGreaterThan(40);
    expect(none.filter(({ grade }) => grade.score !== 0).map(({ made: { text } }) => text)).toEqual([]);
  });

  it('calls no wrong answer right', () => {
    const wrong = graded.filter((one) => one.made.verdict === 'wrong');
    expect(wrong.length).toBeGreaterThan(60);
    expect(wrong.filter(({ grade }) => grade.verdict === 'right').map(({ made: { text } }) => text)).toEqual(
      [],
    );
  });

  it('never gives a list of words or a wrong number the meaning', () => {
    const some = ofKinds('salad', 'number');
    expect(some.length).toBeGreaterThan(10);
    const meant = some.filter(({ made: { free }, grade }) =>
      free.points.some(({ is }, at) => is.kind === 'meaning' && grade.found[at]),
    );
    expect(meant.map(({ made: { text } }) => text)).toEqual([]);
  });
});

const itemOf = (id: string): ItemOf<'free-text'> => {
  const found = made.find(({ item }) => item === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found.free;
};
const grade = (item: string, answer: string, question = 'What does the document say?') =>
  gradeFreeText(answer, itemOf(item), question, index);

describe('an answer in free text', () => {
  it('gets no fact that it denies or leaves open', async () => {
    expect((await grade('brazil', 'UNODC helped Brazil')).found[1]).toBe(true);
    expect((await grade('brazil', 'UNODC did not help Brazil')).found[1]).toBe(false);
    expect((await grade('brazil', 'UNODC helped Brazil or Colombia')).found[1]).toBe(false);
    expect((await grade('missing-children', 'they found 3901 or 4000')).found).toEqual([false]);
  });

  it('gets nothing for a point that the question makes, and loses nothing by it', async () => {
    const asked = 'What did UNODC do with Brazil in 2024?';
    const answer =
      'It supported its government in drawing up the fourth national action plan against trafficking';
    const { found, score } = await grade('brazil', `Brazil: ${answer}`, asked);
    expect(found).toEqual([true, false, true]);
    expect(score).toBe(1);
  });

  it('is nothing when it only says what the question says, in the same words or another language', async () => {
    const asked = 'Which countries of South Asia does the project in Bangladesh and Nepal cover?';
    for (const answer of [
      'South Asia, the project in Bangladesh and Nepal',
      'بنغلاديش ونيبال',
      '孟加拉国 尼泊尔',
      '?',
    ])
      expect(await grade('south-asia', answer, asked)).toMatchObject({ score: 0, verdict: 'wrong' });
  });

  it('is right in the words of the source itself', async () => {
    for (const { free, question } of new Map(made.map((one) => [one.item, one])).values()) {
      const answer = free.sources.map(({ text }) => text).join(' ');
      expect([free.id, (await gradeFreeText(answer, free, question, index)).verdict]).toEqual([
        free.id,
        'right',
      ]);
    }
  });

  it('of the longest size is graded', async () => {
    const long = 'Bangladehs, an answer that goes on about trafficking and its victims. '
      .repeat(29)
      .slice(0, 2000);
    expect((await grade('south-asia', long)).found).toEqual([true, false, false, false, false, false]);
  });
});

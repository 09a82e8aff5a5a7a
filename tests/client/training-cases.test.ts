/** What a simulation's page offers to open, and what it says would have been best. */
import { describe, expect, it } from 'vitest';
import { followSteps } from '#contract/training/case-path';
import {
  betterThan,
  type Decision,
  passagesOf,
  quotationAnchor,
  type Step,
} from '../../client/features/training/cases/passages.ts';

const decision = (
  id: string,
  verdict: Decision['verdict'],
  next: string | null,
  paragraph: number,
): Decision => ({
  id,
  text: { text: id, language: 'en' },
  verdict,
  why: { text: 'why', language: 'en' },
  quotation: {
    text: 'quoted',
    language: 'ar',
    damaged: false,
    marks: [],
    citation: { document: 'd', paragraph, start: 3, end: 9, label: `D, para. ${paragraph}` },
  },
  next,
});

const steps: Step[] = [
  {
    id: 'one',
    situation: { text: 'one', language: 'en' },
    decisions: [decision('good', 'best', 'two', 1), decision('bad', 'harmful', 'two', 2)],
  },
  {
    id: 'two',
    situation: { text: 'two', language: 'en' },
    decisions: [decision('so-so', 'acceptable', null, 3), decision('good', 'best', null, 4)],
  },
];

const visitsOf = (path: string[]) => followSteps(steps, path)?.visits ?? [];

describe('what would have been best', () => {
  it('is said where another decision was taken, and of the same step', () => {
    const [bad, good] = visitsOf(['bad', 'good']);
    expect(bad && betterThan(bad)).toBe(steps[0]?.decisions[0]);
    expect(good && betterThan(good)).toBeUndefined();
  });
});

describe('the passages of a run', () => {
  const paragraphs = (path: string[], withBetter: boolean) =>
    passagesOf(visitsOf(path), withBetter, 'en').map(({ paragraph }) => paragraph);

  it('are those of the decisions, in the order of the page', () => {
    expect(paragraphs(['bad', 'so-so'], false)).toEqual([2, 3]);
    expect(paragraphs(['bad', 'so-so'], true)).toEqual([2, 1, 3, 4]);
    expect(paragraphs(['good', 'good'], true)).toEqual([1, 4]);
  });

  it('light what is quoted, and return the focus to a place of their own', () => {
    const passages = passagesOf(visitsOf(['good', 'good']), true, 'fr');
    expect(passages[0]).toMatchObject({ document: 'd', highlight: [3, 9], language: 'fr' });
    expect(new Set(passages.map(({ anchor }) => anchor)).size).toBe(2);
    const [step] = steps;
    const [first] = step?.decisions ?? [];
    expect(step && first && quotationAnchor(step, first)).toBe(passages[0]?.anchor);
  });
});

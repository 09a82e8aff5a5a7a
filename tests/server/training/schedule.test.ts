/** Reviews: known answers of FSRS-6 with its default parameters, and properties that every schedule has. */
import fc from 'fast-check';
import { createEmptyCard, fsrs, generatorParameters, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { type Grade, grades } from '#contract/training/items';
import { afterAnswer, type Memory, retrievability } from '../../../server/training/schedule.ts';
import { day, monday } from './learning.ts';

const daysTo = (memory: Memory) => Math.round((memory.due - memory.last_review) / day);

/** Answers one after another, each on the day it is due. */
function learned(...answers: Grade[]): Memory[] {
  const memories: Memory[] = [];
  for (const grade of answers) {
    const before = memories.at(-1) ?? null;
    memories.push(afterAnswer(before, grade, before?.due ?? monday));
  }
  return memories;
}

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

describe('the schedule', () => {
  it('asks again tomorrow what was wrong, and the later the better it was known', () => {
    expect(grades.map((grade) => daysTo(afterAnswer(null, grade, monday)))).toEqual([1, 2, 3, 8]);
  });

  it('waits longer after each success, and begins again after a failure', () => {
    expect(learned('good', 'good', 'good', 'again', 'good').map(daysTo)).toEqual([3, 14, 57, 3, 8]);
  });

  it('has the stabilities of the published parameters', () => {
    const [first] = learned('good');
    expect(first?.stability).toBeCloseTo(2.3065, 4);
    expect(first?.difficulty).toBeCloseTo(2.1181, 4);
  });

  it('expects nine of ten to be known when the stability has passed, and everything right after the answer', () => {
    const memory = afterAnswer(null, 'easy', monday);
    expect(retrievability(memory, monday)).toBe(1);
    expect(retrievability(memory, monday + memory.stability * day)).toBeCloseTo(0.9, 1);
  });

  it('is what ts-fsrs says, whatever is answered and however late', () => {
    const answered = fc.record({ grade: fc.constantFrom(...grades), late: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 8 }), (answers) => {
        const reference = fsrs(generatorParameters({ enable_short_term: false, enable_fuzz: false }));
        let card = createEmptyCard(new Date(monday));
        let memory: Memory | null = null;
        let now = monday;
        for (const { grade, late } of answers) {
          now = (memory?.due ?? now) + late * day;
          memory = afterAnswer(memory, grade, now);
          card = reference.next(card, new Date(now), ratings[grade]).card;
          expect(memory.due).toBe(card.due.getTime());
          expect(memory.stability).toBe(card.stability);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('survives being written down and read again', () => {
    const memory = afterAnswer(null, 'good', monday);
    const read: Memory = JSON.parse(JSON.stringify(memory));
    expect(afterAnswer(read, 'good', memory.due)).toEqual(afterAnswer(memory, 'good', memory.due));
  });
});

/** Paths through the simulations: each leads where its decisions lead, comes to an end, and is counted; no other path is taken. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Case, zCase } from '#corpus/cases';
import { followPath } from '../../../server/training/cases.ts';

const folder = join(import.meta.dirname, '../../../corpus/cases');
const cases = readdirSync(folder).map((file) =>
  zCase.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);

/** Every path from the beginning to an end. */
function wholePaths(simulation: Case, path: string[] = []): string[][] {
  const next = followPath(simulation, path)?.next;
  return next ? next.decisions.flatMap(({ id }) => wholePaths(simulation, [...path, id])) : [path];
}

describe.each(cases)('$id', (simulation) => {
  const paths = wholePaths(simulation);

  it('begins at its first step, with nothing decided', () => {
    const way = followPath(simulation, []);
    expect(way?.next).toBe(simulation.steps[0]);
    expect(way?.visits).toEqual([]);
    expect(way?.counts).toEqual({ best: 0, acceptable: 0, harmful: 0 });
  });

  it('visits the step to which the decision before leads, and ends where none follows', () => {
    expect(paths.length).toBeGreaterThan(simulation.steps.length);
    const astray = paths.filter((path) => {
      const { visits = [], next } = followPath(simulation, path) ?? {};
      const leads = visits.every(
        ({ step, decision }, at) =>
          decision.id === path[at] &&
          step.decisions.includes(decision) &&
          decision.next === (visits[at + 1]?.step.id ?? null),
      );
      return !leads || visits.length !== path.length || next !== null;
    });
    expect(astray).toEqual([]);
  });

  it('counts every decision once', () => {
    const [path = []] = paths;
    const { best = 0, acceptable = 0, harmful = 0 } = followPath(simulation, path)?.counts ?? {};
    expect(best + acceptable + harmful).toBe(path.length);
  });

  it('can be gone through with the best decision in every step', () => {
    const best = paths.filter((path) => followPath(simulation, path)?.counts.best === path.length);
    expect(best.length).toBeGreaterThan(0);
  });

  it('is followed by no path with an unknown decision, one of another step, or one after the end', () => {
    const whole = paths[0] ?? [];
    const [first = '', second = ''] = whole;
    expect(followPath(simulation, [...whole, first])).toBeUndefined();
    expect(followPath(simulation, ['no-such-decision'])).toBeUndefined();
    expect(followPath(simulation, [second])).toBeUndefined();
    expect(followPath(simulation, whole.slice(0, 2))).toBeDefined();
  });
});

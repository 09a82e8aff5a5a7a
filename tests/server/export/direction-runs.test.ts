/** Runs of one direction: nothing lost, symbols whole, isolates resolved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionRuns, startsRightToLeft } from '../../../server/export/direction-runs.ts';

const runs = (line: string, rightToLeft: boolean) =>
  directionRuns(line, rightToLeft).map((run) => `${run.rightToLeft ? '‹' : '›'}${run.text}`);

describe('directionRuns', () => {
  it.each([
    ['A/HRC/14/32، الفقرة ٧٧', true, ['›A/HRC/14/32', '‹، الفقرة ٧٧']],
    ['تقرير (2010) للجنة', true, ['‹تقرير (2010) للجنة']],
    ['من UNODC (2020) و ILO.', true, ['‹من ', '›UNODC (2020', '‹) و ', '›ILO', '‹.']],
    ['para. 77 \u2068(ب)\u2069', false, ['›para. 77 ', '‹(ب)']],
    ['as \u2068who? (why)\u2069', true, ['›as', '‹ ', '›who? (why)']],
    ['بحث: \u2068who? (why)\u2069', true, ['‹بحث: ', '›who? (why)']],
    ['see تقرير ٧ here', false, ['›see ', '‹تقرير ٧', '› here']],
    ['\u2068١٢\u2069', false, ['›١٢']],
    ['', true, []],
  ] as const)('of %j', (line, rightToLeft, expected) => {
    expect(runs(line, rightToLeft)).toEqual(expected);
  });

  it('lose nothing but isolates', () => {
    const signs = fc.constantFrom(...'aب1٧ (),/\u2066\u2068\u2069漢.'.split(''));
    fc.assert(
      fc.property(fc.array(signs), fc.boolean(), (pieces, rightToLeft) => {
        const line = pieces.join('');
        const text = directionRuns(line, rightToLeft)
          .map((run) => run.text)
          .join('');
        const bare = (from: string) => from.replace(/[\u2066-\u2069]/g, '');
        expect(bare(text)).toBe(bare(line));
      }),
    );
  });
});

describe('startsRightToLeft', () => {
  it('asks the first letter that has a direction', () => {
    expect(startsRightToLeft('«12» من UN')).toBe(true);
    expect(startsRightToLeft('UN من')).toBe(false);
    expect(startsRightToLeft('12 / ٣')).toBeUndefined();
  });
});

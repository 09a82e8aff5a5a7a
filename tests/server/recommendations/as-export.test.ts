/** Recommendations as they are taken away: nothing lost, each reference once, grouped by document and by who said it first. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { asExport } from '../../../server/recommendations/as-export.ts';
import { labelled } from '../../../server/recommendations/list.ts';
import { index } from '../running-app.ts';

describe.each(languageCodes)('an export in %s', (language) => {
  const all = labelled(index, language);
  const exported = asExport(all, index.sourceOf, language, '2026-03-01');
  const quotations = exported.parts.flatMap((part) => part.quotations);

  const sorted = (values: readonly string[]) => [...values].sort();

  it('has every recommendation once, word for word, each with where it stands', () => {
    const taken = quotations.map(
      ({ text, reference }) => `${exported.references[reference]?.label}: ${text}`,
    );
    expect(sorted(taken)).toEqual(sorted(all.map(({ text, label }) => `${label}: ${text}`)));
    const damaged = quotations.filter((quotation) => quotation.damaged);
    expect(damaged).toHaveLength(all.filter((one) => one.damaged).length);
  });

  it('lists each reference once, in the order of use', () => {
    const labels = exported.references.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const used = [...new Set(quotations.map(({ reference }) => reference))];
    expect(used).toEqual(labels.map((_, at) => at));
  });

  it('keeps apart what a document recommends and what it quotes of which meeting', () => {
    const background = exported.parts.filter(({ heading }) =>
      heading.text.startsWith('CTOC/COP/WG.4/2019/2 '),
    );
    const notes = background.flatMap((part) => part.notes);
    expect(new Set(notes).size).toBe(notes.length);
    // Own; quoted of the 1st, 5th, 6th and 8th meeting; of the Special Rapporteur's report; without a year.
    expect(notes).toHaveLength(7);
  });

  it('is headed in the language of the reader', () => {
    expect(exported.title).not.toBe('');
    expect(exported.language).toBe(language);
    expect(new Set(exported.parts.map(({ heading }) => heading.language))).toEqual(new Set([language]));
    expect(exported.taken).toMatch(/2026|٢٠٢٦/);
  });
});

it('of nothing is empty', () => {
  expect(asExport([], index.sourceOf, 'en', '2026-03-01')).toMatchObject({ parts: [], references: [] });
});

/** What is made of hand-made paragraphs, type by type. */
import { describe, expect, it } from 'vitest';
import { type Item, zItem } from '../../../server/training/items.ts';
import { choiceOf } from '../../../server/training/make/choice.ts';
import { clozeOf } from '../../../server/training/make/cloze.ts';
import { evidenceItem } from '../../../server/training/make/evidence.ts';
import { excerptOf, longestExcerpt } from '../../../server/training/make/excerpt.ts';
import { freeTextsOf } from '../../../server/training/make/free-text.ts';
import { gapsOf, usableSentences } from '../../../server/training/make/gaps.ts';
import { itemsFrom } from '../../../server/training/make/index.ts';
import { matchesOf } from '../../../server/training/make/match.ts';
import { ordersOf, withoutDate } from '../../../server/training/make/order.ts';
import { asSource, type Material } from '../../../server/training/make/sentence.ts';
import { atOnce } from '../../../server/training/make/steps.ts';
import { trueFalseOf } from '../../../server/training/make/true-false.ts';
import { factOf, firstOf, material } from './make-sentences.ts';

const allFrom = (material: Material, seed: string) => atOnce(itemsFrom(material, seed));
const gapsIn = (material: Material) => atOnce(gapsOf(atOnce(usableSentences(material)), material));

const states = material([
  {
    sentences: [
      'In 2011 Kenya trained 40 labour inspectors under the plan “Farms without Debt” to identify victims of forced labour.',
    ],
  },
  {
    sentences: [
      'In 2013 Uganda opened 12 shelters named “Houses on Lakes” where survivors receive medical care and legal advice.',
    ],
  },
  {
    sentences: [
      'In 2016 Ghana published 300 copies of “Before Courts” for prosecutors who bring cases of organ removal.',
    ],
  },
  {
    sentences: [
      'In 2018 Zambia asked 25 airlines to print “Call before you fly” and the number of a hotline on boarding passes.',
    ],
  },
  {
    sentences: [
      'In 2019 Malawi agreed with its neighbours on 60 joint patrols called “Eyes on Water” along rivers and shores.',
    ],
  },
]);
const gapIn = (made: typeof states, text: string) => {
  const gap = gapsIn(made)
    .flat()
    .find(({ at }) => at.fact.text === text);
  if (gap === undefined) throw new Error(`no gap for ${text}`);
  return gap;
};

describe('a typed answer', () => {
  it('is the fact in the gap', () => {
    const item = clozeOf(gapIn(states, 'Kenya'));
    expect(zItem.parse(item)).toMatchObject({
      type: 'cloze',
      origin: 'made',
      module: null,
      prompt: { kind: 'gap', source: 0, gap: [8, 13], fact: 'state', context: null },
      key: { fact: { kind: 'state', value: 'KE', text: 'Kenya' } },
      sources: [{ document: 'doc', paragraph: 1, marks: [[8, 13]] }],
    });
  });

  it('is no day of the month', () => {
    const made = material([
      {
        sentences: [
          'On 5 May 2019 the shelter “Blue Door” in the harbour took in 14 survivors of forced labour.',
        ],
      },
    ]);
    expect(clozeOf(gapIn(made, '5 May 2019'))).toBeNull();
  });
});

describe('a choice', () => {
  const item = choiceOf(gapIn(states, 'Kenya'), states, 'seed');

  it('has the fact among three others of its kind', () => {
    const options = item?.options.map(({ label }) => ('fact' in label ? label.fact.value : null)) ?? [];
    expect(options).toHaveLength(4);
    expect(new Set(options).size).toBe(4);
    expect(options).toContain('KE');
    expect(item?.options.find(({ id }) => id === item.key)?.label).toMatchObject({ fact: { value: 'KE' } });
    expect(item?.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is the same for the same seed; its id is the same for any', () => {
    expect(choiceOf(gapIn(states, 'Kenya'), states, 'seed')).toEqual(item);
    const orders = new Set(
      ['1', '2', '3', '4', '5', '6'].map((seed) => choiceOf(gapIn(states, 'Kenya'), states, seed)?.key),
    );
    expect(orders.size).toBeGreaterThan(1);
    expect(choiceOf(gapIn(states, 'Kenya'), states, 'other')?.id).toBe(item?.id);
  });

  it('is not made where three others cannot be found', () => {
    const two = material([
      {
        sentences: [
          'In 2011 Kenya trained 40 labour inspectors to identify victims of forced labour on farms.',
        ],
      },
      { sentences: ['In 2013 Uganda opened 12 shelters where survivors receive medical care.'] },
    ]);
    expect(choiceOf(gapIn(two, 'Kenya'), two, 'seed')).toBeNull();
  });
});

describe('a statement', () => {
  it('is the sentence, or the sentence with one fact changed', () => {
    const gap = gapIn(states, 'Kenya');
    const made = [...'abcdefghijkl'].flatMap((seed) => trueFalseOf(gap, states, seed) ?? []);
    expect(new Set(made.map((item) => item?.key))).toEqual(new Set([true, false]));
    for (const item of made) {
      const text = item?.prompt.kind === 'statement' ? (item.prompt.text.en ?? '') : '';
      expect(text === gap.sentence.text).toBe(item?.key);
      expect(text).toMatch(/^In 2011 \p{Lu}\p{Ll}+ trained 40 labour inspectors under/u);
      expect(item?.sources[0]?.text).toBe(gap.sentence.text);
      expect(item?.sources[0]?.marks).toEqual([[8, 13]]);
    }
  });

  it('keeps a date that another date of the sentence would contradict', () => {
    const made = material([
      {
        sentences: [
          'In 2012 the Human Rights Council adopted a plan on debt in fishing and in 2015 a plan on mining.',
        ],
      },
    ]);
    const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => trueFalseOf(gapIn(made, '2012'), made, seed));
    expect(items.some((item) => item?.key === true)).toBe(true);
    expect(items.every((item) => item === null || item.key)).toBe(true);
  });
});

describe('what belongs together', () => {
  it('gives each sentence its own fact', () => {
    const gaps = gapsIn(states)
      .flat()
      .filter(({ at }) => at.fact.kind === 'state');
    const [item, ...others] = matchesOf(gaps, states, 'seed');
    expect(others).toEqual([]);
    expect(item?.prompts).toHaveLength(4);
    for (const [place, key] of (item?.key ?? []).entries()) {
      const option = item?.options.find(({ id }) => id === key)?.label;
      const source = item?.sources[place];
      const [mark] = source?.marks ?? [];
      expect(option).toMatchObject({ fact: { text: source?.text.slice(...(mark ?? [0, 0])) } });
    }
  });
});

describe('an order', () => {
  it('takes the date out where what is left is a sentence', () => {
    const taken = (text: string, date: string, language: 'ar' | 'en' = 'en') => {
      const sentence = firstOf(material([{ sentences: [text] }], language));
      return withoutDate(sentence, factOf(sentence, date));
    };
    expect(taken('In 2011, Kenya trained labour inspectors on farms in the north.', '2011')).toBe(
      'Kenya trained labour inspectors on farms in the north.',
    );
    expect(taken('وفي عام 2008، نشرت منظمة الأمن والتعاون في أوروبا دراسة عن التعويض.', '2008', 'ar')).toBe(
      'نشرت منظمة الأمن والتعاون في أوروبا دراسة عن التعويض.',
    );
    expect(
      taken('The shelter that Kenya opened in 2011 was closed again after the flood.', '2011'),
    ).toBeNull();
    expect(taken('In 2011, Kenya trained labour inspectors for the years 2012-2014.', '2011')).toBeNull();
  });

  it('has the earliest first in its key, and no year in its options', () => {
    const [item] = ordersOf(states.sentences, states, 'seed');
    const textOf = (id: string) => {
      const label = item?.options.find((option) => option.id === id)?.label;
      return label !== undefined && 'text' in label ? (label.text.en ?? '') : '';
    };
    const sources = item?.sources.map(({ text }) => text.replace(/^In \d{4} /, '')) ?? [];
    expect(sources).toHaveLength(4);
    expect(item?.key.map(textOf)).toEqual(sources);
    const years = item?.sources.map(({ text }) => text.slice(3, 7)) ?? [];
    expect(years).toEqual([...years].sort());
    for (const { id } of item?.options ?? []) expect(textOf(id)).not.toMatch(/\d{4}/);
  });
});

const topics = material([
  {
    sentences: [
      'Fishing vessels recruit crews through brokers who advance money against later wages.',
      'Brokers and captains of fishing vessels settle the debts of crews at sea, out of sight of inspectors.',
      'Crews of such vessels may spend years at sea before the wages cover what brokers advanced.',
      'Wages on fishing vessels are held back until the brokers and the captains agree on the debts.',
    ],
  },
  {
    sentences: [
      'A committee on mining reads reports from every open pit in the mountains.',
      'Children carry stones out of mining pits, say the reports that the committee reads.',
      'The committee asks that pits where children carry stones be closed until mining reports improve.',
      'Without reports from the pits the committee cannot tell whether children still carry stones there.',
    ],
  },
  {
    sentences: [
      'Teachers learn to notice pupils who miss lessons during the harvest.',
      'A pupil who misses lessons in each harvest is visited at home by teachers and nurses.',
      'Visits by nurses bring most pupils back before the harvest is over, as teachers notice.',
      'Lessons missed in a harvest are taught again by teachers who stay with the pupils after school.',
    ],
  },
  {
    sentences: [
      'Hotels hang posters with the telephone number of a hotline in every staff room.',
      'Staff who call the hotline from hotels are told where a shelter has free beds.',
      'Posters in hotels have doubled the calls that reach the hotline, and shelter beds are full.',
      'Calls to the hotline from staff rooms rise when hotels hang the posters next to the telephone.',
    ],
  },
  {
    sentences: [
      'Judges may order that the profits of traffickers be paid into a fund for victims.',
      'The fund pays victims within ninety days after judges order that profits be seized.',
      'Profits of traffickers that judges seize abroad reach the fund for victims much later.',
      'Victims whom the fund has paid rarely claim the seized profits of traffickers from judges again.',
    ],
  },
]);

describe('evidence', () => {
  it('shows the paragraph of the source among three others', () => {
    const [sentence] = topics.paragraphs[1]?.sentences ?? [];
    if (sentence === undefined) throw new Error('no sentence');
    const parts = {
      id: 'x',
      origin: 'lesson',
      module: 'm',
      statement: { en: 'A committee on mining met.', ar: 'اجتمعت لجنة.' },
      source: asSource(sentence),
    } as const;
    const item = evidenceItem(parts, topics, 'seed');
    expect(item).toMatchObject({ id: 'x', origin: 'lesson', module: 'm', type: 'evidence' });
    const texts =
      item?.options.map(({ id, label }) => [id, 'text' in label ? (label.text.en ?? '') : '']) ?? [];
    expect(texts).toHaveLength(4);
    expect(texts.filter(([, text]) => text?.includes('mining')).map(([id]) => id)).toEqual([item?.key]);
    expect(
      evidenceItem({ ...parts, source: { ...parts.source, document: 'none' } }, topics, 'seed'),
    ).toBeNull();
  });

  it('cuts at the borders of sentences', () => {
    const [paragraph] = material([
      {
        sentences: Array.from(
          { length: 12 },
          (_, at) => `The committee on topic ${at} met every month to hear survivors speak about debt.`,
        ),
      },
    ]).paragraphs;
    const middle = paragraph?.sentences[6];
    if (paragraph === undefined || middle === undefined) throw new Error('no paragraph');
    const cut = excerptOf(paragraph, middle);
    expect(cut.length).toBeLessThanOrEqual(longestExcerpt);
    expect(cut).toContain(middle.text);
    expect(cut).toMatch(/^The .*\.$/);
  });
});

describe('an open question', () => {
  it('asks about what few paragraphs name, and has the points of its sentences', () => {
    const made = material([
      {
        sentences: [
          'The Human Rights Council asked Kenya in 2019 for 40 interpreters who help survivors in courts of the coast with witness protection.',
        ],
      },
      ...Array.from({ length: 30 }, (_, at) => ({
        sentences: [`The committee met ${at + 2} times in the harbour town.`],
      })),
    ]);
    const items = freeTextsOf(made, new Set(made.sentences), 'seed');
    expect(items).toHaveLength(1);
    expect(items[0]?.prompt).toEqual({ kind: 'about', concept: 'human-rights-council' });
    const points = items[0]?.points.map(({ is }) => (is.kind === 'fact' ? is.fact.value : is.kind));
    expect(points).toEqual(['meaning', 'KE', '40']);
  });
});

describe('all items', () => {
  const ids = (items: readonly Item[]) => items.map(({ id }) => id);

  it('are the same for the same seed', () => {
    expect(allFrom(states, 'a')).toEqual(allFrom(states, 'a'));
    expect(allFrom(states, 'a')).not.toEqual(allFrom(states, 'b'));
  });

  it('keep their ids when unrelated paragraphs come', () => {
    const more = material([
      ...states.paragraphs.map(({ sentences }) => ({ sentences: sentences.map(({ text }) => text) })),
      {
        document: 'other',
        sentences: ['Seafarers borrowed 2,400 dollars from agencies in the harbour of Meridia at once.'],
      },
    ]);
    const before = ids(allFrom(states, 'a').filter(({ type }) => type === 'cloze'));
    expect(before.length).toBeGreaterThan(3);
    const after = ids(
      gapsIn(more)
        .flat()
        .flatMap((gap) => clozeOf(gap) ?? []),
    );
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('never ask about a damaged document, nor twice the same', () => {
    const sentence =
      'In 2011 Kenya trained 40 labour inspectors to identify victims of forced labour on farms.';
    expect(allFrom(material([{ damaged: true, sentences: [sentence] }]), 'a')).toEqual([]);
    const twice = material([
      { document: 'one', sentences: [sentence] },
      { document: 'two', sentences: [sentence] },
    ]);
    const documents = new Set(
      allFrom(twice, 'a').flatMap(({ sources }) => sources.map(({ document }) => document)),
    );
    expect([...documents]).toEqual(['one']);
  });
});

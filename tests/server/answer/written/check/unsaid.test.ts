/** What a claim says has to be said in one place of the passage: additions are found, in whichever language they are. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import type { Evidence } from '../../../../../server/answer/written/check/evidence.ts';
import { evidenceOf } from '../../../../../server/answer/written/check/evidence.ts';
import { sentencesOf } from '../../../../../server/answer/written/check/sentences.ts';
import { speltOut } from '../../../../../server/answer/written/check/spelt-out.ts';
import { isUnsaid, leastSaid } from '../../../../../server/answer/written/check/unsaid.ts';
import { worded } from '../../../../../server/answer/written/check/worded.ts';
import { index } from '../../../running-app.ts';

async function evidence(paragraph: number, language: Language, text: string): Promise<Evidence> {
  const passage = index.catalogue.passageOf('a-hrc-14-32', paragraph);
  if (passage === undefined) throw new Error(`no paragraph ${paragraph}`);
  const { words } = await worded(text, language, index.embedder);
  return evidenceOf({ text, language }, words, await sentencesOf([passage], index), index);
}

describe('what is added to a faithful sentence', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Victims are entitled to a recovery period to escape the influence of traffickers',
      ', since hospitals had complained about the cost of long stays.',
    ],
    [
      'fr',
      'Les victimes ont droit à une période de rétablissement pour échapper à l’influence des trafiquants',
      ', car les hôpitaux se plaignaient du prix des longs séjours.',
    ],
    [
      'es',
      'Las víctimas tienen derecho a un período de recuperación para escapar de la influencia de los tratantes',
      ', porque los hospitales se quejaban del precio de las estancias largas.',
    ],
    [
      'ru',
      'Жертвы имеют право на период восстановления, чтобы избавиться от влияния торговцев людьми',
      ', поскольку больницы жаловались на стоимость длительного лечения.',
    ],
    ['zh', '受害人有权获得恢复期，以摆脱人贩子的影响', '，因为医院抱怨长期住院的费用太高。'],
    [
      'ar',
      'يحق للضحايا فترة لاستعادة عافيتهم والهروب من نفوذ المتجرين',
      '، لأن المستشفيات اشتكت من كلفة الإقامات الطويلة.',
    ],
  ])('is found in %s, and not the sentence itself', async (language, faithful, added) => {
    const [honest, lying] = [
      await evidence(77, language, faithful),
      await evidence(77, language, faithful + added),
    ];
    expect(isUnsaid(honest)).toBe(false);
    expect(isUnsaid(lying)).toBe(true);
    expect(leastSaid(lying)).toBeLessThan(leastSaid(honest));
  });
});

it('leaves numbers and names to their own tests', async () => {
  const said = await evidence(77, 'en', 'Victims are entitled to a minimum recovery period.');
  const valued = await evidence(
    77,
    'en',
    'Victims are entitled to a minimum recovery period in Zanzibar of 4711.',
  );
  expect(leastSaid(valued)).toBeCloseTo(leastSaid(said), 5);
});

describe('a name', () => {
  const text = 'The United Nations Inter-Agency Project on Human Trafficking provides secretariat services.';

  it('is spelt out where one place has its words, but for one of many', async () => {
    const isSpeltOut = speltOut(await evidence(60, 'en', text), 3);
    expect(isSpeltOut('united nations inter agency project on human trafficking')).toBe(true);
  });

  it('is not where they stand far apart, or are too few', async () => {
    const isSpeltOut = speltOut(await evidence(77, 'en', text), 3);
    expect(isSpeltOut('united nations inter agency project on human trafficking')).toBe(false);
    expect(isSpeltOut('united nations')).toBe(false);
  });
});

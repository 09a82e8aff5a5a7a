/** Sentences of a language model are held against the paragraphs that they name. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import type { Passage } from '#indexer';
import { check } from '../../../../../server/answer/written/check/index.ts';
import { index } from '../../../running-app.ts';

function passage(document: string, paragraph: number): Passage {
  for (let label = 0; label < index.catalogue.paragraphCount; label += 1) {
    const one = index.catalogue.passage(label);
    if (one.document === document && one.paragraph.ref === paragraph) return one;
  }
  throw new Error(`no paragraph ${paragraph}`);
}
/** Council of Europe: 41 countries took part in 11 seminars; the campaign ran from 2006 to 2008. */
const seminars = passage('a-hrc-14-32', 72);
/** UNODC coordinates the Blue Heart campaign, founded in 2010 and adopted by 18 countries. */
const blueHeart = passage('ctoc-cop-wg4-2019-2', 38);

const verdict = (language: Language, text: string, passages: Passage[]) =>
  check({ language, text }, passages, index);
async function faultOf(language: Language, text: string, ...passages: Passage[]) {
  const found = await verdict(language, text, passages);
  return found.supported ? undefined : found.fault;
}

describe('a true sentence', () => {
  it.each([
    ['ar', 'شارك ٤١ بلدا في 11 حلقة دراسية للتوعية بشأن التدابير الوقائية التي يمكن اتخاذها.'],
    [
      'en',
      'Forty-one countries took part in 11 awareness-raising seminars on the preventive measures that can be taken.',
    ],
    [
      'fr',
      'Quarante et un pays ont participé à 11 séminaires de sensibilisation sur les mesures préventives qui peuvent être prises.',
    ],
    [
      'es',
      'Cuarenta y un países participaron en 11 seminarios de sensibilización sobre las medidas preventivas que pueden adoptarse.',
    ],
    [
      'ru',
      'Сорок одна страна приняла участие в 11 информационных семинарах о профилактических мерах, которые можно принять.',
    ],
    ['zh', '四十一个国家参加了11次提高认识研讨会，介绍可以采取的预防措施。'],
  ] as const)('is supported in %s by the sentence that says it', async (language, text) => {
    const found = await verdict(language, text, [seminars]);
    expect(found.supported).toBe(true);
    if (!found.supported) return;
    const quoted = found.by.map(({ passage: { paragraph }, start, end }) => paragraph.text.slice(start, end));
    expect(quoted[0]).toContain('واحد وأربعون (41) بلدا');
    expect(quoted.length).toBeLessThanOrEqual(3);
  });

  it('may rest on one of two passages, and then cites only that one', async () => {
    const text = 'Forty-one countries took part in 11 awareness-raising seminars on preventive measures.';
    const found = await verdict('en', text, [blueHeart, seminars]);
    expect(found.supported && found.by.map((support) => support.passage.label)).toEqual(
      expect.arrayContaining([seminars.label]),
    );
  });

  it('may rest on two passages together', async () => {
    const text =
      'شارك ٤١ بلدا في 11 حلقة دراسية للتوعية، وأُسست حملة القلب الأزرق لمكافحة الاتجار بالبشر في عام 2010.';
    const found = await verdict('ar', text, [seminars, blueHeart]);
    expect(found.supported && new Set(found.by.map((support) => support.passage.label))).toEqual(
      new Set([seminars.label, blueHeart.label]),
    );
    expect(await faultOf('ar', text, seminars)).toBeDefined();
  });
});

describe('a false sentence', () => {
  it.each([
    ['number', 'en', 'Forty-two countries took part in 11 awareness-raising seminars.'],
    ['number', 'ar', 'شارك ٤٢ بلدا في 11 حلقة دراسية للتوعية.'],
    ['number', 'ar', 'شارك سبعة عشر بلدا في 11 حلقة دراسية للتوعية بالتدابير الوقائية التي يمكن اتخاذها.'],
    ['name', 'en', 'The European Union and Interpol ran a campaign against trafficking in human beings.'],
    ['name', 'fr', 'Le Japon a participé à des séminaires de sensibilisation aux mesures préventives.'],
    ['denial', 'en', 'The countries did not take part in awareness-raising seminars on preventive measures.'],
    ['denial', 'ru', 'Страны не приняли участия в информационных семинарах о профилактических мерах.'],
    [
      'meaning',
      'es',
      'Los precios de los billetes de avión subieron durante el verano y los turistas eligieron el tren.',
    ],
    ['meaning', 'zh', '由于机票价格上涨，许多外国游客改乘高速铁路。'],
  ] as const)('has the fault %s in %s', async (fault, language, text) => {
    expect(await faultOf(language, text, seminars)).toBe(fault);
  });

  it.each([
    ['en', 'The Blue Heart campaign was founded in March 2012.'],
    ['es', 'La campaña Corazón Azul se fundó en marzo de 2012.'],
  ] as const)('states another date in %s', async (language, text) => {
    expect(['date', 'number']).toContain(await faultOf(language, text, blueHeart));
  });

  it.each([
    ['en', 'At the national level, corruption and social patterns invariably cause crime and victimization.'],
    [
      'fr',
      'Au niveau national, la corruption et les normes sociales causent toujours la criminalité et la victimisation.',
    ],
  ] as const)('is stronger than its passage in %s', async (language, text) => {
    const maybe = passage('ctoc-cop-wg4-2019-2', 9);
    expect(await faultOf(language, text, maybe)).toBe('strength');
  });
});

/** False sentences of the kinds that came through once, each beside a true one that differs in little else. */
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
const passages = {
  /** Council of Europe: 41 countries took part in 11 seminars; a comic strip in 17 languages; a study of 2007. */
  seminars: passage('a-hrc-14-32', 72),
  /** UNODC coordinates the Blue Heart campaign: 2010, 18 countries; Mexico in August 2017, Ecuador in 2019. */
  blueHeart: passage('ctoc-cop-wg4-2019-2', 38),
  /** Inequality and corruption may add to the risk of crime. */
  risks: passage('ctoc-cop-wg4-2019-2', 9),
  /** The Commission asked UNODC to do things. */
  asked: passage('v24-13453', 12),
  /** The General Assembly adopted resolution 78/228. */
  assembly: passage('v24-13453', 20),
};
type Name = keyof typeof passages;

async function faultOf(language: Language, text: string, names: readonly Name[]) {
  const found = await check(
    { language, text },
    names.map((name) => passages[name]),
    index,
  );
  return found.supported ? undefined : found.fault;
}

describe('what the passages say is supported', () => {
  it.each<[Language, Name, string]>([
    [
      'en',
      'blueHeart',
      'In August 2017 the Government of Mexico and UNODC launched the campaign «I am here against trafficking in persons».',
    ],
    [
      'ru',
      'blueHeart',
      'В августе 2017 года правительство Мексики и Управление начали кампанию на испанском языке в рамках «Голубого сердца».',
    ],
    [
      'en',
      'asked',
      'The Commission asked UNODC to continue providing technical assistance and training to Member States.',
    ],
    [
      'es',
      'assembly',
      'La Asamblea General subrayó la necesidad de intensificar los esfuerzos para crear y fortalecer vías de migración seguras.',
    ],
    ['ar', 'seminars', 'فمجلس أوروبا نشر المسلسل الهزلي «أنت لست للبيع» في 17 لغة.'],
  ])('in %s by %s: %s', async (language, name, text) => {
    expect(await faultOf(language, text, [name])).toBeUndefined();
  });
});

describe('a name that no list knows', () => {
  it.each<[Language, Name, string]>([
    [
      'en',
      'seminars',
      'Forty-one countries took part in 11 awareness-raising seminars opened by John Smith (Fiji).',
    ],
    ['en', 'blueHeart', 'UNODC and Microsoft coordinate the Blue Heart campaign, founded in 2010.'],
    [
      'fr',
      'blueHeart',
      "L'ONUDC et Microsoft coordonnent la campagne Cœur bleu, fondée en 2010 et adoptée par 18 pays.",
    ],
    [
      'ru',
      'blueHeart',
      'Управление и компания Майкрософт координируют кампанию «Голубое сердце», основанную в 2010 году.',
    ],
    [
      'es',
      'seminars',
      'Cuarenta y un países participaron en 11 seminarios de sensibilización celebrados en Londres.',
    ],
    [
      'ar',
      'seminars',
      'شارك ٤١ بلدا في 11 حلقة دراسية للتوعية نظمتها شركة Microsoft بشأن التدابير الوقائية.',
    ],
    ['zh', 'seminars', '四十一个国家参加了Google举办的11次提高认识研讨会。'],
    ['ar', 'blueHeart', 'فاتفاقية مجلس أوروبا تنسق حملة القلب الأزرق لمكافحة الاتجار بالبشر.'],
  ])('in %s: %s', async (language, name, text) => {
    expect(await faultOf(language, text, [name])).toBe('name');
  });
});

describe('a number said otherwise', () => {
  it.each<[Language, Name, string]>([
    ['en', 'blueHeart', 'The Blue Heart campaign has been adopted by fewer than 18 countries.'],
    ['es', 'seminars', 'Más de 41 países participaron en 11 seminarios de sensibilización.'],
    ['ar', 'seminars', 'شارك أقل من ٤١ بلدا في 11 حلقة دراسية للتوعية بشأن التدابير الوقائية.'],
    ['fr', 'seminars', 'Quarante et un pour cent des pays ont participé à 11 séminaires de sensibilisation.'],
    ['zh', 'seminars', '不到四十一个国家参加了11次提高认识研讨会。'],
  ])('in %s: %s', async (language, name, text) => {
    expect(await faultOf(language, text, [name])).toBe('number');
  });
});

describe('a date put together from two sentences', () => {
  it.each<[Language, string]>([
    ['en', 'In August 2019 Ecuador became the latest country to join the campaign.'],
    ['es', 'En agosto de 2019 el Ecuador se convirtió en el último país en sumarse a la campaña.'],
  ])('in %s: %s', async (language, text) => {
    expect(await faultOf(language, text, ['blueHeart'])).toBe('date');
  });
});

describe('the opposite', () => {
  it.each<[Language, Name, string]>([
    [
      'en',
      'seminars',
      'The countries hardly ever took part in awareness-raising seminars on preventive measures.',
    ],
    [
      'fr',
      'seminars',
      'Les pays ont à peine participé aux 11 séminaires de sensibilisation sur les mesures préventives.',
    ],
    ['es', 'seminars', 'El Consejo de Europa no publicó la historieta «No estás en venta» en 17 idiomas.'],
    ['en', 'blueHeart', 'In August 2017 the Government of Mexico and UNODC ended the campaign "I am here".'],
    [
      'fr',
      'assembly',
      "L'Assemblée générale a rejeté, à sa soixante-dix-huitième session, la résolution 78/228.",
    ],
    ['es', 'blueHeart', 'En 2019, el Ecuador se retiró de la campaña Corazón Azul.'],
    ['ru', 'blueHeart', 'В 2019 году Эквадор вышел из кампании «Голубое сердце».'],
    [
      'ar',
      'assembly',
      'رفضت الجمعية العامة في دورتها الثامنة والسبعين القرار 228/78 بشأن تحسين تنسيق الجهود المبذولة لمكافحة الاتجار بالأشخاص.',
    ],
  ])('in %s: %s', async (language, name, text) => {
    expect(await faultOf(language, text, [name])).toBe('denial');
  });
});

describe('what does not belong together', () => {
  it.each<[Language, string]>([
    ['en', 'Forty-one countries adopted the Blue Heart campaign in 11 languages.'],
    ['ar', 'نشرت حكومة المكسيك في عام 2007 دراسة عن التجنيد عن طريق الإنترنت.'],
  ])('in %s is not supported by two passages: %s', async (language, text) => {
    expect(await faultOf(language, text, ['seminars', 'blueHeart'])).toBeDefined();
  });

  it.each<[Language, Name, string]>([
    [
      'en',
      'seminars',
      'Forty-one countries took part in 11 awareness-raising seminars, so reporting them is useless.',
    ],
    [
      'en',
      'seminars',
      'The Council of Europe published the comic strip "You are not for sale" in 17 languages, without any commentary.',
    ],
    ['fr', 'blueHeart', 'La campagne Cœur bleu a été fondée en 2010, mais elle coûte trop cher.'],
  ])('in %s is not supported when it is added: %s', async (language, name, text) => {
    expect(await faultOf(language, text, [name])).toBeDefined();
  });
});

describe('what is no sentence to judge', () => {
  const seminars = 'Forty-one countries took part in 11 awareness-raising seminars on preventive measures.';

  it('has too few words that are known', async () => {
    expect(await faultOf('en', 'It was so.', ['seminars'])).toBe('meaning');
    expect(await faultOf('fr', 'Xqzt vbnw plkj.', ['seminars'])).toBe('meaning');
  });

  it('is longer than a sentence', async () => {
    expect(await faultOf('en', seminars, ['seminars'])).toBeUndefined();
    expect(await faultOf('en', Array(8).fill(seminars).join(' '), ['seminars'])).toBe('meaning');
  });

  it('is in another language than it claims', async () => {
    expect(await faultOf('fr', seminars, ['seminars'])).toBe('meaning');
  });
});

/** Made-up documents in all six languages: what recommends and what does not, to whom, and who said it first. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import type { Item, Paragraph } from '#corpus/schema';
import { splitSentences } from '../../../indexer/text/sentences.ts';
import { extractRecommendations } from '../../../server/recommendations/extract.ts';

interface MadeUp {
  text: string;
  section?: string[];
  items?: Item[];
}

const paragraph = ({ text, section = [], items = [] }: MadeUp, at: number): Paragraph => ({
  kind: 'paragraph',
  text,
  raw: [[0, text.length]],
  ref: at + 1,
  after: at + 1,
  section,
  items,
  calls: [],
});

/** What is recommended, to whom, and whether it is quoted. */
function recommended(language: Language, paragraphs: readonly MadeUp[], damaged = false) {
  const read = paragraphs.map(paragraph).map((one) => ({
    paragraph: one,
    sentences: splitSentences(one.text, language, one.items),
  }));
  return extractRecommendations(read, language, damaged).map(
    ({ paragraph: { text }, start, end, ...rest }) => ({
      text: text.slice(start, end),
      ...rest,
    }),
  );
}

const addressees = (language: Language, text: string) =>
  recommended(language, [{ text }]).map((one) => one.addressees);

/** A lead-in and two items, as paragraphs have them. */
function list(leadIn: string, ...texts: readonly string[]): MadeUp {
  let text = leadIn;
  const items = texts.map((said, at) => {
    const label = `(${'ab'[at]})`;
    const start = text.length + 1;
    text += `\n${label} ${said}`;
    return { label, start, end: text.length };
  });
  return { text, items };
}

const should: Record<Language, string> = {
  ar: 'ينبغي للدول الأطراف أن تعزز حماية الضحايا.',
  en: 'States parties should strengthen the protection of victims.',
  fr: 'Les États parties devraient renforcer la protection des victimes.',
  es: 'Los Estados partes deberían reforzar la protección de las víctimas.',
  ru: 'Государствам-участникам следует усилить защиту жертв.',
  zh: '缔约国应加强对被害人的保护。',
};

const calls: Record<Language, string> = {
  ar: 'وحثت الجمعية العامة الحكومات على تعزيز التعاون.',
  en: 'The General Assembly urged Governments to strengthen cooperation.',
  fr: 'L’Assemblée générale a exhorté les gouvernements à renforcer la coopération.',
  es: 'La Asamblea General exhortó a los gobiernos a que reforzaran la cooperación.',
  ru: 'Генеральная Ассамблея настоятельно призвала правительства укреплять сотрудничество.',
  zh: '大会敦促各国政府加强合作。',
};

const describes: Record<Language, string> = {
  ar: 'وقد عززت الدول تعاونها مع المجتمع المدني وأنشأت آليات للإحالة.',
  en: 'States have strengthened their cooperation with civil society and set up referral mechanisms.',
  fr: 'Les États ont renforcé leur coopération avec la société civile et créé des mécanismes d’orientation.',
  es: 'Los Estados han reforzado su cooperación con la sociedad civil y creado mecanismos de remisión.',
  ru: 'Государства укрепили сотрудничество с гражданским обществом и создали механизмы направления.',
  zh: '各国加强了与民间社会的合作，并建立了转介机制。',
};

const questions: Record<Language, string> = {
  ar: 'هل ينبغي للدول أن تنظر في تدابير أخرى؟',
  en: 'What further measures should States consider?',
  fr: 'Quelles autres mesures les États devraient-ils envisager ?',
  es: '¿Qué otras medidas deberían considerar los Estados?',
  ru: 'Какие меры государствам следует рассмотреть?',
  zh: '各国应考虑哪些其他措施？',
};

const obligations: Record<Language, string> = {
  ar: 'يتعين على كل دولة طرف أن تجرّم الاتجار بالأشخاص.',
  en: 'Each State party shall criminalize trafficking in persons.',
  fr: 'Chaque État partie doit conférer le caractère d’infraction pénale à la traite.',
  es: 'Cada Estado parte deberá tipificar como delito la trata.',
  ru: 'Каждое государство-участник обязано признать торговлю людьми преступлением.',
  zh: '每一缔约国均须将贩运人口定为刑事犯罪。',
};

const languages = ['ar', 'en', 'fr', 'es', 'ru', 'zh'] as const;

describe.each(languages)('in running text: %s', (language) => {
  it('whoever should do something is addressed, by the document itself', () => {
    expect(recommended(language, [{ text: `${describes[language]} ${should[language]}` }])).toMatchObject([
      { text: should[language], addressees: ['states-parties'], origin: 'own' },
    ]);
  });

  it('whoever is called upon is addressed, by another', () => {
    expect(recommended(language, [{ text: calls[language] }])).toMatchObject([
      { text: calls[language], addressees: ['states'], origin: 'quoted' },
    ]);
  });

  it('what is described, asked or obliged to is no recommendation', () => {
    for (const text of [describes[language], questions[language], obligations[language]])
      expect(recommended(language, [{ text }]), text).toEqual([]);
  });
});

const leadIns: Record<Language, { leadIn: string; items: [string, string] }> = {
  ar: {
    leadIn: 'وأوصى الفريق العامل في اجتماعه الخامس، في عام ٢٠١٣، بأن تقوم الدول الأطراف بما يلي:',
    items: ['تدريب الموظفين؛', 'ينبغي للمجتمع المدني أن يدعم الضحايا.'],
  },
  en: {
    leadIn: 'At its fifth meeting, in 2013, the Working Group recommended that States parties:',
    items: ['Train officials;', 'Civil society should support victims.'],
  },
  fr: {
    leadIn: 'À sa cinquième réunion, en 2013, le Groupe de travail a recommandé que les États parties :',
    items: ['Forment les agents ;', 'La société civile devrait aider les victimes.'],
  },
  es: {
    leadIn: 'En su quinta reunión, celebrada en 2013, el Grupo de Trabajo recomendó que los Estados partes:',
    items: ['Capaciten a los funcionarios;', 'La sociedad civil debería ayudar a las víctimas.'],
  },
  ru: {
    leadIn: 'На своем пятом совещании в 2013 году Рабочая группа рекомендовала государствам-участникам:',
    items: ['обучать сотрудников;', 'Гражданскому обществу следует помогать жертвам.'],
  },
  zh: {
    leadIn: '工作组在2013年第五次会议上建议缔约国：',
    items: ['培训官员；', '民间社会应支助被害人。'],
  },
};

describe.each(languages)('announced by a lead-in: %s', (language) => {
  const { leadIn, items } = leadIns[language];

  it('each item is one, without its letter, for whom the lead-in or the item itself names', () => {
    expect(recommended(language, [list(leadIn, ...items)])).toMatchObject([
      { text: items[0], addressees: ['states-parties'], origin: 'quoted', year: 2013, meeting: 5 },
      { text: items[1], addressees: ['civil-society'], origin: 'quoted', year: 2013, meeting: 5 },
    ]);
  });

  it('so is each paragraph that follows it, until one stands alone', () => {
    const paragraphs = [
      { text: leadIn },
      { text: items[0] },
      { text: should[language] },
      { text: describes[language] },
    ];
    expect(recommended(language, paragraphs).map(({ text }) => text)).toEqual([items[0], should[language]]);
  });
});

const headings: Record<Language, { recommendations: string; deliberations: string }> = {
  ar: { recommendations: 'رابعاً - الاستنتاجات والتوصيات', deliberations: 'ثالثاً - ملخص المداولات' },
  en: {
    recommendations: 'IV. Conclusions and recommendations',
    deliberations: 'III. Summary of deliberations',
  },
  fr: {
    recommendations: 'IV. Conclusions et recommandations',
    deliberations: 'III. Résumé des délibérations',
  },
  es: {
    recommendations: 'IV. Conclusiones y recomendaciones',
    deliberations: 'III. Resumen de las deliberaciones',
  },
  ru: { recommendations: 'IV. Выводы и рекомендации', deliberations: 'III. Резюме обсуждений' },
  zh: { recommendations: '四、结论和建议', deliberations: '三、审议情况摘要' },
};

describe.each(languages)('under headings: %s', (language) => {
  const { recommendations, deliberations } = headings[language];
  const text = `${describes[language]} ${should[language]}`;

  it('a paragraph of a chapter of recommendations is one as a whole, if it recommends at all', () => {
    const section = [recommendations];
    expect(
      recommended(language, [
        { text: describes[language], section },
        { text, section },
      ]),
    ).toMatchObject([{ text, addressees: ['states-parties'], origin: 'own' }]);
  });

  it('what was said in a meeting recommends nothing', () => {
    expect(recommended(language, [{ text, section: [deliberations] }])).toEqual([]);
  });
});

describe('whom a recommendation addresses', () => {
  it.each([
    ['States and civil society organizations should cooperate.', ['states', 'civil-society']],
    ['UNODC should continue its work with States.', ['unodc']],
    ['Employers should not charge fees.', ['private-sector']],
    ['States should encourage employers to keep to the standards.', ['states']],
    ['Regional mechanisms should help countries.', ['regional-organisations']],
    ['Hotlines should be open at night.', ['unnamed']],
    ['Donors are encouraged to support the fund.', ['international-community']],
  ] as const)('%s', (text, wanted) => {
    expect(addressees('en', text)).toEqual([wanted]);
  });

  it('needs one where words only encourage', () => {
    expect(recommended('en', [{ text: 'The campaign encouraged reporting to the police.' }])).toEqual([]);
    expect(recommended('ar', [{ text: 'وشجعت الحملة الإبلاغ عن الحالات.' }])).toEqual([]);
  });
});

describe('treaties and damaged text', () => {
  it('what a treaty provides is no recommendation', () => {
    const text =
      'The Convention provides that victims should have access to compensation. They should also have legal aid.';
    expect(recommended('en', [{ text }])).toEqual([]);
  });

  it('a damaged document is cited by the paragraph', () => {
    const text = `. ${should.ar} الضحايا حماية في. وقد`;
    expect(recommended('ar', [{ text }], true)).toMatchObject([{ text }]);
  });
});

/** What a question asks for, in six languages, and where such things stand in a sentence: known answers. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { type AskedFor, askedFor, findAskedFor } from '../../../server/answer/asked-for.ts';

const questions: Record<Language, readonly (readonly [AskedFor, string])[]> = {
  ar: [
    ['date', 'متى عُقد الاجتماع التاسع للفريق العامل؟'],
    ['date', 'في أي عام اعتُمد البروتوكول؟'],
    ['number', 'كم دولة انضمت إلى البروتوكول؟'],
    ['number', 'ما عدد الضحايا؟'],
    ['person', 'من ترأس الاجتماع؟'],
    ['other', 'ما التدابير اللازمة لحماية الضحايا؟'],
  ],
  en: [
    ['date', 'When was the ninth meeting held?'],
    ['date', 'Since which year has the fund existed?'],
    ['number', 'How many States are parties?'],
    ['number', 'What percentage of victims are children?'],
    ['person', 'Who chaired the meeting?'],
    ['other', 'What should be done to protect victims?'],
  ],
  fr: [
    ['date', 'Quand la réunion a-t-elle eu lieu ?'],
    ['date', 'En quelle année le fonds a-t-il été créé ?'],
    ['number', 'Combien d’États sont parties au Protocole ?'],
    ['person', 'Qui a présidé la réunion ?'],
    ['other', 'Que faut-il faire pour protéger les victimes ?'],
  ],
  es: [
    ['date', '¿Cuándo se celebró la reunión?'],
    ['date', '¿En qué año se creó el fondo?'],
    ['number', '¿Cuántos Estados son partes?'],
    ['person', '¿Quién presidió la reunión?'],
    ['other', '¿Qué se debe hacer para proteger a las víctimas?'],
  ],
  ru: [
    ['date', 'Когда состоялось совещание?'],
    ['date', 'В каком году был создан фонд?'],
    ['number', 'Сколько государств участвуют в Протоколе?'],
    ['person', 'Кто председательствовал на совещании?'],
    ['other', 'Что следует делать для защиты жертв?'],
  ],
  zh: [
    ['date', '会议何时举行？'],
    ['date', '基金是哪一年设立的？'],
    ['number', '有多少国家是缔约国？'],
    ['person', '谁主持了会议？'],
    ['other', '应如何保护受害者？'],
  ],
};

const cases = Object.entries(questions).flatMap(([language, each]) =>
  each.map(([asked, question]) => ({ language: language as Language, asked, question })),
);

describe('a question', () => {
  it.each(cases)('asks for $asked ($language): $question', ({ language, asked, question }) => {
    expect(askedFor(question, language)).toBe(asked);
  });
});

const marked = (asked: AskedFor, sentence: string, language: Language) =>
  findAskedFor(asked, sentence, language).map(([start, end]) => sentence.slice(start, end));

describe('what is asked for, in a sentence', () => {
  it.each<[AskedFor, Language, string, string[]]>([
    ['date', 'ar', 'عُقد من ٩ إلى ١١ أيلول/سبتمبر ٢٠١٩ في فيينا', ['١١ أيلول/سبتمبر ٢٠١٩']],
    ['date', 'ar', 'في كانون الثاني/يناير 2018 وفي عام 2020', ['كانون الثاني/يناير 2018', '2020']],
    ['date', 'ar', 'الوثيقة CTOC/COP/WG.4/2019/2', []],
    ['date', 'en', 'It was held on 11 September 2019.', ['11 September 2019']],
    ['date', 'fr', 'tenue le 11 septembre 2019 à Vienne', ['11 septembre 2019']],
    ['date', 'es', 'celebrada el 11 de septiembre de 2019', ['11 de septiembre de 2019']],
    ['date', 'ru', 'состоялось 11 сентября 2019 года', ['11 сентября 2019']],
    ['number', 'ar', 'بلغ عددهم 9 000 ضحية، أي ١٥ في المائة', ['9 000', '١٥']],
    ['number', 'ar', 'نسبة ٣٫٥ % من ١٢٬٥٠٠', ['٣٫٥ %', '١٢٬٥٠٠']],
    ['number', 'en', 'A total of 1,250 victims, or 12.5%, in A/HRC/14/32.', ['1,250', '12.5%']],
    ['number', 'en', 'Victims were found in 12 countries.', ['12']],
    ['number', 'en', 'See article 9 and resolution 55/25.', []],
    ['person', 'ar', 'قدّمته السيدة جوي نغوزي إيزيلو، المقررة الخاصة', ['السيدة جوي نغوزي إيزيلو']],
    ['person', 'en', 'presented by Ms. Joy Ngozi Ezeilo, the rapporteur', ['Ms. Joy Ngozi Ezeilo']],
    ['other', 'ar', 'في ٩ أيلول/سبتمبر ٢٠١٩ قدّمت السيدة جوي ١٥ توصية', []],
  ])('is marked where it stands (%s, %s): %s', (asked, language, sentence, expected) => {
    expect(marked(asked, sentence, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['ar', 'من أفضل الممارسات أن يُستشار الآباء'],
    ['ar', 'الذين يمارسون الاستغلال'],
    ['en', 'Victims may seek asylum; organizations march on.'],
    ['fr', 'la main-d’œuvre de la maison'],
    ['zh', '共有3名受害者'],
  ])('is no month where a word only contains one (%s): %s', (language, sentence) => {
    expect(marked('date', sentence, language)).toEqual([]);
  });

  it('is a whole date in Chinese too', () => {
    expect(marked('date', '会议于2019年9月11日举行', 'zh')).toEqual(['2019年9月11日']);
  });
});

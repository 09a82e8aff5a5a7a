/** Two paragraphs translated by hand, and how their numbers may be changed. */
import type { Language } from '#corpus/languages';
import type { ParagraphRef } from '#corpus/schema';
import { index } from '../running-app.ts';

export interface Translated {
  wanted: { document: string; paragraph: ParagraphRef };
  /** The original. */
  text: string;
  in: Record<Language, string>;
}

const paragraph = (ref: number, translations: Omit<Record<Language, string>, 'ar'>): Translated => {
  const wanted = { document: 'v24-13453', paragraph: ref };
  const { text } = index.catalogue.paragraph(wanted.document, ref) ?? { text: '' };
  return { wanted, text, in: { ...translations, ar: text } };
};

export const studyVisit = paragraph(71, {
  en: 'In December 2023, the Office facilitated a study visit by representatives of the competent authorities of Uzbekistan and Turkmenistan to Portugal to exchange best practices in combating trafficking in persons and the smuggling of migrants and to establish contacts for future cooperation.',
  fr: 'En décembre 2023, l’Office a facilité une visite d’étude de représentants des autorités compétentes de l’Ouzbékistan et du Turkménistan au Portugal, afin d’échanger les meilleures pratiques en matière de lutte contre la traite des personnes et le trafic de migrants et d’établir des contacts en vue d’une coopération future.',
  es: 'En diciembre de 2023, la Oficina facilitó una visita de estudio de representantes de las autoridades competentes de Uzbekistán y Turkmenistán a Portugal para intercambiar las mejores prácticas en la lucha contra la trata de personas y el tráfico de migrantes y establecer contactos para la cooperación futura.',
  ru: 'В декабре 2023 года Управление содействовало ознакомительной поездке представителей компетентных органов Узбекистана и Туркменистана в Португалию для обмена передовым опытом в области борьбы с торговлей людьми и незаконным ввозом мигрантов и установления контактов для будущего сотрудничества.',
  zh: '2023年12月，毒品和犯罪问题办公室协助乌兹别克斯坦和土库曼斯坦主管当局代表赴葡萄牙考察，以交流打击人口贩运和偷运移民的最佳做法，并为今后的合作建立联系。',
});

export const maritimeSafety = paragraph(64, {
  en: 'In Libya, since January 2023, the Office has been working with local authorities to support maritime safety and security measures aimed at countering all forms of transnational organized crime, including trafficking in persons, in line with human rights principles.',
  fr: 'En Libye, depuis janvier 2023, l’Office collabore avec les autorités locales pour appuyer des mesures de sûreté et de sécurité maritimes visant à lutter contre toutes les formes de criminalité transnationale organisée, y compris la traite des personnes, dans le respect des principes relatifs aux droits humains.',
  es: 'En Libia, desde enero de 2023, la Oficina colabora con las autoridades locales para apoyar medidas de seguridad y protección marítimas a fin de hacer frente a todas las formas de delincuencia organizada transnacional, incluida la trata de personas, de conformidad con los principios de derechos humanos.',
  ru: 'В Ливии с января 2023 года Управление сотрудничает с местными органами власти, поддерживая меры по обеспечению безопасности на море в целях борьбы со всеми формами транснациональной организованной преступности, включая торговлю людьми, в соответствии с принципами прав человека.',
  zh: '在利比亚，自2023年1月以来，毒品和犯罪问题办公室与地方当局合作，支持海上安全和安保措施，以打击包括人口贩运在内的一切形式的跨国有组织犯罪，并符合人权原则。',
});

/** The same with another year. */
export const otherYear = (translation: string): string => translation.replace('2023', '2032');

/** Questions for `named-documents.test.ts`: what their words name, and what is left of them. */

import type { Filter } from '#contract/filter';
import type { Language } from '#corpus/languages';

const background = { documents: ['ctoc-cop-wg4-2019-2'] };
const draft = { documents: ['ctoc-cop-wg4-2019-draft-report'] };
const demand = { documents: ['ctoc-cop-2012-4'] };
const unodc = { documents: ['v24-13453'] };
const regional = { documents: ['a-hrc-14-32'] };
const workingGroup = { bodies: ['Working Group on Trafficking in Persons'] };
const council = { bodies: ['Human Rights Council'] };
const year = (...years: number[]): Filter => ({ years });

export const nameSomething: Record<Language, readonly (readonly [string, Filter, string])[]> = {
  ar: [
    ['ماذا ورد في تقرير عام ٢٠٢٤ عن الضحايا؟', year(2024), 'ماذا عن الضحايا؟'],
    ['ماذا يقول تقرير عام ٢٠١٠ عن التعويض؟', year(2010), 'ماذا يقول عن التعويض؟'],
    ['بحسب ورقة المعلومات الأساسية لعام 2019، ما هي عوامل الخطر؟', background, 'ما هي عوامل الخطر؟'],
    ['ما التوصيات في تقرير المقررة الخاصة؟', regional, 'ما التوصيات؟'],
    ['ماذا تقول الوثيقة CTOC/COP/2012/4 عن الطلب؟', demand, 'ماذا تقول عن الطلب؟'],
    ['كم عدد الضحايا في V.24-١٣٤٥٣؟', unodc, 'كم عدد الضحايا؟'],
    ['من ترأس الاجتماع وفق مشروع تقرير الفريق العامل؟', draft, 'من ترأس الاجتماع؟'],
    ['ما دور الأسرة في وثيقة مجلس حقوق الإنسان؟', council, 'ما دور الأسرة؟'],
    ['كيف تُحمى العمالة في وثائق الفريق العامل؟', workingGroup, 'كيف تُحمى العمالة؟'],
  ],
  en: [
    ['How are victims helped in the 2024 report?', year(2024), 'How are victims helped?'],
    [
      'What does the report of 2010 say about compensation?',
      year(2010),
      'What does it say about compensation?',
    ],
    ['In the 2019 background paper, what are risk factors?', background, 'What are risk factors?'],
    ['According to the Working Group’s draft report, who spoke?', draft, 'Who spoke?'],
    ['What does the Special Rapporteur’s report say about Nepal?', regional, 'What does it say about Nepal?'],
    ['Which rights are named in the Human Rights Council document?', council, 'Which rights are named?'],
    [
      'What do the documents of the Working Group on Trafficking in Persons say about schools?',
      workingGroup,
      'What do they say about schools?',
    ],
    ['When was ctoc/cop/2012/4 issued?', demand, 'When was it issued?'],
    ['What is said in A HRC 14 32 on victims?', regional, 'What is said on victims?'],
    ['How is demand met in COP/2012/4?', demand, 'How is demand met?'],
    [
      'Which partners are named in the reports of 2010 and 2024?',
      year(2010, 2024),
      'Which partners are named?',
    ],
    [
      'What differs between A/HRC/14/32 and the 2024 report on children?',
      { documents: ['v24-13453', 'a-hrc-14-32'] },
      'What differs between it and it on children?',
    ],
    ['What is in V.24-13453?', unodc, 'What is in V.24-13453?'],
  ],
  fr: [
    ['Que dit le rapport de 2010 sur les victimes ?', year(2010), 'Que dit cela sur les victimes ?'],
    ['Qui est aidé dans le rapport de 2024 ?', year(2024), 'Qui est aidé ?'],
    ['D’après le document d’information, quels sont les risques ?', background, 'Quels sont les risques ?'],
    ['Selon le projet de rapport du Groupe de travail, qui a parlé ?', draft, 'Qui a parlé ?'],
    [
      'Que recommande le rapport de la Rapporteuse spéciale pour le Népal ?',
      regional,
      'Que recommande cela pour le Népal ?',
    ],
    [
      'Quels droits figurent dans le document du Conseil des droits de l’homme ?',
      council,
      'Quels droits figurent ?',
    ],
    ['Quelles mesures figurent dans CTOC/COP/2012/4 ?', demand, 'Quelles mesures figurent ?'],
    ['Qui est cité dans les documents du Groupe de travail ?', workingGroup, 'Qui est cité ?'],
  ],
  es: [
    ['¿Qué dice el informe de 2012 sobre la demanda?', year(2012), '¿Qué dice este sobre la demanda?'],
    ['En el informe de 2024, ¿quién recibe ayuda?', year(2024), '¿Quién recibe ayuda?'],
    ['Según el documento de antecedentes, ¿qué riesgos hay?', background, '¿Qué riesgos hay?'],
    ['¿Quién habló, según el proyecto de informe del Grupo de Trabajo?', draft, '¿Quién habló?'],
    [
      '¿Qué recomienda el informe de la Relatora Especial a Nepal?',
      regional,
      '¿Qué recomienda este a Nepal?',
    ],
    [
      '¿Qué derechos figuran en el documento del Consejo de Derechos Humanos?',
      council,
      '¿Qué derechos figuran?',
    ],
    ['¿Cuántas víctimas hay en V.24-13453?', unodc, '¿Cuántas víctimas hay?'],
    [
      '¿Qué escuelas se citan en los documentos del Grupo de Trabajo?',
      workingGroup,
      '¿Qué escuelas se citan?',
    ],
  ],
  ru: [
    ['Что говорится в докладе 2010 года о компенсации?', year(2010), 'Что говорится о компенсации?'],
    ['Что сообщает доклад 2024 года о жертвах?', year(2024), 'Что сообщает о жертвах?'],
    ['Какие риски названы в справочном документе?', background, 'Какие риски названы?'],
    ['Согласно проекту доклада Рабочей группы, кто выступал?', draft, 'Кто выступал?'],
    ['Что рекомендует доклад Специального докладчика Непалу?', regional, 'Что рекомендует Непалу?'],
    ['Какие права названы в документе Совета по правам человека?', council, 'Какие права названы?'],
    ['Какие меры описаны в CTOC/COP/2012/4?', demand, 'Какие меры описаны?'],
    ['Какие школы названы в документах Рабочей группы?', workingGroup, 'Какие школы названы?'],
  ],
  zh: [
    ['2024年的报告对受害者有何说法？', year(2024), '对受害者有何说法？'],
    ['在2010年的报告中，哪些国家参加？', year(2010), '哪些国家参加？'],
    ['秘书处编写的背景文件提到哪些风险？', background, '提到哪些风险？'],
    ['根据工作组的报告草稿，谁发了言？', draft, '谁发了言？'],
    ['根据特别报告员的报告，区域机制应做什么？', regional, '区域机制应做什么？'],
    ['在人权理事会的文件中，提到哪些权利？', council, '提到哪些权利？'],
    ['CTOC/COP/2012/4提到哪些措施？', demand, '提到哪些措施？'],
    ['工作组的文件提到哪些学校？', workingGroup, '提到哪些学校？'],
  ],
};

export const nameNothing: Record<Language, readonly string[]> = {
  ar: [
    'كم ضحية سُجلت في عام ٢٠١٠؟',
    'ماذا ورد في تقرير عام ٢٠١٣ عن الضحايا؟',
    'كم بلدا يغطي التقرير العالمي عن الاتجار بالأشخاص لعام 2024؟',
    'ماذا يقول القرار ٥٥/٢٥؟',
    'ما الوثائق التي يجب على صاحب العمل حفظها؟',
    'ماذا ورد في تقرير الأمانة عن الطلب؟',
    'ماذا جاء في تقرير الأمين العام لعام ٢٠١٠؟',
    'بماذا أوصى الفريق العامل في عام ٢٠١٩؟',
    'ماذا تقول الوثائق العربية؟',
  ],
  en: [
    'What happened in 2010?',
    'What does the 2013 report say?',
    'How many countries does the 2024 Global Report on Trafficking in Persons cover?',
    'What does the World Drug Report 2024 say?',
    'What does the 2024 report of UNICEF say about children?',
    'What does resolution 55/25 say?',
    'What does A/RES/55/25 say?',
    'What is in A/HRC/14/32/Add.1?',
    'Which travel documents do victims need?',
    'What did the Secretariat report in 2019?',
    'What does the Secretariat’s report say about demand?',
    'What does the report of the Working Group on Firearms say?',
    'What did the Secretary-General’s 2010 report say?',
    'What did the Working Group recommend at its 2019 meeting?',
    'What do the Arabic documents say?',
    'How should a consular officer report a case?',
    'What is in the 2010 and 2013 reports?',
  ],
  fr: [
    'Que s’est-il passé en 2010 ?',
    'Que dit le rapport de 2013 ?',
    'Combien de pays couvre le Rapport mondial 2024 sur la traite ?',
    'Que dit la résolution 55/25 ?',
    'Quels documents de voyage faut-il aux victimes ?',
    'Que dit le rapport du Secrétariat ?',
    'Comment la traite a-t-elle évolué par rapport à 2010 ?',
    'Qu’a recommandé le Groupe de travail en 2019 ?',
    'Que dit le rapport de 2010 du Secrétaire général ?',
  ],
  es: [
    '¿Qué pasó en 2010?',
    '¿Qué dice el informe de 2013?',
    '¿Cuántos países abarca el Informe Mundial sobre la Trata de Personas 2024?',
    '¿Qué dice la resolución 55/25?',
    '¿Qué documentos de viaje necesitan las víctimas?',
    '¿Qué dice el informe de la Secretaría?',
    '¿Qué recomendó el Grupo de Trabajo en 2019?',
    '¿Qué dice el informe de 2010 del Secretario General?',
  ],
  ru: [
    'Что произошло в 2010 году?',
    'Что говорится в докладе 2013 года?',
    'Сколько стран охватывает Глобальный доклад о торговле людьми за 2024 год?',
    'Что сказано в Глобальном докладе 2024 года?',
    'Что сказано в резолюции 55/25?',
    'Какие проездные документы нужны жертвам?',
    'Что говорится в докладе Секретариата?',
    'Что рекомендовала Рабочая группа в 2019 году?',
    'Что говорится в докладе Генерального секретаря за 2010 год?',
  ],
  zh: [
    '2010年发生了什么？',
    '2013年的报告说了什么？',
    '《2024年全球人口贩运报告》涵盖多少个国家？',
    '第55/25号决议说了什么？',
    '受害者需要哪些旅行文件？',
    '秘书处的报告说了什么？',
    '工作组2019年报告了什么？',
    '特别报告员有何建议？',
    '秘书长2010年的报告说了什么？',
  ],
};

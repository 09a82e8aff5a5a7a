/** What an export of recommendations says beside them, in six languages. */
import type { Language } from '#corpus/languages';

interface Words {
  title: string;
  own: string;
  /** What another body, or an earlier meeting, recommended. */
  quoted: string;
  /** `%` stands for the number. */
  meeting: string;
  /** Between parts of a line. */
  separator: string;
}

export const exportWords: Record<Language, Words> = {
  ar: {
    title: 'التوصيات',
    own: 'توصيات الوثيقة نفسها',
    quoted: 'توصيات تنقلها الوثيقة عن غيرها',
    meeting: 'الاجتماع رقم %',
    separator: '، ',
  },
  en: {
    title: 'Recommendations',
    own: 'Recommendations of the document itself',
    quoted: 'Recommendations that the document quotes from elsewhere',
    meeting: 'meeting no. %',
    separator: ', ',
  },
  fr: {
    title: 'Recommandations',
    own: 'Recommandations du document lui-même',
    quoted: 'Recommandations d’autres sources, citées dans le document',
    meeting: 'réunion no %',
    separator: ', ',
  },
  es: {
    title: 'Recomendaciones',
    own: 'Recomendaciones del propio documento',
    quoted: 'Recomendaciones de otras fuentes que el documento cita',
    meeting: 'reunión núm. %',
    separator: ', ',
  },
  ru: {
    title: 'Рекомендации',
    own: 'Рекомендации самого документа',
    quoted: 'Рекомендации из других источников, приведённые в документе',
    meeting: 'совещание № %',
    separator: ', ',
  },
  zh: {
    title: '建议',
    own: '文件本身的建议',
    quoted: '文件转引的其他来源的建议',
    meeting: '第%次会议',
    separator: '，',
  },
};

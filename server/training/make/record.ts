/** What records a meeting: who spoke, came, was represented, opened it or chaired it. Nobody learns from it. */
import type { Language } from '#corpus/languages';
import { withoutMarks } from './wording.ts';

const ofMeetings: Record<Language, RegExp> = {
  ar: /(?<!\p{L})[وف]?(?:تكلم|تحدث|أدل[ىت]|ألق[ىت]|افتتح|اختتم|ترأس|حضر(?:ه|ها)?|مثل(?:ت)? بمراقبين|استمع|انتخب)(?:ت|وا|ا)?(?!\p{L})|(?<!\p{L})[وفلب]{0,2}(?:ال|لل)?(?:متكلم\p{L}*|محاور(?:ون|ين|ا)?|مناظرون|مناظرين|مراقب(?:ون|ين))(?!\p{L})|السيدة? \p{L}+|^[وف]?مثلت?\s(?!ذلك|هذ)|كلمة (?:افتتاحية|ختامية)|(?<!\p{L})[وفلب]{0,2}(?:ممثلو|ممثلي|وفود)(?!\p{L})|رئيسة? (?:الفريق|المؤتمر|الاجتماع|اللجنة)|جدول (?:الأعمال|أعمال)|برئاسة|عرضا إيضاحيا/u,
  en: /\b(?:spoke|took the floor|made (?:a )?(?:statements?|presentations?)|delivered (?:a|an|the) (?:statement|speech|presentation)|was opened by|opened the (?:meeting|session)|chaired|presided|attended|were represented|was represented|observers?|panellists?|speakers?|Mr\.|Ms\.|Mrs\.|agenda)\b/iu,
  fr: /(?<!\p{L})(?:prit la parole|a pris la parole|ont pris la parole|déclarations? (?:a|ont) été faite?s?|a ouvert la (?:séance|session|réunion)|présidée?|ont assisté|a assisté|étaient représentés|observateurs?|intervenants?|orateurs?|M\.|Mme|ordre du jour)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:hizo uso de la palabra|hicieron uso de la palabra|formul(?:ó|aron) (?:una )?declaraci\p{L}+|inauguró|presidi\p{L}+|asisti\p{L}+|estuvieron representad\p{L}+|observador\p{L}*|panelistas?|orador\p{L}*|Sr\.|Sra\.|programa de trabajo del período)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:выступи\p{L}+|взял\p{L}* слово|сделал\p{L}* заявлени\p{L}+|открыл\p{L}* (?:заседани|совещани|сесси)\p{L}+|председательств\p{L}+|присутствова\p{L}+|были представлены|наблюдател\p{L}+|докладчик\p{L}*|ораторы?|г-н|г-жа|повестк\p{L}+ дня)(?!\p{L})/iu,
  zh: /发言|致辞|主持|出席|列席|观察员|先生|女士|议程/u,
};

export const isRecord = (text: string, language: Language): boolean =>
  ofMeetings[language].test(withoutMarks(text));

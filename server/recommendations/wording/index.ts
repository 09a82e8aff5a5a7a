/** The tables of all six languages. */
import type { Language } from '#corpus/languages';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import type { Wording } from './wording.ts';
import { chinese } from './zh.ts';

export const wordings: Record<Language, Wording> = {
  ar: arabic,
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  zh: chinese,
};

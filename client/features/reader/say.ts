/** The reader's texts, made once for all paragraphs: a translator for each of thousands would be felt. */
import type { useTranslations } from 'use-intl';

export type Say = ReturnType<typeof useTranslations<'reader'>>;

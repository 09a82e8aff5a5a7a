/** How people greet, thank, take leave and ask about Dalil itself, in six languages: data for `small-talk.ts`. */
import type { Language } from '#corpus/languages';
import { ar } from './small-talk-words/ar.ts';
import { en } from './small-talk-words/en.ts';
import { es } from './small-talk-words/es.ts';
import { fr } from './small-talk-words/fr.ts';
import { ru } from './small-talk-words/ru.ts';
import { zh } from './small-talk-words/zh.ts';

/** What a question about Dalil asks for. */
export type AboutTopic = 'self' | 'maker' | 'working' | 'abilities' | 'documents' | 'languages' | 'privacy';

/**
 * Patterns in ordinary spelling, compared in search form: letter case, accents, vowel signs, apostrophes and hyphens
 * do not matter, and each must end where a word ends (in Chinese anywhere).
 */
export interface SmallTalkWords {
  about: Record<AboutTopic, readonly string[]>;
  farewell: readonly string[];
  thanks: readonly string[];
  greeting: readonly string[];
  /** Praise and consent, answered like thanks: "perfect", "got it". */
  approval: readonly string[];
  /** What may stand among these but says nothing alone: "Dalil", "please". */
  filler: readonly string[];
}

export const smallTalkWords: Record<Language, SmallTalkWords> = { ar, en, fr, es, ru, zh };

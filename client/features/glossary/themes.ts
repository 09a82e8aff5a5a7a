/** The themes of the glossary, in the order in which they are offered. */
import type { Theme } from '../../lib/addresses.ts';

export const themes = [
  'trafficking',
  'protection',
  'justice',
  'labour',
  'institutions',
  'general',
] as const satisfies Theme[];

export const isTheme = (name: string | null): name is Theme => themes.some((theme) => theme === name);

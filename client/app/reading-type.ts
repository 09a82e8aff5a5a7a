/** Fetches typefaces before they are needed, so that nothing moves when they arrive. */
import { type Language, languages } from '../i18n/languages.ts';

/** Milliseconds; a slow line shows the page in another typeface first. */
const patience = 400;

/** Of Arabic quotations: in time for the first answer. */
export function warmReadingType(): void {
  document.fonts.load('1rem "Noto Naskh Arabic Variable"', 'دليل (1)').catch(() => undefined);
}

/** Of the interface: resolves when the page can be shown in it, or has waited long enough. */
export function interfaceType(language: Language): Promise<unknown> {
  const { fontFamily } = getComputedStyle(document.documentElement);
  const loaded = document.fonts.load(`1rem ${fontFamily}`, `Dalil دليل ${languages[language].name}`);
  return Promise.race([
    loaded.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
}

/** Fetches the typeface of Arabic quotations early, so that the first answer does not move when it arrives. */
export function warmReadingType(): void {
  document.fonts.load('1rem "Noto Naskh Arabic Variable"', 'دليل (1)').catch(() => undefined);
}

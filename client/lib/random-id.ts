/** Ids that nobody guesses: 128 random bits. `crypto.randomUUID` is missing over plain HTTP on a local network. */
export function newRandomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

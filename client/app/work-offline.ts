/** Has the browser keep the page and what was read, for when the server is away: see public/sw.js. */

/** A browser that cannot or will not, as over plain HTTP on a local network, shows the page all the same. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => register().catch(() => undefined), { once: true });
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  await document.fonts.ready;
  const keep = (loaded: string[]) => active?.postMessage({ loaded });
  keep([...performance.getEntriesByType('resource').map(({ name }) => name), conversations]);
  // Whoever looks away may be leaving: what was asked since is kept now.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep([conversations]);
  });
}

const conversations = new URL('/api/conversations', location.origin).href;

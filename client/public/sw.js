// Keeps Dalil readable while its server is away: the page, the documents that were listed or read, and conversations.
// A server that answers is always preferred, but for files whose names never change their content.
const shells = 'dalil-shell-1';
const assets = 'dalil-assets-1';
const reads = 'dalil-reads-1';
const conversations = '/api/conversations';
const mostConversations = 50;
// Milliseconds until a server that says nothing counts as away: the page is the same from here.
const patience = 5000;
// Served beside the build, under names that stay.
const besides = ['/first-paint.js', '/favicon.svg', '/manifest.webmanifest'];
// Addresses deleted while this worker runs: a read that was under way must not bring them back.
const gone = new Set();

self.addEventListener('install', (event) => event.waitUntil(keepBuild().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('dalil-') && ![shells, assets, reads].includes(name);
  const drop = async () =>
    Promise.all((await caches.keys()).filter(isOld).map((name) => caches.delete(name)));
  event.waitUntil(drop().then(() => self.clients.claim()));
});

// What the page fetched before this worker was there: typefaces, texts, the lists.
self.addEventListener('message', (event) => {
  for (const path of event.data.loaded)
    event.waitUntil(respond(event, new Request(path))?.catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const response = respond(event, event.request);
  if (response) event.respondWith(response);
});

/** Undefined for what is none of this worker's affairs. */
function respond(event, request) {
  const { origin, pathname, searchParams } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === 'DELETE' && /^\/api\/conversations\/[^/]+$/.test(pathname))
    return remove(request, pathname);
  if (request.method !== 'GET') return;
  if (pathname.startsWith('/assets/')) return readAsset(pathname, request);
  if (/^\/api\/(?:conversations|documents|language-model|shared)(?:\/[^/]+)?$/.test(pathname))
    return searchParams.get('search') ? undefined : read(event, request, pathname);
  if (besides.includes(pathname)) return readShell(event, request, pathname);
  if (request.mode === 'navigate' && !pathname.startsWith('/api/')) return readShell(event, request, '/');
}

const keep = (cache, key, response) => cache.put(key, response).catch(() => undefined); // A disk may be full.

/** Every script and style of the build, visited or not; those of the build before stay for a page still open. */
async function keepBuild() {
  const [shellCache, assetCache] = await Promise.all([caches.open(shells), caches.open(assets)]);
  const [page, build] = await Promise.all([fetch('/'), fetch('/build.json')]);
  if (!page.ok || !build.ok) throw new Error('the build cannot be read');
  const before = await shellCache.match('/build.json');
  const files = filesOf(await build.clone().json());
  const known = new Set([...files, ...filesOf(before ? await before.json() : {})]);
  const code = [...new Set(files)].filter((path) => /\.(?:js|css)$/.test(path));
  await Promise.all(code.map((path) => readAsset(path, path)));
  for (const path of await pathsIn(assetCache)) if (!known.has(path)) await assetCache.delete(path);
  await shellCache.addAll(besides);
  await Promise.all([shellCache.put('/build.json', build), shellCache.put('/', page)]);
}

const filesOf = (build) =>
  Object.values(build).flatMap(({ file, css = [] }) => [file, ...css].map((name) => `/${name}`));

async function readAsset(path, request) {
  const cache = await caches.open(assets);
  const kept = await cache.match(path);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200) await keep(cache, path, response.clone());
  return response;
}

/** The page is the same at every address; a new build is kept as soon as its page is seen. */
async function readShell(event, request, key) {
  const cache = await caches.open(shells);
  const response = await fetch(request, { signal: AbortSignal.timeout(patience) }).catch(() => null);
  if (!response) return (await cache.match(key)) ?? Response.error();
  if (key === '/' && response.ok && isOf(response, 'text/html')) {
    const [now, before] = [await response.clone().text(), await (await cache.match('/'))?.text()];
    if (now !== before) event.waitUntil(keepBuild().catch(() => undefined));
  }
  return response;
}

async function read(event, request, key) {
  const cache = await caches.open(reads);
  const response = await fetch(request).catch(() => null);
  if (!response) return (await cache.match(key)) ?? Response.error();
  if (response.status === 404) await cache.delete(key);
  if (response.ok && isOf(response, 'application/json'))
    event.waitUntil(keepRead(cache, key, response.clone()));
  return response;
}

async function keepRead(cache, key, response) {
  const list = key === conversations ? await response.clone().json() : null;
  await keep(cache, key, response);
  if (gone.has(key)) await cache.delete(key);
  if (list) await keepConversations(cache, list);
}

/** The newest conversations, in the version that the list names; those that it does not name are forgotten. */
async function keepConversations(cache, list) {
  const newest = [...list].sort((a, b) => b.updated - a.updated).slice(0, mostConversations);
  const listed = new Map(newest.map((entry) => [`${conversations}/${entry.id}`, entry]));
  const forgotten = (path) => path.startsWith(`${conversations}/`) && !listed.has(path);
  for (const path of await pathsIn(cache)) if (forgotten(path)) await cache.delete(path);
  for (const [path, entry] of listed) {
    if (gone.has(path) || isVersion(await (await cache.match(path))?.json(), entry)) continue;
    const response = await fetch(path, { headers: { accept: 'application/json' } });
    if (response.ok) await keepRead(cache, path, response);
  }
}

/** An answer that was still running when it was kept has grown since, whatever the list says. */
const isVersion = (kept, { updated, title }) =>
  kept?.updated === updated && kept.title === title && kept.turns.every(({ state }) => state !== 'running');

/** What the server has deleted is forgotten here before the page hears of it, and the list that names it. */
async function remove(request, path) {
  const response = await fetch(request);
  if (!response.ok && response.status !== 404) return response;
  gone.add(path);
  const cache = await caches.open(reads);
  await Promise.all([cache.delete(path), cache.delete(conversations)]);
  return response;
}

const isOf = (response, type) => response.headers.get('content-type')?.startsWith(type);
const pathsIn = async (cache) => (await cache.keys()).map(({ url }) => new URL(url).pathname);

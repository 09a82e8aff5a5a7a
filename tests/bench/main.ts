/** `npm run bench`: what Dalil costs, each figure beside a peer or a limit in the same run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import MiniSearch from 'minisearch';
import { io } from 'socket.io-client';
import type { AnswerEvent } from '#contract/ask';
import { type Language, languageCodes } from '#corpus/languages';
import { buildIndex } from '#indexer';
import { exactIndex } from '../../indexer/store/exact.ts';
import { buildHnsw } from '../../indexer/store/hnsw.ts';
import { createApp } from '../../server/app.ts';
import { assemble } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import { readOwnQuestions } from '../eval/questions.ts';
import { percentile, type Row, report, timed } from './measure.ts';

const config = loadConfig(process.env);
const userFolder = mkdtempSync(join(tmpdir(), 'dalil-bench-'));
const { index, store, ...parts } = await assemble({ ...config, userFile: join(userFolder, 'dalil.sqlite') });
const questions = readOwnQuestions('answerable.jsonl');
const asked = languageCodes.flatMap((language) =>
  questions.map((question) => ({ language, text: question[language] })),
);
const passages = Array.from({ length: index.manifest.paragraphs }, (_, label) =>
  index.catalogue.passage(label),
);
const rows: Row[] = [];

// Search beside its peers: the same questions over the same paragraphs.
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(passages.map(({ label, paragraph }) => ({ id: label, text: paragraph.text })));
const memory = new MemoryVectorStore(index.embedder);
await memory.addVectors(
  index.catalogue.paragraphVectors().map((vector) => [...vector]),
  passages.map(({ label, paragraph }) => ({ pageContent: paragraph.text, metadata: { label } })),
);
const searches: Record<
  'dalil' | 'minisearch' | 'memoryVectorStore',
  (text: string, language: Language) => Promise<unknown>
> = {
  dalil: (text: string, language: (typeof languageCodes)[number]) =>
    index.retriever.search({ text, language, limit: 10 }),
  minisearch: async (text) => mini.search(text, { combineWith: 'OR' }).slice(0, 10),
  memoryVectorStore: (text) => memory.similaritySearch(text, 10),
};
const searchTimes: Record<string, number[]> = {};
for (const [name, search] of Object.entries(searches)) {
  for (const { text, language } of asked.slice(0, 50)) await search(text, language);
  const times: number[] = [];
  for (const { text, language } of asked) times.push((await timed(() => search(text, language))).ms);
  searchTimes[name] = times;
}
const { dalil = [], minisearch = [], memoryVectorStore = [] } = searchTimes;
for (const p of [0.5, 0.99]) {
  rows.push({
    what: `search, p${p * 100} (ms)`,
    value: percentile(dalil, p),
    peer: 'MiniSearch, default tokenizer',
    peerValue: percentile(minisearch, p),
  });
  rows.push({
    what: `search, p${p * 100} (ms)`,
    value: percentile(dalil, p),
    peer: 'LangChain MemoryVectorStore, same model',
    peerValue: percentile(memoryVectorStore, p),
  });
}

// What the peers find, on the Arabic questions, is in the same run so that speed is not bought with answers.
const arabic = questions.map((question) => ({ text: question.ar, gold: question.gold }));
async function recallAt5(labelsOf: (text: string) => Promise<number[]>): Promise<number> {
  let found = 0;
  for (const { text, gold } of arabic) {
    const top = (await labelsOf(text)).slice(0, 5).flatMap((label) => passages[label] ?? []);
    if (top.some(({ document, paragraph }) => gold.includes(`${document}:${paragraph.ref}`))) found += 1;
  }
  return found / arabic.length;
}
const ours = await recallAt5(async (text) =>
  (await index.retriever.search({ text, language: 'ar', limit: 5 })).hits.map(({ label }) => label),
);
rows.push({
  what: 'R@5, Arabic questions',
  value: ours,
  peer: 'MiniSearch, default tokenizer',
  peerValue: await recallAt5(async (text) =>
    mini.search(text, { combineWith: 'OR' }).map(({ id }) => Number(id)),
  ),
});
rows.push({
  what: 'R@5, Arabic questions',
  value: ours,
  peer: 'LangChain MemoryVectorStore, same model',
  peerValue: await recallAt5(async (text) =>
    (await memory.similaritySearch(text, 5)).map(({ metadata }) => Number(metadata.label)),
  ),
});

// From question to first quoted sentence over the socket; the limit is what people feel as instant.
const app = await createApp({
  index,
  store,
  ...parts,
  hosts: config.hosts,
  clientFolder: config.clientFolder,
});
app.http.listen(0, '127.0.0.1');
await once(app.http, 'listening');
const { port } = app.http.address() as AddressInfo;
const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] });
await once(socket as never, 'connect');
const toSentence: number[] = [];
for (const [at, { text, language }] of asked.entries()) {
  const started = performance.now();
  toSentence.push(
    await new Promise<number>((resolve) => {
      const listen = (id: string | null, event: AnswerEvent) => {
        if (id !== String(at) || (event.type !== 'sentence' && event.type !== 'refusal')) return;
        socket.off('answer', listen);
        resolve(performance.now() - started);
      };
      socket.on('answer', listen);
      socket.emit('ask', { id: String(at), question: text, language });
    }),
  );
}
socket.close();
await app.close();
for (const p of [0.5, 0.99])
  rows.push({
    what: `question to first sentence over the socket, p${p * 100} (ms)`,
    value: percentile(toSentence, p),
    peer: 'limit: felt as instant',
    peerValue: 100,
  });

// Indexing from nothing, embeddings included; the peer embeds the same paragraphs into its store and keeps no sentences or terms.
const folder = mkdtempSync(join(tmpdir(), 'dalil-bench-'));
const built = await timed(() =>
  buildIndex({ corpusFolder: config.corpusFolder, indexFolder: folder, embedder: index.embedder }),
);
rmSync(folder, { recursive: true });
const fresh = new MemoryVectorStore(index.embedder);
const peerBuilt = await timed(() =>
  fresh.addDocuments(passages.map(({ paragraph }) => ({ pageContent: paragraph.text, metadata: {} }))),
);
rows.push({
  what: 'indexing (paragraphs/s)',
  value: (1000 * passages.length) / built.ms,
  peer: 'LangChain MemoryVectorStore.addDocuments',
  peerValue: (1000 * passages.length) / peerBuilt.ms,
});

// Where the graph overtakes the scan.
for (const size of [1000, 5000, 20000]) {
  const vectors = Array.from({ length: size }, (_, at) => {
    const source = index.catalogue.paragraphVector(at % passages.length);
    const moved = source.map((value, dimension) => value + 0.05 * Math.sin(at * 31 + dimension * 17));
    const length = Math.hypot(...moved);
    return moved.map((value) => value / length);
  });
  const queries = vectors.filter((_, at) => at % Math.ceil(size / 100) === 0);
  const time = async (search: (query: Float32Array) => unknown) => {
    const times: number[] = [];
    for (const query of queries) times.push((await timed(async () => search(query))).ms);
    return percentile(times, 0.5);
  };
  const exact = exactIndex(vectors);
  const graph = buildHnsw(vectors, index.manifest.model.dimension);
  rows.push({
    what: `exact search among ${size} vectors, p50 (ms)`,
    value: await time((query) => exact.search(query, 50)),
    peer: 'hnswlib',
    peerValue: await time((query) => graph.search(query, 50)),
  });
}

store.close();
index.close();
rmSync(userFolder, { recursive: true });

// A fresh process from its start to its first answer, and what it then holds.
const cold = await timed(async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const address = line.toString().match(/http:\S+/)?.[0] ?? '';
  await fetch(`${address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: asked[0]?.text ?? '' }),
  }).then((response) => response.text());
  return child;
});
const status = await readFile(`/proc/${cold.value.pid}/status`, 'utf8').catch(() => '');
const resident = Number(status.match(/VmRSS:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024;
cold.value.kill('SIGTERM');
const empty = await timed(async () =>
  once(spawn(process.execPath, ['--import', 'tsx', '--eval', 'import("@xenova/transformers")']), 'exit'),
);
rows.push({
  what: 'cold start to first answer (ms)',
  value: cold.ms,
  peer: 'Node with transformers.js only imported',
  peerValue: empty.ms,
});
rows.push({
  what: 'memory after the first answer (MiB)',
  value: resident,
  peer: 'limit: a small laptop',
  peerValue: 1024,
});

report(rows);
process.exit(0);

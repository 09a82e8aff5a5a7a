import { readFileSync } from 'node:fs';
import { buildIndex, openIndex, openTransformersEmbedder } from '#indexer';
import { tuning } from './indexer/store/hybrid.ts';
const embedder = await openTransformersEmbedder('dalil-static-6','models');
const o={corpusFolder:'corpus',indexFolder:'data/index',embedder};
console.log(await buildIndex(o));
const index = await openIndex(o);
const file = process.argv[2] ?? 'tests/eval/questions/answerable.jsonl';
const qs = readFileSync(file,'utf8').trim().split('\n').map(l=>JSON.parse(l)).filter(q=>q.gold.length);
const langs=['ar','en','fr','es','ru','zh'] as const;
async function run(name:string){ let out=name.padEnd(28); const t=Date.now();
 for (const l of langs){ let r1=0,r5=0; for(const q of qs){ const {hits}=await index.retriever.search({text:q[l],language:l,limit:5}); const k=hits.findIndex(h=>q.gold.includes(`${h.document}:${h.paragraph.ref}`)); if(k===0) r1++; if(k>=0) r5++; } out+=` ${l} ${(r1/qs.length).toFixed(2)}/${(r5/qs.length).toFixed(2)}`; }
 console.log(out, ((Date.now()-t)/qs.length/6).toFixed(1)+'ms'); }
const set=(o:any)=>Object.assign(tuning,o);
const T=tuning as any;
await run("now"); await run("warm");

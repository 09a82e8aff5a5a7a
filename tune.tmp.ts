import { readFileSync } from 'node:fs';
import { openIndex, openTransformersEmbedder } from '#indexer';
import { tuning } from './indexer/store/hybrid.ts';
const embedder = await openTransformersEmbedder('dalil-static-6','models');
const index = await openIndex({corpusFolder:'corpus',indexFolder:'data/index',embedder});
const file = process.argv[2] ?? 'tests/eval/questions/answerable.jsonl';
const qs = readFileSync(file,'utf8').trim().split('\n').map(l=>JSON.parse(l)).filter(q=>q.gold.length);
const langs=['ar','en','fr','es','ru','zh'] as const;
async function run(name:string){ let out=name.padEnd(28);
 for (const l of langs){ let r1=0,r5=0; for(const q of qs){ const {hits}=await index.retriever.search({text:q[l],language:l,limit:5}); const k=hits.findIndex(h=>q.gold.includes(`${h.document}:${h.paragraph.ref}`)); if(k===0) r1++; if(k>=0) r5++; } out+=` ${l} ${(r1/qs.length).toFixed(2)}/${(r5/qs.length).toFixed(2)}`; }
 console.log(out); }
const set=(o:any)=>Object.assign(tuning,o);
set({lexical:{same:1,other:1},dense:{same:0,other:0}}); await run('bm25');
for (const sw of [0,0.1,0.3,0.6]) { set({sectionWeight:sw}); await run('bm25 section '+sw); }
set({sectionWeight:0.3});
set({lexical:{same:0,other:0},dense:{same:1,other:1}}); await run('dense');
for (const k of [5,10,30,60]) for (const d of [0.2,0.4,0.7,1]) { set({k,lexical:{same:1,other:d*0.5},dense:{same:d,other:1}}); await run(`k${k} dense ${d} lexother ${d*.5}`); }

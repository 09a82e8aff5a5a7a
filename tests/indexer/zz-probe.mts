import fc from 'fast-check';
import { normalise } from '/work/main/indexer/text/normalise.ts';
import { tokenise, words } from '/work/main/indexer/text/tokenise.ts';
import { splitSentences } from '/work/main/indexer/text/sentences.ts';
import { detectLanguage } from '/work/main/indexer/text/detect-language.ts';
const cp=(s:string)=>[...s].map(c=>'U+'+c.codePointAt(0)!.toString(16)).join(' ');
// single chars + pairs
let bad=0; for(let c=0;c<0x110000;c++){ if(c>=0xd800&&c<=0xdfff) continue; const s=String.fromCodePoint(c); const n=normalise(s); if(normalise(n)!==n){bad++; if(bad<15) console.log('single', cp(s),'→',cp(n),'→',cp(normalise(n)));} }
console.log('singles bad', bad);
for (const [name, arb] of [['unicode', fc.string({unit:'binary',maxLength:12})],['arabic',fc.string({unit:fc.integer({min:0x600,max:0x6ff}).map(c=>String.fromCharCode(c)),maxLength:8})],['digits',fc.string({unit:fc.constantFrom(...'0123456789١٢ .,\u00a0a\u200b٬\u202f'),maxLength:16})],['forms',fc.string({unit:fc.integer({min:0xfb50,max:0xfeff}).map(c=>String.fromCharCode(c)),maxLength:6})]] as const) {
  const r=fc.check(fc.property(arb,(s)=>{const n=normalise(s); return normalise(n)===n;}),{numRuns:200000});
  console.log(name, r.failed?cp(r.counterexample![0])+' → '+cp(normalise(r.counterexample![0]))+' → '+cp(normalise(normalise(r.counterexample![0]))):'ok');
}
const time=(f:()=>unknown)=>{const t=performance.now(); f(); return Math.round(performance.now()-t)};
for (const [name,u] of [['tashkeel','\u064e'],['zwj','\u200d'],['a','a'],['han','贩'],['A. ','A. '],['(','('],['"','"'],['digits','1'],['1 000','1 000 '],['a ','a '],['space',' '],['*','*'],['. ','. '],['nl','\n'],['ب\u064e','ب\u064e'],['wa','و'],['combining','a\u0301'],['hangul','\u1100\u1161']] as const) {
  const one=u.repeat(500000/u.length), two=u.repeat(1000000/u.length);
  const row:string[]=[];
  for(const [fn,f] of [['norm',normalise],['tok-ar',(s:string)=>tokenise(s,'ar')],['tok-en',(s:string)=>tokenise(s,'en')],['tok-ru',(s:string)=>tokenise(s,'ru')],['tok-fr',(s:string)=>tokenise(s,'fr')],['tok-zh',(s:string)=>tokenise(s,'zh')],['detect',(s:string)=>detectLanguage(s,'ar')]] as const) row.push(`${fn} ${time(()=>f(one))}/${time(()=>f(two))}`);
  const s1=u.repeat(25000/u.length), s2=u.repeat(50000/u.length);
  row.push(`sent(50k) ${time(()=>splitSentences(s1,'en'))}/${time(()=>splitSentences(s2,'en'))}`);
  console.log(name.padEnd(10), row.join('  '));
}

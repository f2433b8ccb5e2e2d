import { readdirSync, readFileSync } from 'node:fs';
import { peopleNamed } from '../core/redact/people.ts';
let n=0; const seen=new Set<string>();
for (const d of ['/work/shared/forms','/tmp/newforms','/tmp/newforms2']) for (const f of readdirSync(d).filter(x=>x.endsWith('.truth.json'))) {
 const t=JSON.parse(readFileSync(`${d}/${f}`,'utf8')); if(t.lang && t.lang!=='fr') continue;
 for (const x of t.fields) { const l=(x.label??'').replace(/\s+/g,' ').trim(); if(!l||seen.has(l)) continue; seen.add(l); n++; const h=peopleNamed().hide(l,'label'); if(h!==l) console.log(f.slice(0,20),'|',l.slice(0,90),'→',h.slice(0,90)); }
}
console.log(n);

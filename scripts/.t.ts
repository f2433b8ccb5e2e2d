import { buildMatcher } from '../core/glossary/build-matcher.ts'; import { formsFor } from '../core/glossary/word-entry.ts'; import { loadGlossaries } from './load-glossary.ts';
const terms=formsFor(loadGlossaries(),null); const m=buildMatcher(terms);
const stems:[string,string][]=[]; 
for(const t of terms){const h=t.forms?.[0] as string; if(!h||/ /.test(h)) continue; 
 const er=/^(\p{L}+)er$/u.exec(h), re=/^(\p{L}+)re$/u.exec(h), ir=/^(\p{L}+ir)$/u.exec(h);
 const forms= er?[`${er[1]}eront`,`${er[1]}erez`,`${er[1]}ent`,`${er[1]}aient`,`${er[1]}erait`,`${er[1]}ant`]: re?[`${re[1]}ront`,`${re[1]}rez`,`${re[1]}rait`]: ir?[`${h}ont`,`${h}ez`,`${h}ait`]:[];
 for(const f of forms) if(!m.find(`Ils ${f} tout`).some(x=>x.termId===t.id)) stems.push([t.id,f]); }
console.log(stems.map(x=>x.join(':')).join(' '));

import { expect, test } from 'vitest';
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs } = loadPacks();
const packOf = (id: string) => {
  const pack = packs.find((one) => one.id === id);
  if (!pack) throw new Error(`no pack « ${id} »`);
  return pack;
};
const guideOf = (id: string, procedure: string) => {
  const guide = packOf(id).procedures.find((one) => one.id === procedure);
  if (!guide) throw new Error(`no guide « ${id}/${procedure} »`);
  return guide;
};

test('France Travail: whether she has to answer each month is asked of her own space, and what it costs depends on it', () => {
  const { gather, notSending } = guideOf('france-travail', 'monthly-actualisation');
  const texts = packOf('france-travail').texts.fr ?? {};
  expect(texts[gather[0]?.text ?? '']).toMatch(/Votre espace propose-t-il .*\? Sinon, demandez/u);
  expect(texts[notSending?.text ?? '']).toMatch(/^Votre espace vous le demande\s\?/u);
  const { traps } = guideOf('common', 'someone-else-did-it');
  const month = traps.find(({ text }) => text === 'takeover-trap-month');
  const common = packOf('common').texts.fr ?? {};
  expect(common[month?.text ?? '']).toMatch(/peut-être/u);
  expect(common[month?.cost?.text ?? '']).toMatch(/^Une réponse demandée ne vient pas/u);
});

/** Pages that say against one another, by the letters of the list of contradictions. Each is a source, named with what it says. */
const contrary: [string, string, RegExp, 'O' | 'T'][] = [
  ['a: which month', 'caf', /page du Nord.* : mois d’arrivée sur le compte/u, 'O'],
  ['a: which month, at the MSA', 'msa', /mpn\.msa\.fr : mois d’arrivée sur le compte/u, 'O'],
  ['b: money of the same office', 'caf', /msa\.fr : .*écrire aussi ce que la MSA verse/u, 'O'],
  ['b: money of the same office, at the MSA', 'msa', / : ne pas écrire ce que la CAF verse/u, 'O'],
  ['c: until when it can be put right', 'france-travail', / : réponse modifiable en ligne jusqu’au 15/u, 'T'],
  ['d: until when it is sent', 'caf', / : la déclaration avant le 25/u, 'T'],
  ['d: until when it is sent, elsewhere', 'caf', / : la déclaration avant le dernier jour du mois/u, 'T'],
  ['e: what is already written', 'caf', / : chômage, pensions à écrire soi-même/u, 'T'],
];

test.each(contrary)(
  'whoever edits the guide sees the page that says otherwise: %s',
  (_what, id, said, confidence) => {
    const { sources, procedures } = packOf(id);
    const found = Object.entries(sources).filter(([, { name }]) => said.test(name.replaceAll('\u00a0', ' ')));
    expect(found.map(([, source]) => source.confidence)).toEqual([confidence]);
    // Of the press only the year is known, or the day it was read: no day is made up.
    if (confidence === 'T') expect(found[0]?.[1].verifiedOn).toMatch(/^(?:\d{4}|2026-11-24)$/);
    // It is there to be seen, and carries nothing that she reads.
    const [key] = found[0] ?? [''];
    const guides = procedures.map(({ sources: _all, ...guide }) => JSON.stringify(guide));
    expect(guides.filter((guide) => guide.includes(`"source":"${key}"`))).toEqual([]);
    // Whoever edits the fact meets it there.
    expect(guides.some((guide) => new RegExp(`"contrary":\\[[^\\]]*"${key}"`, 'u').test(guide))).toBe(true);
  },
);

test('CAF: where the declaration begins is said first, by two public pages', () => {
  const { gather, sources } = guideOf('caf', 'quarterly-declaration');
  const texts = packOf('caf').texts.fr ?? {};
  const [box, menu] = gather.map(({ text, source }) => [texts[text] ?? '', sources[source]?.confidence]);
  expect(box).toEqual([expect.stringContaining('cadre rouge de Mon Compte'), 'O']);
  expect(menu?.[0]).toMatch(/Mes ressources.*Déclarer mes ressources trimestrielles/u);
  expect(menu?.[1]).toBe('O');
});

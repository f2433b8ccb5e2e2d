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

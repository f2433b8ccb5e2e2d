import { describe, expect, test } from 'vitest';
import { portalViews } from '../../entrypoints/sidepanel/portal-views.ts';
import panel from '../../locales/fr/panel.json' with { type: 'json' };
import fr from '../../packs/caf/texts/fr.json' with { type: 'json' };
import common from '../../packs/common/texts/fr.json' with { type: 'json' };
import { packs } from '../../packs/index.ts';
import { loadPacks } from '../../scripts/load-packs.ts';

const worded = loadPacks().packs;
const textsOf = (id: string) => worded.find((pack) => pack.id === id)?.texts.fr ?? {};

test('signing in at the CAF begins with what its page has pressed first, and its two codes bear two names', () => {
  const steps = packs.find(({ id }) => id === 'caf')?.signIn?.steps ?? [];
  expect(steps.slice(0, 4)).toEqual(['sign-in-choose', 'sign-in-number', 'sign-in-press', 'sign-in-send']);
  expect(fr['sign-in-choose']).toContain('avec les identifiants Caf');
  expect(panel.signIn.neverGive).toContain('code reçu');
  expect(fr['sign-in-warning']).toContain('code reçu');
  expect(fr['gather-phone-code']).toMatch(/ancien code à 8 chiffres\. Ce n’est pas le code reçu/);
});

test('the live sheet of every site bears the guide’s own warning and says where its code comes from', () => {
  for (const { id, signIn, phone } of portalViews()) {
    expect([signIn?.warning.text.key, signIn?.lostMailbox.text.key], id).toEqual([
      'sign-in-warning',
      'sign-in-lost',
    ]);
    expect(signIn?.warning.source?.own, id).toBe('advice');
    if (phone) expect(signIn?.lostMailbox.source, id).toEqual(phone.source);
  }
  expect(common['sign-in-lost']).toMatch(/vient du compte choisi.*FranceConnect n’envoie pas/u);
});

test('each number bears the date of its source; FranceConnect has none of its own', () => {
  const phones = portalViews().map(({ id, phone }) => [id, phone?.source?.verifiedOn ?? null]);
  expect(Object.fromEntries(phones)).toEqual({
    ameli: '2022',
    caf: '2026-11-24',
    common: null,
    'france-travail': '2026-11-24',
    impots: '2020',
    msa: null,
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('the door of %s', (_id, pack) => {
  const guide = pack.procedures.find(({ id }) => id === 'sign-in');

  test('says what to gather, where it blocks and then what, what to keep, and speaks in four voices', () => {
    expect(guide?.gather.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['papers', 'device', 'time']),
    );
    expect(guide?.gather.map(({ text }) => text).join(' ')).toMatch(/-mailbox.*advice-phone/u);
    expect(guide?.traps.length).toBeGreaterThanOrEqual(3);
    for (const { text, cost } of guide?.traps ?? []) expect(cost, text).not.toBeNull();
    expect(guide?.keep.length).toBe(2);
    for (const part of ['mine', 'howFar', 'handOver'] as const)
      expect(new Set(Object.values(guide?.voices ?? {}).map((voice) => voice?.[part])).size).toBe(4);
  });

  test('drives nothing by what is only reported, and is never more than told', () => {
    expect(guide).toMatchObject({ evidence: 'told', notice: null, cases: [], checks: [], receipt: null });
    const reported = guide?.traps.filter(({ source }) => pack.sources[source]?.confidence === 'T') ?? [];
    for (const { text } of reported) expect(textsOf(pack.id)[text], text).toMatch(/^Selon .*2025/u);
  });
});

test('FranceConnect: no page of it is kept as an address, and the browser is closed whole after two accounts', () => {
  expect(common['fc-mixed-then']).toMatch(/^Fermez le navigateur en entier.*toutes ses fenêtres/u);
  expect(common['fc-trap-bookmark']).toMatch(/Ne gardez jamais l’adresse/u);
  expect(fr['sign-in-trap-late']).toContain('15 minutes');
});

test('what FranceConnect’s codes mean is shown at every site’s door: no way into one site alone stands in it', () => {
  const door = packs.find(({ id }) => id === 'common')?.procedures.find(({ id }) => id === 'sign-in');
  const said = (door?.traps ?? []).flatMap(({ text, cost }) => [text, cost?.text ?? '']);
  expect(said).toContain('fc-identity-then');
  // A code that is not known has its own way out.
  expect(said).toContain('fc-other-then');
  for (const key of said) expect(textsOf('common')[key] ?? '', key).not.toMatch(/\bcaf\b/iu);
  expect(fr['sign-in-cost-plus']).toContain('identifiants Caf');
});

test('FranceConnect: an identity that is not found has its causes told, the first one too, and where it is put right', () => {
  expect(common['fc-identity-then']).toMatch(
    /numéro de sécurité sociale définitif.* 1 ou 2\..*trait d’union.*dans le compte choisi\./u,
  );
});

test('FranceConnect: where only the « nom d’usage » is found, that is said first, and that the name of birth is wanted', () => {
  expect(common['fc-identity']).not.toContain('E010007');
  expect(common['fc-usage']).toMatch(/E010007.*nom d’usage/u);
  expect(common['fc-usage-then']).toMatch(/^Dans le compte choisi, mettez votre nom de naissance\./u);
});

test('FranceConnect is written to by the button of the page that shows the code: nobody knows an address', () => {
  for (const key of ['fc-identity-then', 'fc-usage-then', 'fc-refused-then', 'fc-other-then'] as const)
    expect(common[key]).toContain('sur la page du code, appuyez sur «\u00a0Contactez-nous\u00a0»');
  expect(JSON.stringify(common)).not.toMatch(/[Éé]crivez à FranceConnect/u);
});

test.each(
  packs.flatMap(({ procedures }) => procedures).map((one) => [`${one.portal} ${one.id}`, one] as const),
)(
  '%s: a maison France services that a helper hands over to stands among whom to ask',
  (_name, { portal, voices, contacts }) => {
    const said = Object.values(voices ?? {}).map(({ handOver }) => textsOf(portal)[handOver]);
    if (!said.some((one) => one?.includes('France services'))) return;
    const pack = packs.find(({ id }) => id === portal);
    const names = contacts.map((id) => pack?.contacts.find((one) => one.id === id)?.text ?? '');
    expect(names.map((key) => textsOf(portal)[key])).toContain('Une maison France services');
  },
);

import { expect, test } from 'vitest';
import { portalViews } from '../../entrypoints/sidepanel/portal-views.ts';
import panel from '../../locales/fr/panel.json' with { type: 'json' };
import fr from '../../packs/caf/texts/fr.json' with { type: 'json' };
import common from '../../packs/common/texts/fr.json' with { type: 'json' };
import { packs } from '../../packs/index.ts';

test('signing in at the CAF begins with what its page asks first, and its two codes bear two names', () => {
  const steps = packs.find(({ id }) => id === 'caf')?.signIn?.steps ?? [];
  expect(steps.slice(0, 3)).toEqual(['sign-in-number', 'sign-in-press', 'sign-in-send']);
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

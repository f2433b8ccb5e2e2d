import { expect, test } from 'vitest';
import panel from '../../locales/fr/panel.json' with { type: 'json' };
import fr from '../../packs/caf/texts/fr.json' with { type: 'json' };
import { packs } from '../../packs/index.ts';

test('signing in at the CAF begins with what its page asks first, and its two codes bear two names', () => {
  const steps = packs.find(({ id }) => id === 'caf')?.signIn?.steps ?? [];
  expect(steps.slice(0, 3)).toEqual(['sign-in-number', 'sign-in-press', 'sign-in-send']);
  expect(panel.signIn.neverGive).toContain('code reçu');
  expect(fr['gather-phone-code']).toMatch(/ancien code à 8 chiffres\. Ce n’est pas le code reçu/);
});

import { expect, test } from 'vitest';
import { phoneNumberInGroups } from '../../../components/Phone/phone-number.ts';
import { portalViews } from '../../../entrypoints/sidepanel/portal-views.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';

test.each([
  ['0809401401', '0 809 401 401'],
  ['0123456789', '01 23 45 67 89'],
  ['3230', '3230'],
])('%s is read as « %s »', (digits, said) => {
  expect(phoneNumberInGroups(digits)).toBe(said.replaceAll(' ', '\u00a0'));
});

test('a site’s number is written as the sentences of its guide write it', () => {
  const { packs } = loadPacks();
  const phones = portalViews().flatMap(({ id, phone }) => (phone ? [[id, phone.number] as const] : []));
  expect(phones.length).toBeGreaterThan(3);
  for (const [id, number] of phones) {
    const pack = packs.find((one) => one.id === id);
    const contact = pack?.contacts.find(({ kind }) => kind === 'phone');
    expect(pack?.texts.fr?.[contact?.text ?? ''], id).toContain(number);
  }
});

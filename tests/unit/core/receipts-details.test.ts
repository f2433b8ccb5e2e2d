/** The day, the hour and the number of a receipt, where the page tells them apart from the sentence that says it has arrived. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { ft, see } from '../../support/declared-pages.ts';
import { aPage } from '../../support/page-model.ts';

const sent = (host: string, day: string, title: string, blocks: string[], given: Partial<PageModel> = {}) =>
  see(aPage(host, ['Confirmation', title], { blocks: [title, ...blocks], ...given }), day).sent;
const done = 'Votre actualisation de novembre 2026 a bien été prise en compte';
const inDecember = (...blocks: string[]) => sent(ft, '2026-12-01', done, blocks);
const at = '2026-12-01T14:05';

describe('an hour in its own row', () => {
  test.each([
    [['Date de réception', '01/12/2026', 'Heure', '14:05']],
    [['Reçue le', '1er décembre 2026', 'Heure de réception', '14 h 05']],
    [['Date', '01/12/2026', 'Heure', '14:05:22', 'Référence', 'FT20261201-000123']],
    [['Reçue le 01/12/2026', 'Référence', 'FT20261201-000123', 'Heure : 14h05']],
  ])('%s', (blocks) => expect(inDecember(...blocks)).toMatchObject({ state: 'sent', at }));

  test('after a sentence that tells the day', () => {
    const told = (...blocks: string[]) =>
      sent(ft, '2026-12-01', 'Votre actualisation a bien été validée le 01/12/2026', blocks);
    expect(told('Heure', '14:05')).toMatchObject({ state: 'sent', at });
    expect(told('Heures travaillées', '14:05')).toMatchObject({ state: 'sent', at: '2026-12-01' });
  });

  test('in its column', () => {
    const blocks = ['Reçue le', 'Heure', '01/12/2026', '14:05'];
    const answers = [3, 4].map((block) => ({ block, from: 0, name: 3, column: block - 2 }));
    expect(sent(ft, '2026-12-01', done, blocks, { answers })).toMatchObject({ state: 'sent', at });
  });

  test.each([
    [['Reçue le', '01/12/2026', 'Prochain rendez-vous', 'Heure', '09:30']],
    [['Reçue le', '01/12/2026', 'Entretien', '12/12/2026', 'Heure', '09:30']],
    [['Reçue le', '01/12/2026', 'Heure de fermeture', '18:00']],
    [['Reçue le', '01/12/2026', 'Accueil', '09:30']],
  ])('not %s', (blocks) => expect(inDecember(...blocks)).toMatchObject({ state: 'sent', at: '2026-12-01' }));
});

describe('a day with other sentences', () => {
  const line = 'Enregistrée le mardi 1 décembre 2026 à 14:05.';
  test.each([
    [[line]],
    [[`${line} Vous pouvez garder cette page.`]],
    [[`${done}. ${line}`]],
    [[`${done}. ${line} Conservez ce numéro.`]],
  ])('%s', (blocks) => expect(inDecember(...blocks)).toMatchObject({ state: 'sent', at }));

  test('of a draft, it proves nothing', () => {
    const blocks = ['Actualisation', `Votre saisie est conservée. ${line}`];
    expect(see(aPage(ft, ['Actualisation'], { blocks }), '2026-12-01').sent.state).toBe('unknown');
  });
});

test('the number of the conseiller is not that of the receipt', () => {
  const conseiller = 'Référence de votre conseiller : CONS-4455';
  expect(inDecember(conseiller)).toMatchObject({ state: 'sent', reference: null });
  expect(inDecember(conseiller, 'Référence', 'FT20261201-000123')).toMatchObject({
    reference: 'FT20261201-000123',
  });
});

describe('corrections that the page says were registered', () => {
  const registered = (...blocks: string[]) =>
    sent('cfspart.impots.gouv.fr', '2026-10-07', 'Corrections prises en compte', blocks);
  const told =
    'Madame LEMOIGNE, vos corrections ont bien été enregistrées par l’administration fiscale le mercredi 7 octobre 2026 à 12:00.';

  test('with a new accusé, whose number stands beside its name', () => {
    expect(registered(told, 'Nouvel accusé de réception', '2026 9906 4127 55 – afficher')).toMatchObject({
      state: 'sent',
      at: '2026-10-07T12:00',
      reference: '2026 9906 4127 55',
    });
  });

  test.each([
    [[told.replace('ont bien été', 'n’ont pas été'), 'Nouvel accusé de réception', '2026 9906 4127 55']],
    [[told, 'Nouvel accusé de réception', 'Après votre signature']],
    [[told, 'Nouvel accusé de réception', '2026 9906 4127 55', 'Il vous reste à les signer.']],
    [['Brouillon', told, 'Numéro de dossier', '2026 9906 4127 55']],
  ])('not %s', (blocks) => expect(registered(...blocks).state).not.toBe('sent'));
});

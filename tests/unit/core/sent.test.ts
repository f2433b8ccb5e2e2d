import { describe, expect, test } from 'vitest';
import { unansweredPress } from '../../../core/assess/press.ts';
import { toldAfter } from '../../../core/assess/told-after.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { finalPressed, sawReceipt } from '../../../core/progress.ts';
import { caf, cafPage, ft, see } from '../../support/declared-pages.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const pressedIn = (procedure: string) =>
  finalPressed(
    emptyProgress,
    { at: '2026-11-24T10:00:00Z', host: caf, button: 'Envoyer' },
    { portal: 'caf', procedure },
  );

describe('sent or not', () => {
  const receipt =
    'Votre déclaration mensuelle - novembre 2026 - a bien été validée le 29/11/2026 à 10:42 depuis Internet.';
  const seeAfter = (given: Partial<PageModel>, titles = ['Confirmation']) =>
    see(aPage(ft, titles, given), '2026-11-29');

  test('the portal’s receipt, with its date and time', () => {
    const seen = seeAfter({ blocks: [receipt, 'Référence : AB 1234 5678'] });
    expect(seen.sent).toEqual({
      state: 'sent',
      at: '2026-11-29T10:42',
      reference: 'AB 1234 5678',
      already: false,
    });
    expect(seen.place?.procedure).toBe('monthly-actualisation');
  });

  test('a receipt that ends what came back is repeated, with the way out; one that does not is not', () => {
    const wish = (no: string) =>
      `Vous avez déclaré ${no}souhaiter le maintien de votre inscription comme demandeur d'emploi.`;
    const ends = (no: string) => {
      const { sent } = seeAfter({ blocks: [receipt, wish(no)] });
      return sent.state === 'sent' ? sent.ends : null;
    };
    expect(ends('ne pas ')).toMatchObject({
      text: { ns: 'france-travail', key: 'receipt-ends' },
      then: { ns: 'france-travail', key: 'receipt-ends-then' },
    });
    expect(ends('')).toBeUndefined();
  });

  test.each([
    ['déclaration', 'sent'],
    ['déclaration de situation', 'sent'],
    ['déclaration de changement de situation', 'unknown'],
    ['déclaration d’absence', 'unknown'],
  ])('« bien reçu votre %s »: %s', (what, state) => {
    const blocks = [`Nous avons bien reçu votre ${what} le 29 novembre 2026.`];
    expect(seeAfter({ blocks }, ['Mon actualisation']).sent.state).toBe(state);
  });

  test.each([
    ['Terminer', 'sent'],
    ['Terminer la déclaration', 'unknown'],
    ['Finaliser', 'unknown'],
    ['Valider', 'not-sent'],
  ])('beside « %s »: %s', (button, state) => {
    const blocks = ['Votre déclaration a bien été enregistrée le 29 novembre 2026.'];
    const buttons = [aButton(button, 'submit-final')];
    expect(seeAfter({ blocks, buttons }, ['Mon actualisation', ...blocks]).sent.state).toBe(state);
  });

  test('papers that are still to be sent do not take it back', () => {
    const blocks = [receipt, 'Il vous reste à envoyer', 'Bulletin de salaire de novembre'];
    expect(seeAfter({ blocks }).sent.state).toBe('sent');
  });

  test.each([
    ['still to send', { blocks: [receipt, 'Il vous reste à l’envoyer.'] }],
    [
      'help text',
      { blocks: ['Une fois la page envoyée, vous verrez : « Votre déclaration a bien été validée ».'] },
    ],
    ['a promise', { blocks: ['Un message dira que votre déclaration a bien été validée le 29/11/2026.'] }],
    [
      'an error page',
      { alerts: ['Une erreur technique est survenue. Veuillez réessayer.'], blocks: [receipt] },
    ],
    ['a lost sign-in', { stopped: 'sign-in' as const }],
    ['last month’s receipt', { blocks: [receipt.replace('novembre', 'octobre').replace('29/11', '30/10')] }],
    ['not sent', { blocks: ['Votre déclaration n’a pas été envoyée.'] }],
    [
      'none given',
      { headings: [], alerts: ['Aucune déclaration mensuelle n’a bien été validée le 29/11/2026.'] },
    ],
    ['called off', { alerts: ['Annulé : votre déclaration mensuelle a bien été validée le 29/11/2026.'] }],
    ['a draft', { blocks: ['Votre brouillon a bien été enregistré le 29/11/2026.'] }],
  ])('never from %s', (_name, given) => {
    expect(seeAfter(given).sent.state).not.toBe('sent');
  });

  test('« J’envoie mes justificatifs » comes after what was declared; « Je valide » does not', () => {
    const state = (text: string) =>
      seeAfter({ blocks: [receipt], buttons: [aButton(text, 'submit-final')] }).sent.state;
    expect(state('J’envoie mes justificatifs')).toBe('sent');
    expect(state('Je valide ma déclaration')).not.toBe('sent');
  });

  test('a receipt whose day stands in the sentence beside it', () => {
    const page = (line: string) =>
      aPage('cfspart.impots.gouv.fr', ['Déclarer mes revenus'], {
        blocks: ['Accusé de réception de votre déclaration', line],
      });
    const line = 'Votre déclaration de revenus 2025 a bien été enregistrée le 12/05/2026 à 10:41.';
    expect(see(page(line), '2026-05-12').sent).toMatchObject({ state: 'sent', at: '2026-05-12T10:41' });
    const signed = 'Votre déclaration rectifiée a été signée et transmise le 12/05/2026 à 9h05.';
    expect(see(page(signed), '2026-05-12').sent).toMatchObject({ state: 'sent', at: '2026-05-12T09:05' });
    const notYet = 'Votre déclaration n’a pas été signée et transmise le 12/05/2026.';
    expect(see(page(notYet), '2026-05-12').sent.state).not.toBe('sent');
    const help = 'Vous le recevrez quand votre déclaration a bien été enregistrée le 12/05/2026.';
    expect(see(page(help), '2026-05-12').sent.state).not.toBe('sent');
  });

  const taxPage = (title: string, ...blocks: string[]) =>
    see(aPage('cfspart.impots.gouv.fr', [title], { blocks: [title, ...blocks] }), '2026-05-27').sent.state;

  test.each([
    ['Votre déclaration est bien enregistrée', 'Nous avons reçu votre déclaration de revenus le 27/05/2026.'],
    ['Confirmation', 'Votre déclaration de revenus a été signée le 27/05/2026 à 12:00.'],
    ['Merci, votre déclaration est transmise', 'Transmise le 27/05/2026 à 12:00'],
    ['Votre déclaration est signée', 'Vous l’avez signée le 27/05/2026 à 12:00.'],
    ['Votre déclaration est signée et transmise', 'Le 27/05/2026 à 12:00'],
    ['Votre déclaration a été enregistrée et transmise', 'Le 27/05/2026 à 12:00'],
    ['Votre déclaration corrective a été envoyée', 'Date et heure de réception : 27/05/2026, 11 h 31.'],
    ['Votre déclaration rectificative a été déposée', 'Reçue le 27/05/2026'],
    ['Votre correction a été envoyée', 'Envoyée le 27/05/2026'],
  ])('of taxes: « %s », « %s »', (title, line) => expect(taxPage(title, line)).toBe('sent'));

  test.each([
    'Quand nous avons reçu votre déclaration de revenus le 27/05/2026, un accusé part.',
    'Nous avons reçu votre demande de rendez-vous le 27/05/2026.',
    'Nous avons reçu les déclarations de vos employeurs le 27/05/2026.',
    'Nous avons reçu votre déclaration de revenus de 2024 le 28/05/2025.',
    'Votre déclaration est signée en ligne jusqu’au 27/05/2026.',
    'Vérifiez que votre déclaration a été transmise le 27/05/2026.',
    'Votre déclaration est enregistrée. Enregistrée le 27/05/2026 à 12:00',
  ])('of taxes, nothing was sent: « %s »', (line) =>
    expect(taxPage('Déclaration de revenus', line)).not.toBe('sent'),
  );

  test('« déposée le » dates a receipt; a receipt that was not given is none', () => {
    const page = (title: string, ...blocks: string[]) =>
      aPage('cfspart.impots.gouv.fr', ['Déclarer mes revenus', title], { blocks });
    expect(
      see(page('Accusé de réception de votre déclaration', 'Déposée le 12/05/2026 à 10:41'), '2026-05-12')
        .sent,
    ).toMatchObject({ state: 'sent', at: '2026-05-12T10:41' });
    for (const line of [
      'Aucun accusé de réception n’a été émis le 12/05/2026.',
      'Accusé de réception non disponible (12/05/2026 10:41)',
      'Accusé de réception en attente (12/05/2026 10:41)',
    ])
      expect(see(page(line), '2026-05-12').sent.state).not.toBe('sent');
  });

  test('a paper sent to France Travail: no wording of its receipt is sourced, so she is asked', () => {
    const page = aPage(
      'candidat.francetravail.fr',
      ['Envoyer un document', 'Votre justificatif a bien été transmis'],
      { blocks: ['Accusé de réception n° 88-1204 du 12/05/2026'] },
    );
    expect(see(page, '2026-05-12').sent.state).toBe('unknown');
  });

  test('a receipt of something else, on the same site, is none', () => {
    const page = (title: string, ...blocks: string[]) =>
      see(aPage('cfspart.impots.gouv.fr', [title], { blocks }), '2026-05-12').sent.state;
    expect(page('Déclarer mes revenus', 'Accusé de réception (12/05/2026 10:41)')).toBe('sent');
    for (const what of ['votre paiement', 'la réclamation', 'votre changement d’adresse'])
      expect(page('Paiement', `Accusé de réception de ${what} du 12/05/2026`)).not.toBe('sent');
  });

  test('the day alone on its line, under the title; the month alone in the sentence, while it is declared', () => {
    const tax = aPage('cfspart.impots.gouv.fr', ['Déclarer mes revenus', 'Accusé de réception'], {
      blocks: ['Date', '12/05/2026 à 10 h 41'],
    });
    expect(see(tax, '2026-05-12').sent).toMatchObject({ state: 'sent', at: '2026-05-12T10:41' });
    const month = (name: string) => ({
      blocks: [`Votre déclaration mensuelle du mois de ${name} 2026 a bien été validée.`],
    });
    expect(seeAfter(month('novembre')).sent.state).toBe('sent');
    expect(seeAfter(month('octobre')).sent.state).not.toBe('sent');
    // Nothing is declared on that day: the sentence is of another time.
    const later = see(aPage(ft, ['Actualisation'], month('novembre')), '2026-12-20');
    expect(later.sent.state).not.toBe('sent');
  });

  test('a paper sent from a page of its own: pressed, and nothing known', () => {
    const page = aPage(caf, ['Transmettre un document'], {
      fields: [aField('Votre papier', { kind: 'file', valueType: 'file' })],
      buttons: [aButton('Envoyer le document', 'upload')],
    });
    const rolesOf = (one: PageModel) => see(one).page.buttons.map(({ role }) => role);
    expect(rolesOf(page)).toEqual(['submit-final']);
    const next = aButton('Suivant', 'next');
    expect(rolesOf({ ...page, buttons: [...page.buttons, next] })).toEqual(['upload', 'next']);
  });

  test('already declared', () => {
    const seen = seeAfter({ alerts: ['Vous avez déjà déclaré votre situation pour cette période'] });
    expect(seen.sent).toMatchObject({ state: 'sent', already: true });
  });

  test('pressed and nothing known: unknown; the CAF’s own words only with date, number and press', () => {
    const pressed = pressedIn('quarterly-declaration');
    expect(see(cafPage(), '2026-11-24', pressed).sent).toEqual({ state: 'unknown', pressed: true });
    const words = 'Votre déclaration a bien été envoyée le 24/11/2026 à 10:42. Référence : 2026 A 4471';
    const page = aPage(caf, ['Déclaration trimestrielle', words], {
      step: { index: 4, total: 4, title: 'Confirmation' },
    });
    expect(see(page, '2026-11-24', pressed).sent).toMatchObject({ state: 'sent', at: '2026-11-24T10:42' });
    // Opened again, or sent where nobody looked: the page alone says it.
    expect(see(page, '2026-11-24').sent).toEqual({ state: 'unknown', pressed: false, isSaid: true });
    expect(see(page, '2027-03-24').sent).toEqual({ state: 'unknown', pressed: false, isSaid: true });
    const failed = { ...page, alerts: ['Une erreur est survenue. Votre déclaration n’a pas été envoyée.'] };
    expect(see(failed, '2026-11-24').sent).toEqual({ state: 'unknown', pressed: false });
    expect(see(page, '2026-11-25', pressed).sent.state).toBe('unknown');
    const bare = { ...page, headings: [{ level: 1, text: 'Votre déclaration a bien été envoyée' }] };
    expect(see(bare, '2026-11-24', pressed).sent.state).toBe('unknown');
  });

  test('a press is asked about on its site alone, and no more once a receipt was seen or something else is begun', () => {
    const pressed = pressedIn('quarterly-declaration');
    const asked = (host: string, progress = pressed) =>
      see(aPage(host, ['Mon espace']), '2026-11-24', progress).sent;
    expect(asked(caf)).toEqual({ state: 'unknown', pressed: true });
    expect(asked('monenfant.caf.fr')).toEqual({ state: 'unknown', pressed: true });
    expect(asked('candidat.francetravail.fr')).toEqual({ state: 'unknown', pressed: false });
    expect(asked('exemple.org')).toEqual({ state: 'unknown', pressed: false });
    const place = { portal: 'caf', procedure: 'quarterly-declaration', stepId: null, step: null };
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    const page = cafPage();
    expect(toldAfter(pressed, { page, place: { ...place, procedure: 'send-document' }, sent }, null)).toBe(
      pressed,
    );
    expect(asked(caf, toldAfter(pressed, { page, place, sent }, null))).toEqual({
      state: 'unknown',
      pressed: false,
    });
    // Its form seen again, by its address or by « back », is never said to be still to send; another one is.
    expect(see(cafPage(), '2026-11-24', toldAfter(pressed, { page, place, sent }, null)).sent).toEqual({
      state: 'unknown',
      pressed: false,
    });
    expect(see(cafPage(), '2026-11-24', pressedIn('send-document')).sent.state).toBe('not-sent');
  });

  test('a press is told beside its lost page, on its site alone, and no more once a receipt was seen', () => {
    const pressed = pressedIn('quarterly-declaration');
    const { finalPress } = pressed;
    expect(unansweredPress(pressed, { host: caf, portalId: 'caf' })).toBe(finalPress);
    expect(unansweredPress(pressed, { host: 'monenfant.caf.fr', portalId: 'caf' })).toBe(finalPress);
    expect(unansweredPress(pressed, { host: ft, portalId: 'france-travail' })).toBeNull();
    expect(unansweredPress(emptyProgress, { host: caf, portalId: 'caf' })).toBeNull();
    expect(unansweredPress(sawReceipt(pressed, 'unsure'), { host: caf, portalId: 'caf' })).toEqual(
      finalPress,
    );
    expect(unansweredPress(sawReceipt(pressed, 'yes'), { host: caf, portalId: 'caf' })).toBeNull();
  });

  test('no banner elsewhere', () => {
    expect(see(aPage('exemple.org', ['Déclaration trimestrielle de ressources'])).sent).toEqual({
      state: 'unknown',
      pressed: false,
    });
  });
});

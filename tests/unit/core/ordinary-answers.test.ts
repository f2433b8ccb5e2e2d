/** Answers and totals, rightly given, on which nothing is to be said; and beside each, the fault that is. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { see } from '../../support/declared-pages.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, ft, recapOf, told } from '../../support/recap.ts';

const townHall = 'www.mairie-exemple.fr';
const franceTravail = 'candidat.francetravail.fr';

const filled = (host: string, title: string, fields: Field[], given: Partial<PageModel> = {}) =>
  told(
    assessed(
      aPage(host, [title], { blocks: [title], fields, buttons: [aButton('Suivant', 'next')], ...given }),
      '2026-11-24',
    ),
  ).problems;

describe('what the page is said to ask for', () => {
  test.each([
    ['Aucun agent ne demande votre RIB par téléphone.', 0],
    ['Si votre employeur demande un RIB, joignez-le plus tard.', 0],
    ['L’hôpital demande une attestation de droits.', 1],
  ])('%s', (line, count) => {
    const file: Field = {
      ...aField('Document', { kind: 'file', valueType: 'file' }),
      files: [{ name: 'bulletin_paie.pdf', type: 'application/pdf', size: 20_000 }],
    };
    const title = 'Envoyer un document';
    expect(filled(franceTravail, title, [file], { blocks: [title, line] })).toHaveLength(count);
  });

  test.each([
    ['Les champs marqués d’un ○ sont facultatifs, les autres sont obligatoires.', 0],
    ['Les champs marqués d’un ○ sont obligatoires, les autres sont facultatifs.', 1],
  ])('%s', (line, count) => {
    const fields = [aField('Nom', { text: 'EXEMPLE' }), aField('Complément ○')];
    expect(filled(townHall, 'Demande en ligne', fields, { blocks: [line] })).toHaveLength(count);
  });

  test.each([
    ['Ne recopiez pas le salaire brut.', 0],
    ['N’indiquez jamais le net à payer.', 0],
    ['Le salaire brut est indiqué en haut du bulletin.', 0],
    ['C’est le salaire brut qui doit être déclaré.', 1],
    ['N’oubliez pas : indiquez le salaire brut.', 1],
  ])('%s', (line, count) => {
    const fields = [anAmount('Montant', '900'), aField('Ligne du bulletin', { text: 'Net imposable' })];
    expect(filled(townHall, 'Demande en ligne', fields, { blocks: [line] })).toHaveLength(count);
  });

  test.each([
    ['Vous ne pouvez pas choisir des dates passées.', 0],
    ['Les dates passées ne sont plus modifiables.', 0],
    ['Les dates passées sont grisées.', 0],
    ['Choisissez deux dates passées.', 2],
  ])('%s', (line, count) => {
    const day = (label: string, text: string) => aField(label, { valueType: 'date', text });
    const fields = [day('Date de début', '05/12/2026'), day('Date de fin', '09/12/2026')];
    expect(filled(townHall, 'Réserver la cantine', fields, { blocks: [line] })).toHaveLength(count);
  });
});

test.each([
  ['Nombre de jours travaillés du mois d’août au mois d’octobre', '62', 0],
  ['Heures d’accueil les jours fériés par mois', '40', 0],
  ['Repas des jours travaillés par mois (en euros)', '120', 0],
  ['Nombre d’heures les jours ouvrés par semaine', '35', 0],
  ['Nombre de jours travaillés par semaine', '8', 1],
  ['Jours travaillés dans le mois', '32', 1],
])('« %s : %s »', (label, text, count) => {
  const fields = [aField(label, { kind: 'number', text })];
  expect(filled(townHall, 'Demande en ligne', fields)).toHaveLength(count);
});

describe('« Non », over money of another sort', () => {
  test.each([
    ['Avez-vous versé une pension alimentaire ?', 'Pensions alimentaires reçues', 0],
    ['Avez-vous versé une pension alimentaire ?', 'Pensions de retraite', 0],
    ['Avez-vous versé une pension alimentaire ?', '6GU – Pensions versées à des enfants mineurs', 1],
    ['Avez-vous perçu des allocations chômage ?', 'Allocations familiales', 0],
    ['Avez-vous perçu des allocations chômage ?', 'Allocations chômage', 1],
    ['Avez-vous reçu des indemnités journalières ?', 'Indemnités de chômage', 0],
    ['Avez-vous perçu des salaires à l’étranger ?', 'Salaires', 0],
    ['Avez-vous perçu des salaires ?', 'Salaires', 1],
  ])('%s Non, then « %s »', (question, label, count) => {
    const page = recapOf(
      'cfspart.impots.gouv.fr',
      'Résumé de votre déclaration de revenus',
      [`${question} Non`, `${label} : 500,00 €`],
      { buttons: [aButton('Signer et envoyer', 'submit-final')] },
    );
    expect(told(assessed(page, '2026-05-27')).problems).toHaveLength(count);
  });
});

test.each([
  ['Avez-vous versé une pension alimentaire ?', 0],
  ['Avez-vous reçu une pension alimentaire ?', 1],
])('%s Non, elsewhere on the recap than « Pensions alimentaires reçues »', (question, count) => {
  const lines = [`${question} Non`, 'Avez-vous déménagé ? Non', 'Pensions alimentaires reçues : 500,00 €'];
  expect(told(caf(lines)).problems.filter(([check]) => check === 'contradiction')).toHaveLength(count);
});

describe('totals and counts', () => {
  test('a total in each of several parts', () => {
    const hours = (label: string, at: number) =>
      aField(label, { valueType: 'hours', text: `${at}0`, group: `Employeur ${at}` });
    const fields = [1, 2].flatMap((at) => [hours('Heures', at), hours('Total des heures', at)]);
    expect(filled(townHall, 'Demande en ligne', fields)).toEqual([]);
    const titles = ['Déclaration trimestrielle de ressources', 'Employeur 1', 'Employeur 2'];
    const headings = titles.map((text, at) => ({ level: at === 0 ? 1 : 2, text }));
    const lines = ['600,00 €', '640,00 €'].flatMap((sum, at) => [
      `Employeur ${at + 1}`,
      `Salaires : ${sum}`,
      `Total : ${sum}`,
    ]);
    expect(told(caf(lines, { headings })).problems).toEqual([]);
  });

  test('parts of one pay are no employers', () => {
    const rows = (one: string, two: string) =>
      told(ft(['Nombre d’employeurs : 1', `${one} – brut : 1 200,00 €`, `${two} – brut : 100,00 €`]));
    expect(rows('Salaire de base', 'Primes').problems).toEqual([]);
    expect(rows('Sodexo', 'Mairie').problems).toHaveLength(1);
  });

  test('« Ajouter une ligne » of money', () => {
    const look = (more: Field[]) =>
      filled(
        townHall,
        'Demande en ligne',
        [
          aField('Nombre d’enfants', { text: '3' }),
          aField('Prénom', { text: 'Léa', group: 'Enfant 1' }),
          ...more,
        ],
        { buttons: [aButton('Ajouter une ligne', 'other'), aButton('Suivant', 'next')] },
      );
    expect(look([anAmount('Revenus', '10')])).toEqual([]);
    expect(look([])).toHaveLength(1);
  });
});

test('a job found, for which she leaves the list', () => {
  const look = (line: string) => told(ft([line, 'Date de début du contrat : 02/12/2026'])).problems;
  expect(look('Motif : reprise d’emploi')).toEqual([]);
  expect(look('Avez-vous travaillé ? Oui')).toContainEqual(['dates-in-month', 'Date de début du contrat']);
});

test.each([
  [['Trimestre d’août à octobre 2026', 'Prime d’activité – novembre 2026 : 210,00 €'], 0],
  [['Trimestre d’août à octobre 2026', 'Salaires – novembre 2026 : 210,00 €'], 1],
  [['Votre déclaration ouvre des droits pour la période de décembre à février 2027'], 0],
  [['RSA versé pour les mois de septembre, octobre et novembre 2026 : 635 €'], 0],
])('months of another money: %s', (lines, count) => {
  const page = recapOf('monespaceprive.msa.fr', 'Déclaration trimestrielle de ressources', [
    ...lines,
    'Salaires – août 2026 : 640,00 €',
  ]);
  expect(told(assessed(page, '2026-11-24')).problems).toHaveLength(count);
});

describe('sent', () => {
  const stateOf = (message: string, button?: string) =>
    see(
      aPage(franceTravail, ['Mon actualisation', message], {
        blocks: [message],
        buttons: button === undefined ? [] : [aButton(button, 'submit-final')],
      }),
      '2026-11-29',
    ).sent.state;

  test.each([
    ['Votre actualisation de novembre est enregistrée', 'sent'],
    ['Votre actualisation est enregistrée dès validation', 'unknown'],
    ['Votre déclaration est validée après signature', 'unknown'],
    ['Votre déclaration est transmise automatiquement chaque mois', 'unknown'],
  ])('%s: %s', (message, state) => {
    expect(stateOf(message)).toBe(state);
  });

  test.each([
    'Envoyer ma déclaration et mes justificatifs',
    'Valider mon actualisation et envoyer mes documents',
  ])('not beside « %s »', (button) => {
    expect(stateOf('Votre déclaration a bien été enregistrée', button)).not.toBe('sent');
  });
});

describe('pages about a procedure, with cases of their own', () => {
  const placeOf = (title: string) =>
    assessed(
      aPage(franceTravail, [title], {
        blocks: [title],
        fields: ['Thème', 'Année'].map((label) => aField(label, { kind: 'select', text: '2026' })),
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-29',
    ).place?.procedure ?? null;

  test.each(['Contacter un conseiller', 'Donnez votre avis', 'Simuler', 'Nos articles'])(
    '« %s »',
    (about) => {
      expect(placeOf(`${about} – Actualisation`)).toBeNull();
    },
  );

  test('the procedure itself', () => {
    expect(placeOf('Mon actualisation')).toBe('monthly-actualisation');
  });
});

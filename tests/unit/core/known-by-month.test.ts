/** What a page knows of the months that are declared: sums month by month, hours, a training, a leave, a pension. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const months = ['août 2026', 'septembre 2026', 'octobre 2026'];

function caf(says: string, sums: string[], name = 'Pension alimentaire reçue') {
  const title = 'Déclaration trimestrielle de ressources';
  const fields = sums.map((text, at) => anAmount(`${name} – ${months[at]}`, text, { group: name }));
  return assessed(
    aPage('wwwd.caf.fr', [title, name], {
      path: '/declarationtrimestrielle/dist/index.html',
      blocks: [
        title,
        'Cette déclaration concerne les mois d’août, septembre et octobre 2026.',
        says,
        name,
        ...fields.map(({ label }) => label),
      ],
      fields,
      buttons: [aButton('Étape suivante', 'next')],
    }),
    '2026-12-01',
  ).problems.map(({ fieldLabel }) => fieldLabel);
}

describe('one sum of several months', () => {
  test.each([
    'L’Aripa vous a versé 165 € en août, septembre et octobre 2026.',
    'Versements connus de 165 € : août, septembre, octobre.',
    'Pension de 165 € reçue en septembre et octobre 2026',
  ])('« %s »', (says) => {
    expect(caf(says, ['165', '0', '165'])).toEqual(['septembre 2026']);
    expect(caf(says, ['165', '165', '165'])).toEqual([]);
  });
  test.each([
    'L’Aripa vous a versé 165 € en août et octobre 2026.',
    'L’Aripa ne vous a pas versé 165 € en août, septembre et octobre 2026.',
    'Si vous avez reçu 165 € en août, septembre et octobre, indiquez-le.',
    'Vous avez reçu 170 € en août, septembre et octobre 2026 (RSA).',
  ])('« %s » tells of no other', (says) => {
    expect(caf(says, ['165', '0', '165'])).toEqual([]);
  });
});

describe('the sum of each month', () => {
  const pay = 'Montant net social';
  test.each([
    'Montants connus : août 2026 : 1 034,18 € ; septembre 2026 : 1 029,55 € ; octobre 2026 : 1 041,07 €.',
    'Votre employeur a déclaré 1 034,18 € en août, 1 029,55 € en septembre et 1 041,07 € en octobre.',
    'Août (1 034,18 €), septembre (1 029,55 €), octobre (1 041,07 €)',
  ])('« %s »', (says) => {
    expect(caf(says, ['1034,18', '1041,07', '1029,55'], pay)).toContain('septembre 2026');
    expect(caf(says, ['1034,18', '1029,55', '1041,07'], pay)).toEqual([]);
  });
});

function month(says: string[], asks: string, answer: 'Oui' | 'Non', given: ReturnType<typeof aField>[] = []) {
  const title = 'Mon actualisation';
  const fields = [
    aYesNo(asks, answer),
    ...given,
    aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  return assessed(
    aPage('candidat.francetravail.fr', [title], {
      path: '/actualisation/saisie',
      blocks: [title, 'Période du 1er au 30 novembre 2026', ...says, ...fields.map(({ label }) => label)],
      fields,
      buttons: [aButton('Passer à l’étape suivante', 'next')],
    }),
    '2026-11-30',
  ).problems.map(({ fieldLabel }) => fieldLabel);
}

const leave = 'Avez-vous été en arrêt maladie ?';
const training = 'Suivez-vous une formation ?';
const retired = 'Percevez-vous une nouvelle pension retraite ?';
const disabled = "Percevez-vous une nouvelle pension d'invalidité de 2ème ou 3ème catégorie ?";

describe('« Non », to what the page knows of the month', () => {
  test.each([
    [leave, ['L’Assurance maladie nous a transmis un arrêt du 09/11/2026 au 13/11/2026.']],
    [leave, ['Ce que France Travail sait déjà', 'Arrêt maladie du 9 au 13 novembre 2026']],
    [leave, ['Arrêt de travail depuis le 16/11/2026, transmis par votre CPAM']],
    [
      training,
      ['Ce que France Travail sait déjà', 'Formation « Anglais » du 02/11/2026 au 27/11/2026, Greta Sud'],
    ],
    [training, ['Nous avons connaissance d’une formation au Greta du 02/11/2026 au 27/11/2026.']],
    [training, ['Le Greta nous a déclaré votre formation du 2 au 27 novembre 2026.']],
    [retired, ['La Carsat nous a signalé une pension de retraite à compter du 01/11/2026.']],
    [disabled, ['La CPAM nous a transmis une pension d’invalidité à partir du 15/11/2026.']],
  ])('%s %s', (asks, says) => {
    expect(month(says, asks, 'Non')).toEqual([asks]);
  });

  test.each([
    [leave, ['L’Assurance maladie nous a transmis un arrêt du 09/10/2026 au 13/10/2026.']],
    [leave, ['L’Assurance maladie nous a transmis un arrêt de votre conjoint du 09/11/2026 au 13/11/2026.']],
    [leave, ['Arrêt de travail annulé : du 09/11/2026 au 13/11/2026']],
    [training, ['Nous avons connaissance d’une formation au Greta du 02/09/2026 au 27/09/2026.']],
    [training, ['Formation proposée du 02/11/2026 au 27/11/2026']],
    [retired, ['La Carsat nous a signalé une pension de retraite à compter du 01/03/2024.']],
    [retired, ['La Carsat nous a signalé une pension de retraite à compter du 01/12/2026.']],
    [disabled, ['La CPAM a refusé votre pension d’invalidité le 15/11/2026.']],
  ])('%s leaves room for %s', (asks, says) => {
    expect(month(says, asks, 'Non')).toEqual([]);
  });
});

describe('the hours that the employer told', () => {
  const lookAt = (says: string[], text: string) =>
    month(says, 'Avez-vous travaillé ?', 'Oui', [
      aField('Heures travaillées', { valueType: 'hours', text }),
      anAmount('Salaire brut', '905'),
    ]);
  const look = (says: string, text: string) => lookAt([says], text);
  test.each([
    ['Votre employeur nous a déclaré 76 heures pour novembre 2026. Reprenez ce nombre.', '67'],
    ['Votre employeur nous a déclaré 76 heures pour novembre 2026.', '67'],
    ['Heures déclarées par votre employeur : 76 h', '7,6'],
    ['Votre bulletin de paie de novembre porte 76 heures. Recopiez-les.', '78'],
  ])('« %s », and %s', (says, text) => {
    expect(look(says, text)).toEqual(['Heures travaillées']);
    expect(look(says, '76')).toEqual([]);
  });
  test.each([
    ['Votre employeur nous a déclaré 76 heures pour novembre 2026.', '96'],
    ['Votre employeur nous a déclaré 76 heures pour octobre 2026.', '67'],
    ['Contrat de 35 heures par semaine, déclaré par votre employeur', '20'],
    ['Si votre employeur a déclaré 76 heures, indiquez-les.', '67'],
  ])('« %s » leaves room for %s', (says, text) => {
    expect(look(says, text)).toEqual([]);
  });
  const payslip = (worked: string, hours: string) =>
    `Bulletin de paie de ${worked} – Les Tilleuls. Total brut : 905,00 €. Net à payer : 712,40 €. Heures : ${hours}`;
  test.each([
    [[payslip('novembre 2026', '76 h')], '67'],
    [[payslip('novembre 2026', '76 h'), payslip('novembre 2026', '20 h')], '76'],
  ])('payslips of the month, %s, and %s', (says, text) => {
    expect(lookAt(says, text)).toEqual(['Heures travaillées']);
  });
  test.each([
    [[payslip('novembre 2026', '76 h')], '76'],
    [[payslip('novembre 2026', '76 h')], '96'],
    [[payslip('octobre 2026', '76 h')], '67'],
    [[payslip('novembre 2026', '151,67 h')], '151'],
  ])('payslips, %s, leave room for %s', (says, text) => {
    expect(lookAt(says, text)).toEqual([]);
  });
});

/** « Avez-vous travaillé pour cet employeur ? Non », under what the page knows of him. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const asked = 'Avez-vous travaillé pour cet employeur en novembre 2026 ?';

function look(known: string[], answer: 'Oui' | 'Non', asks = asked, other: string[] = []) {
  const title = 'Actualiser ma situation : novembre 2026';
  const [first, second] = ['Résidence Les Tilleuls', 'Net’Ouest Propreté'];
  const fields = [
    aYesNo(asks, 'Oui', { group: first }),
    aField('Heures travaillées en novembre', { valueType: 'hours', text: '68', group: first }),
    anAmount('Salaire brut de novembre', '850', { group: first }),
    aYesNo(asks, answer, { group: second }),
    ...(answer === 'Oui'
      ? [
          aField('Nombre d’heures en novembre', { valueType: 'hours', text: '42', group: second }),
          anAmount('Salaire brut (€)', '525', { group: second }),
        ]
      : []),
    aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  const labels = fields.slice(3, -1).map(({ label }) => label);
  return assessed(
    aPage('candidat.francetravail.fr', [title, first, second], {
      path: '/actualisation/saisie',
      blocks: [
        ...[title, first, 'Contrat en cours depuis le 02/06/2025', ...other],
        ...fields.slice(0, 3).map(({ label }) => label),
        ...[second, ...known, ...labels, 'Êtes-vous toujours à la recherche d’un emploi ?'],
      ],
      fields,
      buttons: [aButton('Continuer', 'next')],
    }),
    '2026-12-02',
  ).problems.map(({ fieldLabel, group }) => `${group} ${fieldLabel}`);
}

describe.each([
  [
    'Attestation employeur reçue le 30/11/2026 : 42 heures travaillées du 16 au 27 novembre, salaire brut 525,00 €.',
  ],
  ['Mission du 16/11/2026 au 27/11/2026, transmise par l’employeur : 42 heures'],
  ['Votre employeur nous a déclaré 42 heures en novembre 2026'],
])('« %s »', (known) => {
  test.each([
    asked,
    'Avez-vous effectué cette mission en novembre 2026 ?',
    'Travaillé pour cette entreprise en novembre ?',
  ])('and « Non » to « %s »', (asks) => {
    expect(look([known], 'Non', asks)).toEqual([`Net’Ouest Propreté ${asks}`]);
    expect(look([known], 'Oui', asks)).toEqual([]);
  });
});

test.each([
  [['CDD signé, annulé le 12/11/2026']],
  [['Attestation employeur reçue le 30/10/2026 : 42 heures travaillées du 12 au 23 octobre']],
  [['Si votre employeur a déclaré des heures en novembre 2026, répondez Oui.']],
  [['CDI à temps partiel, congé sans solde du 1er au 30 novembre 2026']],
])('%s leaves room for « Non »', (known) => {
  expect(look(known, 'Non')).toEqual([]);
});

test.each([
  'Avez-vous arrêté de travailler pour cet employeur ?',
  'Avez-vous fait des heures supplémentaires pour cet employeur ?',
  'Avez-vous été payé pour ce contrat ?',
  'Avez-vous effectué la totalité de ce contrat ?',
  'Avez-vous suivi une formation dans cette entreprise ?',
])('« Non » to « %s » denies no work', (asks) => {
  expect(look(['Votre employeur nous a déclaré 42 heures en novembre 2026'], 'Non', asks)).toEqual([]);
});

test('what is known of another employer says nothing of this one', () => {
  const told = 'Attestation employeur reçue le 30/11/2026 : 68 heures travaillées du 2 au 27 novembre';
  expect(look(['CDD'], 'Non', asked, [told])).toEqual([]);
});

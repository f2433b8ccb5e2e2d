/** « Les deux dates doivent être antérieures à aujourd'hui », in the ways that pages say it, over a first and a last day. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, aSelect, wrongIn } from '../../support/filled-in.ts';

const asksFor = { host: 'candidat.francetravail.fr', title: 'Demander une attestation', today: '2026-12-01' };
const names: [string, string] = ['Début de la période', 'Fin de la période'];
const look = (says: string, last: string, [start, end] = names) =>
  wrongIn([aDate(start, '01/08/2026'), aDate(end, last)], { ...asksFor, says: [says] });

test.each([
  'Votre attestation est établie à partir des mois déjà terminés. Les deux dates doivent donc être antérieures à aujourd’hui.',
  'Indiquez deux dates passées.',
  'Vous pouvez demander une attestation jusqu’à aujourd’hui au plus.',
  'La période doit être écoulée.',
  'Les dates doivent être antérieures à ce jour.',
  'Les dates choisies ne peuvent pas être postérieures à la date du jour.',
  'La période ne peut pas aller au-delà d’aujourd’hui.',
  'L’attestation ne porte que sur une période révolue.',
  'Aucune date à venir ne peut être choisie.',
  'Les dates futures ne sont pas acceptées.',
  'Seule une période passée peut être attestée.',
  'La date de fin doit être au plus tard celle d’aujourd’hui.',
  'La fin de la période doit être antérieure à la date de votre demande.',
  'La période s’arrête au plus tard aujourd’hui.',
  'Une attestation ne peut pas couvrir des jours à venir.',
  'Les deux dates doivent être passées.',
  'Vos deux dates doivent se situer avant aujourd’hui.',
])('« %s »', (says) => {
  expect(look(says, '31/12/2026')).toEqual([names[1]]);
  expect(look(says, '30/11/2026')).toEqual([]);
});

test.each(['Choisissez une période déjà terminée.', 'La période demandée doit être entièrement passée.'])(
  '« %s », over « Du » and « Au »',
  (says) => {
    expect(look(says, '31/12/2026', ['Du', 'Au'])).toEqual(['Au']);
    expect(look(says, '30/11/2026', ['Du', 'Au'])).toEqual([]);
  },
);

test.each([
  'Si votre contrat est terminé, indiquez deux dates passées.',
  'La période peut aller jusqu’à la fin de l’année.',
  'La période peut être passée ou à venir.',
  'Votre demande doit être faite avant aujourd’hui minuit.',
  'La date de début doit être antérieure à aujourd’hui. La date de fin peut être à venir.',
  'Les dates de vos anciens contrats doivent être passées : elles figurent plus bas.',
  'Les dates futures sont acceptées.',
  'Les dates peuvent être postérieures à aujourd’hui.',
  'Les attestations antérieures à ce jour restent dans vos documents.',
])('a last day to come may stand under « %s »', (says) => {
  expect(look(says, '31/12/2026')).toEqual([]);
});

test.each([
  [['La période ne peut pas commencer avant le 1er janvier 2024.'], '01/08/2023'],
  [
    ['Vous êtes inscrite depuis le 4 mars 2025.', 'La période ne peut pas débuter avant votre inscription.'],
    '01/01/2025',
  ],
  [
    ['Votre inscription : 4 mars 2025', 'La période commence au plus tôt le jour de votre inscription.'],
    '01/01/2025',
  ],
])('a first day too early, under « %s »', (says, first) => {
  const look = (start: string) =>
    wrongIn([aDate(names[0], start), aDate(names[1], '30/11/2026')], { ...asksFor, says });
  expect(look(first)).toEqual([names[0]]);
  expect(look('01/04/2025')).toEqual([]);
});

test('« Le mois en cours ne peut pas être attesté », over the one month chosen', () => {
  const look = (month: string) =>
    wrongIn(
      [aSelect('Mois', ['Octobre 2026', 'Novembre 2026', 'Décembre 2026'], month, { valueType: 'month' })],
      { ...asksFor, says: ['Le mois en cours ne peut pas être attesté.'] },
    );
  expect(look('Décembre 2026')).toEqual(['Mois']);
  expect(look('Novembre 2026')).toEqual([]);
});

test('« Date du document », where the one paper of the page has an age', () => {
  const rule = 'Le justificatif doit dater de moins de trois mois.';
  const look = (day: string, ...more: Field[]) =>
    wrongIn(
      [
        aSelect('Document', ['Quittance', 'RIB'], 'Quittance'),
        aDate('Date du document', day),
        aFile('Fichier', 'quittance.pdf'),
        ...more,
      ],
      { host: 'wwwd.caf.fr', title: 'Transmettre un document', today: '2026-12-01', says: [rule] },
    );
  expect(look('12/05/2026')).toEqual(['Date du document']);
  expect(look('12/11/2026')).toEqual([]);
  // Of which of two papers it is, nothing tells.
  expect(look('12/05/2026', aFile('Autre fichier', 'bail.pdf'))).not.toContain('Date du document');
});

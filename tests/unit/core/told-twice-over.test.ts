/** What a page tells in its own lines and again in a case: whose account, whose work, who lives there, what months make. */
import { expect, test } from 'vitest';
import { peopleListed } from '../../../core/check/people/people-listed.ts';
import type { Field } from '../../../core/page-model.ts';
import { valueTypesOf } from '../../../core/reading/value-type.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const name = (label: string, text: string) => aField(label, { valueType: 'name', text });

test('the account of « le déclarant », and of an allocataire whose name is asked as the bank writes it', () => {
  const tax = [
    'Foyer fiscal de Mme Léa EXEMPLE (célibataire)',
    'Le compte doit être ouvert au nom du déclarant (ou de l’un des deux déclarants).',
  ];
  expect(wrongIn([name('Titulaire du compte', 'M. Jean AUTRE')], { says: tax })).toEqual([
    'Titulaire du compte',
  ]);
  expect(wrongIn([name('Titulaire du compte', 'Mme Léa EXEMPLE')], { says: tax })).toEqual([]);
  const label = 'Titulaire du compte (nom et prénom lus sur le RIB)';
  const aid = [
    'Allocataire : Mme Léa EXEMPLE, célibataire.',
    'Vos aides sont versées sur un compte ouvert à votre nom.',
  ];
  expect(wrongIn([name(label, 'AUTRE Jean')], { says: aid })).toEqual([label]);
  expect(wrongIn([name(label, 'EXEMPLE Léa')], { says: aid })).toEqual([]);
});

test('a birth told in one case with the name, and a pension of the other majority', () => {
  const who = 'Nom et date de naissance de la personne à qui la pension est versée';
  const look = (born: string, minor: string, grown: string) =>
    wrongIn(
      [
        aField(who, { valueType: 'free-text', text: `Léo EXEMPLE, né le ${born}` }),
        anAmount('6GU – Pension versée à un enfant mineur', minor),
        anAmount('6EL – Pension versée à un enfant majeur', grown),
      ],
      { today: '2026-05-12' },
    );
  expect(look('19/09/2003', '2 400', '')).toEqual([who]);
  expect(look('19/09/2003', '', '2 400')).toEqual([]);
  expect(look('19/09/2014', '', '2 400')).toEqual([who]);
});

test('a household told with the years of birth', () => {
  const blocks = [
    'Nombre de personnes : 3',
    'Léa EXEMPLE, née en 1984 (demandeuse)',
    'Jean EXEMPLE, né en 1981 (conjoint)',
    'Lou EXEMPLE, née en 2012',
    'Max EXEMPLE, 2016',
  ];
  const listed = peopleListed(aPage('assure.ameli.fr', ['Récapitulatif'], { blocks }));
  // A year alone may be of anything.
  expect(listed?.map(({ year }) => year)).toEqual([1984, 1981, 2012]);
});

test('another paper than the notice of a grant', () => {
  const label = 'Notification de bourse 2026-2027 de Lou';
  expect(wrongIn([aFile(label, 'attestation-assurance-voiture.pdf', { required: true })])).toEqual([label]);
  expect(wrongIn([aFile(label, 'notification-bourse-lou.pdf', { required: true })])).toEqual([]);
});

test('« Aucune ressource pour Jean », whom the page says to be at work', () => {
  const box = 'Aucune ressource pour Jean sur les trois mois';
  const look = (work: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Mes ressources trimestrielles RSA et prime d’activité'], {
        blocks: [
          'Mois à déclarer : août, septembre, octobre 2026',
          'Jean EXEMPLE (votre conjoint)',
          `Situation professionnelle connue : ${work} Ses montants n’ont pas pu être préremplis.`,
          box,
        ],
        fields: [aField(box, { kind: 'checkbox', group: 'Jean EXEMPLE (votre conjoint)', text: box })],
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-12-02',
    ).problems.map(({ check }) => check);
  expect(look('salarié en CDI depuis le 03/02/2025.')).toContain('contradiction');
  expect(look('salarié à temps plein, sans interruption depuis le 05/02/2024.')).toContain('contradiction');
  expect(look('sans emploi depuis le 03/02/2025.')).toEqual([]);
});

test('a total in a case, of months that are only shown', () => {
  const label = 'Reportez ici le total de vos salaires des trois mois';
  const look = (stated: string) =>
    told(
      caf(
        ['Salaire de septembre : 486,30 €', 'Salaire d’octobre : 512,75 €', 'Salaire de novembre : 498,10 €'],
        {
          fields: [anAmount(label, stated)],
        },
      ),
    ).problems.map(([check]) => check);
  expect(look('1 547,15')).toContain('sum');
  expect(look('1 497,15')).not.toContain('sum');
});

test('the day a certificate was signed; a « Non » to one sort of money leaves a month unsaid', () => {
  const label = 'Date de signature du certificat';
  const signed = (day: string) =>
    wrongIn([aDate(label, day)], {
      says: ['Le certificat doit dater de moins d’un an le jour où vous déposez la demande.'],
    });
  expect(signed('03/02/2025')).toEqual([label]);
  expect(signed('03/02/2026')).toEqual([]);
  const months = (august: string): Field[] => [
    anAmount('Juin 2026', '1 204,33'),
    anAmount('Juillet 2026', '1 377,90'),
    anAmount('Août 2026', august),
    aYesNo('Avez-vous perçu des revenus non salariés ?', 'Non'),
  ];
  const unsaid = (august: string) =>
    assessed(
      aPage('monespaceprive.msa.fr', ['Prime d’activité : mes ressources de juin, juillet et août 2026'], {
        blocks: ['Un mois sans revenu se déclare aussi : inscrivez 0.'],
        fields: months(august),
        buttons: [aButton('Étape suivante', 'next')],
      }),
      '2026-10-12',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  expect(unsaid('')).toEqual(['Août 2026']);
  expect(unsaid('0')).toEqual([]);
});

test('the number of a firm in the name of its row is not what the case asks for', () => {
  const clues = { unit: '', legend: '', placeholder: '', autocomplete: '' };
  const read = (label: string) =>
    valueTypesOf([
      { ...aField(label, { valueType: 'unknown' }), clues } as unknown as Parameters<
        typeof valueTypesOf
      >[0][number],
    ]);
  expect(read('Mairie de Beaurepaire SIRET 803 512 664 00019 Heures du mois')).toEqual(['hours']);
  expect(read('SIRET de votre employeur')).toEqual(['siret']);
});

test('the day a sum came, outside the months whose sums are asked', () => {
  const label = 'Date de réception';
  const rule = 'N’ajoutez ici que des sommes reçues pendant ces trois mois.';
  const look = (day: string, says: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Déclaration trimestrielle RSA : ajouter une ressource'], {
        blocks: ['Vous déclarez les mois de mai, juin et juillet 2026.', says, label],
        fields: [aDate(label, day), anAmount('Montant reçu en euros', '180')],
        buttons: [aButton('Ajouter', 'next')],
      }),
      '2026-09-12',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  expect(look('18/08/2026', rule)).toEqual([label]);
  expect(look('18/07/2026', rule)).toEqual([]);
  expect(look('18/08/2026', 'Ajoutez une ressource.')).toEqual([]);
});

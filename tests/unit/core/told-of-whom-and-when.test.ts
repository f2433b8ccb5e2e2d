/** Whose, of which time and of which sort: what a page tells of people, days and sums, and an answer that is of another. */
import { describe, expect, test } from 'vitest';
import { aDate, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle de ressources – RSA',
  today: '2027-05-12',
};

describe('a payment in the case of minors', () => {
  const look = (born: string, title = 'Enfants qui ne sont pas à votre charge') => {
    const blocks = [title, 'Né le', born, 'Versements de l’année', 'Versé pour des enfants mineurs'];
    return wrongIn([anAmount('Versé pour des enfants mineurs', '2400')], {
      ...taxReturn,
      blocks: [taxReturn.title, ...blocks],
      headings: [
        { level: 1, text: taxReturn.title },
        { level: 2, text: title },
        { level: 2, text: 'Versements de l’année' },
      ],
      answers: [{ block: 3, from: 0, name: 2, column: null }],
    });
  };
  test('for the one child of the page, who is of age', () => {
    expect(look('12 mai 2004')).toEqual(['Versé pour des enfants mineurs']);
    expect(look('12 mai 2014')).toEqual([]);
    // Whose birth it is, is not said.
    expect(look('12 mai 2004', 'Le déclarant')).toEqual([]);
  });
});

describe('a share that others take off', () => {
  const rule = 'L’abattement de 30 % est fait par l’administration : il n’est jamais à retirer soi-même.';
  const look = (sum: string, says: string) =>
    wrongIn([anAmount('Recettes de l’année, case 4BE', sum)], {
      ...taxReturn,
      says: ['Loyers encaissés sur l’année : 5 760 €', says],
    });
  test('is taken off already', () => {
    expect(look('4032', rule)).toEqual(['Recettes de l’année, case 4BE']);
    expect(look('5760', rule)).toEqual([]);
    expect(look('4100', rule)).toEqual([]);
  });
  test('or is to be', () => {
    expect(look('4032', 'Retirez vous-même l’abattement de 30 %.')).toEqual([]);
  });
});

test('a month left blank, where its box has to be ticked then', () => {
  const look = (says: string) =>
    wrongIn(
      ['Janvier 2027', 'Février 2027'].flatMap((month, at) => [
        anAmount(`${month}, montant net social`, at === 0 ? '305,40' : '', { group: month }),
        aField(`${month}, aucune ressource`, { kind: 'checkbox', valueType: 'choice', group: month }),
      ]),
      { ...msa, says: ['À laisser vide pour un mois où vous n’avez rien touché.', says] },
    );
  const rule = 'Aucune ressource. À cocher pour chaque mois laissé vide, sinon le mois est non déclaré.';
  expect(look(rule)).toEqual(['Février 2027, montant net social']);
  expect(look('Merci de votre attention.')).toEqual([]);
});

test('zeros alone, where that has to be confirmed by a box', () => {
  const box = 'Je n’ai perçu aucune ressource sur les trois mois';
  const look = (sum: string, says: string) =>
    wrongIn(
      [
        anAmount('Salaires de janvier 2027', '0', { group: 'janvier 2027' }),
        anAmount('Salaires de février 2027', sum, { group: 'février 2027' }),
        aField(box, { kind: 'checkbox', valueType: 'choice' }),
      ],
      { ...msa, says: [says] },
    );
  const rule =
    'Si tous les montants du trimestre sont à 0, vous devez le confirmer en cochant la case suivante.';
  expect(look('0', rule)).toEqual([box]);
  expect(look('612,40', rule)).toEqual([]);
  expect(look('0', 'Un montant à 0 est une réponse.')).toEqual([]);
});

describe('days out of the time that a page takes', () => {
  const look = (label: string, day: string, says: string) =>
    wrongIn([aDate(label, day)], { ...taxReturn, says: [says] });
  const events =
    'Cette page ne reçoit que les événements arrivés entre le 1er janvier et le 31 décembre 2026.';
  test('what happened', () => {
    expect(look('Date de l’événement', '16/01/2027', events)).toEqual(['Date de l’événement']);
    expect(look('Date de l’événement', '16/01/2026', events)).toEqual([]);
    expect(look('Date de la demande', '16/01/2027', events)).toEqual([]);
  });
  const all = 'Toutes les dates demandées doivent se situer entre le 01/02/2027 et le 28/02/2027.';
  test('each of them', () => {
    expect(look('Dernier jour de l’arrêt', '12/03/2027', all)).toEqual(['Dernier jour de l’arrêt']);
    expect(look('Dernier jour de l’arrêt', '12/02/2027', all)).toEqual([]);
    expect(look('Date de naissance', '12/03/1987', all)).toEqual([]);
  });
});

describe('alone and in a couple', () => {
  const change = (text: string) =>
    aField('Ce qui change', {
      kind: 'select',
      valueType: 'choice',
      options: ['Je commence ou reprends une vie de couple', 'Je me sépare', 'Je déménage'],
      text,
    });
  const look = (chosen: string, label: string, said: 'Oui' | 'Non') =>
    wrongIn([change(chosen), aYesNo(label, said)], {
      host: 'wwwd.caf.fr',
      title: 'Déclarer un changement de situation',
      today: '2027-05-10',
    });
  const asks = 'Depuis la date du changement, vivez-vous seule avec votre enfant ?';
  const couple = 'Je commence ou reprends une vie de couple';
  test('since the very change', () => {
    expect(look(couple, asks, 'Oui')).toEqual([asks]);
    expect(look(couple, asks, 'Non')).toEqual([]);
    expect(look('Je me sépare', asks, 'Oui')).toEqual([]);
    expect(look(couple, 'Avant ce changement, vivez-vous seule ?', 'Oui')).toEqual([]);
  });
  test('a box of the tax return asked for by a question', () => {
    const box = 'Demandez-vous la case T (vous élevez seul(e) vos enfants) ?';
    const married = (text: string) =>
      aField('Votre situation au 31 décembre 2026', {
        kind: 'radio',
        valueType: 'marital-status',
        options: ['Mariés', 'Célibataire', 'Divorcé(e)'],
        text,
      });
    expect(wrongIn([married('Mariés'), aYesNo(box, 'Oui')], taxReturn)).toEqual([box]);
    expect(wrongIn([married('Mariés'), aYesNo(box, 'Non')], taxReturn)).toEqual([]);
    expect(wrongIn([married('Célibataire'), aYesNo(box, 'Oui')], taxReturn)).toEqual([]);
  });
});

test('a pay in another month than the day it was paid, under the title of the page', () => {
  const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
  const look = (sums: string[]) =>
    wrongIn(
      months.map((month, at) => anAmount(`Salaires, montant net social – ${month}`, sums[at] ?? '0')),
      {
        ...msa,
        title: 'Déclaration trimestrielle de ressources pour le RSA',
        today: '2026-12-08',
        says: [
          'Trimestre à déclarer : août, septembre et octobre 2026.',
          'Bulletin joint par vous : GAEC du Val — paiement le 30/09/2026 — montant net social 612,40 €.',
        ],
      },
    );
  expect(look(['612,40', '0', '0'])).toEqual(['Salaires, montant net social – Août 2026']);
  expect(look(['0', '612,40', '0'])).toEqual([]);
});

describe('a sum of one in the row of another', () => {
  const grant = 'Bourse d’études : reçue par Lucas DELMAS. Notification jointe : 1 945 € en 2026.';
  const look = (emma: string, lucas: string, says = grant) =>
    wrongIn(
      [
        anAmount('Lucas DELMAS – Bourse d’études', lucas),
        anAmount('Emma DELMAS – Bourse d’études', emma),
        anAmount('Emma DELMAS – Pension reçue', '0'),
        anAmount('Lucas DELMAS – Pension reçue', '0'),
      ],
      {
        host: 'assure.ameli.fr',
        title: 'Demande de complémentaire santé solidaire',
        today: '2027-02-09',
        says: [says],
      },
    );
  test('is told', () => {
    expect(look('1945', '0')).toEqual(['Emma DELMAS – Bourse d’études']);
    expect(look('0', '1945')).toEqual([]);
  });
  test('not where both have one, or nobody is named', () => {
    expect(look('1945', '1200')).toEqual([]);
    expect(look('1945', '0', 'Bourse d’études : 1 945 € en 2026.')).toEqual([]);
    expect(look('1945', '0', 'Bourses de Lucas DELMAS et d’Emma DELMAS : 1 945 €.')).toEqual([]);
  });
});

test('a sum told in her words, in the box of another thing', () => {
  const look = (care: string, home: string) =>
    wrongIn(
      [
        aField('Expliquez votre correction', {
          kind: 'textarea',
          valueType: 'free-text',
          text: 'J’ai oublié la crèche : 1 240 € de frais de garde payés en 2026.',
        }),
        anAmount('Montant corrigé 7GA', care),
        anAmount('Montant corrigé 7DB', home),
      ],
      {
        ...taxReturn,
        title: 'Corriger ma déclaration en ligne – revenus 2026',
        today: '2027-08-24',
        says: ['7GA Frais de garde hors du domicile', '7DB Emploi d’un salarié à domicile'],
      },
    );
  expect(look('0', '1240')).toEqual(['Montant corrigé 7DB']);
  expect(look('1240', '0')).toEqual([]);
  expect(look('1240', '300')).toEqual([]);
});

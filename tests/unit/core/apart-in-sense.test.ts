/** Answers that a kind eye sees cannot both be; and beside each, the one that can. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { ft, told } from '../../support/recap.ts';

const choice = (label: string, text: string, options: string[], given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options, ...given });
const declares = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  says: ['Mois déclarés : juin, juillet et août 2026'],
  today: '2026-10-06',
};

describe('who works and had nothing', () => {
  const work = (text: string) =>
    choice('Que fait Théo ?', text, ['Salarié (tout le trimestre)', 'Apprenti', 'Sans emploi'], {
      group: 'Théo',
    });
  const none = 'Théo n’a perçu aucune ressource';
  const had = (text: string) =>
    choice('Ressources de Théo', text, ['Je les saisis', none], { group: 'Théo' });
  const look = (...fields: Parameters<typeof wrongIn>[0]) => wrongIn(fields, declares);

  test('all the quarter, or under a contract from before it', () => {
    expect(look(work('Salarié (tout le trimestre)'), had(none))).toEqual(['Ressources de Théo']);
    expect(look(work('Sans emploi'), had(none))).toEqual([]);
    expect(look(work('Salarié (tout le trimestre)'), had('Je les saisis'))).toEqual([]);
    const began = (day: string) => aDate('Contrat d’apprentissage commencé le', day, { group: 'Théo' });
    const paid = aYesNo('Théo a-t-il touché un salaire ?', 'Non', { group: 'Théo' });
    expect(look(work('Apprenti'), began('01/09/2025'), paid)).toEqual([paid.label]);
    // Begun after the months that are declared.
    expect(look(work('Apprenti'), began('01/09/2026'), paid)).toEqual([]);
    expect(look(work('Apprenti'), paid)).toEqual([]);
  });

  test('another person of the household', () => {
    const other = choice('Ressources d’Ana', 'Ana n’a perçu aucune ressource', ['Oui', 'Non'], {
      group: 'Ana',
    });
    expect(look(work('Salarié (tout le trimestre)'), other)).toEqual([]);
  });
});

test('a salary said to be the same each month', () => {
  const asks = 'Votre salaire est-il resté le même pendant ces trois mois ?';
  const look = (answer: string, august: string) =>
    wrongIn(
      [
        aYesNo(asks, answer),
        ...['juin', 'juillet', 'août'].map((month) =>
          anAmount(`Montant net social, ${month} 2026`, month === 'août' ? august : '1212,40'),
        ),
      ],
      declares,
    );
  expect(look('Oui', '1860,20')).toEqual(['Montant net social, août 2026']);
  expect(look('Oui', '1212,40')).toEqual([]);
  expect(look('Oui', '1231,15')).toEqual([]);
  expect(look('Non', '1860,20')).toEqual([]);
});

test('a class of much older or younger children', () => {
  const look = (born: string, text: string, label = 'Classe demandée à la rentrée 2026') =>
    wrongIn([aDate('Date de naissance de l’enfant', born), choice(label, text, ['CP', 'CE2', '6e'])]);
  expect(look('15/03/2023', 'CE2')).toEqual(['Classe demandée à la rentrée 2026']);
  expect(look('15/03/2018', 'CE2')).toEqual([]);
  expect(look('15/03/2016', 'CE2')).toEqual([]);
  expect(look('15/03/2023', 'CE2', 'Classe précédente')).toEqual([]);
});

describe('what a paper is for, and another than the one for that', () => {
  const why = (text: string) => aField('À quoi servira l’attestation ?', { text, valueType: 'free-text' });
  const look = (chosen: string, text: string, options: string[], label: string) =>
    wrongIn([why(text), choice(label, chosen, options)], { says: ['Lucas (11 ans) et Ana (15 ans)'] });

  test('the attestation that is named by its use', () => {
    const kinds = ['Attestation de paiements', 'Attestation de quotient familial'];
    const asks = 'Quelle attestation voulez-vous ?';
    const canteen = 'Cantine : la mairie demande mon quotient familial';
    expect(look('Attestation de paiements', canteen, kinds, asks)).toEqual([
      'À quoi servira l’attestation ?',
    ]);
    expect(look('Attestation de quotient familial', canteen, kinds, asks)).toEqual([]);
    expect(look('Attestation de paiements', 'Pour mon bailleur', kinds, asks)).toEqual([]);
  });

  test('another child; a parent’s own serves for a child', () => {
    const people = ['Sophie RENAUD', 'Ana RENAUD', 'Lucas RENAUD'];
    const asks = 'Bénéficiaire';
    const school = 'Inscription de Lucas au collège';
    expect(look('Ana RENAUD', school, people, asks)).toEqual(['À quoi servira l’attestation ?']);
    expect(look('Lucas RENAUD', school, people, asks)).toEqual([]);
    expect(look('Sophie RENAUD', school, people, asks)).toEqual([]);
  });
});

test('a « Non », and what she says in her own words', () => {
  const asks = 'Avez-vous reçu une pension alimentaire ?';
  const look = (text: string, answer = 'Non') =>
    wrongIn(
      [
        aYesNo(asks, answer),
        aField('Une précision (facultatif)', { kind: 'textarea', valueType: 'free-text', text }),
      ],
      declares,
    );
  expect(look('Son père me verse 150 € de pension chaque mois.')).toEqual([asks]);
  expect(look('Son père ne me verse plus les 150 € de pension.')).toEqual([]);
  expect(look('La pension de 150 € était versée jusqu’en mai.')).toEqual([]);
  expect(look('Ma mère me donne 50 € chaque mois.')).toEqual([]);
});

test('a job of the month, under « Avez-vous travaillé ? Non »', () => {
  const look = (line: string) =>
    told(ft(['Avez-vous travaillé ? Non', 'Toujours à la recherche d’un emploi : oui', line])).problems.map(
      ([, label]) => label,
    );
  expect(look('Emploi de novembre 2026 : Boulangerie Roux, 38 heures')).toEqual(['Emploi de novembre 2026']);
  expect(look('Emploi recherché : vendeuse, 35 heures')).toEqual([]);
});

test('a child there before it was born, whoever’s the home is', () => {
  const [born, came] = ['Date de naissance', 'Date d’arrivée de l’enfant dans votre foyer'];
  const group = 'Naissance d’un enfant';
  const look = (day: string) =>
    wrongIn([aDate(born, '12/10/2026', { group }), aDate(came, day, { group })], { today: '2026-10-20' });
  expect(look('02/10/2026')).toEqual([came]);
  expect(look('14/10/2026')).toEqual([]);
});

test('the payslip a total was read on, of another year than the income', () => {
  const label = 'Bulletin sur lequel vous avez lu ce cumul';
  const look = (text: string) =>
    wrongIn([choice(label, text, ['Décembre 2025', 'Décembre 2024'])], {
      title: 'Correction de la déclaration 2026 (revenus de l’année 2025)',
    });
  expect(look('Décembre 2024')).toEqual([label]);
  expect(look('Décembre 2025')).toEqual([]);
});

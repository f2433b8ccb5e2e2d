/** Days held against what the page itself tells of them; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

describe('days', () => {
  test('outside the period that stands over them', () => {
    const group = 'Arrêts de travail de la période du 1er juin au 31 août 2026';
    const leave = (from: string, to: string, over = group) =>
      wrongIn([aDate('Du', from, { group: over }), aDate('Au', to, { group: over })]);
    expect(leave('04/04/2026', '12/04/2026')).toEqual(['Au']);
    expect(leave('04/09/2026', '12/09/2026')).toEqual(['Au']);
    // It may begin before, and end after.
    expect(leave('28/05/2026', '12/06/2026')).toEqual([]);
    expect(leave('28/08/2026', '12/09/2026')).toEqual([]);
    expect(leave('04/04/2026', '12/04/2026', 'Dernier arrêt de travail')).toEqual([]);
    const other = (label: string, text: string) => wrongIn([aDate(label, text, { group })]);
    expect(other('Date', '04/04/2026')).toEqual(['Date']);
    // Of something else, by its own name; and the day it is signed.
    expect(other('Date de signature du contrat', '04/04/2020')).toEqual([]);
    expect(other('Date de naissance', '04/04/1990')).toEqual([]);
    expect(other('Date', '24/11/2026')).toEqual([]);
  });

  test('outside the only days that are asked for', () => {
    const absent = (says: string, day: string, label = 'Jour d’absence') =>
      wrongIn([aDate(label, day)], { says: [says] });
    const rule = 'Notez les jours d’absence situés entre le 1er et le 31 octobre 2026, et ceux-là seulement.';
    expect(absent(rule, '02/11/2026')).toEqual(['Jour d’absence']);
    expect(absent(rule, '02/10/2026')).toEqual([]);
    expect(absent(rule, '02/11/2026', 'Date de la rentrée')).toEqual([]);
    expect(absent('Les absences du 1er au 31 octobre 2026 sont excusées.', '02/11/2026')).toEqual([]);
    expect(
      absent('Notez seulement, sauf avis contraire, les absences du 1er au 31 octobre 2026.', '02/11/2026'),
    ).toEqual([]);
  });

  test('paid outside the only time that counts', () => {
    const says = 'Ne comptez que ce qui a été reçu entre le 1er septembre 2025 et le 31 août 2026.';
    const grant = (from: string, to: string, label = 'Bourse versée du') =>
      wrongIn([aDate(label, from), aDate('Jusqu’au', to)], { says: [says] });
    expect(grant('01/09/2023', '30/06/2024')).toEqual(['Jusqu’au']);
    expect(grant('01/09/2025', '30/06/2026')).toEqual([]);
    expect(grant('01/09/2023', '30/06/2024', 'Contrat du')).toEqual([]);
  });

  test('months whose payslips do not count', () => {
    const says = [
      'Votre période de référence va du 1er mai 2025 au 30 avril 2026. Seuls les bulletins de ces douze mois comptent.',
    ];
    const last = (text: string, label = 'Dernier bulletin pris en compte') =>
      wrongIn([aField(label, { kind: 'date', valueType: 'month', text })], { says });
    expect(last('2026-05')).toEqual(['Dernier bulletin pris en compte']);
    expect(last('2026-04')).toEqual([]);
    expect(last('2026-05', 'Dernier mois du contrat')).toEqual([]);
  });

  test('of another year than the event that is chosen', () => {
    const wedding = (
      text: string,
      chosen = 'Mariage',
      title = 'Changement intervenu au cours de l’année 2025',
    ) =>
      wrongIn([
        aField(title, {
          kind: 'radio',
          valueType: 'choice',
          text: chosen,
          options: ['Mariage', 'Décès', 'Aucun'],
        }),
        aDate('Date du mariage ou du Pacs', text),
      ]);
    expect(wedding('21/06/2024')).toEqual(['Date du mariage ou du Pacs']);
    expect(wedding('21/06/2026')).toEqual(['Date du mariage ou du Pacs']);
    expect(wedding('21/06/2025')).toEqual([]);
    expect(wedding('21/06/2024', 'Décès')).toEqual([]);
    expect(wedding('21/06/2024', 'Mariage', 'Votre situation en 2025')).toEqual([]);
  });

  test('before her own birth', () => {
    const moved = (who: string[], label = 'J’ai emménagé dans ce logement le') =>
      wrongIn([aDate(label, '01/10/1996')], { says: who });
    const label = 'J’ai emménagé dans ce logement le';
    expect(moved(['Mme Aurélie Vasseur', 'Née le 03/05/1998 à Limoges'])).toEqual([label]);
    expect(moved(['Mme Aurélie Vasseur', 'Née le 03/05/1976 à Limoges'])).toEqual([]);
    expect(moved(['Votre enfant', 'Née le 03/05/1998 à Limoges'])).toEqual([]);
    expect(moved(['Votre conjoint', 'Né le 03/05/1998'])).toEqual([]);
    expect(moved(['Mme Aurélie Vasseur, née le 03/05/1998', 'M. Luc Vasseur, né le 03/05/1995'])).toEqual([]);
    expect(moved(['Mme Aurélie Vasseur', 'Née le 03/05/1998'], 'Année de construction, le')).toEqual([]);
  });

  test('shared by two periods that may not', () => {
    const homes = (from: string, says: string) =>
      wrongIn(
        [
          ['Logement précédent', '01/10/2021', '30/06/2024'],
          ['Dernier logement', from, '31/10/2026'],
        ].flatMap(([group = '', start = '', end = '']) => [
          aDate('Depuis le', start, { group }),
          aDate('Jusqu’au', end, { group }),
        ]),
        { says: [says] },
      );
    const rule = 'Les deux périodes se suivent : elles ne doivent pas se chevaucher.';
    expect(homes('01/02/2024', rule)).toEqual(['Depuis le']);
    expect(homes('30/06/2024', rule)).toEqual([]);
    expect(homes('01/02/2024', 'Deux périodes ne peuvent pas couvrir les mêmes jours.')).toEqual([
      'Depuis le',
    ]);
    // A rule about contracts says nothing of homes.
    expect(homes('01/02/2024', 'Deux contrats ne peuvent pas couvrir les mêmes jours.')).toEqual([]);
    expect(homes('01/02/2024', 'Les deux périodes peuvent se chevaucher.')).toEqual([]);
    expect(homes('01/02/2024', 'Les périodes d’un même enfant ne doivent pas se chevaucher.')).toEqual([]);
  });

  test('sooner than the page allows', () => {
    const meal = (text: string, says: string, label = 'Premier repas livré le') =>
      wrongIn([aField(label, { text })], { says: [says] });
    const opens = 'Les nouvelles livraisons sont possibles à partir du 7 décembre 2026.';
    expect(meal('30/11/2026', opens)).toEqual(['Premier repas livré le']);
    expect(meal('07/12/2026', opens)).toEqual([]);
    // A day that has passed is that of something else.
    expect(meal('30/11/2025', opens)).toEqual([]);
    expect(meal('30/11/2026', opens, 'Date de début du contrat')).toEqual([]);
    const party = (text: string, says: string) => meal(text, says, 'Jour de la manifestation');
    const ahead = 'La demande doit parvenir en mairie trente jours au moins avant la manifestation.';
    expect(party('le 10 décembre 2026', ahead)).toEqual(['Jour de la manifestation']);
    expect(party('le 24 décembre 2026', ahead)).toEqual([]);
    expect(
      party('le 10 décembre 2026', 'Une réponse vous parvient 30 jours avant la manifestation.'),
    ).toEqual([]);
  });

  test('to come, of what has happened', () => {
    const lost = (label: string, text = '21/12/2026') => wrongIn([aField(label, { text })]);
    expect(lost('C’était quel jour ?')).toEqual(['C’était quel jour ?']);
    expect(lost('Jour où vous avez perdu cet objet')).toEqual(['Jour où vous avez perdu cet objet']);
    expect(lost('C’était quel jour ?', '21/11/2026')).toEqual([]);
    expect(lost('Quel jour vous convient ?')).toEqual([]);
    expect(lost('Si vous avez quitté votre emploi, date de fin du préavis')).toEqual([]);
    const since = (question: string, year: string) =>
      wrongIn([
        aField('Mois du premier paiement', {
          kind: 'select',
          valueType: 'date-part',
          text: 'août',
          question,
          group: question,
        }),
        aField('Année', { valueType: 'date-part', text: year, question, group: question }),
      ]);
    const question = 'Vous percevez une pension. Depuis quel mois l’avez-vous touchée ?';
    expect(since(question, '2027')).toEqual(['Mois du premier paiement']);
    expect(since(question, '2025')).toEqual([]);
    expect(since('Quand aura lieu le premier paiement ?', '2027')).toEqual([]);
  });

  test('of a card that must be valid the day it is given', () => {
    const card = (says: string) => wrongIn([aDate('Valable jusqu’au', '12/01/2026')], { says: [says] });
    expect(card('Elle doit être en cours de validité le jour où vous déposez le dossier.')).toEqual([
      'Valable jusqu’au',
    ]);
    expect(card('Elle doit être en cours de validité ou périmée depuis moins de cinq ans.')).toEqual([]);
  });

  test('before the birth they stand beside; a birth of too long ago', () => {
    const life = (label: string, day: string, born = '03/05/1998', name = 'Date de naissance') =>
      wrongIn([aDate(name, born, { group: 'La personne' }), aDate(label, day, { group: 'La personne' })]);
    expect(life('Date du décès', '01/10/1996')).toEqual(['Date du décès']);
    expect(life('Date du décès', '01/10/2020')).toEqual([]);
    expect(life('Date du mariage des parents', '01/10/1996')).toEqual([]);
    expect(life('Date de construction', '01/10/1996')).toEqual([]);
    expect(life('Date du mariage', '01/10/1996', '03/05/1998', 'Date de naissance de l’enfant')).toEqual([]);
    expect(life('Date d’arrivée', '01/10/2020', '03/05/1901')).toEqual(['Date de naissance']);
    expect(life('Date d’arrivée', '01/10/2020', '03/05/1921')).toEqual([]);
    // An act of long ago.
    expect(life('Date du décès', '01/10/1980', '03/05/1901')).toEqual([]);
  });

  test('a pay that was paid in another month than the one it is added to', () => {
    const paid = (text: string, group = 'Salaire ajouté au mois de juillet 2026') =>
      wrongIn(
        [
          aDate('Date de paiement imprimée sur le bulletin', text, { group }),
          anAmount('Montant net social', '742,16', { group }),
        ],
        {
          host: 'bourgogne.msa.fr',
          path: '/declaration-trimestrielle',
          title: 'Déclaration trimestrielle RSA',
        },
      );
    expect(paid('05/08/2026')).toEqual(['Date de paiement imprimée sur le bulletin']);
    expect(paid('30/07/2026')).toEqual([]);
    expect(paid('05/08/2026', 'Salaire ajouté')).toEqual([]);
  });
});

describe('« Il se termine le », after « Votre contrat commence le »', () => {
  const threeParts = (group: string, text: string) =>
    text.split('/').map((part, at) => {
      const [label = '', valueType = 'date-part'] = [
        ['Jour', 'date-part'],
        ['Mois', 'month'],
        ['Année', 'year'],
      ][at] ?? ['', ''];
      return aField(label, { group, valueType: valueType as 'year', text: part });
    });
  const inThree = (start: string, end: string, [from, to] = ['02/03/2026', '31/08/2025']) =>
    wrongIn([...threeParts(start, from ?? ''), ...threeParts(end, to ?? '')]);

  test.each([
    ['Votre contrat commence le', 'Il se termine le'],
    ['Votre mission débute le', 'Elle s’achève le'],
    ['Début de votre contrat', 'Se termine le'],
    ['Le stage démarre le', 'Il finit le'],
    ['Votre bail prend effet le', 'Il s’arrête le'],
    ['La formation a commencé le', 'Elle s’est finie le'],
    ['Date d’effet du contrat', 'Date de terme du contrat'],
  ])('%s, %s', (start, end) => {
    expect(inThree(start, end)).toEqual([end]);
    expect(inThree(start, end, ['02/03/2026', '31/08/2026'])).toEqual([]);
    expect(wrongIn([aDate(start, '02/03/2026'), aDate(end, '31/08/2025')])).toEqual([end]);
    expect(wrongIn([aDate(start, '02/03/2026'), aDate(end, '31/08/2026')])).toEqual([]);
  });

  test.each([
    ['Votre contrat commence le', 'Votre arrêt de travail se termine le'],
    ['Votre nouveau contrat commence le', 'L’ancien s’est terminé le'],
    ['Votre contrat commence le', 'Vos droits au chômage se terminent le'],
  ])('not of two things: %s, %s', (start, end) => expect(inThree(start, end)).toEqual([]));
});

describe('a total of months that is that of the last ones', () => {
  const group = 'Gilles EXEMPLE';
  const look = (name: string, stated: string, label = 'Salaire de', last = label) =>
    wrongIn([
      anAmount(`${label} février 2026`, '1 198,20', { group }),
      anAmount(`${label} mars 2026`, '1 240,75', { group }),
      anAmount(`${last} avril 2026`, '1 198,20', { group }),
      anAmount(name, stated, { group }),
    ]);

  test.each([
    'Total des trois mois',
    'Total des 3 mois',
    'Total',
    'Total du trimestre',
    'Total des salaires',
  ])('%s', (name) => {
    expect(look(name, '2 438,95')).toEqual([name]);
    expect(look(name, '3 637,15')).toEqual([]);
  });

  test.each(['Total des deux derniers mois', 'Total de mars et avril', 'Total des 2 mois'])(
    'not where its name says so: %s',
    (name) => expect(look(name, '2 438,95')).toEqual([]),
  );

  test('nor where the lines are of two things', () =>
    expect(look('Total des revenus', '2 438,95', 'Loyer de', 'Salaire de')).toEqual([]));
});

/** Days and periods that do not go together, in sentences, under rules of the page, in words of several sites. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, told } from '../../support/recap.ts';

const note = (text: string) => aField('Vos dates', { kind: 'textarea', valueType: 'free-text', text });
const number = (label: string, text: string) => aField(label, { valueType: 'unknown', text });
const inGroup = (group: string, from: string, to: string) => days([`Du : ${from}`, `Au : ${to}`], { group });

describe('in what she writes', () => {
  test.each([
    ['J’ai travaillé du 25 au 31 novembre 2026.', 'J’ai travaillé du 25 au 30 novembre 2026.'],
    ['Hospitalisée le 31 septembre 2026 à Brest.', 'Hospitalisée le 30 septembre 2026 à Brest.'],
    [
      'Je serai absent du 20 décembre au 12 décembre 2026.',
      'Je serai absent du 12 décembre au 20 décembre 2026.',
    ],
    ['Rendez-vous pris le lundi 8 décembre 2026.', 'Rendez-vous pris le mardi 8 décembre 2026.'],
    ['Absente du 3 au 9 décembre 2026, soit 12 jours.', 'Absente du 3 au 9 décembre 2026, soit 7 jours.'],
    ['Séjour du 3 au 10 juillet 2027, soit 10 nuits.', 'Séjour du 3 au 10 juillet 2027, soit 7 nuits.'],
  ])('%s', (wrong, right) => {
    expect(wrongIn([note(wrong)])).toEqual(['Vos dates']);
    expect(wrongIn([note(right)])).toEqual([]);
  });
  test.each([
    'Je serai absente du 28 décembre au 3 janvier 2027, soit 7 jours.',
    'Absente du 20 au 5 janvier 2027.',
    'Absente du 3 au 9 décembre 2026, soit 5 jours ouvrés.',
    'Absente du 3 au 9 décembre 2026, soit 5 jours.',
    'Mon contrat indique le 31 novembre 2026, c’est une erreur de l’employeur.',
  ])('%s may be right', (text) => expect(wrongIn([note(text)])).toEqual([]));
});

describe('on a recap', () => {
  const look = (line: string) => told(caf([line, 'Motif : vacances'])).problems.map(([check]) => check);
  test.each([
    ['Vous demandez un congé du 15 décembre 2026 au 3 décembre 2026.', 'order'],
    ['Congé du 3 au 9 décembre 2026, soit 12 jours', 'count'],
  ])('%s', (line, check) => expect(look(line)).toEqual([check]));
  test.each([
    'Vous demandez un congé du 3 décembre 2026 au 15 décembre 2026.',
    'Congé du 3 au 9 décembre 2026, soit 7 jours',
    'Séjour : du 28 décembre au 3 janvier 2027',
  ])('%s may be right', (line) => expect(look(line)).toEqual([]));
});

describe('an end before its start', () => {
  test.each([
    ['Date d’embauche', 'Date de rupture'],
    ['Prise de possession de la salle', 'Restitution de la salle'],
    ['Prise d’effet du bail', 'Échéance du bail'],
    ['Installation de l’échafaudage', 'Enlèvement de l’échafaudage'],
    ['Date de naissance', 'Date d’arrivée en France'],
    ['Votre date de naissance', 'Date de votre mariage'],
  ])('%s, %s', (first, last) => {
    expect(wrongIn(days([`${first} : 15/10/1990`, `${last} : 01/10/1989`]))).toEqual([last]);
    expect(wrongIn(days([`${first} : 01/10/1990`, `${last} : 15/10/2014`]))).toEqual([]);
  });
  rightly([
    [
      'one hired again',
      days(['Date d’embauche : 15/10/2026', 'Date de rupture du dernier contrat : 01/10/2026']),
    ],
    [
      'two homes',
      days(['Prise d’effet du nouveau bail : 15/10/2026', 'Échéance de l’ancien bail : 30/09/2026']),
    ],
    [
      'a child born in France',
      days(['Date de naissance : 12/05/2015', 'Date d’arrivée en France : 12/05/2008']),
    ],
  ]);
});

describe('outside what the page gives', () => {
  test.each([
    [
      'Les rendez-vous sont possibles du 1er au 10 décembre 2026.',
      'Date du rendez-vous',
      '15/12/2026',
      '05/12/2026',
    ],
    [
      'Les visites se tiennent du 7 au 18 décembre 2026.',
      'Jour de visite souhaité',
      '24/12/2026',
      '10/12/2026',
    ],
    ['La date doit être antérieure au 30 novembre 2026.', 'Date du stage', '15/12/2026', '25/11/2026'],
    [
      'Les travaux ne doivent pas commencer après le 31 janvier 2027.',
      'Date de début des travaux',
      '24/02/2027',
      '24/01/2027',
    ],
    ['Seules les factures datées de 2026 sont acceptées.', 'Date de la facture', '24/12/2025', '24/02/2026'],
    ['Indiquez les dons versés en 2025 uniquement.', 'Date du versement', '12/03/2026', '12/03/2025'],
  ])('%s', (rule, label, wrong, right) => {
    expect(wrongIn([aDate(label, wrong)], { says: [rule] })).toEqual([label]);
    expect(wrongIn([aDate(label, right)], { says: [rule] })).toEqual([]);
  });

  test('a stay told by its two days', () => {
    const look = (from: string, to: string, says: string[]) =>
      wrongIn(days([`Date d’arrivée : ${from}`, `Date de départ : ${to}`]), { says, today: '2026-10-01' })
        .length;
    const summer = 'Les séjours ont lieu entre le 1er août et le 31 août 2027.';
    expect(look('15/07/2027', '22/07/2027', [summer])).toBeGreaterThan(0);
    expect(look('05/08/2027', '12/08/2027', [summer])).toBe(0);
    const autumn = 'Accueil de loisirs des vacances d’automne : du 19 au 30 octobre 2026';
    expect(look('02/11/2026', '06/11/2026', [autumn])).toBeGreaterThan(0);
    expect(look('20/10/2026', '23/10/2026', [autumn])).toBe(0);
    const winter = 'Vacances de Noël : du 19 décembre 2026 au 2 janvier 2027';
    expect(look('21/12/2026', '23/12/2026', [autumn, winter])).toBe(0);
  });

  test('the months that are declared', () => {
    const says = [
      'Vous déclarez vos ressources de juillet, août et septembre 2026.',
      'Indiquez seulement les formations suivies pendant ces trois mois.',
    ];
    expect(wrongIn(inGroup('Formation', '03/06/2026', '12/06/2026'), { says })).toEqual(['Au']);
    expect(wrongIn(inGroup('Formation', '03/09/2026', '12/09/2026'), { says })).toEqual([]);
    expect(wrongIn(inGroup('Contrat', '03/06/2026', '12/06/2026'), { says })).toEqual([]);
  });

  rightly([
    [
      'when one may reserve',
      [aDate('Date de réservation', '02/12/2026')],
      ['Les réservations sont possibles du 5 au 20 janvier 2027.'],
    ],
    [
      'her contract, where a training is told of',
      inGroup('Votre contrat', '01/02/2026', '30/06/2026'),
      ['Les formations ont lieu du 5 au 10 janvier 2027.'],
    ],
    [
      'the other side of it',
      days(['Date de début du contrat : 02/01/2025', 'Date de fin du contrat : 30/06/2026']),
      ['Le contrat doit avoir commencé avant le 1er janvier 2026.'],
    ],
    [
      'a rule for some',
      [aDate('Date des travaux', '15/01/2027')],
      ['Si vous demandez la prime, la date doit être antérieure au 31 décembre 2026.'],
    ],
    [
      'the year of a paper',
      [aDate('Date du versement', '12/03/2026')],
      ['Indiquez les revenus perçus figurant sur l’avis de 2025.'],
    ],
  ]);
});

describe('shared days, whatever the rule says', () => {
  test.each([
    'Vos séjours ne doivent pas avoir de jour en commun.',
    'Vous ne pouvez pas réserver deux fois le même jour.',
    'Chaque période commence après la fin de la précédente.',
  ])('%s', (rule) => {
    const look = (to: string) =>
      wrongIn(
        [...inGroup('Séjour 1', '01/07/2027', to), ...inGroup('Séjour 2', '10/07/2027', '20/07/2027')],
        {
          says: [rule],
        },
      );
    expect(look('12/07/2027')).toEqual(['Du']);
    expect(look('09/07/2027')).toEqual([]);
  });
});

describe('days and nights counted', () => {
  const look = (label: string, text: string, says: string[] = []) =>
    wrongIn([...days(['Du : 03/11/2026', 'Au : 09/11/2026']), number(label, text)], { says });
  test('every day counts', () => {
    const rule = ['Comptez tous les jours, y compris les week-ends.'];
    expect(look('Nombre de jours d’absence', '5', rule)).toEqual(['Nombre de jours d’absence']);
    expect(look('Nombre de jours d’absence', '7', rule)).toEqual([]);
    expect(look('Nombre de jours d’absence', '5')).toEqual([]);
    expect(look('Nombre de jours calendaires', '5')).toEqual(['Nombre de jours calendaires']);
    expect(look('Soit un nombre de jours de', '14')).toEqual(['Soit un nombre de jours de']);
  });
  test('nights', () => {
    expect(look('Nombre de nuits', '10')).toEqual(['Nombre de nuits']);
    expect(look('Nombre de nuits', '6')).toEqual([]);
    // Of several people.
    expect(look('Nombre de nuitées', '12')).toEqual([]);
  });
});

describe('no work, and what only work brings', () => {
  test.each([
    [
      aRadio('Situation professionnelle', ['Salarié(e)', 'Sans emploi'], 'Sans emploi'),
      aField('Employeur actuel', { text: 'LIDL' }),
    ],
    [
      aRadio('Ce mois-ci', ['Je n’ai pas travaillé', 'J’ai travaillé'], 'Je n’ai pas travaillé'),
      anAmount('Salaire brut', '360'),
    ],
  ])('%o', (answer, detail) => {
    expect(wrongIn([answer, detail])).toEqual([detail.label]);
  });
  test('of the whole time', () => {
    const employer = aField('Nom de votre employeur', { text: 'LIDL' });
    const look = (answer: 'Oui' | 'Non') =>
      wrongIn([aYesNo('Avez-vous travaillé pendant la période ?', answer), employer], {
        host: 'wwwd.caf.fr',
        title: 'Déclaration trimestrielle de ressources',
      });
    expect(look('Non')).toContain(employer.label);
    expect(look('Oui')).not.toContain(employer.label);
  });
  rightly([
    [
      'during the holidays',
      [
        aYesNo('Avez-vous travaillé pendant les vacances scolaires ?', 'Non'),
        aField('Employeur', { text: 'LIDL' }),
      ],
    ],
    [
      'one week of them',
      [
        aRadio('Semaine 1', ['Je n’ai pas travaillé', 'J’ai travaillé'], 'Je n’ai pas travaillé'),
        anAmount('Salaire brut', '360'),
      ],
    ],
    [
      'a small job',
      [
        aRadio('Situation professionnelle', ['Salarié(e)', 'Demandeur d’emploi'], 'Demandeur d’emploi'),
        aField('Employeur', { text: 'LIDL' }),
      ],
    ],
  ]);
});

describe('the last question of France Travail', () => {
  const look = (last: ReturnType<typeof aYesNo>) =>
    assessed(
      recapOf('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', [], {
        fields: [aYesNo('Avez-vous travaillé en novembre 2026 ?', 'Non'), last],
      }),
      '2026-11-30',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  test('said by the answer', () => {
    const options = ['Je reste inscrit', 'Je ne souhaite plus être inscrit'];
    expect(look(aRadio('Votre inscription', options, options[1] ?? ''))).toEqual(['Votre inscription']);
    expect(look(aRadio('Votre inscription', options, options[0] ?? ''))).toEqual([]);
  });
  test.each([
    'Souhaitez-vous mettre fin à votre inscription ?',
    'Renoncez-vous à rechercher un emploi ?',
    'Demandez-vous l’arrêt de votre inscription comme demandeur d’emploi ?',
  ])('asked the other way round: %s', (question) => {
    expect(look(aYesNo(question, 'Oui'))).toEqual([question]);
    expect(look(aYesNo(question, 'Non'))).toEqual([]);
  });
});

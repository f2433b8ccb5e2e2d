import { describe, expect, test } from 'vitest';
import { aDate, quarterly as caf, problemsIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

describe('two stays in the same days', () => {
  const rule = 'Un enfant ne peut pas être inscrit à deux séjours en même temps.';
  const look = (start: string, blocks = [rule]) =>
    problemsIn(
      [
        aDate('Du', '06/07/2026', { group: 'Premier séjour (Moussaillons)' }),
        aDate('Au', '17/07/2026', { group: 'Premier séjour (Moussaillons)' }),
        aDate('Du', start, { group: 'Second séjour (Cap nature)' }),
        aDate('Au', '24/07/2026', { group: 'Second séjour (Cap nature)' }),
      ],
      blocks,
    ).filter(([check]) => check === 'order');
  test('where the page says that they may not be', () => {
    expect(look('13/07/2026')).toHaveLength(1);
    expect(look('13/07/2026', ['L’enfant n’occupe qu’une place par jour.'])).toHaveLength(1);
    expect(look('20/07/2026')).toEqual([]);
    expect(look('13/07/2026', ['Un enfant peut faire plusieurs séjours.'])).toEqual([]);
  });
});

describe('how many live there, and the children ticked among them', () => {
  const people = 'Nombre total de personnes qui habitent le logement, vous comprise';
  const look = (count: string, question = 'Cochez vos enfants qui habitent avec vous à cette adresse') =>
    problemsIn(
      [
        ...['Léna Ribot, née le 14/05/2016', 'Noé Ribot, né le 02/11/2019'].map((label) =>
          aField(label, { kind: 'checkbox', valueType: 'choice', text: label, question }),
        ),
        aField(people, { valueType: 'household', text: count }),
      ],
      [],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' },
    ).filter(([check]) => check === 'count');
  test('are at least herself and them', () => {
    expect(look('1')).toEqual([['count', people]]);
    expect(look('3')).toEqual([]);
    expect(look('4')).toEqual([]);
    expect(
      look('1', 'Cochez vos enfants en résidence alternée qui habitent avec vous une semaine sur deux'),
    ).toEqual([]);
  });
});

test('« Non » to the pay of a child or of another of the home, and an apprentice among them', () => {
  const question =
    'Un enfant ou une autre personne de votre foyer a-t-il touché un salaire ou une autre ressource pendant ces trois mois ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    problemsIn(
      [
        ...['Décembre 2025', 'Janvier 2026', 'Février 2026'].map((month) =>
          anAmount(month, '1 421,65', { group: 'Vos salaires' }),
        ),
        aYesNo(question, answer),
      ],
      ['Vous', line],
      caf,
    ).filter(([check]) => check === 'contradiction');
  const hugo = 'Hugo Astruc, 18 ans, votre fils — en apprentissage depuis le 01/09/2025, payé chaque mois.';
  expect(look(hugo)).toEqual([['contradiction', question]]);
  expect(look(hugo, 'Oui')).toEqual([]);
  expect(look('Hugo Astruc, 18 ans, votre fils — en apprentissage à partir du 01/03/2026.')).toEqual([]);
  expect(look('Zoé Astruc, 11 ans, votre fille — collégienne')).toEqual([]);
});

describe('a pension said to be paid every month', () => {
  const look = (answer: 'Oui' | 'Non', ...sums: string[]) =>
    seen(
      recap(caf.host, caf.title, [
        ...['# Votre situation', `Cette pension a-t-elle été payée chaque mois du trimestre ? | ${answer}`],
        ...[
          '# Pension alimentaire reçue',
          ...['Mars', 'Avril', 'Mai'].map((month, at) => `${month} 2026 | ${sums[at]}`),
        ],
      ]),
      '2026-06-10',
    ).problems.filter(([check]) => check === 'contradiction');
  test('and a month without it', () => {
    expect(look('Oui', '180,00 €', 'Non renseigné', '180,00 €')).toHaveLength(1);
    expect(look('Oui', '180,00 €', '0,00 €', '180,00 €')).toHaveLength(1);
    expect(look('Oui', '180,00 €', '180,00 €', '180,00 €')).toEqual([]);
    expect(look('Non', '180,00 €', '0,00 €', '180,00 €')).toEqual([]);
  });
});

describe('more hours than the days of a job have', () => {
  const look = (period: string, worked: string) =>
    seen(
      recap('candidat.francetravail.fr', 'Actualisation du mois d’octobre 2026', [
        ...['# Vos activités', 'Avez-vous travaillé ? | Oui', '# EARL Les Coteaux (vendanges)'],
        ...[`Période de travail dans le mois | ${period}`, `Heures travaillées dans le mois | ${worked}`],
        'Salaire brut | 437,50 €',
      ]),
      '2026-10-30',
    ).problems.filter(([check]) => check === 'contradiction');
  test('are looked at', () => {
    expect(look('du 05/10/2026 au 09/10/2026', '350 h')).toHaveLength(1);
    expect(look('du 05/10/2026 au 09/10/2026', '35 h')).toEqual([]);
    // Long days of harvest.
    expect(look('du 05/10/2026 au 09/10/2026', '60 h')).toEqual([]);
    expect(look('du 01/10/2026 au 31/10/2026', '190 h')).toEqual([]);
  });
});

test('« eu un travail, même quelques heures ? Non », over an employer and a pay', () => {
  const under = 'Ce que vous avez fait (seulement si vous avez travaillé)';
  const look = (answer: 'Oui' | 'Non', pay: string) =>
    problemsIn(
      [
        aYesNo('En avril, avez-vous eu un travail, même quelques heures ?', answer),
        anAmount('Salaire brut d’avril, réel ou estimé (en euros)', pay, { group: under }),
      ],
      [],
      { host: 'candidat.francetravail.fr', title: 'Actualisation du mois d’avril 2026' },
    ).filter(([check]) => check === 'yes-needs');
  expect(look('Non', '712,50')).toHaveLength(1);
  expect(look('Oui', '712,50')).toEqual([]);
  expect(look('Non', '')).toEqual([]);
});

test('two sick leaves of one person that share days', () => {
  const look = (start: string, titles = ['Arrêt n° 1', 'Arrêt n° 2']) =>
    problemsIn(
      titles.flatMap((group, at) => [
        aDate('Premier jour', at === 0 ? '02/03/2026' : start, { group }),
        aDate('Dernier jour', at === 0 ? '13/03/2026' : '20/03/2026', { group }),
      ]),
      [],
      { host: 'candidat.francetravail.fr', title: 'Actualisation du mois de mars 2026' },
    ).filter(([check]) => check === 'order');
  expect(look('10/03/2026')).toHaveLength(1);
  expect(look('16/03/2026')).toEqual([]);
  // Of two people, or of two jobs, they may.
  expect(look('10/03/2026', ['Contrat 1', 'Contrat 2'])).toEqual([]);
});

test('so many meals a week, and the days ticked', () => {
  const label = 'Combien de repas Jeanne prendra-t-elle chaque semaine ?';
  const look = (text: string, ticked: string[], days = ['Lundi', 'Mardi', 'Jeudi', 'Vendredi']) =>
    problemsIn([
      aField(label, { kind: 'select', valueType: 'choice', options: ['2 repas', '4 repas'], text }),
      ...days.map((day) =>
        aField(day, {
          kind: 'checkbox',
          valueType: 'choice',
          question: 'Quels jours ?',
          text: ticked.includes(day) ? day : '',
        }),
      ),
    ]).filter(([check]) => check === 'count');
  expect(look('4 repas', ['Lundi', 'Jeudi'])).toEqual([['count', label]]);
  expect(look('2 repas', ['Lundi', 'Jeudi'])).toEqual([]);
  expect(look('4 repas', [])).toEqual([]);
  expect(look('4 repas', ['Lundi midi', 'Jeudi midi'], ['Lundi midi', 'Lundi soir', 'Jeudi midi'])).toEqual(
    [],
  );
});

describe('a pay shown under one name, on the line of another', () => {
  const group = 'Salaires (montant net social, en euros)';
  const look = (nadia: string, karim: string, rows = ['Karim BELLO', '31/08/2026', '1 388,20 €']) =>
    problemsIn(
      ['Juillet 2026', 'Août 2026', 'Septembre 2026'].flatMap((month, at) => [
        anAmount(`Nadia BELLO ${month}`, at === 1 ? nadia : '0', { group }),
        anAmount(`Karim BELLO ${month}`, at === 1 ? karim : '1402,75', { group }),
      ]),
      ['Bulletins transmis', 'Karim BELLO', '31/07/2026', '1 402,75 €', ...rows],
      caf,
    ).filter(([check]) => check === 'contradiction');
  test('is looked at', () => {
    expect(look('1388,20', '0')).toEqual([['contradiction', 'Nadia BELLO Août 2026']]);
    expect(look('0', '1388,20')).toEqual([]);
    // Both earned as much.
    expect(look('1388,20', '1388,20')).toEqual([]);
    expect(look('1388,20', '0', ['Nadia BELLO', '31/08/2026', '1 388,20 €'])).toEqual([]);
    expect(look('900', '0')).toEqual([]);
  });
});

/** Pages of a procedure that is known, rightly filled in, where another thing or the reason why there is none looks like a fault. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, amounts, days, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const ticked = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', text: 'on', ...given });

describe('on a page that a guide knows', () => {
  const quarter = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };
  const months = (group: string, pay: string[]) =>
    ['Juillet', 'Août', 'Septembre'].map((month, at) => anAmount(`${month} 2026`, pay[at] ?? '', { group }));
  rightly([
    [
      'one who has nothing, by name',
      [
        ...months('Julien : salaires', ['812', '900', '640']),
        ticked('Manon n’a eu aucune ressource', { group: 'Manon' }),
      ],
      [],
      quarter,
    ],
    [
      'one who has nothing, named before it is said',
      [
        ...months('Foyer', ['812', '900', '640']),
        ticked('Manon : aucune ressource', { group: 'Réponses complémentaires' }),
      ],
      [],
      quarter,
    ],
    [
      'one sort of money',
      [...months('Vos ressources', ['812', '900', '640']), ticked('Je n’ai perçu aucun revenu d’activité')],
      [],
      quarter,
    ],
    [
      'cases to leave empty',
      months('Salaires', ['812', '', '640']),
      ['Laissez vide la case d’un mois sans salaire.'],
      quarter,
    ],
    [
      'what is owed or paid',
      [
        ...months('Salaires', ['812', '900', '640']),
        aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non'),
        ...amounts([
          'Pension alimentaire fixée par le juge : 170',
          'Pension alimentaire versée en octobre 2026 : 150',
        ]),
      ],
      [],
      quarter,
    ],
    [
      'a question that may stay empty',
      [...months('Salaires', ['812', '900', '640']), aYesNo('Souhaitez-vous être rappelé ?', '')],
      ['(facultatif) Souhaitez-vous être rappelé ?'],
      quarter,
    ],
    [
      'days of no month, hours of a training',
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aField('Nombre d’heures de formation', { valueType: 'hours', text: '70' }),
        ...days([
          'Date de fin du prochain CDD : 31/12/2026',
          'Date du prochain rendez-vous : 15/12/2026',
          'RQTH accordée le : 12/03/2024',
        ]),
      ],
      [],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', today: '2026-11-30' },
    ],
  ]);

  const recaps: [name: string, host: string, title: string, today: string, lines: string[]][] = [
    [
      'a benefit is no pay',
      'candidat.francetravail.fr',
      'Actualisation du mois de novembre 2026',
      '2026-11-30',
      ['Arrêt maladie : Non', 'Avez-vous travaillé ? : Non', 'Allocation journalière brute : 31,20 €'],
    ],
    [
      'some work only is denied',
      'candidat.francetravail.fr',
      'Actualisation du mois de novembre 2026',
      '2026-11-30',
      [
        'Avez-vous travaillé à l’étranger ? : Non',
        'Nombre d’heures travaillées : 62',
        'Salaire brut : 738,40 €',
      ],
    ],
    [
      'two employers, one left',
      'candidat.francetravail.fr',
      'Actualisation du mois de novembre 2026',
      '2026-11-30',
      [
        'Employeur 1 : Mairie de Sens',
        'Toujours en poste : Oui',
        'Employeur 2 : Boulangerie Petit',
        'Date de fin de contrat : 20/11/2026',
        'Toujours en poste : Non',
      ],
    ],
    [
      'an enrolment, on any day',
      'candidat.francetravail.fr',
      'Récapitulatif de mon inscription',
      '2026-08-19',
      [
        'Heures travaillées par semaine : 35',
        'Dernier salaire brut : 1 812,00 €',
        'Arrêt maladie : Non',
        'Pension d’invalidité : Non',
        'Pension de retraite : Non',
      ],
    ],
    [
      'the months of another request',
      'wwwd.caf.fr',
      'Allocation de soutien familial : récapitulatif',
      '2026-03-16',
      ['Reçu en janvier 2026 : 0,00 €', 'Reçu en février 2026 : 0,00 €', 'Reçu en mars 2026 : 0,00 €'],
    ],
    [
      'alone with a son',
      'assure.ameli.fr',
      'Complémentaire santé solidaire : récapitulatif',
      '2026-11-24',
      [
        'Vivez-vous seul(e) ? : Oui',
        'Nombre de personnes au foyer : 2',
        'LEROY Tom : fils, né le 02/09/2014',
      ],
    ],
    [
      'the judge’s pension, the partner’s pay',
      'assure.ameli.fr',
      'Complémentaire santé solidaire : récapitulatif',
      '2026-11-24',
      [
        'Recevez-vous une pension alimentaire ? : Non',
        'Pension alimentaire fixée par le juge : 170,00 €',
        'Avez-vous perçu un salaire ? : Non',
        'Salaire de votre conjoint : 14 020,00 €',
        'Avez-vous perçu une rente ? : Non',
      ],
    ],
    [
      'reasons why there is none',
      'wwwd.caf.fr',
      'Déclarer un changement de situation : récapitulatif',
      '2026-11-24',
      [
        'Nombre d’enfants à charge : 0',
        'Enfants mineurs ne vivant pas au foyer : Tom (14 ans) et Lou (11 ans)',
        'Avez-vous déménagé ? : Non',
        'Nouvelle adresse : sans objet, pas de changement',
        'Êtes-vous hébergé à titre gratuit ? : Oui',
        'Loyer mensuel : hébergée gratuitement',
      ],
    ],
  ];
  const actualisation = {
    host: 'candidat.francetravail.fr',
    title: 'Actualisation de novembre 2026',
    headings: [{ level: 1, text: 'Actualisation de novembre 2026' }],
    today: '2026-11-30',
  };
  rightly([
    [
      'what the site knows of another',
      [aYesNo('Avez-vous été en arrêt maladie ?', 'Non')],
      ['Arrêt de travail de votre conjoint du 09/11/2026 au 13/11/2026 reçu le 16/11/2026.'],
      actualisation,
    ],
    [
      'a contract that is no work',
      [aYesNo('Avez-vous travaillé ?', 'Non')],
      ['Contrat d’engagement du 02/11/2026 au 30/11/2026 enregistré.'],
      actualisation,
    ],
    [
      'what is foreseen, what was had before',
      [
        aYesNo('Avez-vous été en congé maternité ?', 'Non'),
        aDate('Date prévue d’accouchement', '14/03/2027'),
        aYesNo('Percevez-vous une nouvelle pension d’invalidité ?', 'Non'),
        anAmount('Pension d’invalidité (ancienne), montant', '412'),
      ],
      [],
      actualisation,
    ],
  ]);
  test.each(recaps)('%s', (_name, host, title, today, lines) => {
    expect(told(assessed(recapOf(host, title, lines), today)).problems).toEqual([]);
  });

  test('a column that does not apply to one row', () => {
    const title = 'Complémentaire santé solidaire : récapitulatif';
    const cells = ['ROQUES Timéo', '13/07/2016', 'sans objet (enfant mineur)', 'Fils, en garde alternée'];
    const blocks = [title, 'Personne', 'Naissance', 'Numéro', 'Situation', ...cells];
    const answers = [6, 7, 8].map((block) => ({ block, from: 0, name: 5, column: null }));
    const page = recapOf('assure.ameli.fr', title, [], { blocks, answers });
    expect(told(assessed(page, '2026-11-24')).problems).toEqual([]);
  });
});

/** Days that the page tells of what is asked, and of what is not; the time in which it says that something happened. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, aSelect, days, rightlyOn, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2027-06-16' };
const month = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de mai 2027',
  today: '2027-06-02',
};
const quarter = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2027-06-08',
};

describe('the day of something else that the page tells', () => {
  test.each([
    [
      'Date de naissance de l’enfant',
      '14/05/2027',
      '11/05/2027',
      ['Moussa, né le 11 mai 2027', 'Acte de naissance établi le 14 mai 2027'],
    ],
    [
      'Date du décès',
      '07/06/2027',
      '05/06/2027',
      ['Nous avons reçu l’acte de décès dressé le 7 juin 2027. Il est décédé le 5 juin 2027.'],
    ],
    [
      'Jour du mariage',
      '28/04/2027',
      '24/04/2027',
      ['Mariage célébré : 24 avril 2027 à Sète', 'Livret de famille remis : 28 avril 2027'],
    ],
    [
      'Depuis quel jour vivez-vous séparés ?',
      '21/04/2027',
      '03/04/2027',
      [
        'Vous avez quitté le logement commun le 3 avril 2027 ; la requête a été déposée au tribunal le 21 avril 2027.',
      ],
    ],
  ])('%s', (label, wrong, right, says) => {
    expect(wrongIn([aDate(label, wrong)], { ...change, says })).toEqual([label]);
    expect(wrongIn([aDate(label, right)], { ...change, says })).toEqual([]);
  });

  const fields = (from: string, to: string) => [
    aYesNo('Avez-vous été en stage ?', 'Oui'),
    ...days([`Premier jour de l’immersion : ${from}`, `Dernier jour de l’immersion : ${to}`]),
    aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  const says = [
    'Vous avez jusqu’au 15 juin 2027.',
    'Convention d’immersion avec la Jardinerie Exemple, du 12 au 16 mai 2027, reçue le 14 mai 2027',
  ];
  test.each([
    ['12/05/2027', '16/06/2027', 'Dernier jour de l’immersion'],
    ['13/05/2027', '16/05/2027', 'Premier jour de l’immersion'],
    ['14/05/2027', '16/05/2027', 'Premier jour de l’immersion'],
  ])('from %s to %s', (from, to, wrong) => {
    expect(wrongIn(fields(from, to), { ...month, says })).toContain(wrong);
  });

  rightlyOn(month, [
    ['as the page tells', fields('12/05/2027', '16/05/2027'), says],
    [
      'those of the month',
      fields('01/05/2027', '14/05/2027'),
      ['Convention d’immersion avec la Jardinerie Exemple, du 26 avril 2027 au 14 mai 2027'],
    ],
    ['another one', fields('17/05/2027', '20/05/2027'), says],
  ]);
  rightlyOn(change, [
    [
      'several of a kind',
      [aDate('Date de naissance de l’enfant', '14/05/2027')],
      ['Moussa, né le 11 mai 2025', 'Awa, née le 14 mai 2027', 'Acte établi le 14 mai 2027'],
    ],
    [
      'since an event that is told',
      [aDate('Maëlys, depuis le', '06/02/2027')],
      ['Il a quitté la maison le 06/02/2027.', 'Il versera 110 € pour Maëlys à partir du 5 mars 2027.'],
    ],
    [
      'a contract told with the day it was heard of',
      days(['Premier jour de travail : 18/01/2027', 'Dernier jour prévu au contrat : 17/07/2027']),
      [
        'Dans notre dossier, vous êtes demandeuse d’emploi depuis le 02/06/2026.',
        'Information reçue le 18 janvier 2027 : contrat à durée déterminée, du 18/01/2027 au 17/07/2027.',
      ],
    ],
    [
      'a new one',
      [aDate('Date d’effet du nouveau bail', '09/04/2027')],
      ['Bail : prise d’effet au 1er avril 2026', 'Attestation remplie le 9 avril 2027'],
    ],
    [
      'nothing told of it',
      [aDate('Jour du mariage', '28/04/2027')],
      ['Livret de famille remis : 28 avril 2027'],
    ],
  ]);
});

describe('out of the time in which the page says that it happened', () => {
  test.each([
    [
      'Votre embauche date du',
      '16/09/2026',
      '16/11/2026',
      'Vous nous avez dit avoir été embauchée entre le 1er octobre et le 31 décembre 2026.',
    ],
    [
      'Date du mariage',
      '20/02/2027',
      '20/06/2026',
      'Indiquez ici un mariage ou une séparation intervenus entre le 1er janvier et le 31 décembre 2026.',
    ],
    [
      'Jour de votre entrée dans le logement',
      '15/12/2026',
      '15/02/2027',
      'Dites-nous tout changement de logement survenu depuis le 1er janvier 2027.',
    ],
  ])('%s', (label, wrong, right, says) => {
    expect(wrongIn([aDate(label, wrong)], { ...change, says: [says] })).toEqual([label]);
    expect(wrongIn([aDate(label, right)], { ...change, says: [says] })).toEqual([]);
  });
  test('in the name of the case or over it', () => {
    const own = 'Date d’embauche (dans la période)';
    const says = ['Période examinée : du 1er mars 2026 au 28 février 2027'];
    expect(wrongIn([aDate(own, '14/09/2025')], { ...change, says })).toEqual([own]);
    expect(wrongIn([aDate(own, '14/09/2026')], { ...change, says })).toEqual([]);
    const over = { group: 'Vous vous êtes mariés ou pacsés en 2026' };
    expect(wrongIn([aDate('Date', '20/02/2027', over)], change)).toEqual(['Date']);
    expect(wrongIn([aDate('Date', '20/06/2026', over)], change)).toEqual([]);
  });
  rightlyOn(change, [
    [
      'what is not asked for',
      [aDate('Date d’embauche', '16/09/2026')],
      ['Un contrat commencé avant le 1er octobre 2026 ne se déclare pas ici.'],
    ],
    [
      'another side',
      [aDate('Fin du contrat', '16/02/2027')],
      ['Un contrat commencé entre le 1er octobre et le 31 décembre 2026 est à signaler.'],
    ],
    [
      'when it is open',
      [aDate('Date du déménagement', '16/04/2027')],
      ['Les demandes sont ouvertes du 1er au 30 juin 2027.'],
    ],
  ]);
  test('paid in another month than those that are declared', () => {
    const look = (label: string, day: string) =>
      wrongIn([aDate(label, day), anAmount('Montant net social', '240,10')], quarter);
    for (const label of [
      'Versement 3 : date de paiement imprimée',
      'Crédité le',
      'Paie 1 – Reçue sur le compte le',
    ]) {
      expect(look(label, '28/05/2027')).toEqual([label]);
      expect(look(label, '30/04/2027')).toEqual([]);
    }
  });
  test('of a leave that its case names the month of', () => {
    const look = (from: string) =>
      wrongIn(
        [
          aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
          ...days([
            `Premier jour d’arrêt en mai 2027 : ${from}`,
            'Dernier jour d’arrêt en mai 2027 : 14/05/2027',
          ]),
          aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
        ],
        month,
      );
    expect(look('08/04/2027')).toEqual(['Premier jour d’arrêt en mai 2027']);
    expect(look('08/05/2027')).toEqual([]);
  });
  test('a mission said to go on ends later', () => {
    const look = (isOver: 'Oui' | 'Non') =>
      wrongIn(
        [
          aYesNo('Logiouest, mission terminée', isOver, { group: 'Logiouest' }),
          aDate('Logiouest, date de fin', '22/06/2027', { group: 'Logiouest' }),
          aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
        ],
        month,
      );
    expect(look('Oui')).toEqual(['Logiouest, date de fin']);
    expect(look('Non')).toEqual([]);
  });
  test('a day said to have come', () => {
    const label = 'Dernier jour travaillé, s’il est passé';
    expect(wrongIn([aDate(label, '30/09/2027')], change)).toEqual([label]);
    expect(wrongIn([aDate(label, '30/05/2027')], change)).toEqual([]);
  });
});

describe('what happened in the month', () => {
  const list = 'Que s’est-il passé en mai ?';
  const box = (label: string, text = '') =>
    aField(label, { kind: 'checkbox', valueType: 'choice', question: list, group: list, text });
  const boxes = (ticked: string[]) =>
    ['J’ai eu un emploi', 'J’ai été arrêtée par un médecin', 'Rien de tout cela'].map((label) =>
      box(label, ticked.includes(label) ? 'Oui' : ''),
    );
  const rest = (hours: string, pay: string, from: string, to: string) => [
    aField('Volume horaire de mai', { valueType: 'hours', text: hours, group: 'Emploi' }),
    anAmount('Salaire brut de mai', pay, { group: 'Emploi' }),
    aDate('Du', from, { group: 'Arrêt' }),
    aDate('Au', to, { group: 'Arrêt' }),
    aYesNo('Cherchez-vous encore du travail ?', 'Oui'),
  ];
  const [work, sick] = ['J’ai eu un emploi', 'J’ai été arrêtée par un médecin'];
  const look = (ticked: string[], ...given: Parameters<typeof rest>) =>
    wrongIn([...boxes(ticked), ...rest(...given)], month);
  test('ticked, and its part left; or told, and not ticked', () => {
    expect(look([work], '', '735', '', '')).toEqual(['Volume horaire de mai']);
    expect(look([sick], '', '', '', '')).toEqual(['Du']);
    expect(look([work], '60', '735', '16/05/2027', '20/05/2027')).toEqual([sick]);
    expect(look([], '', '', '', '')).toEqual([list]);
    expect(look([work], '60', '735', '', '')).toEqual([]);
    expect(look([work, sick], '60', '735', '16/05/2027', '20/05/2027')).toEqual([]);
    expect(look(['Rien de tout cela'], '', '', '', '')).toEqual([]);
  });
  test('a table of events, a choice told in sentences, a second employer', () => {
    const row = (group: string, answer: 'Oui' | 'Non', from: string) => [
      aYesNo('', answer, { question: group, group }),
      aDate('Premier jour', from, { question: group, group }),
    ];
    const stay = aYesNo('Restez-vous à la recherche d’un emploi ?', 'Oui');
    const table = (answer: 'Oui' | 'Non', from: string) =>
      wrongIn([...row('Stage', 'Non', ''), ...row('Maladie', answer, from), stay], month);
    expect(table('Non', '12/05/2027')).toEqual(['Premier jour']);
    expect(table('Oui', '12/05/2027')).toEqual([]);
    expect(table('Non', '')).toEqual([]);
    const options = ['J’ai eu un arrêt de travail', 'Je n’ai pas eu d’arrêt de travail'];
    const health = (chosen: number, from: string) =>
      wrongIn(
        [aRadio('Votre santé', options, options[chosen] ?? ''), aDate('L’arrêt commence le', from), stay],
        month,
      );
    expect(health(0, '')).toEqual(['L’arrêt commence le']);
    expect(health(0, '12/05/2027')).toEqual([]);
    expect(health(1, '')).toEqual([]);
    const employer = (group: string, hours: string) =>
      aField('Heures', { valueType: 'hours', text: hours, group });
    const employers = (text: string, second: string) =>
      wrongIn(
        [
          aSelect('Activité du mois', ['Non', 'Oui, un employeur', 'Oui, deux employeurs'], text),
          employer('Employeur A', '24'),
          employer('Employeur B', second),
          stay,
        ],
        month,
      );
    expect(employers('Oui, deux employeurs', '')).toEqual(['Heures']);
    expect(employers('Oui, deux employeurs', '12')).toEqual([]);
    expect(employers('Oui, un employeur', '')).toEqual([]);
  });
  test('on a recap, half of what goes with a yes', () => {
    const recap = (work: string, sick: string) => {
      const rows = [
        ['Travail', work],
        ['Formation', 'Non'],
        ['Arrêt maladie', sick],
        ['Cherchez-vous toujours un emploi ?', 'Oui'],
      ];
      const title = 'Actualisation du mois de novembre 2026';
      const given = {
        blocks: [title, ...rows.flat()],
        answers: rows.map((_row, at) => ({ block: 2 + at * 2, from: 0, name: 1 + at * 2, column: null })),
        buttons: [aButton('Valider mon actualisation', 'submit-final')],
      };
      return told(
        assessed(recapOf('candidat.francetravail.fr', title, [], given), '2026-11-30'),
      ).problems.map(([, label]) => label);
    };
    expect(recap('Oui : 35 heures', 'Non')).toEqual(['Travail']);
    expect(recap('Oui : 35 heures, 430,50 € brut', 'Oui')).toEqual(['Arrêt maladie']);
    expect(recap('Oui : 35 heures, 430,50 € brut', 'Non')).toEqual([]);
    expect(recap('Oui', 'Non')).toEqual([]);
  });
  test('an end without its beginning', () => {
    const look = (from: string) =>
      wrongIn([...days([`Entrée en poste : ${from}`, 'Sortie : 18/05/2027'])], month);
    expect(look('')).toEqual(['Entrée en poste']);
    expect(look('15/05/2027')).toEqual([]);
  });
});

/** Pages rightly filled in by ordinary families, on which a rule of another case would see something: nothing is told. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, amounts, days, rightly, rightlyOn, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const count = (label: string, text: string) =>
  aField(label, { kind: 'number', valueType: 'household', text });
/** Lines of a list, the first of them filled in. */
const lines = (given: string[], drawn: number, name: string, group: string | null, more = {}): Field[] =>
  Array.from({ length: drawn }, (_, at) =>
    aField(`${name.replace('#', `${at + 1}`)}`, {
      valueType: 'name',
      text: given[at] ?? '',
      group,
      ...more,
    }),
  );
const children = (given: number, group: string): Field[] =>
  [1, 2, 3, 4].flatMap((at) => [
    aField(`Enfant ${at}, prénom`, {
      valueType: 'name',
      text: at <= given ? `Léo ${'abcd'[at]}` : '',
      group,
    }),
    aDate(`Enfant ${at}, né(e) le`, at <= given ? `1${at}/04/2015` : '', { group }),
  ]);
const week = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const ticked = (question: string, on: string[], names = week): Field[] =>
  names.map((label) =>
    aField(label, {
      kind: 'checkbox',
      valueType: 'choice',
      text: on.includes(label) ? label : '',
      question,
      group: question,
    }),
  );
describe('sums that a page says how to make', () => {
  const two = ['Salaires : 1 000', 'Salaires (2e employeur) : 1 000', 'Primes : 100'];
  const both = ['Salaires : 1 000', 'Pensions : 100'];
  const partner = ['Salaires de votre conjoint : 900', 'Pensions de votre conjoint : 50'];
  rightly([
    ['two jobs', amounts([...two, 'Total salaires + primes : 2 100'])],
    ['two jobs, in words', amounts([...two, 'Total des salaires et des primes : 2 100'])],
    [
      'a home of two',
      [
        ...amounts([...both, ...partner]),
        anAmount('Ressources du foyer', '2 050', { hint: 'Salaires + pensions' }),
      ],
    ],
    [
      'a home of two, in the text',
      amounts([...both, ...partner, 'Ressources du foyer : 2 050']),
      ['Ressources du foyer = salaires + pensions'],
    ],
    [
      'the first two of three columns',
      amounts(['Mai – Salaire : 900', 'Mai – Prime : 100', 'Mai – Retenue : 50', 'Mai – Ensemble : 1 000']),
      ['La dernière colonne reprend l’addition des deux premières.'],
    ],
    [
      'a part of a line',
      [
        ...amounts(['Salaire : 900', 'Pension : 180', 'dont arriérés : 50']),
        anAmount('Ressources du mois', '1 080', { hint: 'C’est l’addition des deux montants ci-dessus.' }),
      ],
    ],
    [
      'two of four, and which is not said',
      [
        ...amounts(['Épargne : 300', 'Salaire : 900', 'Pension : 180', 'Loyer : 200']),
        anAmount('Ressources du mois', '1 080', { hint: 'Additionnez les deux montants.' }),
      ],
    ],
    [
      'another help',
      amounts(['Prix : 420', 'Aide : 150', 'Aide du CCAS : 100', 'Reste à payer (prix - aide) : 170']),
    ],
  ]);
});

describe('how many, and the lines', () => {
  rightly([
    [
      'a couple with two children',
      [
        count('Nombre de personnes au foyer', '4'),
        ...lines(['Léa', 'Tom'], 4, 'Personne # – Nom', 'Personnes à charge'),
      ],
      ['Une ligne par personne.'],
    ],
    [
      'two contracts of one employer',
      [
        count('Nombre d’employeurs', '1'),
        ...lines(['Adecco', 'Adecco'], 3, 'Employeur # – Nom', 'Vos employeurs'),
      ],
      ['Une ligne par contrat.'],
    ],
    [
      'this month',
      [
        count('Nombre de contrats ce mois-ci', '1'),
        ...lines(['Adecco', 'Proman', 'Crit'], 4, 'Contrat # – Employeur', 'Vos contrats depuis janvier'),
      ],
    ],
    [
      'lines that may stay empty',
      [
        count('Nombre de véhicules', '2'),
        ...lines(['AB'], 3, 'Véhicule # – Immatriculation', 'Vos véhicules', { optional: true }),
      ],
      ['Une ligne par véhicule.'],
    ],
    [
      'under an age',
      [count('Combien d’enfants avez-vous ?', '3'), ...children(2, 'Vos enfants')],
      ['Une ligne par enfant de moins de 20 ans.'],
    ],
    [
      'half of the time elsewhere',
      [count('Nombre d’enfants', '3'), ...children(2, 'Vos enfants')],
      ['Une ligne par enfant. Ne listez pas ici ceux en résidence alternée.'],
    ],
    [
      'those at the canteen',
      [count('Nombre d’enfants', '3'), ...children(2, 'Enfants qui mangent à la cantine')],
    ],
  ]);
});

describe('days ticked', () => {
  const worked = (days: string) => count('Jours travaillés par semaine', days);
  const all = [...week, 'samedi', 'dimanche'];
  rightly([
    ['from home', [worked('5'), ...ticked('Vos jours de télétravail', ['lundi', 'mardi'])]],
    ['of a child', [worked('4'), ...ticked('Jours de cantine de votre enfant', ['lundi', 'mardi'])]],
    ['of rest', [worked('4'), ...ticked('Jour de repos', ['lundi'])]],
    ['without work', [worked('3'), ...ticked('Jours non travaillés', ['lundi', 'mardi'])]],
    ['a Sunday', [worked('2'), ...ticked('Jours travaillés', ['samedi', 'dimanche'], all)]],
    [
      'that would do',
      [
        count('Nombre de jours de garde par semaine', '2'),
        ...ticked('Jours possibles', ['lundi', 'mardi', 'jeudi']),
      ],
    ],
    [
      'a morning among them',
      [
        count('Nombre de jours par semaine', '5'),
        ...ticked(
          'Présence',
          ['lundi', 'mardi', 'mercredi matin', 'jeudi', 'vendredi'],
          [...week.filter((day) => day !== 'mercredi'), 'mercredi matin'],
        ),
      ],
    ],
  ]);
});

describe('orders, delays and lengths', () => {
  const job = (group: string, from: string, to: string) => days([`Du : ${from}`, `Au : ${to}`], { group });
  const longer = job('Emploi 1', '01/01/2020', '31/10/2026');
  const shorter = job('Emploi 2', '01/06/2022', '31/12/2023');
  const contract = days(['Début du contrat : 01/09/2026', 'Fin du contrat : 30/08/2027']);
  const stay = (hint: string) => [
    aDate('Début du séjour', '28/11/2026', { hint }),
    aDate('Fin du séjour', '20/12/2026'),
  ];
  rightly([
    [
      'two jobs at once, by their end',
      [...longer, ...shorter],
      ['Vos emplois, du plus récent au plus ancien'],
    ],
    ['the same, upwards', [...shorter, ...longer], ['Vos emplois, dans l’ordre chronologique']],
    [
      'a list of something else',
      days(['Début du séjour : 12/12/2026', 'Fin du séjour : 20/12/2026']),
      ['Vos dernières démarches, de la plus récente à la plus ancienne'],
    ],
    [
      'the first and the last day',
      days(['Premier jour : 12/11/2026', 'Dernier jour : 20/11/2026']),
      ['Vos jours de congés, du plus récent au plus ancien'],
    ],
    [
      'in what turn to write',
      days(['Date du mariage : 12/05/2018', 'Date de naissance de l’enfant : 20/05/2016']),
      ['Indiquez la naissance de l’enfant après la date du mariage.'],
    ],
    ['how long it is', stay('Au moins 7 jours')],
    ['how long it is, at least', stay('Minimum 7 jours')],
    ['how long to be there', [aDate('Date du stage', '28/11/2026', { hint: 'Prévoir 2 semaines' })]],
    ['hours a week', contract, ['Durée du travail : 35 heures maximum par semaine.']],
    ['a trial', contract, ['Durée de la période d’essai : 2 mois maximum.']],
    [
      'hours a day',
      days(['Début de l’accueil : 01/09/2026', 'Fin de l’accueil : 30/08/2027']),
      ['Accueil : 10 heures maximum par jour.'],
    ],
    [
      'unpaid only',
      days(['Début du stage : 01/09/2026', 'Fin du stage : 30/01/2027']),
      ['La durée d’un stage sans gratification est de 2 mois maximum.'],
    ],
    [
      'another leave',
      days(['Début du congé : 01/12/2026', 'Fin du congé : 30/12/2026']),
      ['Un congé pour mariage dure 4 jours au plus.'],
    ],
    [
      'what another has to do',
      days(['Date de l’accident : 02/05/2026']),
      ['Votre employeur doit déclarer l’accident dans les 48 heures qui suivent l’accident.'],
    ],
    [
      'what may be asked',
      days(['Date de la décision : 01/05/2026']),
      ['Une demande de remise peut être faite dans les deux mois suivant la décision.'],
    ],
  ]);
});

describe('a month, and what stands across it', () => {
  const away = days(['Début de l’absence : 28/06/2026', 'Fin de l’absence : 03/07/2026']);
  const yes = (label: string) => aYesNo(label, 'Oui');
  rightlyOn({ today: '2026-08-02' }, [
    ['away since the month before', away, ['Absences de juillet 2026']],
    [
      'ill since the month before',
      days(['Premier jour d’arrêt : 28/06/2026', 'Dernier jour d’arrêt : 03/07/2026']),
      ['Seuls les arrêts de juillet 2026 sont à déclarer.'],
    ],
    [
      'paid the month after',
      days(['À quelle date avez-vous été payé du travail fait en juin 2026 ? : 05/07/2026']),
    ],
    ['married before', [yes('Étiez-vous marié en juin 2026 ?'), ...days(['Date du mariage : 05/03/2022'])]],
  ]);
  const contracts = ['06', '07'].flatMap((month, at) =>
    days([`Du : 01/${month}/2026`, 'Au : 31/08/2026'], { group: `Contrat ${at + 1}` }),
  );
  rightly([
    ['counted once', contracts, ['Un jour ne compte qu’une seule fois, même avec deux employeurs.']],
    ['no trouble', contracts, ['Ne vous inquiétez pas : vos contrats peuvent se chevaucher.']],
    ['of another sort', contracts, ['Deux arrêts ne peuvent pas se chevaucher.']],
  ]);
});

describe('cases that ask several things, and of what was before', () => {
  const urgent = (text: string) =>
    aField('Personne à prévenir (nom, lien, téléphone)', { valueType: 'phone', text });
  const call = (text: string) => aField('Qui appeler ?', { valueType: 'phone', text });
  rightly([
    ['a name before the number', [urgent('Monique EXEMPLE, grand-mère, 01 99 00 44 18')]],
    ['in any order', [call('01 99 00 44 18 : sa grand-mère'), call('Sa grand-mère : 01 99 00 44 18')]],
    [
      'the day before',
      days([
        'Début de la nouvelle situation : 28/09/2026',
        'Dernier jour de la situation d’avant : 27/09/2026',
      ]),
    ],
  ]);
  wrongly([
    ['Qui appeler ?', [call('Sa grand-mère : 01 99 00 44 1')]],
    [
      'Dernier jour du contrat',
      days(['Début du contrat : 28/09/2026', 'Dernier jour du contrat : 27/09/2026']),
    ],
  ]);
});

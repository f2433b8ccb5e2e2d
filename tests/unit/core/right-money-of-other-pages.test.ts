/** Money that is rightly told, in other words and layouts than those a check was made for. */
import { describe } from 'vitest';
import { aDate, amounts, aSelect, casesOf, rightly, rightlyOn, taxReturn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-12' };
const msa = { ...caf, host: 'monespaceprive.msa.fr' };
const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Je m’actualise pour février 2027',
  today: '2027-03-03',
};
const inWords = (text: string) =>
  aField('Vos précisions', { kind: 'textarea', valueType: 'free-text', text });

describe('money on the line of the one who had it', () => {
  const couple = 'Déclarant 1 : Mme Nadia HADDAD. Déclarant 2 : M. Yanis HADDAD, son époux.';
  const hers = ['1AS – Pensions de Nadia (déclarant 1) : 2914', '1BS – Pensions de Yanis (déclarant 2)'];
  const both = ['Déclarant 1 – Nadia HADDAD', 'Déclarant 2 – Yanis HADDAD'];
  const parts = (label: string, sum: string) => [
    anAmount(label, sum, { group: 'Vous' }),
    anAmount(label, '0', { group: 'Votre conjoint' }),
  ];
  rightlyOn({ ...taxReturn, title: 'Corriger ma déclaration de revenus 2026' }, [
    [
      'a choice about other money',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        aSelect('Personne qui a perçu la pension étrangère', both, both[1] ?? ''),
        anAmount('Montant de la pension étrangère', '3000'),
      ],
      [couple],
    ],
    [
      'a pension after him',
      [...amounts(hers), inWords('Il manquait la pension de réversion de mon mari : 2 914 €.')],
      [couple],
    ],
    ['paid by him', [...amounts(hers), inWords('J’ai reçu de mon époux 2 914 € de pension.')], [couple]],
    [
      'his business paid her',
      [...amounts(hers), inWords('J’ai travaillé pour l’entreprise de mon mari : 2 914 €.')],
      [couple],
    ],
    [
      'owed by a former husband',
      parts('Pension alimentaire reçue', '300'),
      ['Pension alimentaire due par votre ex-conjoint : 300 €'],
    ],
    [
      'a line taken away',
      [
        aSelect(
          'Ligne à supprimer',
          ['1AP – Chômage', '1BP – Chômage du conjoint'],
          '1BP – Chômage du conjoint',
        ),
        ...amounts(['1AP – Chômage : 2914', '1BP – Chômage du conjoint']),
      ],
    ],
  ]);
  rightlyOn(ft, [
    [
      'what the employer adds to sick pay',
      amounts(['Salaire brut – Montant : 312,44', 'Indemnités journalières – Montant']),
      ['Complément de votre employeur aux indemnités journalières : 312,44 €'],
    ],
    [
      'an employer in the street of that name',
      amounts(['Café du Port – Salaire brut : 236,48', 'Crèche des Lilas – Salaire brut']),
      ['Café du Port, rue des Lilas : 236,48 €'],
    ],
  ]);
});

describe('money of the month in which it was paid', () => {
  const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
  const title = 'Mes ressources de septembre, octobre et novembre 2026';
  const pension = months.map((month, at) => anAmount(`Pension – ${month}`, at === 2 ? '300' : '0'));
  rightlyOn({ ...msa, title: `Déclaration trimestrielle – ${title}` }, [
    [
      'what the CAF paid, under a title',
      pension,
      [],
      {
        headings: [
          { level: 1, text: title },
          { level: 2, text: 'Vos paiements de la CAF' },
          { level: 2, text: 'Pensions' },
        ],
        blocks: [
          title,
          'Vos paiements de la CAF',
          'Versée le : 05/10/2026',
          'Montant : 300 €',
          'Pensions',
          ...pension.map(({ label }) => label),
        ],
      },
    ],
    ['what she paid', [...pension, inWords('J’ai payé 300 € à ma nourrice le 30/10/2026.')]],
    ['what she paid, a rent', [...pension, inWords('Mon loyer de 300 € a été payé le 05/10/2026.')]],
    ['an inheritance settled', [...pension, aDate('Date du règlement de la succession', '12/03/2026')]],
  ]);
});

describe('a sum of the time that is asked for', () => {
  rightly([
    [
      'a bonus of the year, paid in that month',
      [anAmount('Primes du mois', '900')],
      ['Votre employeur a transmis : prime annuelle de 900 €'],
    ],
    [
      'a small pension, paid once a year',
      [anAmount('Retraites du mois', '180')],
      ['Retraite complémentaire de 180 € par an'],
    ],
    [
      'an aid of the year',
      [anAmount('Allocations du mois', '423')],
      ['Allocation de rentrée annuelle de 423 €'],
    ],
    [
      'another pension',
      [anAmount('Pension alimentaire du trimestre', '450')],
      ['Pension d’invalidité de 450 € par mois'],
    ],
    [
      'not all paid',
      [anAmount('Pension reçue sur le trimestre', '210')],
      ['Pension de 210 € par mois, deux mensualités impayées'],
    ],
    [
      'a year in which little was earned',
      [anAmount('Revenus mensuels', '1500'), anAmount('Revenus annuels', '900')],
    ],
    [
      'a rent of one month',
      [
        aDate('Date d’entrée dans le logement', '01/11/2026'),
        anAmount('Loyer mensuel', '512'),
        anAmount('Loyer annuel', '512'),
      ],
    ],
    [
      'retired last month',
      [aDate('Date de départ à la retraite', '01/11/2026'), anAmount('Retraite annuelle', '904,20')],
      ['Retraite : 904,20 € par mois'],
    ],
  ]);
});

describe('money of another sort or time', () => {
  const m = {
    host: 'monespaceprive.msa.fr',
    title: 'Prime d’activité : mes ressources de septembre, octobre et novembre 2026',
    today: '2026-12-12',
  };
  const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
  const row = (name: string, sums: string[]) =>
    months.map((month, at) => anAmount(`${name} – ${month}`, sums[at] ?? '0'));
  rightlyOn(m, [
    ['a loan', row('Salaire', ['0', '0', '800']), ['Prêt d’honneur versé le 05/10/2026 : 800 €']],
    [
      'a payslip made a month before',
      row('Salaire', ['0', '0', '1204,36']),
      ['Bulletin édité le 30/10/2026', 'Payé le 03/11/2026', 'Montant net social : 1 204,36 €'],
    ],
    [
      'sent in one month, had in the next',
      row('Salaire', ['0', '0', '1204,36']),
      ['Virement émis le 30/10/2026, reçu sur votre compte le 02/11/2026 : 1 204,36 €'],
    ],
    [
      'a payment sent back',
      row('Salaire', ['0', '0', '1204,36']),
      ['Virement du 30/10/2026 de 1 204,36 € rejeté par votre banque'],
    ],
    ['a fine', row('Pension', ['0', '0', '300']), ['Amende de 300 € payée le 05/10/2026']],
    [
      'paid to a former husband',
      row('Pension', ['0', '0', '300']),
      ['Acompte de 300 € versé le 05/10/2026 à votre ex-conjoint'],
    ],
    [
      'lent by her mother',
      [
        ...row('Pension', ['0', '0', '300']),
        inWords('Ma mère m’a prêté 300 € le 05/10/2026, reçus en espèces.'),
      ],
    ],
    [
      'an indemnity paid then',
      [...row('Salaire', ['900', '900', '900']), aDate('Date de versement de l’indemnité', '15/10/2026')],
    ],
    [
      'the day it was cashed',
      [...row('Salaire', ['900', '900', '900']), aDate('Date d’encaissement', '15/10/2026')],
    ],
    [
      'the day of a first pay',
      [...row('Salaire', ['900', '900', '900']), aDate('Salaire de début versé le', '15/10/2026')],
    ],
    [
      'a payment to come',
      [
        ...row('Salaire', ['0', '0', '0']),
        aDate('Quelle est la date de votre prochain paiement ?', '31/12/2026'),
      ],
    ],
  ]);
  const couple = 'Déclarant 1 : Mme Nadia HADDAD. Déclarant 2 : M. Yanis HADDAD, son époux.';
  rightlyOn({ ...taxReturn }, [
    [
      'whom to speak to',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        aSelect('Personne à contacter sur les revenus', ['Nadia HADDAD', 'Yanis HADDAD'], 'Yanis HADDAD'),
      ],
      [couple],
    ],
    [
      'who is disabled',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        aSelect('Personne concernée par l’invalidité', ['Nadia HADDAD', 'Yanis HADDAD'], 'Yanis HADDAD'),
      ],
      [couple],
    ],
    [
      'whose account it is',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        aSelect('Bénéficiaire du virement', ['Nadia HADDAD', 'Yanis HADDAD'], 'Yanis HADDAD'),
      ],
      [couple],
    ],
    [
      'whose card it is',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        aSelect('Qui est titulaire de la carte ?', ['Nadia HADDAD', 'Yanis HADDAD'], 'Yanis HADDAD'),
      ],
      [couple],
    ],
    [
      'who studies',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        aSelect('Qui est étudiant ?', ['Nadia HADDAD', 'Yanis HADDAD'], 'Yanis HADDAD'),
      ],
      [couple],
    ],
    [
      'as much as hers',
      [
        ...amounts([
          '1AJ – Salaires de Nadia (déclarant 1) : 14206',
          '1BJ – Salaires de Yanis (déclarant 2)',
        ]),
        inWords('Le salaire de Yanis est resté le même que le mien : 14 206 €.'),
      ],
      [couple],
    ],
  ]);
  rightly([
    ['costs', amounts(['Charges mensuelles : 120', 'Charges annuelles : 90'])],
    [
      'hours at the least',
      [casesOf('hours')('Heures par semaine', '35')],
      ['Contrat de 35 heures par mois au minimum'],
    ],
    [
      'rents of two things',
      amounts(['Loyer annuel : 600']),
      ['Loyer du garage : 600 € par an', 'Loyer du logement : 600 € par mois'],
    ],
    [
      'a grant by the year and by the month',
      amounts(['Bourse du mois : 249']),
      ['Bourse annuelle de 2 490 €, soit 249 € par mois'],
    ],
    [
      'a rent worked out',
      amounts(['Loyer mensuel : 540']),
      ['Loyer annuel hors charges : 540 € par mois x 12'],
    ],
    ['gifts', amounts(['Dons de l’année : 20']), ['Don régulier de 20 € par mois']],
  ]);
  rightlyOn(
    {
      host: 'candidat.francetravail.fr',
      title: 'Actualisation du mois de novembre 2026',
      today: '2026-11-30',
    },
    [
      [
        'worked there for an agency',
        amounts(['Intérim Plus – Salaire brut : 236,48', 'Boulangerie Maillard – Salaire brut']),
        ['Mission chez Boulangerie Maillard par Intérim Plus : 236,48 €'],
      ],
      [
        'worked there, the agency not named',
        amounts(['Intérim Plus – Salaire brut : 236,48', 'Boulangerie Maillard – Salaire brut']),
        ['Mission d’intérim chez Boulangerie Maillard : 236,48 €'],
      ],
      [
        'worked there, in its own name',
        amounts(['Adecco – Salaire brut : 236,48', 'Boulangerie Maillard – Salaire brut']),
        ['Mission chez Boulangerie Maillard : 236,48 €'],
      ],
      [
        'of a person',
        amounts(['Cesu Durand – Salaire brut : 236,48', 'Crèche Durand – Salaire brut']),
        ['Madame Durand : 236,48 €'],
      ],
      [
        'costs of two sorts',
        amounts(['Frais de garde – Montant : 236,48', 'Frais de transport – Montant']),
        ['Garde et transport : 236,48 €'],
      ],
      [
        'pensions of two sorts',
        amounts(['Pension d’invalidité – Montant : 436,48', 'Pension alimentaire – Montant']),
        ['Invalidité : 436,48 €', 'Alimentaire : 150 €'],
      ],
    ],
  );
});

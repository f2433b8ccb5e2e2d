/** Money that is rightly told, in other words and layouts than those a check was made for. */
import { describe } from 'vitest';
import { aDate, amounts, aSelect, rightly, rightlyOn, taxReturn } from '../../support/filled-in.ts';
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

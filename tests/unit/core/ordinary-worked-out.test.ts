/** Pages rightly filled in whose amounts look like one wrongly worked out; nothing is to be told of them. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, type OrdinaryPage, rightly } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const number = (label: string, text: string): Field =>
  aField(label, { valueType: 'count', kind: 'number', text });

describe('a rent and its charges, a price and its tax', () => {
  rightly([
    [
      'a garage too',
      amounts([
        'Loyer hors charges : 520',
        'Charges locatives : 60',
        'Loyer du garage : 40',
        'Loyer charges comprises : 620',
      ]),
    ],
    [
      'a housing benefit taken off',
      amounts([
        'Loyer hors charges : 520',
        'Charges : 60',
        'APL : 180',
        'Reste à payer, charges comprises : 400',
      ]),
    ],
    [
      'charges of the year',
      amounts(['Loyer hors charges : 520', 'Charges (par an) : 720', 'Loyer charges comprises : 580']),
    ],
    [
      'charges of a quarter',
      amounts([
        'Loyer mensuel hors charges : 520',
        'Charges (trimestrielles) : 180',
        'Loyer charges comprises : 580',
      ]),
    ],
    [
      'a former home',
      amounts(['Ancien loyer, charges comprises : 610', 'Nouveau loyer hors charges : 520', 'Charges : 60']),
    ],
    [
      'a deposit',
      amounts([
        'Dépôt de garantie (un mois hors charges) : 520',
        'Charges : 60',
        'Loyer charges comprises : 590',
      ]),
    ],
    [
      'charges shared between two',
      amounts([
        'Loyer charges comprises de tout le logement : 900',
        'Votre part du loyer hors charges : 400',
        'Charges : 50',
      ]),
    ],
    [
      'an estimate HT with a prime',
      amounts(['Travaux HT : 10 000', 'Total TTC : 10 550', 'TVA à 5,5 % : 550']),
    ],
    [
      'a tax of the works alone',
      amounts([
        'Montant HT des fournitures : 2 000',
        'Main d’œuvre : 1 000',
        'TVA : 300',
        'Montant TTC : 3 300',
      ]),
    ],
    [
      'the furniture in the rent',
      amounts([
        'Loyer hors charges : 450',
        'Charges : 50',
        'Location des meubles : 30',
        'Loyer toutes charges comprises : 530',
      ]),
    ],
  ]);
});

describe('what is left of a price', () => {
  rightly([
    [
      'an aid that is refused is 0',
      amounts(['Coût du séjour : 600', 'Aide de la Caf : 0', 'Reste à charge : 600']),
    ],
    [
      'the family pays by month',
      amounts([
        'Coût mensuel de la crèche : 900',
        'Participation de la Caf : 600',
        'Reste à charge par jour : 15',
      ]),
    ],
    [
      'half of it paid back',
      amounts(['Prix du séjour : 600', 'Prise en charge en pourcentage : 50', 'Reste à payer : 300']),
    ],
    ['an aid a day', amounts(['Prix du séjour : 600', 'Aide par jour : 10', 'Reste à charge : 530'])],
    [
      'two children',
      amounts([
        'Prix par enfant : 300',
        'Aide de la commune : 100',
        'Reste à payer pour vos deux enfants : 500',
      ]),
    ],
    [
      'what the employer pays back',
      amounts([
        'Montant de l’abonnement annuel : 460',
        'Participation mensuelle de l’employeur : 20',
        'Reste à charge : 220',
      ]),
    ],
    [
      'an aid already taken off',
      amounts([
        'Tarif après aide de la Caf : 300',
        'Aide de la Caf (déjà déduite) : 100',
        'Reste à payer : 300',
      ]),
    ],
    [
      'a limit of the aid',
      amounts(['Prix du vélo : 1 000', 'Plafond de l’aide : 400', 'Reste à charge : 750']),
    ],
    [
      'an aid told of the year before',
      amounts(['Prix de la cantine : 400', 'Aide reçue l’an dernier : 100', 'Reste à charge : 400']),
    ],
    [
      'named « moins »',
      amounts([
        'Salaire brut : 1 800',
        'Cotisations : 400',
        'Net imposable (brut moins cotisations déductibles) : 1 450',
      ]),
    ],
    [
      'named « moins » of amounts of a month',
      amounts([
        'Recettes du mois : 3 000',
        'Dépenses du mois : 1 000',
        'Bénéfice annuel (recettes moins dépenses) : 24 000',
      ]),
    ],
    [
      'never below zero',
      amounts(['Ressources : 800', 'Dépenses : 900', 'Reste pour vivre (ressources moins dépenses) : 0']),
    ],
    [
      'less of four years',
      amounts(['Nombre de personnes (plus ou moins de quatre) : 2', 'Quatre parts : 4']),
    ],
    [
      'a flat that is counted twice',
      amounts([
        'Prix d’achat : 100 000',
        'Remboursé à ce jour : 20 000',
        'Reste à payer, intérêts compris : 95 000',
      ]),
    ],
  ]);
});

describe('so much a month, for so many', () => {
  const months = (label: string, text: string) => aField(label, { valueType: 'duration', text });
  rightly([
    [
      'raised in July',
      [
        ...amounts(['Pension versée chaque mois (montant actuel) : 160']),
        months('Nombre de mois payés', '12'),
        ...amounts(['Total versé en 2025 : 1 860']),
      ],
    ],
    [
      'two children',
      [
        ...amounts(['Pension versée par mois et par enfant : 150']),
        months('Nombre de mois payés', '12'),
        ...amounts(['Total versé pour vos deux enfants : 3 600']),
      ],
    ],
    [
      'a total that has the costs of file too',
      [
        ...amounts(['Loyer par mois : 500']),
        months('Nombre de mois dus', '3'),
        ...amounts(['Total de la dette, frais compris : 1 620']),
      ],
    ],
    [
      'meals of the week',
      [
        ...amounts(['Prix par repas : 3,50']),
        number('Nombre de repas par semaine', '4'),
        ...amounts(['Total par mois : 56']),
      ],
    ],
    [
      'paid by the hour, with holidays',
      [
        ...amounts(['Salaire net par heure : 10']),
        number('Nombre d’heures', '80'),
        ...amounts(['Total versé, congés payés compris : 880']),
      ],
    ],
    [
      'what is left to pay',
      [
        ...amounts(['Mensualité : 200']),
        months('Nombre de mois restants', '24'),
        ...amounts(['Total restant dû : 4 512,36']),
      ],
    ],
    [
      'children and places',
      [
        ...amounts(['Tarif par enfant : 12']),
        number('Nombre d’enfants', '3'),
        ...amounts(['Total après réduction familles nombreuses : 30']),
      ],
    ],
  ]);
});

describe('a share that may not be gone beyond', () => {
  const grant = (says: string, lines: string[]): OrdinaryPage => [says, amounts(lines), [says]];
  rightly([
    grant('Le loyer ne doit pas dépasser 33 % des revenus.', ['Loyer : 500', 'Revenus annuels : 18 000']),
    grant('En principe, le loyer ne doit pas dépasser 33 % de vos revenus.', [
      'Loyer : 500',
      'Revenus : 1 200',
    ]),
    grant('Sauf cas particulier, la subvention ne peut excéder 50 % du budget.', [
      'Subvention : 600',
      'Budget : 1 000',
    ]),
    grant('Pour les communes, la subvention demandée ne peut dépasser 30 % du budget du projet.', [
      'Subvention demandée : 1 000',
      'Budget du projet : 2 000',
    ]),
    grant('La déduction ne peut dépasser 10 % des revenus.', ['Déduction : 100', 'Revenus : 20 000']),
    grant(
      'Le montant du versement des dons ne peut excéder 20 % du revenu imposable : le surplus est reporté.',
      ['Dons : 5 000', 'Revenu imposable : 20 000'],
    ),
  ]);
});

describe('a mean, shares, parts', () => {
  const shares = (says: string, lines: string[]): OrdinaryPage => [
    `${says} ${lines.length}`,
    lines.map((line) => {
      const [label = '', text = ''] = line.split(' : ');
      return aField(label, { valueType: 'percent', text });
    }),
    [says],
  ];
  rightly([
    [
      'a mean of twelve',
      amounts(['Octobre 2026 : 900', 'Novembre 2026 : 1 000', 'Salaire moyen des 12 derniers mois : 870']),
    ],
    [
      'the mean of the year',
      amounts(['Octobre 2026 : 900', 'Novembre 2026 : 1 000', 'Revenu moyen 2025 : 1 200']),
    ],
    ['a mean rate of tax', amounts(['Octobre 2026 : 900', 'Novembre 2026 : 1 000', 'Taux moyen : 5'])],
    [
      'the mean of a day',
      amounts(['Octobre 2026 : 900', 'Novembre 2026 : 1 000', 'Salaire moyen par jour : 31']),
    ],
    ['part of another line', amounts(['Salaire de novembre : 400', 'Autres revenus, dont pensions : 500'])],
    [
      'a sum that is paid back, told as a part',
      amounts(['Net à payer : 1 200', 'dont prélèvement à la source (déjà retenu) : 80']),
    ],
    [
      'part of the gross, after the net',
      amounts(['Salaire brut : 1 800', 'Salaire net : 1 400', 'dont cotisations du salaire brut : 400']),
    ],
    ['nothing of it', amounts(['Salaire : 0', 'dont primes : 0'])],
    [
      'the part of a first line',
      amounts(['Total des revenus : 3 000', 'Vous : 1 000', 'dont primes : 1 000']),
    ],
    shares('Le total des parts doit faire 100 %.', [
      'Votre part : 33,33',
      'Part 2 : 33,33',
      'Part 3 : 33,34',
    ]),
    shares('Le total des parts doit faire 100 %.', [
      'Votre part : 33,33',
      'Part 2 : 33,33',
      'Part 3 : 33,33',
    ]),
    shares('Le total des aides est plafonné à 100 % du coût.', [
      'Part de la Région : 30',
      'Part de l’État : 20',
    ]),
    shares('La somme de 100 € est versée à l’inscription.', [
      'Taux d’invalidité : 60',
      'Taux d’activité : 80',
    ]),
    shares('La répartition de la garde doit faire 100 %.', [
      'Garde chez vous : 50',
      'Garde chez l’autre parent : 50',
      'Taux d’activité : 80',
    ]),
    shares('Pour atteindre 100 % des droits, il faut 172 trimestres.', [
      'Taux de pension : 50',
      'Taux de réversion : 54',
    ]),
    shares('Les soins sont pris en charge à 100 %, sans faire d’avance ; au total, 100 % du tarif.', [
      'Taux de remboursement : 70',
      'Taux de la mutuelle : 20',
    ]),
  ]);
});

/** Money of another sort or time, in other words and layouts than those a check was made for. */
import { describe } from 'vitest';
import { aDate, amounts, aSelect, casesOf, rightly, rightlyOn, taxReturn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const inWords = (text: string) =>
  aField('Vos précisions', { kind: 'textarea', valueType: 'free-text', text });

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

/** Cases rightly filled in, or rightly left, near what the page asks for: nothing is told of them. And what still is. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import {
  aDate,
  amounts,
  aRadio,
  casesOf,
  type OrdinaryPage,
  rightly,
  wrongIn,
} from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

/** Where a guide is known. */
const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };

describe('words where a number or a day is asked', () => {
  const written: [Field['valueType'], string, string][] = [
    ['phone', 'Téléphone', '01 23 45 67 89 poste 12'],
    ['phone', 'Téléphone', '06 12 34 56 78 / 01 23 45 67 89'],
    ['phone', 'Numéro à rappeler', '3949'],
    ['phone', 'Téléphone et internet', '45,98'],
    ['email', 'Courriel', 'je n’en ai pas'],
    ['postal-code', 'Code postal', '75900 Cedex 12'],
    ['postal-code', 'Code postal et ville', '63000 Clermont-Ferrand'],
    ['postal-code', 'Code postal', 'L-1248'],
    ['amount', 'Loyer', '540 CC'],
    ['amount', 'Loyer', '540 € par mois'],
    ['hours', 'Heures par semaine', '24 h par semaine'],
    ['hours', 'Horaires de travail', 'de 8 h à 18 h'],
    ['nir', 'Numéro de sécurité sociale', 'en cours d’attribution'],
    ['siret', 'SIRET', 'sans objet'],
    ['iban', 'IBAN', 'IBAN FR76 3000 6000 0112 3456 7890 189'],
    ['date', 'Date de fin de contrat', 'indéterminée'],
    ['date', 'Date de fin', 'en cours'],
    ['date', 'Jour du sinistre', 'vers le 10 octobre 2026'],
    ['date', 'Dates des absences', '02/10/2026 et 05/10/2026'],
    ['date', 'Date et heure du vol', '12/10/2026 à 14h30'],
    ['date', 'Depuis quand ?', '3 ans'],
    ['date', 'Date de naissance', '00/00/1954'],
    [
      'date',
      'Nom, date de naissance et adresse de l’enfant majeur',
      'Jules Exemple, né le 19/02/2003, 5 rue Haute, 54000 Nancy',
    ],
    ['date', 'Date et lieu de naissance', '19/02/2003, Nancy (54)'],
    ['date', 'Nom et prénom de l’enfant, né(e) le', 'Exemple Jules 19 02 2003'],
    ['date', 'Date / motif du départ', 'déménagement 5 bis rue Haute'],
  ];
  rightly(
    written.map(([valueType, label, text]) => [`${label} : ${text}`, [casesOf(valueType)(label, text)]]),
  );

  test.each([
    ['phone', '06 12 34 56 7'],
    ['email', 'lea.brunet'],
    ['postal-code', '6300'],
    ['amount', 'environ 900'],
    ['amount', '1800 ou 1900'],
    ['date', '31/02/2026'],
    ['date', 'bientôt'],
    ['date', '5 rue Haute, 54000 Nancy'],
    ['hours', '35 4'],
    ['siret', '529 044 13'],
  ] as [Field['valueType'], string][])('%s: %s', (valueType, text) => {
    expect(wrongIn([casesOf(valueType)('Case', text)])).toEqual(['Case']);
  });

  test.each([
    'Date de naissance de l’enfant',
    'Date de fin (jour et mois)',
    'Date de début et date de fin',
    'Date d’arrivée dans la commune',
    'Date du mariage ou du Pacs',
  ])('« %s » asks for a date alone', (label) => {
    expect(wrongIn([casesOf('date')(label, 'Jules, 5 rue Haute')])).toEqual([label]);
  });
});

describe('after « Oui »', () => {
  const yes = (label: string): Field => aYesNo(label, 'Oui');
  const left = (question: string, ...cases: Field[]): OrdinaryPage => [
    `${question} ${cases[0]?.label}`,
    [yes(question), ...cases],
    [],
    caf,
  ];
  rightly([
    left('Êtes-vous locataire ?', anAmount('Montant de l’épargne', '')),
    left('Avez-vous un compte en ligne ?', aDate('Date de départ à l’étranger', '')),
    left('Travaillez-vous toujours chez cet employeur ?', aDate('Date de fin du contrat', '')),
    left('Votre adresse est-elle inchangée ?', aDate('Depuis le', '')),
    left('Êtes-vous logé gratuitement ?', anAmount('Loyer', '')),
    left('Êtes-vous exonéré de la taxe foncière ?', anAmount('Montant de la taxe foncière', '')),
    left('Confirmez-vous n’avoir rien perçu ?', anAmount('Montant perçu', '')),
    left('Êtes-vous sans activité ?', anAmount('Salaire net', '')),
    left('Êtes-vous en CDI ?', aDate('Date de fin', '')),
    left('Hébergez-vous quelqu’un ?', aDate('Jusqu’au', '')),
    left('Avez-vous déménagé ?', aDate('Date de fin du bail précédent', '')),
    left('Percevez-vous une aide ?', anAmount('Montant (inutile, nous le connaissons)', '')),
    left(
      'Avez-vous une mutuelle ?',
      aField('Si oui, nom', { text: 'MGEN' }),
      aField('Si oui, autre contact'),
    ),
    [
      'a part sent before',
      [
        yes('Avez-vous déménagé ? Si oui, remplissez la partie 3.'),
        aField('Adresse', { group: 'Partie 3 – Logement (déjà transmise le 02/11/2026)' }),
      ],
      [],
      caf,
    ],
  ]);

  test.each([
    ['Avez-vous travaillé ?', 'Salaire net'],
    ['Avez-vous touché d’autres revenus ?', 'Chiffre d’affaires'],
    ['Recevez-vous une pension ?', 'Montant mensuel'],
    ['Payez-vous un loyer ?', 'Loyer et charges'],
  ])('%s %s', (question, left) => {
    expect(wrongIn([yes(question), anAmount(left, '')], caf)).toEqual([left]);
  });
});

describe('after a choice', () => {
  const kinds = ['Salarié du privé', 'Salarié agricole', 'Indépendant'];
  const msa = aField('Numéro MSA', { hint: 'À indiquer pour un salarié agricole' });
  const end = aDate('Date de fin (si CDD et si elle est connue)', '');
  rightly([
    ['another of the same first word', [aRadio('Vous êtes', kinds, 'Salarié du privé'), msa], [], caf],
    ['and something else', [aRadio('Contrat', ['CDI', 'CDD'], 'CDD'), end], [], caf],
  ]);

  test('that very one', () => {
    expect(wrongIn([aRadio('Vous êtes', kinds, 'Salarié agricole'), msa], caf)).toEqual(['Numéro MSA']);
  });
});

describe('rules of the page', () => {
  const birth = aDate('Votre date de naissance', '02/02/1985');
  rightly([
    [
      'by month, and a year',
      amounts(['Versement annuel souhaité : 1200']),
      ['Les versements ne peuvent dépasser 150 € par mois.'],
    ],
    [
      'of another payer',
      amounts(['Remboursement de la mutuelle : 250']),
      ['Le remboursement est de 200 € au maximum.'],
    ],
    [
      'asked for a parent',
      [aRadio('Vous faites la demande', ['pour vous-même', 'pour un parent'], 'pour un parent'), birth],
      ['Cette aide s’adresse aux personnes âgées d’au moins 60 ans.'],
    ],
    [
      'a day taken into account later',
      [aDate('Date du changement', '02/09/2026')],
      [
        'Les changements intervenus entre le 1er janvier 2026 et le 30 juin 2026 sont pris en compte en août.',
      ],
    ],
    [
      'another paper out of date',
      [aDate('Valable jusqu’au', '01/01/2026', { group: 'Passeport' })],
      ['Votre attestation d’assurance doit être en cours de validité.'],
    ],
    [
      'a paper of some',
      [aField('Justificatif de domicile', { kind: 'file', valueType: 'file' })],
      ['Un justificatif de domicile est exigé des personnes hébergées.'],
    ],
    [
      'a zero, but for one who told it',
      amounts(['Salaires : 0', 'Pensions : ']),
      ['Écrivez 0 dans chaque case sans revenu, sauf si votre conjoint a tout déclaré.'],
    ],
  ]);

  test('still hold', () => {
    const limit = ['Les versements ne peuvent dépasser 150 € par mois.'];
    expect(wrongIn(amounts(['Versement que vous proposez chaque mois : 200']), { says: limit })).toHaveLength(
      1,
    );
    const age = ['Cette aide s’adresse aux personnes âgées d’au moins 60 ans.'];
    expect(wrongIn([birth], { says: age })).toEqual(['Votre date de naissance']);
    const passport = aDate('Valable jusqu’au', '01/01/2026', { group: 'Passeport' });
    expect(wrongIn([passport], { says: ['Votre passeport doit être en cours de validité.'] })).toHaveLength(
      1,
    );
  });

  test('who pays is told in words, beside an amount', () => {
    const paidBy = (label: string, text: string) => wrongIn([anAmount(label, text)]);
    expect(paidBy('Salaires : employeur', 'Ateliers du Lot')).toEqual([]);
    expect(paidBy('Lou : qui verse la pension ?', 'Son père, 80 € x 12')).toEqual([]);
    expect(paidBy('Si oui, pays de versement des salaires', 'Belgique')).toEqual([]);
    expect(paidBy('Salaires', 'Ateliers du Lot')).toEqual(['Salaires']);
    expect(paidBy('Montant versé par l’employeur', 'douze')).toHaveLength(1);
  });
});

/** Ordinary answers that come near those that cannot both be; nothing is to be told of them. */
import { describe } from 'vitest';
import { aDate, type OrdinaryPage, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const choice = (label: string, text: string, options: string[], given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options, ...given });
const said = (label: string, text: string) =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });
const name = (label: string, text: string, given = {}) =>
  aField(label, { valueType: 'name', text, ...given });
const declares = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-10-06',
};
const months = ['Mois déclarés : juin, juillet et août 2026'];
const inMonths = (label: string, sums: string[]) =>
  ['juin', 'juillet', 'août'].map((month, at) => anAmount(`${label}, ${month} 2026`, sums[at] ?? ''));
const works = choice('Votre situation', 'Salarié tout le trimestre', [
  'Salarié tout le trimestre',
  'Sans emploi',
]);
const alimony = 'Avez-vous reçu une pension alimentaire ?';

describe('money', () => {
  const pages: OrdinaryPage[] = [
    [
      'no income of another sort',
      [works, choice('Revenus du patrimoine', 'Aucun revenu', ['Aucun revenu', 'Oui'])],
    ],
    ['no salary abroad', [works, aYesNo('Avez-vous perçu un salaire à l’étranger ?', 'Non')]],
    [
      'the partner has none',
      [
        choice('Votre situation', 'Salarié tout le trimestre', ['Salarié tout le trimestre', 'Non'], {
          group: 'Votre foyer',
        }),
        aYesNo('Votre conjoint a-t-il perçu un salaire ?', 'Non', { group: 'Votre foyer' }),
      ],
    ],
    [
      'the same salary, and a bonus beside it',
      [
        aYesNo('Votre salaire est-il resté le même ?', 'Oui'),
        ...inMonths('Salaire', ['1212,40', '1212,40', '1212,40']),
        ...inMonths('Primes', ['100', '0', '0']),
      ],
    ],
    [
      'another pension, in her words',
      [aYesNo(alimony, 'Non'), said('Remarques', 'Je touche 900 € de pension de retraite.')],
    ],
    [
      'another sort of money',
      [
        aYesNo('Avez-vous reçu une prime exceptionnelle ?', 'Non'),
        said('Remarques', 'Je touche 230 € de prime d’activité.'),
      ],
    ],
    [
      'the partner received none',
      [
        choice('Le père de Lou paie-t-il cette pension ?', 'Oui', ['Oui', 'Non']),
        aYesNo('Votre conjoint a-t-il reçu une pension alimentaire ?', 'Non'),
      ],
    ],
    ['a help of 50 €, once 500', inMonths('Aide de ma famille', ['50', '500', '50'])],
  ];
  rightly(pages.map(([what, fields]) => [what, fields, months, declares]));
});

describe('days', () => {
  const paid = 'Déclarez les revenus perçus entre le 1er juin et le 31 août 2026.';
  rightly([
    ['a rent', [aDate('Date de paiement du loyer', '05/09/2026')], [paid]],
    ['a letter', [aDate('Date de réception de votre notification', '05/09/2026')], [paid]],
    [
      'what is not to be told',
      [aDate('Date du versement', '05/09/2026')],
      ['N’indiquez pas les sommes perçues entre le 1er juin et le 31 août 2026.'],
    ],
    [
      'the husband before',
      [
        aDate('Date du décès', '03/02/2015', { group: 'Votre précédent conjoint' }),
        aDate('Date du mariage', '12/06/2021', { group: 'Votre conjoint actuel' }),
      ],
    ],
    [
      'a card, under a proof of home',
      [
        aDate('Date de délivrance de la carte d’identité', '12/03/2019', {
          group: 'Pièce d’identité et justificatif de domicile de moins de 3 mois',
        }),
      ],
      ['Pièce d’identité et justificatif de domicile de moins de 3 mois'],
    ],
    [
      'the lease, under a receipt of rent',
      [
        aDate('Date d’établissement du bail', '01/09/2021', {
          group: 'Quittance de loyer de moins de 3 mois',
        }),
      ],
      ['Quittance de loyer de moins de 3 mois'],
    ],
    [
      'an age, and no delay',
      [aDate('Date du certificat de scolarité', '01/09/2026')],
      ['Certificat de scolarité pour les enfants de moins de 16 ans'],
    ],
    ['thirty days', [aDate('Date du certificat', '20/11/2026')], ['Certificat de moins de 30 jours']],
    ['an adult', [aDate('Date de naissance', '12/04/1985'), choice('Niveau d’études', '3e', ['3e', 'Bac'])]],
  ]);
});

describe('people and papers', () => {
  const lives = choice('Chez qui vivent Léna (9 ans) et Noé (6 ans) ?', 'Chez moi', ['Chez moi', 'Ailleurs']);
  const buyer = [name('Nom et prénom', 'DURAND Marie'), name('Titulaire du compte', 'DURAND Marie')];
  rightly([
    ['of those under three', [lives, choice('Nombre d’enfants à charge de moins de 3 ans', '0', ['0', '1'])]],
    ['half of the time', [lives, choice('Nombre d’enfants à charge en résidence alternée', '0', ['0', '1'])]],
    ['who asks after a death', buyer, ['Demande de capital décès'], { title: 'Demande de capital décès' }],
    [
      'of a car',
      [name('Titulaire', 'VASSEUR René')],
      ['M. René VASSEUR, décédé le 02/03/2026', 'Nom inscrit sur la carte grise'],
    ],
    [
      'a use that says « paiement »',
      [
        aField('Motif', { text: 'EDF : paiement de ma facture en plusieurs fois', valueType: 'free-text' }),
        choice('Attestation', 'Attestation de droits', ['Attestation de droits', 'Attestation de paiement']),
      ],
    ],
    ['what the site gives', [], ['Taille maximale : 2 Mo', 'Notice explicative : notice-2026.pdf – 3,4 Mo']],
    ['less than a megabyte', [], ['Taille maximale : 5 Mo', 'scan.pdf (0.125 Mo)']],
  ]);
});

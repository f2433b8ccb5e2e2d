/** Ordinary pages, rightly filled in, of which a check that understood half of the page would tell something: what an answer is about. */
import { describe } from 'vitest';
import { france as work } from '../../support/conditional.ts';
import { aDate, amounts, aRadio, quarterly as caf, casesOf, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const box = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', text: 'on', ...given });
const name = casesOf('name');
const count = casesOf('household');
const town = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });

describe('answers', () => {
  const none = 'Je n’ai aucune ressource';
  rightly([
    [
      'nothing had, something asked for',
      [box(none), ...amounts(['Montant de la facture : 84', 'Montant demandé : 150'])],
    ],
    ['nothing had, savings', [box(none), ...amounts(['Épargne disponible : 1200'])]],
    [
      'nothing had, a debt',
      [box(none), ...amounts(['Montant de la dette : 340', 'Mensualité proposée : 30'])],
    ],
    [
      'none of these, and a salary',
      [
        anAmount('Salaire net', '1500'),
        ...['Pension alimentaire', 'Revenus fonciers'].map((label) =>
          aField(label, { kind: 'checkbox', question: 'Avez-vous perçu :' }),
        ),
        box('Aucune de ces ressources', { question: 'Avez-vous perçu :' }),
      ],
    ],
    [
      'who paid it, under the question of the amount',
      [
        aYesNo('Recevez-vous une pension alimentaire ?', 'Oui'),
        ...[anAmount('Montant mensuel', '150'), town('Versée par', 'Laurent MICHEL')].map((field) => ({
          ...field,
          question: 'Recevez-vous une pension alimentaire ?',
        })),
      ],
      [],
      caf,
    ],
    [
      'the number of who hosts',
      [town('Numéro d’allocataire de l’hébergeant', '7654321', { valueType: 'caf-number' })],
      ['Numéro allocataire : 1234567'],
    ],
    [
      'born otherwise',
      [name('Titulaire du compte', 'LEROY')],
      ['Mme Claire DURAND (née LEROY)', 'Le compte doit être à votre nom.'],
    ],
    [
      'no self-employed work',
      [aYesNo('Avez-vous exercé une activité non salariée ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, déclaré par votre employeur, reçu le 16/11/2026'],
      work,
    ],
    [
      'abroad',
      [aYesNo('Avez-vous travaillé à l’étranger ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      work,
    ],
    [
      'not the partner',
      [aYesNo('Votre conjoint a-t-il travaillé ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      work,
    ],
    [
      'later in the month',
      [aYesNo('Avez-vous travaillé depuis le 20 novembre ?', 'Non')],
      ['Contrat du 02/11/2026 au 13/11/2026, reçu le 16/11/2026'],
      work,
    ],
    [
      'no bonus, and the pay',
      [aYesNo('Avez-vous perçu une prime ce mois-ci ?', 'Non'), ...amounts(['Net : 1400', 'Brut : 1800'])],
    ],
    [
      'a row of questions, a row of details',
      [
        aYesNo('Avez-vous des revenus fonciers ?', 'Oui', { group: 'Vous' }),
        aYesNo('Avez-vous des revenus fonciers ?', 'Non', { group: 'Votre conjoint' }),
        anAmount('Si oui, montant', '100', { group: 'Vous' }),
        anAmount('Si oui, montant', '', { group: 'Votre conjoint' }),
      ],
    ],
    [
      'a tutor at work',
      [
        aYesNo('Faites-vous l’objet d’une mesure de protection ?', 'Non'),
        name('Nom du tuteur dans l’entreprise', 'Paul MARTIN'),
      ],
    ],
    [
      'who acts for her',
      [
        aYesNo('Mesure de protection juridique', 'Non'),
        name('Mandataire pour le dépôt du dossier', 'Paul MARTIN'),
      ],
    ],
    [
      'a child elsewhere',
      [
        aYesNo('Avez-vous des enfants à charge ?', 'Non'),
        name('Prénom de l’enfant pour lequel vous versez une pension', 'Lou'),
      ],
    ],
    [
      'a trial period over',
      [
        aYesNo('Êtes-vous toujours en poste ?', 'Oui'),
        aDate('Date de fin de la période d’essai', '02/09/2026'),
      ],
    ],
    [
      'the job before',
      [
        aYesNo('Êtes-vous toujours en poste ?', 'Oui'),
        aDate('Date de fin', '02/09/2026', { group: 'Emploi précédent' }),
        aDate('Fin du contrat d’apprentissage', '02/09/2026'),
      ],
    ],
    [
      'an entry elsewhere',
      [
        aYesNo('Avez-vous déménagé ?', 'Non'),
        aDate('Date d’entrée', '02/11/2026', { group: 'Votre formation' }),
      ],
    ],
    [
      'a divorce of old',
      [aYesNo('Vivez-vous en couple ?', 'Oui'), aDate('Date de votre divorce', '02/03/2012')],
    ],
    [
      'a guest, and the rent of a workshop',
      [
        aYesNo('Êtes-vous hébergé(e) à titre gratuit ?', 'Oui'),
        anAmount('Loyer de votre local professionnel', '450'),
      ],
    ],
    [
      'an owner, and the rent of her son',
      [
        aRadio('Votre logement', ['Propriétaire', 'Locataire'], 'Propriétaire'),
        anAmount('Loyer de la chambre de votre fils étudiant', '450'),
      ],
    ],
    [
      'single, her parents wed',
      [
        aRadio('Situation', ['Célibataire', 'Marié(e)'], 'Célibataire', { group: 'Vous' }),
        aDate('Date du mariage', '02/03/1985', { group: 'Vos parents' }),
      ],
    ],
    [
      'alone, and people kept elsewhere',
      [aYesNo('Vivez-vous seul(e) dans ce logement ?', 'Oui'), count('Nombre de personnes à charge', '2')],
    ],
    [
      'another resource, no',
      [
        anAmount('Salaire', '900', { group: 'Juillet 2026' }),
        anAmount('Salaire', '900', { group: 'Août 2026' }),
        anAmount('Salaire', '900', { group: 'Septembre 2026' }),
        aRadio(
          'Avez-vous eu d’autres ressources ?',
          ['Oui', 'Non, aucune ressource'],
          'Non, aucune ressource',
          { valueType: 'yes-no' },
        ),
      ],
      [],
      caf,
    ],
    [
      'of someone told in the line above',
      [
        anAmount('Salaire', '900', { group: 'Juillet 2026' }),
        anAmount('Salaire', '900', { group: 'Août 2026' }),
        anAmount('Salaire', '900', { group: 'Septembre 2026' }),
        aRadio('a-t-il eu des ressources ?', ['Oui', 'Non, aucune ressource'], 'Non, aucune ressource', {
          valueType: 'yes-no',
        }),
      ],
      ['Votre conjoint, M. Paul MARTIN :'],
      caf,
    ],
    [
      'nothing had, a pension paid',
      ['Juillet', 'Août', 'Septembre'].flatMap((month) => [
        box('Aucune ressource', { group: `${month} 2026` }),
        anAmount('Salaire', '', { group: `${month} 2026` }),
        anAmount('Pension alimentaire versée', '150', { group: `${month} 2026` }),
      ]),
      [],
      caf,
    ],
    [
      '« Non », and the day she signs',
      [
        aYesNo('Avez-vous repris une activité professionnelle depuis votre dernière déclaration ?', 'Non'),
        aDate('Fait le', '24/11/2026'),
      ],
      [],
      caf,
    ],
    [
      'signed after a « Non »',
      [
        aYesNo('Avez-vous travaillé en novembre ?', 'Non'),
        aYesNo('Avez-vous été en arrêt maladie ?', 'Non'),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
        aDate('Date', '30/11/2026'),
      ],
      [],
      work,
    ],
    [
      'a job that goes on',
      [
        aYesNo('Avez-vous travaillé en novembre ?', 'Oui'),
        aField('Nombre d’heures', { valueType: 'hours', text: '40' }),
        anAmount('Salaire brut', '480'),
        aDate('Date de début du contrat', '02/03/2024'),
      ],
      [],
      work,
    ],
    [
      'a contract that will end',
      [
        aYesNo('Avez-vous travaillé en novembre ?', 'Oui'),
        aField('Nombre d’heures', { valueType: 'hours', text: '40' }),
        anAmount('Salaire brut', '480'),
        aDate('Fin de contrat prévue', '31/01/2027'),
      ],
      [],
      work,
    ],
  ]);
});

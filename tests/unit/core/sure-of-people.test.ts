/** Ordinary pages, rightly filled in, of which a check that understood half of the page would tell something: whose a case is, who is counted. */
import { describe } from 'vitest';
import { aDate, aRadio, casesOf, days, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const name = casesOf('name');
const count = casesOf('household');
const email = casesOf('email');
const town = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });

describe('people', () => {
  rightly([
    [
      'the birth of a child, and since when she lives there',
      days(['Date de naissance de l’enfant : 05/11/2026', 'Date d’entrée dans le logement : 01/09/2019']),
    ],
    [
      'arrived in France',
      days(['Date de naissance de votre enfant : 05/11/2026', 'Arrivée en France le : 01/09/2019']),
    ],
    [
      'present in the flat',
      days(['Date de naissance : 05/11/2025', 'Présente dans le logement depuis le : 01/09/2019']),
    ],
    [
      'a section, and her own birth',
      [
        aDate('Date de naissance', '12/03/1990'),
        aRadio(
          'Section demandée',
          ['Petite section – enfants nés en 2024', 'Moyenne section – enfants nés en 2023'],
          'Petite section – enfants nés en 2024',
        ),
      ],
    ],
    [
      'a grown-up pupil',
      days([
        'Date de naissance de l’élève : 12/03/1983',
        'Date de naissance du responsable légal : 02/05/1985',
      ]),
    ],
    [
      'maintenance for a child elsewhere',
      [
        count('Nombre d’enfants à charge', '0'),
        anAmount('Contribution à l’entretien de vos enfants mineurs', '150'),
      ],
    ],
    [
      'hours of a childminder',
      [
        count('Enfants à charge', '0'),
        aField('Heures de garde par enfant gardé', { valueType: 'hours', text: '120' }),
      ],
    ],
    [
      'an apprentice since the month',
      [
        aYesNo('Un de vos enfants a-t-il perçu un salaire en août 2026 ?', 'Non'),
        aRadio('Situation', ['Élève', 'Apprenti'], 'Apprenti', { group: 'Loris, 17 ans' }),
      ],
      [],
      { today: '2026-09-20' },
    ],
    [
      'a third child, none',
      [
        count('Nombre d’enfants à charge', '2'),
        ...['Lou', 'Mia', 'Néant'].map((text, at) => name('Prénom', text, { group: `Enfant ${at + 1}` })),
      ],
    ],
    [
      'a third part with its first choice',
      [
        count('Nombre d’enfants à charge', '2'),
        ...['Lou', 'Mia', ''].flatMap((text, at) => [
          name('Prénom', text, { group: `Enfant ${at + 1}` }),
          aYesNo('En situation de handicap ?', 'Non', { group: `Enfant ${at + 1}` }),
        ]),
      ],
    ],
    [
      'two parties in one title',
      [
        aRadio('Situation familiale', ['Célibataire', 'En couple', 'Marié(e)'], 'Célibataire'),
        name('Nom', 'EXEMPLE', { heading: 'Identité du demandeur et du conjoint' }),
      ],
    ],
    [
      'a flat-mate',
      [
        aYesNo('Vivez-vous en couple ?', 'Non'),
        name('Nom de la personne avec qui vous vivez en colocation', 'Paul MARTIN'),
      ],
    ],
    ['her married name', [aYesNo('Vivez-vous en couple ?', 'Non'), name('Nom d’épouse', 'MARTIN')]],
    [
      'her name of use',
      [
        aRadio('Vous vivez', ['Seul(e)', 'En couple'], 'Seul(e)'),
        name('Nom d’usage (nom d’époux ou d’épouse)', 'MARTIN'),
      ],
    ],
    [
      'a partner who asks for nothing',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aYesNo('Votre conjoint demande-t-il aussi cette aide ?', 'Non'),
        name('Nom', '', { group: 'Votre conjoint' }),
        aDate('Date de naissance', '', { group: 'Votre conjoint' }),
        name('Nom', 'EXEMPLE', { group: 'Vous' }),
      ],
    ],
    [
      'a partner without income',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aYesNo('Votre conjoint a-t-il des revenus ?', 'Non'),
        anAmount('Revenus de votre conjoint', ''),
        anAmount('Vos revenus', '1200'),
      ],
    ],
    [
      'a part for those it concerns',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        name('Nom', '', { group: 'Conjoint (si son adresse est différente)' }),
        aDate('Date de naissance', '', { group: 'Conjoint (si son adresse est différente)' }),
      ],
    ],
    [
      'apart, he kept the home',
      [
        aRadio('Ce qui a changé', ['Séparation', 'Mariage'], 'Séparation'),
        aYesNo('Votre conjoint occupe-t-il toujours le logement familial ?', 'Oui'),
      ],
    ],
    [
      'other grown-ups',
      [
        aRadio('Situation', ['Marié(e)', 'Célibataire'], 'Marié(e)', { valueType: 'marital-status' }),
        count('Autres adultes vivant avec vous', '0'),
      ],
    ],
    [
      'adults, the partner left out',
      [
        aRadio('Situation', ['Marié(e)', 'Célibataire'], 'Marié(e)', { valueType: 'marital-status' }),
        count('Nombre d’adultes vivant avec vous', '0', { hint: 'Ne comptez pas votre conjoint.' }),
      ],
    ],
    [
      'single by law, at one address',
      [
        town('Situation matrimoniale', 'Célibataire', { valueType: 'marital-status' }),
        aRadio('Où habite l’autre parent ?', ['Avec vous', 'Ailleurs'], 'Avec vous'),
      ],
    ],
    [
      'the list, then those who left',
      [count('Nombre d’enfants à charge', '2')],
      [
        'Enfants à charge',
        'Lou, née le 03/05/2016',
        'Mia, née le 04/06/2018',
        'Enfants qui ont quitté le foyer',
        'Tom, né le 05/07/2009',
      ],
    ],
    [
      'one other e-mail',
      [
        email('Adresse électronique', 'a@exemple.fr'),
        email('Adresse électronique pour recevoir la confirmation', 'b@exemple.fr'),
      ],
    ],
    [
      'the first of two, again',
      [
        email('Courriel personnel', 'a@exemple.fr'),
        email('Courriel professionnel', 'b@exemple.fr'),
        email('Confirmez votre courriel personnel', 'a@exemple.fr'),
      ],
    ],
    [
      'the insured and the patient',
      [
        town('Numéro de sécurité sociale de l’assuré', '2 85 05 78 006 084 41', { valueType: 'nir' }),
        aDate('Date de naissance du bénéficiaire des soins', '02/03/2016'),
      ],
    ],
  ]);
});

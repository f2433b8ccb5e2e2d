import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { nirOf } from '../people.ts';
import type { Sort } from './guide.ts';
import { pageOf, spoil } from './page.ts';

const url = 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_somtc=true';
const titles = [
  'Demande de complémentaire santé solidaire',
  'Faire une demande de complémentaire santé solidaire',
  'Ma demande de Complémentaire santé solidaire',
  'Complémentaire santé solidaire',
] as const;

function household(chance: Chance): Draft {
  return pageOf({
    url,
    site: 'Mon compte ameli',
    h1: chance.one(titles),
    h2: chance.one(['Composition du foyer', 'Votre foyer']),
    steps: ['Composition du foyer', 'Vos ressources', 'Organisme gestionnaire', 'Récapitulatif'],
    at: chance.one([0, 1]),
    blocks: [
      [
        null,
        [
          [
            {
              id: 'caf',
              label: chance.one(['Numéro allocataire', 'Numéro d’allocataire CAF']),
              kind: 'text',
            },
            '1234567',
          ],
          [
            {
              id: 'couple',
              label: chance.one(['Vivez-vous en couple ?', 'Vivez-vous seul(e) ?']),
              kind: 'yes-no',
            },
            'non',
          ],
          [
            { id: 'enfants', label: 'Nombre d’enfants de moins de 25 ans', kind: 'text', isRequired: true },
            '1',
          ],
        ],
      ],
      [
        chance.one(['Membre du foyer n° 1', 'Votre enfant']),
        [
          [
            {
              id: 'nir',
              label: chance.one(['Numéro de sécurité sociale', 'N° de sécurité sociale (15 chiffres)']),
              kind: 'text',
              isRequired: true,
              hint: '15 chiffres',
            },
            nirOf(chance, '1104'),
          ],
          [
            { id: 'ne', label: 'Date de naissance', kind: 'text', hint: 'JJ/MM/AAAA', isRequired: true },
            '03/04/2011',
          ],
        ],
      ],
    ],
    buttons: chance.one([['Précédent', 'Suivant'], ['Continuer']]),
  });
}

function money(chance: Chance): Draft {
  return pageOf({
    url,
    site: 'Mon compte ameli',
    h1: chance.one(titles),
    h2: chance.one(['Vos ressources', 'Ressources du foyer']),
    intro: [
      'Vos salaires et allocations sont déjà connus. Indiquez les autres ressources des douze derniers mois.',
    ],
    blocks: [
      [
        null,
        [
          [
            { id: 'bourse', label: chance.one(['Montant de la bourse', 'Bourse d’études']), kind: 'text' },
            '0',
          ],
          [
            {
              id: 'pension',
              label: chance.one(['Pension alimentaire reçue', 'Pensions alimentaires perçues']),
              kind: 'text',
            },
            chance.one(['1 440,00', '1440', '1 440 €']),
          ],
          [{ id: 'ca', label: 'Votre chiffre d’affaires', kind: 'text' }, '0,00'],
          [
            { id: 'change', label: 'Votre situation a-t-elle changé depuis 12 mois ?', kind: 'yes-no' },
            'non',
          ],
          [
            { id: 'piece', label: 'Justificatif', kind: 'file', hint: 'PDF ou JPG, 4 Mo maximum' },
            { name: 'pension.pdf', type: 'application/pdf', size: 300_000 },
          ],
        ],
      ],
    ],
    buttons: ['Précédent', 'Suivant'],
  });
}

export const ameliCover: Sort[] = [
  { what: 'household', kind: 'clean', times: 4, make: household },
  { what: 'money', kind: 'clean', times: 4, make: money },
  spoil('number’s key', household, 'nir', '180013512312399', 'secu'),
  spoil('born tomorrow', household, 'ne', '12/12/2026', 'naissance'),
  spoil('no such day', household, 'ne', '31/04/2011', 'naissance'),
  spoil('question left', household, 'couple', null, 'vivez'),
  spoil('children left', household, 'enfants', null, 'enfants'),
  spoil('below zero', money, 'pension', '-40', 'pension'),
  spoil('not an amount', money, 'bourse', 'je ne sais pas', 'bourse'),
  spoil('empty file', money, 'piece', { name: 'pension.pdf', type: 'application/pdf', size: 0 }, ''),
  spoil(
    'a kind refused',
    money,
    'piece',
    { name: 'pension.odt', type: 'application/vnd.oasis.opendocument.text', size: 9_000 },
    '',
  ),
  {
    what: 'gone, says the page',
    kind: 'no-proof',
    make: () =>
      pageOf({
        url,
        site: 'Mon compte ameli',
        h1: 'Demande de complémentaire santé solidaire',
        intro: ['Votre demande a bien été envoyée le 24/11/2026.'],
      }),
  },
  {
    what: 'what it is',
    kind: 'unseen',
    make: () =>
      pageOf({
        url: 'https://www.ameli.fr/assure/droits',
        site: 'ameli.fr',
        h1: 'Complémentaire santé solidaire : qui y a droit ?',
        intro: ['Vos ressources ne doivent pas dépasser un plafond.'],
      }),
  },
];

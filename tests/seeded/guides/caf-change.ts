import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import type { Sort } from './guide.ts';
import { pageOf, spoil } from './page.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/caffr/moncompte/changement';

/** A move, told to the CAF. */
function moving(chance: Chance): Draft {
  return pageOf({
    url,
    site: 'Mon Compte',
    h1: chance.one([
      'Déclarer un changement de situation',
      'Déclarer un changement',
      'Changement de situation',
      'Déclarer un changement d’adresse',
    ]),
    h2: chance.one(['Décrivez votre changement', 'Votre changement', 'Votre nouvelle adresse']),
    steps: ['Votre changement', 'Récapitulatif'],
    at: chance.one([0, 1]),
    blocks: [
      [
        null,
        [
          [
            {
              id: 'nature',
              label: chance.one(['Nature du changement', 'Quel changement souhaitez-vous déclarer ?']),
              kind: 'choice',
              options: ['Déménagement', 'Séparation', 'Naissance', 'Reprise d’un emploi'],
              isRequired: true,
            },
            'Déménagement',
          ],
          [
            {
              id: 'depuis',
              label: chance.one(['Date du changement', 'Depuis quelle date ?', 'À partir du']),
              kind: 'text',
              hint: 'JJ/MM/AAAA',
              isRequired: true,
            },
            chance.one(['15/11/2026', '01/10/2026', '02/09/2026']),
          ],
        ],
      ],
      [
        chance.one(['Nouvelle adresse', 'Votre nouvelle adresse']),
        [
          [
            { id: 'voie', label: chance.one(['Numéro et voie', 'Adresse']), kind: 'text', isRequired: true },
            '4 allée des Lilas',
          ],
          [{ id: 'cp', label: 'Code postal', kind: 'text', isRequired: true }, '29000'],
          [
            { id: 'ville', label: chance.one(['Commune', 'Ville']), kind: 'text', isRequired: true },
            'Quimper',
          ],
        ],
      ],
      [
        null,
        [
          [
            {
              id: 'couple',
              label: chance.one(['Vivez-vous en couple ?', 'Vivez-vous seul(e) ?']),
              kind: 'yes-no',
              isRequired: chance.is(0.5),
            },
            'non',
          ],
          [{ id: 'etranger', label: 'Percevez-vous des ressources à l’étranger ?', kind: 'yes-no' }, 'non'],
        ],
      ],
    ],
    buttons: chance.one([['Annuler', 'Continuer'], ['Précédent', 'Suivant'], ['Valider']]),
  });
}

/** A birth, told to the CAF. */
function birth(chance: Chance): Draft {
  return pageOf({
    url,
    site: 'Mon Compte',
    h1: chance.one([
      'Déclarer un changement',
      'Déclarer une naissance',
      'Signaler un changement de situation',
    ]),
    h2: 'Votre nouvelle situation',
    blocks: [
      [
        'Votre enfant',
        [
          [{ id: 'nom', label: 'Nom de naissance', kind: 'text', isRequired: true }, 'Exemple'],
          [{ id: 'prenom', label: 'Prénom(s)', kind: 'text', isRequired: true }, 'Lou'],
          [
            {
              id: 'ne',
              label: chance.one(['Date de naissance de l’enfant', 'Date de naissance', 'Né(e) le']),
              kind: 'text',
              hint: 'JJ/MM/AAAA',
              isRequired: true,
            },
            '03/11/2026',
          ],
          [{ id: 'charge', label: 'Cet enfant vit-il chez vous ?', kind: 'yes-no' }, 'oui'],
        ],
      ],
    ],
    buttons: ['Retour', 'Valider'],
  });
}

export const cafChange: Sort[] = [
  { what: 'moving', kind: 'clean', times: 5, make: moving },
  { what: 'birth', kind: 'clean', times: 3, make: birth },
  spoil('no date', moving, 'depuis', null, ''),
  spoil('no such day', moving, 'depuis', '31/11/2026', ''),
  spoil('postal code', moving, 'cp', '2900', 'postal'),
  spoil('question left', moving, 'couple', null, 'vivez'),
  spoil('question left, not starred', moving, 'etranger', null, 'etranger'),
  spoil('nature left', moving, 'nature', null, 'changement'),
  spoil('born tomorrow', birth, 'ne', '03/12/2026', ''),
  spoil('no name', birth, 'prenom', null, 'prenom'),
  {
    what: 'ended',
    kind: 'receipt',
    make: () =>
      pageOf({
        url,
        site: 'Mon Compte',
        h1: 'Déclarer un changement',
        h2: 'Votre déclaration est terminée',
        intro: ['Nous avons bien reçu vos informations.'],
      }),
  },
  {
    what: 'not ended',
    kind: 'no-proof',
    make: () =>
      pageOf({
        url,
        site: 'Mon Compte',
        h1: 'Déclarer un changement',
        intro: ['Attendez l’écran « Votre déclaration est terminée » avant de fermer.'],
      }),
  },
  {
    what: 'profile shown',
    kind: 'unseen',
    make: () =>
      pageOf({
        url,
        site: 'Mon Compte',
        h1: 'Mon profil',
        intro: ['Adresse : 12 rue des Tilleuls, 35000 Rennes', 'Situation familiale : en couple'],
        buttons: ['Modifier'],
      }),
  },
  {
    what: 'search of a creche',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://monenfant.fr/',
        site: 'Mon enfant',
        h1: 'Trouver une crèche',
        blocks: [
          [
            null,
            [
              [{ id: 'ou', label: 'Votre adresse', kind: 'text' }, 'Rennes'],
              [{ id: 'depuis', label: 'À partir du', kind: 'text' }, '01/12/2026'],
            ],
          ],
        ],
        buttons: ['Rechercher'],
      }),
  },
];

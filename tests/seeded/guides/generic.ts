import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { ibanOf, spoilIban } from '../people.ts';
import type { Sort } from './guide.ts';
import { pageOf, spoil } from './page.ts';

const paper = { name: 'justificatif.pdf', type: 'application/pdf', size: 120_000 };

/** A démarche of an administration nobody wrote a guide for. */
function demarche(chance: Chance): Draft {
  return pageOf({
    url: chance.one([
      'https://demarches.ville-exemple.fr/dossier/12',
      'https://services.departement-exemple.fr/demande',
      'https://www.demarches-exemple.gouv.fr/dossiers/7',
    ]),
    site: chance.one(['Ville d’Exemple', 'Département', 'Démarches en ligne']),
    h1: chance.one([
      'Demande de carte de stationnement',
      'Demande d’aide au permis de conduire',
      'Inscription au restaurant scolaire',
      'Mon dossier : demande de logement',
      'Demande de fonds de solidarité logement',
    ]),
    h2: chance.one(['Votre demande', 'Formulaire', 'Pièces justificatives']),
    steps: ['Votre identité', 'Pièces justificatives', 'Dépôt du dossier'],
    at: 3,
    blocks: [
      [
        'Votre identité',
        [
          [{ id: 'nom', label: 'Nom de famille', kind: 'text', isRequired: true }, 'Exemple'],
          [
            {
              id: 'ne',
              label: chance.one(['Date de naissance', 'Né(e) le']),
              kind: 'text',
              hint: 'JJ/MM/AAAA',
              isRequired: true,
            },
            '02/05/1981',
          ],
          [
            {
              id: 'mel',
              label: chance.one(['Courriel', 'Adresse électronique', 'E-mail']),
              kind: 'text',
              isRequired: true,
            },
            'camille@exemple.fr',
          ],
          [
            { id: 'tel', label: chance.one(['Téléphone', 'N° de téléphone portable']), kind: 'text' },
            '06 11 22 33 44',
          ],
          [{ id: 'cp', label: 'Code postal', kind: 'text', isRequired: true }, '75011'],
        ],
      ],
      [
        'Pièces justificatives',
        [
          [
            {
              id: 'piece',
              label: chance.one(['Justificatif de domicile', 'Pièce d’identité']),
              kind: 'file',
              hint: 'PDF, JPG ou PNG, 5 Mo maximum',
              isRequired: true,
            },
            paper,
          ],
          [{ id: 'iban', label: 'IBAN', kind: 'text', isRequired: true }, ibanOf(chance)],
        ],
      ],
      [
        null,
        [
          [
            {
              id: 'honneur',
              label: chance.one([
                'Je certifie sur l’honneur l’exactitude des informations',
                'J’atteste sur l’honneur que les informations sont exactes',
              ]),
              kind: 'tick',
              isRequired: true,
            },
            true,
          ],
        ],
      ],
    ],
    buttons: chance.one([
      ['Précédent', 'Déposer le dossier'],
      ['Retour', 'Envoyer ma demande'],
      ['Valider ma demande'],
    ]),
  });
}

export const generic: Sort[] = [
  { what: 'demarche', kind: 'clean', times: 8, make: demarche },
  spoil('no paper', demarche, 'piece', null, ''),
  spoil('empty paper', demarche, 'piece', { ...paper, size: 0 }, ''),
  spoil('IBAN', demarche, 'iban', spoilIban('FR76 3000 6000 0112 3456 7890 189'), 'iban'),
  spoil('e-mail', demarche, 'mel', 'camille@exemple', ''),
  spoil('phone', demarche, 'tel', '06 11 22', ''),
  spoil('no such day', demarche, 'ne', '30/02/1981', ''),
  spoil('postal code', demarche, 'cp', '7511', 'postal'),
  spoil('name left', demarche, 'nom', null, 'nom'),
  spoil('word on honour left', demarche, 'honneur', null, 'honneur'),
  {
    what: 'a shop',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://boutique.exemple.fr/commande',
        site: 'Boutique',
        h1: 'Votre commande',
        blocks: [
          [
            null,
            [
              [{ id: 'n', label: 'Nom', kind: 'text' }, 'Exemple'],
              [{ id: 'c', label: 'J’accepte les conditions générales', kind: 'tick' }, true],
            ],
          ],
        ],
        buttons: ['Payer'],
      }),
  },
  {
    what: 'a job board',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://emploi.exemple.fr/postuler',
        site: 'Emplois',
        h1: 'Offre d’emploi : cuisinier',
        blocks: [
          [
            null,
            [
              [{ id: 'cv', label: 'Votre CV', kind: 'file' }, paper],
              [{ id: 'm', label: 'Votre message', kind: 'text' }, 'Bonjour'],
            ],
          ],
        ],
        buttons: ['Envoyer ma candidature'],
      }),
  },
  {
    what: 'a bank',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://banque.exemple.fr/virement',
        site: 'Banque',
        h1: 'Ajouter un bénéficiaire',
        steps: ['Compte', 'Confirmation'],
        at: 1,
        blocks: [[null, [[{ id: 'i', label: 'IBAN', kind: 'text' }, 'FR76 3000 6000 0112 3456 7890 189']]]],
        buttons: ['Valider'],
      }),
  },
];

import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import type { Sort } from './guide.ts';
import { pageOf, spoil } from './page.ts';

function cafPeriod(chance: Chance): Draft {
  return pageOf({
    url: 'https://wwwd.caf.fr/attestations',
    site: 'Mon Compte',
    h1: chance.one([
      'Mes attestations',
      'Attestation de paiements',
      'Obtenir une attestation',
      'Télécharger une attestation',
    ]),
    h2: chance.one(['Choisir la période', 'Sur quelle période ?']),
    blocks: [
      [
        null,
        [
          [
            {
              id: 'type',
              label: chance.one(['Type d’attestation', 'Quelle attestation souhaitez-vous ?']),
              kind: 'choice',
              options: [
                'Attestation de paiements',
                'Attestation de montant net social',
                'Attestation de quotient familial',
              ],
              isRequired: true,
            },
            'Attestation de paiements',
          ],
          [
            {
              id: 'du',
              label: chance.one(['Date de début', 'Du', 'Période du']),
              kind: 'text',
              hint: 'JJ/MM/AAAA',
              isRequired: true,
            },
            '01/08/2026',
          ],
          [{ id: 'au', label: 'Au', kind: 'text', hint: 'JJ/MM/AAAA', isRequired: true }, '31/10/2026'],
        ],
      ],
    ],
    buttons: chance.one([
      ['Télécharger'],
      ['Retour', 'Télécharger l’attestation'],
      ['Obtenir mon attestation'],
    ]),
  });
}

function cafNow(chance: Chance): Draft {
  return pageOf({
    url: 'https://wwwd.caf.fr/attestations',
    site: 'Mon Compte',
    h1: chance.one([
      'Attestation de quotient familial',
      'Attestation de montant net social',
      'Mes attestations',
    ]),
    intro: ['Votre attestation est disponible au format PDF.'],
    buttons: ['Télécharger mon attestation'],
  });
}

function franceTravail(chance: Chance): Draft {
  return pageOf({
    url: 'https://candidat.francetravail.fr/mesattestations',
    site: 'Mon espace',
    h1: chance.one([
      'Mes attestations',
      'Attestations',
      'Mon avis de situation',
      'Télécharger une attestation',
    ]),
    h2: chance.one(['Choisissez une attestation', 'Sélectionnez une attestation']),
    blocks: [
      [
        null,
        [
          [
            {
              id: 'type',
              label: chance.one([
                'Attestation souhaitée',
                'Type d’attestation',
                'Choisissez une attestation',
              ]),
              kind: 'choice',
              options: ['Avis de situation', 'Attestation de paiement'],
              isRequired: true,
            },
            'Avis de situation',
          ],
          [
            {
              id: 'mois',
              label: 'Période souhaitée',
              kind: 'choice',
              options: ['Octobre 2026', 'Septembre 2026'],
            },
            'Octobre 2026',
          ],
        ],
      ],
    ],
    buttons: chance.one([
      ['Obtenir mon attestation'],
      ['Retour', 'Télécharger'],
      ['Télécharger mon avis de situation'],
    ]),
  });
}

function ameli(chance: Chance): Draft {
  return pageOf({
    url: 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure',
    site: 'Mon compte ameli',
    h1: chance.one([
      'Attestation de droits',
      'Mon attestation de droits',
      'Télécharger mon attestation de droits',
    ]),
    h2: chance.one(['Choisir le bénéficiaire', 'Pour qui ?']),
    blocks: [
      [
        null,
        [
          [
            {
              id: 'qui',
              label: chance.one([
                'Bénéficiaire',
                'Pour qui souhaitez-vous une attestation ?',
                'Choisir le bénéficiaire',
              ]),
              kind: 'choice',
              options: ['Camille Exemple', 'Lou Exemple', 'Tous les bénéficiaires'],
              isRequired: true,
            },
            'Camille Exemple',
          ],
        ],
      ],
    ],
    buttons: chance.one([
      ['Demander mon attestation'],
      ['Télécharger mon attestation'],
      ['Retour', 'Obtenir mon attestation'],
    ]),
  });
}

export const cafAttestation: Sort[] = [
  { what: 'period', kind: 'clean', times: 4, make: cafPeriod },
  { what: 'at once', kind: 'clean', times: 3, make: cafNow },
  spoil('end before start', cafPeriod, 'au', '01/05/2026', '', 2),
  spoil('no such day', cafPeriod, 'au', '31/09/2026', '', 2),
  spoil('no start', cafPeriod, 'du', null, '', 2),
  spoil('kind left', cafPeriod, 'type', null, ''),
  {
    what: 'another than the one asked for',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = cafPeriod(chance);
      page.paper.intro.push('La mairie vous demande : une attestation de quotient familial');
      return [page, ''];
    },
  },
  {
    what: 'a paper on honour',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://wwwd.caf.fr/formulaires',
        site: 'Mon Compte',
        h1: 'Attestation sur l’honneur',
        blocks: [[null, [[{ id: 'nom', label: 'Nom', kind: 'text' }, 'Exemple']]]],
        buttons: ['Télécharger'],
      }),
  },
];

export const franceTravailAttestation: Sort[] = [
  { what: 'choice', kind: 'clean', times: 6, make: franceTravail },
  spoil('kind left', franceTravail, 'type', null, '', 4),
  {
    what: 'an employer’s',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://candidat.francetravail.fr/aide',
        site: 'France Travail',
        h1: 'Attestation employeur',
        intro: ['Comment obtenir votre attestation employeur ?'],
        buttons: ['Télécharger la notice'],
      }),
  },
];

export const ameliAttestation: Sort[] = [
  { what: 'choice', kind: 'clean', times: 6, make: ameli },
  spoil('person left', ameli, 'qui', null, '', 4),
  {
    what: 'the solidarity cover’s',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://assure.ameli.fr/PortailAS/',
        site: 'Mon compte ameli',
        h1: 'Mes remboursements',
        intro: ['Attestation de droits : dans « Mes démarches ».'],
        buttons: ['Télécharger le relevé'],
      }),
  },
];

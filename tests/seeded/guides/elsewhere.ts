import type { Draft } from '../case.ts';
import type { Ask } from '../paper.ts';
import { resourcesOf } from './caf-resources.ts';
import { actualisationOf } from './france-travail-page.ts';
import type { Sort } from './guide.ts';
import { pageOf } from './page.ts';

/** Pages that look like a guide's own, by their words or by their address. */
const caf = 'https://wwwd.caf.fr/wps/myportal/caffr/moncompte';
const work = 'https://candidat.francetravail.fr/espacepersonnel';
const tax = 'https://cfspart.impots.gouv.fr/enp';
const health = 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure';
const farm = 'https://bourgogne.msa.fr/lfp/web/espace';

type Line = [label: string, answer: string];

function asking(
  what: string,
  url: string,
  h1: string,
  lines: Line[],
  buttons: string[],
  intro: string[] = [],
): Sort {
  return {
    what,
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url,
        site: 'Espace personnel',
        h1,
        intro,
        buttons,
        blocks: [
          [
            null,
            lines.map(([label, answer], at): [Ask, string] => [
              { id: `c${at}`, label, kind: 'text' },
              answer,
            ]),
          ],
        ],
      }),
  };
}

function atHost(what: string, host: string, make: (chance: Parameters<Sort['make']>[0]) => Draft): Sort {
  return {
    what,
    kind: 'elsewhere',
    make: (chance) => ({ ...make(chance), url: `https://${host}/declaration` }),
  };
}

export const elsewhere: Sort[] = [
  atHost('a longer host', 'wwwd.caf.fr.exemple.com', resourcesOf),
  atHost('a host alike', 'www.mon-caf.fr', resourcesOf),
  atHost('a host with a hyphen', 'caf-fr.exemple.net', resourcesOf),
  atHost('a longer host, work', 'candidat.francetravail.fr.exemple.org', actualisationOf),
  atHost('a host alike, work', 'france-travail-actualisation.fr', actualisationOf),
  asking(
    'a town’s household form',
    'https://www.ville-exemple.fr/quotient',
    'Calcul du quotient familial',
    [
      ['Ressources du foyer', '1200'],
      ['Nombre d’enfants à charge', '2'],
      ['Montant net social', '900'],
    ],
    ['Calculer'],
  ),
  asking(
    'a bank',
    'https://www.banque-exemple.fr/credit',
    'Votre demande de crédit',
    [
      ['Revenus mensuels', '1400'],
      ['Loyer', '500'],
    ],
    ['Continuer'],
  ),
  asking(
    'a job board',
    'https://www.emplois-exemple.fr/offre',
    'Postuler',
    [
      ['Salaire souhaité', '1800'],
      ['Date de disponibilité', '01/12/2026'],
    ],
    ['Envoyer ma candidature'],
  ),
  asking(
    'a housing aid',
    `${caf}/al`,
    'Demande d’aide au logement',
    [
      ['Montant du loyer', '420'],
      ['Ressources du foyer', '900'],
    ],
    ['Suivant'],
  ),
  asking(
    'asking for the RSA',
    `${caf}/rsa`,
    'Demander le RSA',
    [
      ['Salaire, août 2026', '300'],
      ['Salaire, septembre 2026', '0'],
      ['Salaire, octobre 2026', '0'],
    ],
    ['Suivant'],
  ),
  asking(
    'a simulation',
    `${caf}/simulation`,
    'Simulation de la prime d’activité',
    [
      ['Salaire, août 2026', '1300'],
      ['Salaire, septembre 2026', '1300'],
      ['Salaire, octobre 2026', '1300'],
    ],
    ['Voir le résultat'],
  ),
  asking(
    'a message to the CAF',
    `${caf}/contactermacaf`,
    'Contacter ma Caf',
    [
      ['Objet', 'Ma déclaration trimestrielle'],
      ['Votre message', 'Bonjour'],
    ],
    ['Envoyer'],
  ),
  asking(
    'payments',
    `${caf}/paiements`,
    'Mes paiements',
    [],
    [],
    ['Prime d’activité : 182,15 € le 05/11/2026', 'Montant net social : 300 €'],
  ),
  asking(
    'an application',
    `${work}/candidature`,
    'Mes candidatures',
    [
      ['Votre message', 'Bonjour'],
      ['Date de l’entretien', '04/12/2026'],
    ],
    ['Enregistrer'],
  ),
  asking(
    'signing up',
    `${work}/inscription`,
    'S’inscrire comme demandeur d’emploi',
    [
      ['Dernier emploi', 'Cuisine'],
      ['Salaire brut', '1700'],
      ['Date de fin de contrat', '30/10/2026'],
    ],
    ['Valider'],
  ),
  asking(
    'a profile',
    `${work}/profil`,
    'Mon profil de compétences',
    [['Métier recherché', 'Cuisine']],
    ['Enregistrer'],
  ),
  asking(
    'paying a tax',
    `${tax}/payer`,
    'Payer en ligne',
    [
      ['Montant', '120'],
      ['IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ],
    ['Valider'],
  ),
  asking(
    'houses',
    `${tax}/biens`,
    'Gérer mes biens immobiliers',
    [
      ['Montant du loyer', '450'],
      ['Date d’entrée', '01/09/2026'],
    ],
    ['Valider'],
  ),
  asking(
    'a message to the taxes',
    `${tax}/messagerie`,
    'Messagerie sécurisée',
    [
      ['Objet', 'Ma déclaration de revenus'],
      ['Votre message', 'Bonjour'],
    ],
    ['Envoyer'],
  ),
  asking('payments of care', health, 'Mes remboursements', [['Période', 'Octobre 2026']], ['Afficher']),
  asking(
    'a card',
    health,
    'Commander une carte Vitale',
    [
      ['Nom', 'Exemple'],
      ['Adresse', '12 rue des Tilleuls'],
    ],
    ['Valider'],
  ),
  asking(
    'asking for the prime',
    farm,
    'Demande de prime d’activité',
    [
      ['Salaire, août 2026', '1300'],
      ['Salaire, septembre 2026', '1300'],
      ['Salaire, octobre 2026', '1300'],
    ],
    ['Suivant'],
  ),
  asking(
    'news',
    farm,
    'Actualités : la déclaration trimestrielle change',
    [],
    [],
    ['Déclarez vos ressources : le montant net social est déjà là.'],
  ),
];

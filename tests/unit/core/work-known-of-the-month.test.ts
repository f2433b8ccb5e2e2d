/** A contract of the month that the page knows, against « Non » to work: the month told by a line or by the day, and not by a title. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

const host = 'candidat.francetravail.fr';
const asks = 'Avez-vous travaillé ou exercé une activité non salariée ?';

/** What is shown again before it is sent. */
function recap(says: string[], worked: string, period = 'Période du 1er au 30 novembre 2026') {
  const title = 'Je vérifie et valide ma déclaration';
  const answers: [string, string][] = [
    ['Suivez-vous une formation ?', 'Non'],
    [asks, worked],
    ...(worked === 'Oui'
      ? ([
          ['Heures travaillées', '76 heures'],
          ['Salaire brut', '905 €'],
        ] as [string, string][])
      : []),
    ['Avez-vous été en stage ?', 'Non'],
    ['Avez-vous été en arrêt maladie ?', 'Non'],
    ['Percevez-vous une nouvelle pension retraite ?', 'Non'],
    ["Percevez-vous une nouvelle pension d'invalidité de 2ème ou 3ème catégorie ?", 'Non'],
    ["Etes-vous toujours à la recherche d'un emploi ?", 'Oui'],
  ];
  const over = [title, period, ...says, 'Vos réponses'].filter(Boolean);
  const blocks = [...over, ...answers.flat()];
  return assessed(
    aPage(host, [title, 'Vos réponses'], {
      path: '/actualisation/recapitulatif',
      blocks,
      answers: answers.map((_one, at) => ({
        block: over.length + at * 2 + 1,
        from: 0,
        name: over.length + at * 2,
        column: null,
      })),
      buttons: [aButton('Modifier mes réponses', 'other'), aButton('Valider ma déclaration', 'submit-final')],
    }),
    '2026-11-30',
  ).problems.map(({ fieldLabel }) => fieldLabel);
}

/** The same, still to answer. */
function form(
  says: string[],
  worked: 'Oui' | 'Non',
  period = 'Je déclare ce qui s’est passé du 1er au 30 novembre 2026.',
) {
  const title = 'Mon actualisation';
  const fields = [
    aYesNo('Suivez-vous une formation ?', 'Non'),
    aYesNo('Avez-vous travaillé ce mois-ci ?', worked),
    ...(worked === 'Oui'
      ? [
          aField('Combien d’heures ?', { valueType: 'hours', text: '76' }),
          aField('Salaire brut', { valueType: 'amount', text: '905' }),
        ]
      : []),
    aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  return assessed(
    aPage(host, [title], {
      path: '/actualisation/saisie',
      blocks: [title, period, ...says, ...fields.map(({ label }) => label)].filter(Boolean),
      fields,
      buttons: [aButton('Passer à l’étape suivante', 'next')],
    }),
    '2026-11-30',
  ).problems.map(({ fieldLabel }) => fieldLabel);
}

const known: string[][] = [
  [
    'Ce que France Travail sait déjà',
    'Votre employeur nous a signalé un contrat : SARL Bonnet Traiteur, commis de cuisine, du 02/11/2026 au 20/11/2026.',
    'Tout contrat affiché ici doit se retrouver dans vos réponses : vous avez alors travaillé pendant le mois.',
  ],
  ['Ce que France Travail sait déjà', 'SARL Bonnet Traiteur, CDD du 02/11/2026 au 20/11/2026'],
  [
    'Contrat connu de France Travail',
    'SARL Bonnet Traiteur – commis de cuisine – du 02/11/2026 au 20/11/2026',
  ],
  ['Contrats connus de nos services', 'Mission Adecco du 2 au 20 novembre 2026'],
  ['Employeur déclaré : SARL Bonnet Traiteur, contrat du 2 au 20 novembre 2026'],
  ['D’après la DSN de votre employeur, vous avez un contrat du 02/11/2026 au 20/11/2026.'],
  ['DSN reçue : Bonnet Traiteur, CDD du 02/11/2026 au 20/11/2026'],
  ['Mission du 2 au 20 novembre 2026, transmise par votre agence d’intérim.'],
  ['Contrats transmis par vos employeurs', 'Bonnet Traiteur', 'Du 02/11/2026 au 20/11/2026'],
  ['Vos employeurs nous ont déclaré 76 heures de travail en novembre 2026.'],
  ['Activité déclarée par votre employeur en novembre 2026 : 76 heures'],
  ['Nous avons reçu une déclaration d’embauche : Bonnet Traiteur, à partir du 02/11/2026'],
  ['Vos contrats en cours', 'Bonnet Traiteur, CDD du 2 novembre au 20 décembre 2026'],
  ['Selon nos informations, vous avez travaillé chez Bonnet Traiteur du 2 au 20 novembre 2026.'],
  ['Période d’emploi connue : du 02/11/2026 au 20/11/2026, Bonnet Traiteur'],
  ['Bonnet Traiteur a déclaré vous avoir employé du 2 au 20 novembre 2026.'],
  ['Un employeur vous a déclaré pour novembre 2026 : Bonnet Traiteur.'],
];
const other: string[][] = [
  [
    'Ce que France Travail sait déjà',
    'Votre employeur nous a signalé un contrat : SARL Bonnet Traiteur, commis de cuisine, du 02/10/2026 au 20/10/2026.',
    'Tout contrat affiché ici doit se retrouver dans vos réponses : vous avez alors travaillé pendant le mois.',
  ],
  ['Ce que France Travail sait déjà', 'Aucun contrat en novembre 2026'],
  [
    'Contrat connu de France Travail',
    'SARL Bonnet Traiteur – commis de cuisine – du 01/09/2026 au 30/09/2026',
  ],
  ['Mission du 2 au 20 décembre 2026, transmise par votre agence d’intérim.'],
  ['Contrats transmis par vos employeurs', 'Bonnet Traiteur', 'Du 02/10/2026 au 20/10/2026'],
  ['Vos employeurs nous ont déclaré 76 heures de travail en octobre 2026.'],
  ['Ce que France Travail sait déjà', 'Votre contrat chez Bonnet Traiteur s’est terminé le 31/10/2026.'],
  ['Si un employeur vous a déclaré un contrat en novembre 2026, répondez « Oui ».'],
  ['Votre promesse d’embauche du 02/11/2026 a été annulée.'],
  ['Offre pour vous : commis de cuisine, contrat du 02/11/2026 au 20/11/2026'],
  ['Ce que France Travail sait déjà', 'Formation « Anglais » du 02/11/2026 au 20/11/2026'],
  ['Période d’emploi connue : du 02/03/2025 au 20/11/2025, Bonnet Traiteur'],
];

describe('known of the month that is declared', () => {
  test.each(known.map((says) => [says]))('%s', (says) => {
    expect.soft(recap(says, 'Non')).toContain(asks);
    expect.soft(recap(says, 'Non', '')).toContain(asks);
    expect.soft(form(says, 'Non')).toContain('Avez-vous travaillé ce mois-ci ?');
    expect.soft(recap(says, 'Oui')).toEqual([]);
    expect.soft(form(says, 'Oui')).toEqual([]);
  });
});

describe('of another month, of something else, or of nobody', () => {
  test.each(other.map((says) => [says]))('%s', (says) => {
    expect.soft(recap(says, 'Non').filter((label) => label === asks)).toEqual([]);
    expect.soft(recap(says, 'Non', '').filter((label) => label === asks)).toEqual([]);
    expect.soft(form(says, 'Non').filter((label) => label?.startsWith('Avez-vous travaillé'))).toEqual([]);
  });
});

/** Brackets in a name: those that say how to answer leave it asked for, those that say when or of whom do not. */
import { describe, expect, test } from 'vitest';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const france = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
const stays = aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui');
const hours = (label: string, text: string) => aField(label, { valueType: 'hours', text });

const howTo = [
  'avant cotisations',
  'avant retenues',
  'hors indemnités de fin de contrat',
  'primes incluses, hors frais',
  'voir votre bulletin',
  'Voir la fiche de paie',
  'ligne « brut » du bulletin',
  'réel, ou estimé si vous n’avez pas encore le bulletin',
  'une virgule pour les centimes',
  'pour le mois de novembre',
  'montant brut uniquement',
  'écrivez 0 si vous n’avez rien reçu',
  'selon votre contrat',
  'y compris à l’étranger',
  'intérim compris',
  'celui de la dernière ligne',
  'inscrit en bas du bulletin',
];
const forSome = [
  'si vous êtes salariée',
  'facultatif',
  'en cas de contrat à l’heure',
  'le cas échéant',
  'salariés seulement',
  'uniquement pour les apprentis',
  'pour les non-salariés',
  'hors de France',
  'à l’étranger',
  'micro-entreprise',
  'régime micro',
  'travailleurs indépendants',
  'assistantes maternelles',
  'artistes et techniciens',
  'autre employeur',
  'titulaires d’un contrat horaire',
  '2e employeur',
  'sauf intermittents',
  'réservé à l’administration',
  'à remplir par l’employeur',
  'moins de 26 ans',
  'contrats signés avant 2017',
  'non obligatoire',
  'lorsque le contrat est terminé',
];

describe('after « Avez-vous travaillé ? Oui »', () => {
  const pay = (label: string, text = '') =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ?', 'Oui'),
        hours('Heures travaillées', '20'),
        anAmount(label, text),
        stays,
      ],
      france,
    );

  test.each(howTo)('the pay is asked for all the same: « (%s) »', (words) => {
    const label = `Salaire brut (${words})`;
    expect(pay(label)).toEqual([label]);
    expect(pay(label, '300')).toEqual([]);
  });

  test.each(forSome)('of some people alone: « (%s) »', (words) => {
    expect(pay(`Salaire brut (${words})`)).toEqual([]);
  });

  test('hours, and the first day of a leave', () => {
    const worked = (label: string) =>
      wrongIn(
        [aYesNo('Avez-vous travaillé ?', 'Oui'), hours(label, ''), anAmount('Salaire brut', '200'), stays],
        france,
      );
    expect(worked('Heures travaillées (sans les minutes)')).toEqual([
      'Heures travaillées (sans les minutes)',
    ]);
    expect(worked('Heures travaillées (assistantes maternelles)')).toEqual([]);
    const ill = (label: string) =>
      wrongIn(
        [
          aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
          aDate(label, ''),
          aDate('Fin de l’arrêt', '9/11/2026'),
          stays,
        ],
        france,
      );
    for (const label of [
      'Premier jour d’arrêt (figure sur votre avis)',
      'Début de l’arrêt (voir le volet 3)',
    ])
      expect(ill(label)).toEqual([label]);
    expect(ill('Début de l’arrêt (en cas de prolongation)')).toEqual([]);
  });
});

describe.each(['wwwd.caf.fr', 'monespaceprive.msa.fr'])('the three months of a partner, at %s', (host) => {
  const months = ['juillet', 'août', 'septembre'];
  const look = (line: string, his: string) =>
    wrongIn(
      ['Vous', 'Votre conjoint'].flatMap((group) =>
        months.map((month) => anAmount(`${line} – ${month} 2026`, group === 'Vous' ? '900' : his, { group })),
      ),
      { host, title: 'Déclaration trimestrielle de ressources' },
    );

  test.each(['voir bulletin de paie', 'apprentissage compris', 'salaires, primes', '0 si aucun'])(
    'left: « (%s) »',
    (words) => {
      const line = `Montant net social (${words})`;
      expect(look(line, '')).toEqual(months.map((month) => `${line} – ${month} 2026`));
      expect(look(line, '0')).toEqual([]);
    },
  );

  test.each(['régime micro', 'en cas d’activité', 'apprentis', 'travail à l’étranger seulement'])(
    'of some: « (%s) »',
    (words) => {
      expect(look(`Montant net social (${words})`, '')).toEqual([]);
    },
  );
});

test('each paper of a list is to be joined: one that brackets keep for some is not', () => {
  const papers = (name: string) =>
    wrongIn([aFile('Carte d’identité', 'carte.pdf'), aFile(name, '', { files: [] })], {
      says: ['Toutes les pièces de la liste doivent être jointes.'],
    });
  for (const name of [
    'Relevé de compte (les trois derniers)',
    'Justificatif de domicile (une facture suffit)',
  ])
    expect(papers(name)).toEqual([name]);
  for (const name of [
    'Attestation (allocataires)',
    'Jugement (divorce)',
    'Certificat de scolarité (enfants de plus de 16 ans)',
    'Titre de séjour (étrangers hors Union européenne)',
  ])
    expect(papers(name)).toEqual([]);
});

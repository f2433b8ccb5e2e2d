import { describe, expect, test } from 'vitest';
import { ftPage, see } from '../../support/declared-pages.ts';
import {
  aDate,
  aFile,
  aRadio,
  casesOf,
  days,
  type OrdinaryPage,
  problemsIn,
  rightly,
  wrongIn,
} from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const ft = (question: string, answer: 'Oui' | 'Non', ...blocks: string[]) =>
  see(
    ftPage((fields) => fields.splice(0, 1, aYesNo(question, answer)), { blocks }),
    '2026-11-30',
  )
    .findings.filter(({ check, status }) => check === 'contradiction' && status === 'problem')
    .map(({ check, fieldLabel }) => [check, fieldLabel]);

describe('training', () => {
  const began = 'Vous avez commencé votre formation le 9 novembre 2026 à l’Afpa.';
  test.each([
    ['En novembre, avez-vous été absent de votre formation ?', began],
    ['En novembre, êtes-vous rémunéré pendant votre formation ?', began],
    ['En novembre, avez-vous été indemnisé de vos frais de formation ?', began],
    ['En novembre, avez-vous suivi une autre formation ?', began],
    [
      'En novembre, êtes-vous entré en formation ?',
      'Vous suivez une formation au Greta : votre présence en novembre 2026 est confirmée.',
    ],
    [
      'En novembre, avez-vous suivi une formation ?',
      'Au cours de novembre 2026, vous avez suivi deux séances de sport.',
    ],
    [
      'En novembre, avez-vous suivi une formation ?',
      'Vous avez commencé le 9 novembre 2026 au centre hospitalier.',
    ],
    [
      'En novembre, avez-vous suivi une formation ?',
      'Votre présence à l’entretien de formation du 9 novembre 2026 est confirmée.',
    ],
  ])('%s – %s', (question, line) => expect(ft(question, 'Non', line)).toEqual([]));
});

describe('a last day that is not of work', () => {
  test.each([
    'Votre dernier jour pour déclarer octobre était le 15 novembre 2026.',
    'Votre dernier jour indemnisé était le 3 novembre 2026.',
    'Votre dernier jour d’essai gratuit était le 3 novembre 2026.',
  ])('%s', (line) => expect(ft('Ce contrat est-il terminé ?', 'Non', line)).toEqual([]));
});

describe('work she told of', () => {
  const asks = 'Avez-vous travaillé ou exercé une activité non salariée ?';
  const title = 'Actualisation du mois de novembre 2026';
  const look = (says: string[], question = asks) =>
    wrongIn([aYesNo(question, 'Non'), aYesNo('Avez-vous été en arrêt maladie ?', 'Non')], {
      host: 'candidat.francetravail.fr',
      title,
      today: '2026-12-03',
      says,
    }).filter((label) => label === question);
  test.each([
    'J’étais inscrite le 12 novembre, quand vais-je être payée ?',
    'J’ai été chez le dentiste le 12 novembre, les soins sont payés par la mutuelle solidaire.',
    'J’ai fait les courses le 12 novembre, payées par le bon alimentaire.',
    'J’ai fait la simulation le 12 novembre avec 1 400 € brut.',
    'Mon contrat énergie avec Exemple s’est terminé le 20 novembre.',
    'Mon contrat de forfait mobile s’est terminé le 20 novembre.',
    'J’ai commencé à travailler sur mon projet professionnel le 9 novembre.',
    'J’ai commencé un travail de bilan avec la psychologue le 9 novembre.',
  ])('%s', (words) => expect(look([`30 novembre 2026 – Vous : « ${words} »`])).toEqual([]));
  test('told by her partner, whom the page names', () => {
    expect(
      look([
        'Conjoint : Bruno PETIT',
        'Bruno PETIT, 30 novembre 2026 : Mon CDD s’est terminé le 20 novembre.',
      ]),
    ).toEqual([]);
    expect(
      look([
        'Votre éducatrice : Karima BENALI',
        'Karima BENALI, 30 novembre 2026 : Mon remplacement s’est terminé le 20 novembre.',
      ]),
    ).toEqual([]);
  });
  test('pay that came later', () => {
    expect(
      look(
        ['30 novembre 2026 – Vous : « J’ai commencé un contrat le 16 novembre. »'],
        'En novembre, avez-vous perçu un salaire ?',
      ),
    ).toEqual([]);
  });
});

test('another of the home, who is no child of hers', () => {
  const look = (question: string) =>
    problemsIn(
      [
        ...['Décembre 2025', 'Janvier 2026', 'Février 2026'].map((month) =>
          anAmount(month, '1 421,65', { group: 'Vos salaires' }),
        ),
        aYesNo(question, 'Non'),
      ],
      ['Vous', 'Hugo Astruc, 18 ans, votre fils — en apprentissage depuis le 01/09/2025, payé chaque mois.'],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' },
    ).filter(([check]) => check === 'contradiction');
  expect(look('Une autre personne de votre foyer, à part vos enfants, a-t-elle touché un salaire ?')).toEqual(
    [],
  );
  expect(look('Une autre personne du foyer que vos enfants a-t-elle touché un salaire ?')).toEqual([]);
  expect(look('Une autre personne de votre foyer (enfants exceptés) a-t-elle touché un salaire ?')).toEqual(
    [],
  );
});

describe('files', () => {
  test.each([
    ['Relevé d’identité bancaire', 'rib.pdf', 'Justificatif de domicile et coordonnées'],
    ['Certificat de scolarité', 'certificat-de-scolarite.pdf', 'Justificatif de domicile et scolarité'],
    ['Suivi de santé de l’enfant', 'carnet-de-sante.pdf', 'Justificatif de domicile et santé'],
    ['Justificatif de ressources', 'attestation-assurance-chomage.pdf', ''],
    ['Justificatif de ressources', 'attestation-assurance-retraite.pdf', ''],
  ])('« %s »: %s (%s)', (label, name, group) => {
    expect(problemsIn([aFile(label, name, group ? { group } : {})])).toEqual([]);
  });
});

describe('two periods at the same time', () => {
  const jobs = ['Contrat 1', 'Contrat 2'].flatMap((group, at) => [
    aDate('Du', at ? '13/07/2026' : '06/07/2026', { group }),
    aDate('Au', at ? '24/07/2026' : '17/07/2026', { group }),
  ]);
  test.each([
    'Ces deux aides ne peuvent pas être versées en même temps.',
    'Deux fichiers ne peuvent pas être envoyés en même temps.',
  ])('%s', (rule) => expect(problemsIn(jobs, [rule]).filter(([check]) => check === 'order')).toEqual([]));
  test('of two children, each named in its part', () => {
    const stays = ['Premier séjour', 'Second séjour'].flatMap((group, at) => [
      aField('Enfant inscrit', { text: at ? 'Noé' : 'Lina', group }),
      aDate('Du', at ? '13/07/2026' : '06/07/2026', { group }),
      aDate('Au', at ? '24/07/2026' : '17/07/2026', { group }),
    ]);
    const rule = 'Un enfant ne peut pas être inscrit à deux séjours en même temps.';
    expect(problemsIn(stays, [rule]).filter(([check]) => check === 'order')).toEqual([]);
  });
});

test('the birth of a parent, or of another child', () => {
  const look = (label: string, text: string, line: string, more = [] as ReturnType<typeof aField>[]) =>
    problemsIn([...more, aRadio(label, ['Petite section', 'CP', 'CM2'], text)], [line]).filter(
      ([check]) => check === 'contradiction',
    );
  expect(
    look('Classe demandée', 'CM2', 'Responsable légal : Cyril MOREL, né le 08/02/1985 à Rennes.'),
  ).toEqual([]);
  expect(
    look('Classe demandée', 'CP', 'Déjà inscrit : Tom MOREL, né le 08/02/2014.', [
      aField('Prénom de l’enfant', { text: 'Lina' }),
    ]),
  ).toEqual([]);
});

test('a sick leave, and the days of a hospital that is asked on a condition of its own', () => {
  const group = 'Avez-vous été en arrêt maladie ?';
  const look = (start: string) =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aYesNo(group, 'Oui'),
        aDate('Début de l’arrêt', start, { group }),
        aDate('Fin de l’arrêt', '12/06/2026', { group }),
        aDate('Si vous avez été hospitalisé, date d’entrée', '', { group }),
        aDate('Date de sortie', '', { group }),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de juin 2026', today: '2026-06-30' },
    );
  expect(look('08/06/2026')).toEqual([]);
  expect(look('')).toEqual(['Début de l’arrêt']);
});

describe('days and hours that are right', () => {
  const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
  const hours = casesOf('hours');
  const time = (label: string, text: string) => aField(label, { text });
  const stays = (title: string, label: string, ...whose: string[]) =>
    whose.flatMap((text, at) => {
      const group = `${title} ${at + 1}`;
      return [aField(label, { text, group }), ...days(['Du : 01/10/2026', 'Au : 15/10/2026'], { group })];
    });
  rightly([
    ['nights of work', [note('Je travaille de nuit du 3 au 9 décembre 2026, 7 nuits.')]],
    ['nights in one ward', [note('Hospitalisé du 3 au 9 décembre 2026, 5 nuits en soins intensifs.')]],
    ['days after', [note('En arrêt du 3 au 9 décembre 2026, 12 jours après mon accouchement.')]],
    ['months before', [note('Hébergée du 3 au 9 décembre 2026, 2 mois avant le bail.')]],
    [
      'a break',
      [time('Heure de début', '09:00'), time('Heure de fin', '17:00'), hours('Durée de travail', '7')],
    ],
    [
      'in minutes',
      [time('Heure d’arrivée', '09:00'), time('Heure de départ', '10:30'), hours('Durée', '90')],
    ],
    [
      'a journey',
      [time('Heure de départ', '09:00'), time('Heure d’arrivée', '10:30'), hours('Durée', '1,5')],
    ],
    [
      'a time of trial',
      [
        ...days(['Date de début : 30/10/2026', 'Date de fin de la période d’essai : 31/10/2026'], {
          group: 'Contrat',
        }),
        hours('Nombre d’heures', '151,67', { group: 'Contrat' }),
      ],
    ],
    ['two who are away', stays('Absence', 'Qui est absent ?', 'Vous', 'Votre conjoint')],
    ['ill at two employers', stays('Arrêt', 'Employeur', 'SNCF', 'Lidl')],
    [
      'two rooms',
      stays('Réservation', 'Salle', 'Pinson', 'Merle'),
      ['Une salle ne peut pas être réservée deux fois pour le même jour.'],
    ],
    ...(
      [
        ['Date de la location', 'La demande de location doit être faite avant le 1er décembre 2026.'],
        ['Date de la visite', 'Le paiement de la visite doit intervenir avant le 1er décembre 2026.'],
        ['Date du contrat', 'Le contrat doit être envoyé avant le 1er décembre 2026.'],
        ['Date du séjour', 'La fiche de séjour doit être rendue avant le 1er décembre 2026.'],
        ['Date du stage', 'La convention de stage doit être signée avant le 1er décembre 2026.'],
        [
          'Date du déménagement',
          'Vous recevrez une fiche. Elle doit être rendue avant le 1er décembre 2026.',
        ],
      ] as const
    ).map(([label, said]): OrdinaryPage => [said, [aDate(label, '20/12/2026')], [said]]),
    [
      'holidays of the schools',
      days(['Date d’arrivée : 23/11/2026', 'Date de départ : 30/11/2026']),
      ['Vacances scolaires zone A : du 19 décembre 2026 au 4 janvier 2027.'],
    ],
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { ftPage, see } from '../../support/declared-pages.ts';
import { aFile, aRadio, quarterly as caf, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };
const rows = (name: string, sums: string[], group = 'Vous'): Field[] =>
  ['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((month, at) =>
    anAmount(`${name}, ${month.toLowerCase()}`, sums[at] ?? '', { group }),
  );
const wrong = (fields: Field[], ...blocks: string[]) =>
  problemsIn(fields, blocks, caf).filter(([check]) => check === 'contradiction');
const none = ['0', '0', '0'];
const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
const ft = (question: string, answer: 'Oui' | 'Non', ...blocks: string[]) =>
  see(
    ftPage((fields) => fields.splice(0, 1, aYesNo(question, answer)), { blocks }),
    '2026-11-30',
  )
    .findings.filter(({ check, status }) => check === 'contradiction' && status === 'problem')
    .map(({ fieldLabel }) => fieldLabel);

describe('lines of a recap that begin with a day', () => {
  const lines = (line: string) => {
    const page = recap(caf.host, caf.title, [
      '# Vos ressources',
      'Salaire, août 2026 | 748,30 €',
      line,
      'Pension, août 2026 | 48,30 €',
    ]);
    const all = seen(page);
    return JSON.stringify([all.verdict, all.problems]);
  };
  test.each([
    '31/10/2026 – votre salaire : 1 420 € chez EXEMPLE et 200 € chez AUTRE',
    '31/10/2026 – votre pension alimentaire reçue : 31/02/2026',
    '12 août 2026, notre déménagement : du 12/08/2026 au 31/02/2026',
    '15/08/2026 – votre mission chez EXEMPLE : 12 heures, payée 140 €',
  ])('%s', (line) => {
    expect(lines(line).slice(0, 12)).toBe(lines(line.replace(/votre|notre/, 'le')).slice(0, 12));
  });
});

describe('sums told', () => {
  test('rounded by hand, in a total of the quarter, or in gross', () => {
    expect(
      wrong(
        rows('Indemnités journalières', ['0', '412', '0']),
        'Vous avez perçu 412,30 € d’indemnités journalières le 28 septembre 2026.',
      ),
    ).toEqual([]);
    expect(
      wrong(
        [anAmount('Indemnités journalières, total du trimestre', '412,30', { group: 'Vous' })],
        'Vous avez perçu 412,30 € d’indemnités journalières le 28 septembre 2026.',
      ),
    ).toEqual([]);
  });
  test('of a partner with cases of his own', () => {
    expect(
      wrong(
        [
          ...rows('Indemnités journalières', none, 'Vous'),
          ...rows('Indemnités journalières', ['0', '412,30', '0'], 'Votre conjoint'),
        ],
        'Votre conjoint a perçu 412,30 € d’indemnités journalières le 28 septembre 2026.',
      ),
    ).toEqual([]);
    expect(
      wrong(
        [...rows('Indemnités journalières', none, 'Vous')],
        'M. Paul DURAND a perçu 412,30 € d’indemnités journalières le 28 septembre 2026.',
      ),
    ).toEqual([]);
  });
  test('a sentence of advice with an amount', () => {
    expect(
      wrong(
        rows('Pension alimentaire reçue', none),
        'Exemple : vous avez perçu 150 € de pension alimentaire en septembre, indiquez 150.',
      ),
    ).toEqual([]);
    expect(
      wrong(
        rows('Pension alimentaire reçue', none),
        'Paul a reçu 150 € de pension alimentaire en septembre : il inscrit 150 dans la case de septembre.',
      ),
    ).toEqual([]);
  });
  test('accident du travail beside illness', () => {
    expect(
      wrong(
        [
          ...rows('Indemnités journalières maladie', none),
          ...rows('Rente accident du travail', ['0', '412,30', '0']),
        ],
        'Vous avez perçu 412,30 € d’indemnités journalières le 28 septembre 2026.',
      ),
    ).toEqual([]);
  });
  test('a livret of interest at the end of the year, a grant of last year', () => {
    expect(wrong(rows('Bourse', none), 'Votre bourse 2024-2025 : 450 € versés en septembre 2024.')).toEqual(
      [],
    );
    expect(
      wrong(
        rows('Bourse', none),
        'Votre dossier social étudiant',
        'Dernier versement de bourse : 450 € le 5 septembre',
      ),
    ).toHaveLength(1);
  });
});

describe('pension each month', () => {
  test('not yet filled in', () => {
    expect(
      wrong([
        aYesNo('Cette pension a-t-elle été payée chaque mois ?', 'Oui'),
        ...rows('Pension alimentaire reçue', ['180', '180', '180']),
      ]),
    ).toEqual([]);
    expect(
      wrong([
        aYesNo('La pension de retraite vous est-elle versée chaque mois ?', 'Oui'),
        ...rows('Pension alimentaire reçue', ['180', '0', '180']),
      ]),
    ).toEqual([]);
    expect(
      wrong([
        aYesNo('Votre pension d’invalidité est-elle versée tous les mois ?', 'Oui'),
        ...rows('Pension alimentaire reçue', ['180', '0', '180']),
      ]),
    ).toEqual([]);
  });
});

test('maintenance that she pays each month', () => {
  const asks = 'Chaque mois, avez-vous versé une pension à la mère de Tom ?';
  expect(wrong([aYesNo(asks, 'Oui'), ...rows('Pension alimentaire reçue', ['180', '0', '180'])])).toEqual([]);
});

describe('training', () => {
  test.each([
    [
      'En novembre, avez-vous suivi une formation ?',
      'Vous avez suivi le 9 novembre 2026 un cours de cuisine avec votre fille.',
    ],
    [
      'En novembre, avez-vous suivi une formation ?',
      'Vous êtes entré le 9 novembre 2026 sur la liste d’attente du Greta.',
    ],
    [
      'En novembre, êtes-vous inscrit à une formation ?',
      'Votre arrivée au Cnam du bâtiment B est notée le 9 novembre 2026 pour le rendez-vous.',
    ],
    [
      'En novembre, êtes-vous toujours en recherche d’une formation ?',
      'Vous avez commencé votre formation le 9 novembre 2026.',
    ],
    [
      'Êtes-vous candidat à l’entrée en formation ?',
      'Vous avez commencé votre formation le 9 novembre 2026.',
    ],
  ])('%s – %s', (question, line) => expect(ft(question, 'Non', line)).toEqual([]));
});

describe('end of contract', () => {
  const ends = 'Ce contrat est-il terminé ?';
  test.each([
    'Chez EXEMPLE, votre dernier jour était le 13 novembre 2026 ; chez AUTRE, votre contrat continue.',
  ])('of two employers: %s', (line) => expect(ft(ends, 'Non', 'Contrat chez AUTRE', line)).toEqual([]));
  test('still told', () =>
    expect(ft(ends, 'Non', 'Votre dernier jour de travail chez EXEMPLE était le 13 novembre 2026.')).toEqual([
      ends,
    ]));
});

describe('move', () => {
  const label = 'Votre adresse est-elle toujours valable ?';
  test.each([
    'Vous, le 6 juillet 2026 : J’ai emménagé en 2019 au 9 rue du Four et tout va bien.',
    'Vous, le 6 juillet 2026 : J’ai rendu les clés du box rue Pasteur.',
    'Vous, le 6 juillet 2026 : Je suis installée au bureau de mon association, rue du Four.',
  ])('%s', (said) =>
    expect(
      problemsIn([aYesNo(label, 'Oui')], ['Adresse : 9 rue Pasteur, 22300 Lannion', said], change).filter(
        ([c]) => c === 'contradiction',
      ),
    ).toEqual([]),
  );
});

describe('work she told', () => {
  const asks = 'Avez-vous travaillé ou exercé une activité non salariée ?';
  const look = (said: string, more: Field[] = []) =>
    wrongIn([aYesNo(asks, 'Non'), ...more], {
      host: 'candidat.francetravail.fr',
      title: 'Actualisation du mois de novembre 2026',
      today: '2026-12-03',
      says: [`30 novembre 2026 – Vous : « ${said} »`],
    }).filter((l) => l === asks);
  test.each([
    'J’ai été à la réunion le 12 novembre, à la Caf ils parlent du brut.',
    'J’ai pris mon poste de bénévole le 12 novembre.',
    'J’ai commencé un contrat de volontariat le 12 novembre.',
    'J’ai repris le travail scolaire avec mon aîné le 12 novembre.',
    'J’ai été recrutée le 12 novembre pour commencer en janvier.',
    'J’ai été embauchée le 20 novembre, je commence le 4 décembre.',
    'J’ai quitté mon travail le 27 novembre 2024.',
    'J’ai pris un emploi d’avenir le 12 novembre 2019.',
  ])('%s', (said) => expect(look(said)).toEqual([]));
  test('still told', () =>
    expect(look('J’y étais du 12 au 14 novembre, à 12,10 € brut de l’heure.')).toEqual([asks]));
});

describe('lives with', () => {
  const q = 'Avec qui vivez-vous ?';
  const options = ['Je vis seule', 'En couple'];
  const look = (...said: string[]) =>
    problemsIn([aRadio(q, options, 'Je vis seule'), ...said.map(note)], [], change).filter(
      ([c]) => c === 'contradiction',
    );
  test.each([
    'J’habite à côté, avec Emmaüs qui me loge.',
    'Je vis avec Adoma en résidence sociale.',
    'J’habite avec Mme Petit, qui me loue une chambre.',
    'J’habite avec Monsieur Petit, mon propriétaire.',
    'Je m’installe avec Habitat Humanisme en colocation.',
    'Lina et moi vivons chez ma mère.',
    'Lina et moi habitons à Brest depuis sa naissance.',
    'Maman et moi vivons ensemble.',
  ])('%s', (said) => expect(look(said)).toEqual([]));
  test('still told', () => {
    expect(look('Je vis avec Bruno depuis samedi.')).toHaveLength(1);
    expect(look('Bruno et moi emménageons samedi avec ma fille.')).toHaveLength(1);
  });
});

describe('files', () => {
  test.each([
    ['Justificatif d’identité', 'releve-identite.pdf'],
    ['Justificatif de ressources', 'rib-et-bulletin.pdf'],
    ['Justificatif de ressources', 'attestation-assurance-maladie-ij.pdf'],
    ['Justificatif de domicile', 'acte-de-naissance-et-edf.pdf'],
    ['Justificatif d’identité de l’enfant', 'livret-famille.pdf'],
    ['Justificatif de domicile', 'rib.pdf', 'x'],
  ])('%s %s', (label, name, x?: string) => expect(problemsIn([aFile(label, name)])).toHaveLength(x ? 1 : 0));
  test('bare case', () =>
    expect(
      problemsIn([aFile('Choisir un fichier', 'rib.pdf', { group: 'Justificatif de domicile' })]),
    ).toHaveLength(1));
});

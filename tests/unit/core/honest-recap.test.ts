import { describe, expect, test } from 'vitest';
import { recapIn } from '../../../core/check/recap/shown.ts';
import { aRadio, problemsIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const quarter = 'Déclaration trimestrielle de ressources';
const caf = 'wwwd.caf.fr';

/** What is told of a recap in which a wrong total stands under that title, one line each: « Nom : 10 € ». */
const look = (title: string, given: string[]) =>
  seen(recap(caf, quarter, ['# Vos ressources', 'Salaire, août 2026 | 748,30 €', `# ${title}`, ...given]))
    .problems;

describe('lines of text under a title that may be one of messages', () => {
  const lines = [
    'Pension reçue en août 2026 : 100 €',
    'Loyers reçus en août 2026 : 200 €',
    'Total en août 2026 : 500 €',
  ];
  test.each([
    'Historique de votre dossier',
    'Suivi de votre dossier',
    'Suivi du dossier',
    'Échanges de logement',
    'Messages et revenus',
    'Autour de votre dossier',
    'Courriels',
    'Échanges avec le père de l’enfant',
    'Conversations avec mon propriétaire',
    'Messages : mes préférences',
    'Notes de frais',
    'Notes d’agent',
    'Note de votre service de frais réels',
  ])('%s', (title) => {
    const [known, other] = [look('Vos autres ressources', lines), look(title, lines)];
    expect(known.length).toBeGreaterThan(0);
    expect(other).toEqual(known);
  });
});

describe('a mutuelle of an employer or a solidarity', () => {
  const wrong = (fields: Parameters<typeof problemsIn>[0], ...blocks: string[]) =>
    problemsIn(fields, blocks, {
      host: 'assure.ameli.fr',
      title: 'Demande de Complémentaire santé solidaire',
    }).filter(([check]) => check === 'contradiction');
  test.each([
    'Ma mutuelle ne me couvre plus',
    'Ma mutuelle était payée par mon ancien employeur',
    'Ma mutuelle s’arrête, je cotise jusqu’au 31 décembre',
    'Ma complémentaire santé solidaire couvre la part que je paie',
  ])('%s', (text) => {
    expect(
      wrong([
        aYesNo('Avez-vous en ce moment une mutuelle ?', 'Non'),
        aRadio('Pourquoi cette demande ?', [text, 'Autre'], text),
      ]),
    ).toEqual([]);
  });
});
describe('figures', () => {
  const slip = [
    'Salaire brut',
    '1 801,80 €',
    'Montant net social',
    '1 421,36 €',
    'Net imposable',
    '1 463,20 €',
    'Net payé',
    '1 409,02 €',
  ];
  const fig = (label: string, sum: string, group: string, said: string, host = caf, title = quarter) =>
    problemsIn(
      [anAmount('Août 2026', '1 421,36', { group: 'Aurélie – salaires' }), anAmount(label, sum, { group })],
      [said, 'Bulletin d’août 2026', ...slip],
      {
        host,
        title,
        answers: [4, 6, 8, 10].map((block) => ({ block, from: 0, name: block - 1, column: null })),
      },
    ).filter(([check]) => check === 'figures');
  const advice = 'Le montant attendu est le montant net social qui figure sur le bulletin.';
  test.each([
    ['Salaire reçu à la banque', '1 409,02', 'Bulletin', advice],
    ['Plafond de saisie', '1 801,80', 'Bulletin', advice],
    ['Base de cotisation', '1 801,80', 'Saisie sur salaire', advice],
    ['Retenue à la source : base', '1 463,20', 'Bulletin', advice],
  ])('%s', (label, sum, group, said) => expect(fig(label, sum, group, said)).toEqual([]));
});
describe('the household', () => {
  const two = ['Léna', 'Noé'].map((label) =>
    aField(label, {
      kind: 'checkbox',
      valueType: 'choice',
      text: label,
      question: 'Cochez vos enfants qui vivent avec vous',
    }),
  );
  test.each([
    ['Nombre de personnes hébergées en plus de votre foyer, vous comprise', '1'],
    ['Nombre de personnes adultes au foyer (vous comprise)', '1'],
    ['Nombre de personnes à assurer, vous comprise', '1'],
    ['Nombre de personnes du foyer vous comprise, hors enfants', '1'],
    ['Nombre de personnes du foyer vous comprise, sans compter les enfants', '1'],
  ])('%s', (label, count) =>
    expect(
      problemsIn([...two, aField(label, { valueType: 'household', text: count })], [], {
        host: caf,
        title: quarter,
      }).filter(([c]) => c === 'count'),
    ).toEqual([]),
  );
});

test('the name again, said aloud with « Modifier », after each answer', () => {
  const line = (name: string, value: string): string[] => [`${name} | ${value}`, `: ${name}`];
  const lines = [
    ...line('Avez-vous travaillé ?', 'Non'),
    ...line('Avez-vous été en arrêt maladie ?', 'Non'),
    ...line('Cherchez-vous toujours un emploi et restez-vous inscrit ?', 'Oui'),
  ];
  const page = recap('candidat.francetravail.fr', 'Actualisation d’octobre 2026 : relisez', lines);
  const answers = page.answers.flatMap((answer) => [answer, { ...answer, block: answer.block + 1 }]);
  expect(seen({ ...page, answers }, '2026-10-30').problems).toEqual([]);
});

describe('on a page of France Travail', () => {
  const ft = 'candidat.francetravail.fr';

  test('the hours of all jobs, under the last of them', () => {
    const page = recap(ft, 'Actualisation d’août 2026 : relisez', [
      '# Restaurant EXEMPLE',
      'Contrat du 15/06/2026 au 30/08/2026, terminé',
      'Heures travaillées en août : 152 heures',
      'Salaire brut : 1 968,40 €',
      '# Mairie EXEMPLE',
      'Contrat du 31/08/2026 au 31/08/2026, terminé',
      'Heures travaillées en août : 7 heures',
      'Salaire brut : 87,50 €',
      'Total déclaré : 159 heures et 2 055,90 € brut',
    ]);
    expect(seen(page, '2026-08-31').problems).toEqual([]);
  });

  test('what was declared the time before', () => {
    const look = (of: string) =>
      seen(
        recap(ft, 'Actualisation de février 2026 : relisez', [
          'Avez-vous travaillé ? | Non',
          `${of} : pas d’activité, arrêt maladie du 19/01/2026 au 23/01/2026`,
          'Cherchez-vous toujours un emploi et restez-vous inscrit ? | Oui',
        ]),
        '2026-02-27',
      ).problems;
    expect(look('Votre dernière déclaration (janvier 2026)')).toEqual([]);
    expect(look('Votre situation')).toEqual([['dates-in-month', 'Votre situation']]);
  });

  test('« Oui » and « Non » beside each question, in a table whose first row is no head', () => {
    const questions = ['Avez-vous travaillé ?', 'Avez-vous été en stage ?'];
    const blocks = questions.flatMap((question) => [question, 'Oui', 'Non']);
    const page = aPage(ft, ['Actualisation de février 2026'], {
      blocks,
      answers: [4, 5].map((block) => ({ block, from: 0, name: 3, column: block - 3 })),
      fields: questions.map((question) => aYesNo(question, 'Non')),
    });
    expect(recapIn(page)).toEqual([]);
  });
});

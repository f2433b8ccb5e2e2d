/** Lines of a recap that do not go together: of a couple parted, of a child attached, of months with one between them. */
import { expect, test } from 'vitest';
import { workTold } from '../../../core/check/recap/figures-in-line.ts';
import { assessed } from '../../support/assessed.ts';
import { declares, france } from '../../support/conditional.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const problems = (host: string, title: string, lines: string[], today: string) =>
  told(assessed(recapOf(host, title, lines), today)).problems.map(([check, label]) => `${check} ${label}`);

test('the income of a partner « présent au foyer », of one who lives alone since they parted', () => {
  const lines = (label: string) =>
    problems(
      'wwwd.caf.fr',
      'Déclarer un changement : séparation',
      [
        'Nature du changement : Séparation',
        'Date de la séparation : 28/09/2026',
        'Vivez-vous seule depuis cette date ? Oui',
        'Votre salaire mensuel : 1 184,00 €',
        `${label} : 1 635,00 €`,
      ],
      '2026-10-20',
    );
  const present = 'Revenus mensuels du conjoint présent au foyer';
  expect(lines(present)).toEqual([`contradiction ${present}`]);
  expect(lines('Revenus mensuels de votre ancien conjoint')).toEqual([]);
  // Of a month before they parted, of the day they did.
  expect(lines('Revenus du conjoint présent au foyer – juillet 2026')).toEqual([]);
  expect(lines('Revenus du conjoint présent au foyer à la date de la séparation')).toEqual([]);
});

test('a child attached, and a pension paid to the same as one who is not', () => {
  const lines = (child: string) =>
    problems(
      'cfspart.impots.gouv.fr',
      'Résumé de votre déclaration des revenus 2025',
      [
        'Enfant majeur rattaché : Léo EXEMPLE',
        '1AJ – Salaires : 22 948 €',
        `Pension versée à un enfant majeur non rattaché : ${child}`,
      ],
      '2026-05-25',
    ).filter((one) => one.startsWith('contradiction'));
  expect(lines('Léo EXEMPLE')).toHaveLength(1);
  expect(lines('Zoé EXEMPLE')).toEqual([]);
});

test('of two months with one between them, the one between is left out', () => {
  const lines = (months: string[]) =>
    problems(
      'wwwd.caf.fr',
      'Déclaration trimestrielle de ressources',
      ['Vous vivez seul, sans enfant.', ...months.map((month) => `Salaire de ${month} 2026 : 1 143,25 €`)],
      '2026-09-08',
    );
  expect(lines(['mai', 'juillet']).some((one) => one.startsWith('required'))).toBe(true);
  expect(lines(['mai', 'juin', 'juillet']).some((one) => one.startsWith('required'))).toBe(false);
  expect(lines(['mai', 'juin']).some((one) => one.startsWith('required'))).toBe(false);
});

test('« Au total, vous déclarez 63 heures et 921 € de salaire brut »', () => {
  expect(workTold('Au total, vous déclarez 63 heures et 921 € de salaire brut.')).toEqual([
    { label: 'Total – heures', value: '63 heures' },
    { label: 'Total – salaire brut', value: '921 €' },
  ]);
  const lines = (hours: number) =>
    problems(
      france.host,
      france.title,
      [
        'Chez Martin, vous avez travaillé 42 heures pour un salaire brut de 518 €.',
        'Chez Durand, vous avez travaillé 31 heures pour un salaire brut de 403 €.',
        `Au total, vous déclarez ${hours} heures et 921 € de salaire brut.`,
        'Vous êtes toujours à la recherche d’un emploi.',
      ],
      france.today,
    );
  expect(lines(73)).toEqual([]);
  expect(lines(63)).toEqual(['sum Total – heures']);
});

test('« (dans la période déclarée) », said beside the day itself', () => {
  const from = (day: string) =>
    wrongIn(
      [
        aYesNo('Percevez-vous une nouvelle pension d’invalidité ?', 'Oui'),
        aDate('Date d’effet de la pension accordée (dans la période déclarée)', day),
      ],
      france,
    );
  expect(from('01/07/2026')).toEqual(['Date d’effet de la pension accordée (dans la période déclarée)']);
  expect(from('12/11/2026')).toEqual([]);
});

test('« … depuis le »: it has begun', () => {
  const since = (day: string) => wrongIn([aDate('Vous ne vivez plus ensemble depuis le', day)]);
  expect(since('30/08/2027')).toEqual(['Vous ne vivez plus ensemble depuis le']);
  expect(since('30/08/2026')).toEqual([]);
});

test('« Parent isolé », ticked under « Marié(e) »', () => {
  const box = 'Case T – Vous élevez seul(e) votre enfant (parent isolé)';
  const ticked = (status: string) =>
    wrongIn([
      aRadio('Votre situation', ['Marié(e)', 'Célibataire'], status),
      aField(box, { kind: 'checkbox', valueType: 'choice', text: box }),
    ]);
  expect(ticked('Marié(e)')).toEqual([box]);
  expect(ticked('Célibataire')).toEqual([]);
});

test('« J’élève seul(e) mes enfants », ticked by who the page knows to be married', () => {
  const box = 'J’élève seul(e) mes enfants (case T)';
  const look = (known: string, name = 'Situation') =>
    wrongIn([aField(box, { kind: 'checkbox', valueType: 'choice', text: box })], {
      blocks: ['Votre foyer', name, known],
      answers: [{ block: 2, from: 0, name: 1, column: null }],
    });
  expect(look('Mariés, vivant ensemble toute l’année 2025')).toEqual([box]);
  expect(look('Mariés depuis le 14/06/2025')).toEqual([]);
  expect(look('Mariée, séparée de fait')).toEqual([]);
  expect(look('Célibataire')).toEqual([]);
  expect(look('Mariés', 'Situation de vos parents')).toEqual([]);
});

test('a rent left empty is no money unsaid', () => {
  const fields = [
    aRadio('Vous êtes', ['Locataire', 'Hébergé(e) gratuitement'], 'Hébergé(e) gratuitement'),
    anAmount('Locataire : montant du loyer', ''),
  ];
  expect(wrongIn(fields, declares)).toEqual([]);
  const pay = ['juin', 'juillet', 'août'].map((month, at) =>
    anAmount(`Salaire net hors frais – ${month} 2026`, at === 2 ? '' : '640'),
  );
  expect(wrongIn(pay, declares)).toEqual(['Salaire net hors frais – août 2026']);
});

test('two children announced, one in a list where she has a line of her own', () => {
  const lines = (stated: number) =>
    problems(
      'assure.ameli.fr',
      'Demande de Complémentaire santé solidaire',
      [
        'Composition de mon foyer',
        `Enfants de moins de 25 ans à charge : ${stated}`,
        'Nadège EXEMPLE, née le 08/01/1986 (demandeuse)',
        'Enzo EXEMPLE, né le 23/09/2013 (enfant)',
        'Pension alimentaire reçue : 2 400 €',
      ],
      '2026-06-15',
    ).filter((one) => one.startsWith('count'));
  expect(lines(1)).toEqual([]);
  expect(lines(2)).toHaveLength(1);
});

test('the last head of rows of months is their total', () => {
  const heads = [
    'Personne et ressource',
    'Novembre 2025',
    'Décembre 2025',
    'Janvier 2026',
    'Total du trimestre',
  ];
  const row = (sum: string) => [
    'Eddy EXEMPLE (conjoint) – Salaires',
    '486,22 €',
    '471,06 €',
    '493,80 €',
    sum,
  ];
  const own = ['Vos salaires', '204,00 €', '318,50 €', '0,00 €', '522,50 €'];
  const lines = (sum: string) =>
    problems(
      'wwwd.caf.fr',
      'Déclaration trimestrielle de ressources',
      [...heads, ...own, ...row(sum)],
      '2026-03-17',
    );
  expect(lines('1 451,08 €')).toEqual([]);
  expect(lines('2 451,08 €')).toEqual(['sum Eddy EXEMPLE (conjoint) – Salaires – Total du trimestre']);
});

test('« Recevez-vous une pension ? Oui », over zero for each month', () => {
  const months = ['Juin', 'Juillet', 'Août'];
  const lines = (sums: string[], question = 'Recevez-vous une pension alimentaire ? Oui') =>
    problems(
      'wwwd.caf.fr',
      'Déclaration trimestrielle de ressources',
      [
        ...months.map((month) => `Salaire – ${month} 2026 : 702,15 €`),
        question,
        ...months.map((month, at) => `Pension alimentaire reçue – ${month} 2026 : ${sums[at]} €`),
      ],
      '2026-10-06',
    );
  expect(lines(['0,00', '0,00', '0,00'])).toEqual(['contradiction Pension alimentaire reçue – Juin 2026']);
  expect(lines(['0,00', '150,00', '0,00'])).toEqual([]);
  // Of another pension.
  expect(lines(['0,00', '0,00', '0,00'], 'Percevez-vous une pension d’invalidité ? Oui')).toEqual([]);
});

test('« Elle n’a rien touché : Non » denies nothing', () => {
  const page = (said: string) =>
    problems(
      'wwwd.caf.fr',
      'Déclaration trimestrielle : relisez avant d’envoyer',
      [
        '# Sonia EXEMPLE (vous)',
        `Elle n’a rien touché pendant ces trois mois : ${said}`,
        'Paie de mai 2026 : 1 240,15 €',
        'Paie de juin 2026 : 1 240,15 €',
        'Paie de juillet 2026 : 1 305,80 €',
      ],
      '2026-09-07',
    );
  expect(page('Non')).toEqual([]);
  expect(page('Oui')).not.toEqual([]);
});

test('a child who lives with her since before its birth, told in a part of its own', () => {
  const born = (day: string, given = {}) =>
    aDate('Date de naissance de l’enfant', day, { group: 'L’enfant', heading: 'L’enfant', ...given });
  const since = aDate('L’enfant vit à votre foyer depuis le', '24/08/2026', {
    group: 'Sa présence',
    heading: 'Sa présence',
  });
  expect(wrongIn([born('21/09/2026'), since])).toEqual(['L’enfant vit à votre foyer depuis le']);
  expect(wrongIn([born('21/08/2026'), since])).toEqual([]);
  // Of two, nothing tells which.
  expect(wrongIn([born('21/09/2026'), born('02/03/2021', { group: 'L’aîné des enfants' }), since])).toEqual(
    [],
  );
});

test('« seulement si vous avez choisi « Frais réels » », filled in after another choice', () => {
  const label = 'Montant des frais (seulement si vous avez choisi « Frais réels »)';
  const page = (chosen: string, text: string) =>
    wrongIn([
      aRadio('Comment déduire vos frais ?', ['Déduction de 10 %', 'Frais réels'], chosen),
      anAmount(label, text),
    ]);
  expect(page('Déduction de 10 %', '3240')).toEqual([label]);
  expect(page('Frais réels', '3240')).toEqual([]);
  expect(page('Déduction de 10 %', '')).toEqual([]);
  expect(page('Déduction de 10 %', '0')).toEqual([]);
});

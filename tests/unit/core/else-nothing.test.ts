/** What a page says of what it will not do without a tick or an answer: the box, the case left; and pages that go on all the same. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

/** « x J'accepte » is ticked. */
const words = (labels: string[]): Field[] => [
  aField('Nom', { text: 'EXEMPLE' }),
  ...labels.map((label) =>
    aField(label.replace(/^x /, ''), {
      kind: 'checkbox',
      valueType: 'consent',
      text: label.startsWith('x ') ? 'on' : '',
    }),
  ),
];
const [agree, swear] = [
  'Ma caisse peut interroger les autres administrations',
  'Ce que j’ai déclaré est vrai et complet',
];

describe('of as many boxes as the page says', () => {
  test.each([
    'Sans votre accord sur chacun des deux points ci-après, nous ne pourrons pas examiner la demande.',
    'Votre caisse ne recevra rien tant qu’il manquera une coche à l’un de ces deux points.',
    'Vous devez accepter les deux engagements ci-dessous.',
    'La demande ne part que si les deux points sont cochés.',
    'Si vous ne cochez pas ces deux cases, le dossier est rejeté.',
    'Ces deux cases sont à cocher, sinon la demande est bloquée.',
    'Tant que les deux cases ne sont pas cochées, l’envoi est impossible.',
    'Il faut donner votre accord à ces deux points.',
    'À condition que les deux engagements soient cochés, nous étudions la demande ; sans quoi rien n’est fait.',
  ])('%s', (line) => {
    expect(wrongIn(words([`x ${agree}`, swear]), { says: [line] })).toEqual([swear]);
    expect(wrongIn(words([agree, `x ${swear}`]), { says: [line] })).toEqual([agree]);
    expect(wrongIn(words([`x ${agree}`, `x ${swear}`]), { says: [line] })).toEqual([]);
  });
});

describe('of the only box', () => {
  const box = 'Je m’engage : tout ce que j’ai répondu plus haut est vrai';
  test.each([
    'Votre caisse n’examinera pas le dossier si vous ne prenez pas cet engagement en cochant la case.',
    'Sans une coche ici, la demande est bloquée.',
    'Tant que cet engagement n’est pas coché, le dossier reste incomplet.',
    'Nous ne pourrons traiter la demande que si vous cochez la case.',
    'Une case non cochée et la demande ne part pas.',
    'Cochez la case, sinon la demande ne sera pas enregistrée.',
    'À défaut de cet engagement, la demande ne peut être instruite.',
  ])('%s', (line) => {
    expect(wrongIn(words([box]), { says: [line] })).toEqual([box]);
    expect(wrongIn(words([`x ${box}`]), { says: [line] })).toEqual([]);
  });
});

describe('a box that is free', () => {
  test.each<[string, string[]]>([
    ['Si vous ne cochez pas cette case, vous ne recevrez pas nos lettres.', ['J’accepte la lettre']],
    [
      'Sans votre accord, nous ne transmettrons pas vos coordonnées à nos partenaires.',
      ['J’accepte que mes coordonnées soient transmises'],
    ],
    ['Cochez les deux cases si vous souhaitez les deux services.', ['J’accepte le suivi', 'J’accepte A']],
    ['Vous devez cocher une réponse par question.', ['J’accepte les conditions']],
    [
      'Sans cocher la case, vous ne recevrez pas de SMS, mais votre demande est étudiée.',
      ['J’accepte les SMS'],
    ],
    ['Votre accord n’est pas nécessaire pour étudier la demande.', ['J’accepte la consultation']],
    [
      'Sans l’accord de votre employeur, la demande ne peut pas être traitée.',
      ['Je confirme mon numéro d’allocataire'],
    ],
    [
      'Ne cochez les deux cases que si la demande est pour un proche.',
      ['Je confirme agir pour un proche', 'Je déclare être son tuteur'],
    ],
    ['Si vous ne cochez rien, votre dossier continue sans changement.', ['J’autorise le partage']],
    ['Sans votre accord, nous ne pourrons pas vous envoyer de courriels.', ['J’accepte les messages']],
    ['Vous devez avoir 18 ans pour accepter les deux contrats.', ['J’accepte A', 'J’accepte B']],
    [
      'Vous pouvez cocher les deux cases ; aucune n’est nécessaire pour envoyer la demande.',
      ['J’accepte A', 'J’accepte B'],
    ],
    ['Sans cocher la case, la demande n’est pas retardée.', ['J’accepte l’échange']],
    ['Vous devez accepter les deux engagements.', ['J’accepte A', 'J’accepte B', 'J’accepte C']],
  ])('%s', (line, labels) => {
    expect(wrongIn(words(labels), { says: [line] })).toEqual([]);
  });
});

describe('the cases that bear a sign', () => {
  const cases = [
    aField('Employeur ●', { text: 'Boulangerie' }),
    aField('Courriel ●', { valueType: 'email' }),
    aField('Votre travail là-bas'),
  ];
  test.each([
    'Tant qu’une ligne portant le signe ● reste sans réponse, la déclaration ne peut pas partir.',
    'Si une case ● est vide, votre demande est rejetée.',
    'Une ligne ● laissée en blanc bloque l’envoi : la demande ne part pas.',
    'Toute case ● oubliée rend le dossier incomplet.',
    'Lorsqu’un point ● est sans réponse, nous ne pouvons pas traiter la demande.',
    'Votre demande ne sera pas étudiée si une ligne ● manque.',
  ])('%s', (line) => {
    expect(wrongIn(cases, { says: [line] })).toEqual(['Courriel ●']);
  });

  test.each([
    'Si une ligne ● est vide, votre demande n’est pas retardée.',
    'Laissez vide une case ● : la demande n’en souffre pas.',
    'Si une case ● reste vide, nous la remplirons avec vous.',
    'Une case ● vide n’empêche pas d’envoyer la demande.',
  ])('%s', (line) => {
    expect(wrongIn(cases, { says: [line] })).toEqual([]);
  });
});

describe('a zero for what nobody had', () => {
  const given = amounts([
    'Salaires – Déclarant 1 : 21480',
    'Salaires – Déclarant 2 : ',
    'Pensions – Déclarant 1 : 0',
    'Pensions – Déclarant 2 : 0',
  ]);
  test.each([
    'Un revenu que personne n’a touché se note 0.',
    'Notez 0 pour un revenu jamais perçu.',
    'Inscrivez 0 pour tout revenu non perçu.',
    'Mettez zéro pour une somme que nul n’a perçue.',
  ])('%s', (line) => {
    expect(wrongIn(given, { says: [line] })).toEqual(['Salaires – Déclarant 2']);
  });

  test.each([
    'Laissez vide un revenu que personne n’a touché.',
    'N’inscrivez pas 0 pour un revenu jamais perçu.',
    'Inutile de noter 0 pour un revenu que personne n’a touché.',
    'Si personne n’a touché ce revenu, vous pouvez noter 0 ou laisser la case vide.',
  ])('%s', (line) => {
    expect(wrongIn(given, { says: [line] })).toEqual([]);
  });
});

test('cases that may stay blank, all of them left so, and the box that says there was none', () => {
  const asked = {
    says: [
      'Déclaration trimestrielle de ressources',
      'Laissez vide une case pour laquelle vous n’avez rien perçu.',
      'Même sans ressource, vous devez faire votre déclaration :',
    ],
    host: 'wwwd.caf.fr',
    title: 'Déclaration trimestrielle de ressources',
    today: '2026-06-09',
  };
  const none = 'Je n’ai perçu aucune ressource au cours de ces trois mois';
  const page = (salary: string, isTicked: boolean) => [
    ...amounts([`Salaires – Février 2026 : ${salary}`, 'Salaires – Mars 2026', 'Salaires – Avril 2026']),
    aField(none, { kind: 'checkbox', text: isTicked ? 'on' : '' }),
  ];
  expect(wrongIn(page('', false), asked)).toEqual([none]);
  expect(wrongIn(page('', true), asked)).toEqual([]);
  expect(wrongIn(page('812,40', false), asked)).toEqual([]);
});

/** Pages of an ordinary day that look like a receipt and are none: drafts, one of two, another month, another declaration. */
import { describe, expect, test } from 'vitest';
import { ft, see } from '../../support/declared-pages.ts';
import { aPage } from '../../support/page-model.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) =>
  stateOfReceipt('cfspart.impots.gouv.fr', '2026-05-20', title, lines);

test('a change of address that was declared is no declaration of income, whatever « elle » is said of', () => {
  const told = (what: string): Told => [
    'Votre démarche est terminée',
    `! Votre déclaration ${what} a bien été enregistrée`,
    'Elle a été transmise à votre service des impôts des particuliers le 20 mai 2026 à 11:31.',
    'Accusé de réception n° MSG-2026-0512-60447',
    'Télécharger l’accusé de réception (PDF)',
  ];
  expect(inMay(...told('de changement d’adresse'))).not.toBe('sent');
  expect(inMay(...told('de revenus'))).toBe('sent');
});

describe('never', () => {
  test.each<Told>([
    [
      'Mon actualisation',
      '! Votre actualisation est enregistrée',
      'Vous pourrez la compléter à votre prochaine connexion.',
    ],
    ['Actualisation', '! Votre déclaration a bien été enregistrée le 29/11/2026.', 'Revenir à la question 4'],
    [
      'Je m’actualise – novembre 2026',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 09:12.',
      'Vous avez répondu à 4 questions sur 6.',
    ],
    [
      'Mon actualisation',
      '! Votre actualisation a bien été enregistrée le 29/11/2026 à 10:12',
      'Il vous reste la page « Activités » à remplir.',
    ],
    [
      'Mon actualisation',
      'Vous avez été déconnectée pour inactivité.',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a été interrompue.',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 09:41.',
    ],
    ['Mon actualisation', 'Nous vérifions que votre déclaration a bien été enregistrée.', '29/11/2026'],
    ['Mon actualisation', '! Votre actualisation a bien été prise en compte.', 'Octobre 2026'],
    ['Mon actualisation', '! Votre actualisation est validée', 'Période du 01/10/2026 au 31/10/2026'],
    ['Mon actualisation', 'Vous avez déjà déclaré votre situation pour octobre 2026. Déclarez novembre.'],
    ['Contrat d’engagement', 'Votre actualisation du contrat a bien été validée le 29/11/2026.'],
    ['Déclarer une formation', 'Votre déclaration a bien été validée le 29/11/2026 à 10:12.'],
    [
      'Ma messagerie',
      'Objet : Votre actualisation est ouverte',
      'Reçu le 29/11/2026',
      'Objet : votre actualisation a été validée',
      'Reçu le 30/10/2026',
    ],
    [
      'Modifier mon actualisation',
      'Votre déclaration a bien été validée le 28/11/2026 à 10:00.',
      'Vous modifiez votre déclaration. Validez à nouveau pour que vos changements comptent.',
    ],
    ['Mon actualisation', 'Votre déclaration a bien été validée par votre conseillère le 29/11/2026.'],
  ])('%s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));

  test.each<Told>([
    ['Fin de déclaration', 'Accusé de réception', 'Vous obtiendrez ici la date de votre envoi', '20/05/2026'],
    ['Déclaration en ligne', 'Accusé de réception par courriel : oui', 'Le 20/05/2026'],
    [
      'Déclaration commune',
      'Votre déclaration a bien été signée le 20/05/2026 par Mme DUPRÉ.',
      'M. DUPRÉ recevra une invitation.',
    ],
    ['Déclarer mes revenus', 'Votre déclaration a bien été signée par votre mari le 20/05/2026.'],
    [
      'Déclarer mes revenus',
      'Votre déclaration a été signée le 20/05/2026. L’envoi se fait quand les deux ont signé.',
    ],
    ['Déclaration en ligne', 'Votre déclaration a été signée le 20/05/2026.', 'Étape suivante : envoi'],
    ['Déclaration de TVA', 'Accusé de réception de votre déclaration n° 4471 du 20/05/2026 à 10:12'],
    ['Déclarer une location', 'Votre déclaration a été transmise le 20/05/2026.'],
    ['Déclarer mes revenus', 'Votre déclaration 3916 a bien été transmise le 20/05/2026.'],
    ['Taxe sur les logements vacants', 'Accusé de réception de votre déclaration du 20/05/2026'],
    ['Déclaration en ligne', 'Votre déclaration a été transmise le 20/05/2026 avec une anomalie bloquante.'],
    ['Corriger ma déclaration', 'Votre correction a bien été prise en compte dans le résumé.', '20/05/2026'],
  ])('%s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));
});

/** A receipt to the hour, and the line that makes it another's, another year's, or none any more. */
describe('contradicted by a line of the page', () => {
  const november =
    'Votre actualisation a bien été enregistrée le 28/11/2026 à 12 h 14. Accusé n° 2708-3391-556.';
  test.each([
    'À votre demande, votre conseillère a annulé cette déclaration (erreur sur les heures).',
    'L’accusé n° 2708-3391-556 est sans effet.',
    'Votre situation de novembre est à déclarer de nouveau.',
    '01/12/2026, 09:05 — Déclaration du 28 novembre annulée par votre agence',
    'Le mois de novembre est de nouveau ouvert.',
    'Remplissez et validez une nouvelle déclaration avant le 15 décembre 2026.',
    'Ces heures seront reprises dans votre actualisation, que vous pourrez compléter et valider jusqu’au 15 décembre.',
  ])('%s', (line) => {
    expect(inNovember('Actualisation de novembre 2026', november, line)).not.toBe('sent');
    expect(inNovember('Actualisation de novembre 2026', november)).toBe('sent');
  });

  test('the employer’s, under a title that names nobody', () => {
    const received = ['Réception le 28 novembre 2026 à 08 h 26 — n° AE-2703-7745120'];
    const line = 'Votre employeur, SARL Les Vergers, nous a transmis sa déclaration pour novembre.';
    expect(inNovember('Déclaration de novembre 2026 : bien reçue', ...received, line)).not.toBe('sent');
    // Hers, and his beside it.
    expect(inNovember('Actualisation de novembre 2026', november, line)).toBe('sent');
  });

  test.each([
    'Le service de correction sera de nouveau ouvert le 5 août.',
    'Vous n’avez pas à déclarer de nouveau votre situation.',
    'L’accusé n° 2708-1120 (précédent) est sans effet.',
    'Si votre situation change, faites une nouvelle déclaration avant le 15 décembre.',
  ])('not by %s', (line) => {
    expect(inNovember('Actualisation de novembre 2026', november, line)).toBe('sent');
  });

  const confirmed = [
    'Votre déclaration a bien été reçue',
    '! Signée électroniquement le 20 mai 2026 à 20:16:05.',
  ];
  test('the year beside its number', () => {
    const of = (year: number) =>
      inMay(
        ...(confirmed as Told),
        `Accusé de réception n° 26 5B 29004 1187 — déclaration des revenus de l’année ${year}.`,
      );
    expect(of(2024)).not.toBe('sent');
    expect(of(2025)).toBe('sent');
  });
  test('the paper form, sent to her', () => {
    const form = 'Le formulaire 2042 prérempli est parti à votre adresse. Signez-le puis faites-le parvenir.';
    const sent = 'Votre déclaration a été envoyée le 12 mai 2026 à 06:15';
    expect(inMay(sent, 'Numéro de pli : 26 0512 8830', form)).not.toBe('sent');
    expect(inMay(sent, form)).not.toBe('sent');
    expect(inMay(sent, 'Numéro : 26 0512 8830')).toBe('sent');
  });

  test('her own, still to sign', () => {
    const line = 'RIGAUD Hélène — revenus 2025 : préremplie, à signer avant le 27/05/2026.';
    const inTable = ['Véronique Maillet (vous)', '2025', 'Non déposée – limite 20 mai 2026'];
    expect(inMay(...(confirmed as Told), line)).not.toBe('sent');
    expect(inMay(...(confirmed as Told), ...inTable)).not.toBe('sent');
    expect(inMay(...(confirmed as Told), 'Si votre situation change, faites une nouvelle déclaration.')).toBe(
      'sent',
    );
    expect(inMay(...(confirmed as Told))).toBe('sent');
  });
});

test('what she has not begun, or « rien déclaré », beside the receipt of another', () => {
  const inMay = (...lines: string[]) =>
    stateOfReceipt(
      'cfspart.impots.gouv.fr',
      '2026-05-20',
      'Accusé de réception de la déclaration de revenus 2025',
      ['Votre déclaration des revenus 2025 a bien été transmise le 20/05/2026 à 13:04.', ...lines],
    );
  expect(inMay('Ma déclaration de revenus 2025 : Commencer (date limite : 28 mai 2026)')).not.toBe('sent');
  expect(inMay('À faire ensuite : vos revenus 2025 (vous n’avez encore rien déclaré).')).not.toBe('sent');
  expect(inMay('Vous n’avez rien d’autre à déclarer.')).toBe('sent');
});

test('a payslip still to send, in a table of those, leaves the receipt what it is', () => {
  const blocks = ['Employeur', 'Heures', 'Bulletin', 'Mairie', '18', 'À envoyer'];
  const lines = ['Merci, votre déclaration est validée', 'Novembre 2026 — validée le 28/11/2026 à 22h05.'];
  const page = (answers: { block: number; from: number; name: number; column: number | null }[]) =>
    see(
      aPage(ft, ['Actualisation de novembre 2026', ...lines.slice(0, 1)], {
        blocks: ['Actualisation de novembre 2026', ...lines, ...blocks],
        answers,
      }),
      '2026-11-29',
    ).sent.state;
  const hours = { block: 7, from: 0, name: 6, column: 4 };
  expect(page([hours, { block: 8, from: 0, name: 6, column: 5 }])).toBe('sent');
  expect(page([hours, { block: 8, from: 0, name: 6, column: 4 }])).not.toBe('sent');
});

/** « Votre déclaration » alone may be any: the line under it tells of what. */
describe('the nature of what was declared', () => {
  const seen = (...lines: string[]) =>
    stateOfReceipt(ft, '2026-12-08', 'Mon actualisation', [
      'Votre déclaration a bien été prise en compte. Accusé de réception n° CHG-2612-30951 du 08/12/2026 à 11:55.',
      ...lines,
    ]);

  test.each([
    [['Nature : changement d’adresse. Nouvelle adresse : 6 rue du Puits-Doré, 58000 Nevers.']],
    [['Objet', 'Changement de situation']],
    [['Type de déclaration : reprise d’emploi']],
    [['Motif : arrêt maladie']],
    [['Nature de la déclaration', 'Absence']],
  ])('of something else: %s', (lines) => expect(seen(...lines)).not.toBe('sent'));

  test.each([
    [[]],
    [['Nature : actualisation de novembre 2026']],
    [['Type', 'Déclaration de situation mensuelle']],
    [['Objet : votre déclaration', 'Votre adresse a été confirmée en juin.']],
  ])('of it: %s', (lines) => expect(seen(...lines)).toBe('sent'));

  test('a month that is still to be done, in its own line', () => {
    expect(seen('Novembre 2026 : à faire avant le 15 décembre')).not.toBe('sent');
    expect(seen('Décembre 2026 : à faire à partir du 28 décembre')).toBe('sent');
  });
});

/** The ways a portal says that what was declared has arrived, and those it speaks in without it. */
import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { finalPressed } from '../../../core/progress.ts';
import { caf, ft, see } from '../../support/declared-pages.ts';
import { aPage } from '../../support/page-model.ts';

const tax = 'cfspart.impots.gouv.fr';
const msa = 'ssl12.msa.fr';
const ameli = 'assure.ameli.fr';

/** What is made of a page: a title, a message after « ! », then its lines. */
function state(host: string, today: string, title: string, lines: string[], pressed?: [string, string]) {
  const [portal, procedure] = pressed ?? [];
  const progress =
    portal && procedure
      ? finalPressed(
          emptyProgress,
          { at: `${today}T09:00:00Z`, host, button: 'Envoyer' },
          { portal, procedure },
        )
      : emptyProgress;
  const alerts = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  const blocks = [title, ...lines.map((line) => line.replace(/^! /, ''))];
  return see(aPage(host, [title], { alerts, blocks }), today, progress).sent.state;
}

type Told = [title: string, ...lines: string[]];
const inNovember = (title: string, ...lines: string[]) => state(ft, '2026-11-29', title, lines);
const inMay = (title: string, ...lines: string[]) => state(tax, '2026-05-20', title, lines);

test('the day and the hour, from the line that tells them, under a title that tells the month alone', () => {
  const sent = see(
    aPage(ft, ['Justificatif de déclaration de situation pour le mois de novembre 2026'], {
      blocks: [
        'Justificatif de déclaration de situation pour le mois de novembre 2026',
        'Votre déclaration mensuelle - novembre 2026 - a bien été validée le 29/11/2026 à 07:56 depuis Internet.',
      ],
    }),
    '2026-11-29',
    emptyProgress,
  ).sent;
  expect(sent).toMatchObject({ state: 'sent', at: '2026-11-29T07:56' });
});

describe('France Travail', () => {
  test.each<Told>([
    [
      'C’est fait !',
      'Votre déclaration de situation pour le mois de novembre 2026 nous est bien parvenue.',
      'Date d’enregistrement',
      '29 novembre 2026 à 11 h 52',
    ],
    ['Actualisation de novembre 2026', '! Votre actualisation est terminée.', 'Validée le 29/11/2026 à 8:15'],
    ['Vous êtes à jour', 'Nous avons enregistré votre actualisation le 29 novembre 2026 à 14 h 02.'],
    ['Merci Karim', 'Votre actualisation du mois de novembre 2026 est prise en compte.', 'Le 29/11/2026'],
    ['Confirmation', 'Vous venez de valider votre déclaration de situation, le 29/11/2026 à 10:11.'],
    ['Votre actualisation est réussie', 'Date de validation : 29/11/2026 à 10:11'],
    ['Vous vous êtes actualisée pour novembre 2026', 'Validation enregistrée le 29/11/2026 à 12:21.'],
    [
      'Bravo, c’est envoyé',
      'Votre déclaration du mois de novembre 2026 a été reçue par France Travail le 29 novembre 2026.',
    ],
    ['Actualisation', 'Votre déclaration de situation est validée depuis le 29/11/2026 à 07:58.'],
    ['Actualisation confirmée', 'Le 29/11/2026 à 10:11'],
    ['Votre actualisation', 'Nous vous confirmons la prise en compte de votre déclaration le 29/11/2026.'],
    ['Déclarer ma situation', '! Succès : Votre déclaration pour novembre 2026 nous est bien parvenue.'],
    [
      'Mon actualisation',
      '! check_circle Déclaration transmise',
      'Enregistrement n° 92 600 187 du 29/11/2026.',
    ],
  ])('%s: %s', (...page) => expect(inNovember(...page)).toBe('sent'));

  test.each<Told>([
    ['Mon actualisation', 'Votre déclaration de novembre 2026 sera envoyée le 29/11/2026.'],
    ['Mon actualisation', 'Dernière actualisation validée le 30/10/2026 à 09:42.'],
    ['Mon actualisation', '! Vos réponses ont bien été enregistrées le 29/11/2026 à 10:41.'],
    ['Mon actualisation', 'Votre actualisation est ouverte. Votre message a été transmis le 29/11/2026.'],
    ['Mon actualisation', 'Votre actualisation est transmise chaque mois à la CAF.', 'Le 29/11/2026'],
    ['Mon actualisation', 'Vous êtes actualisé automatiquement en formation.', 'Le 29/11/2026'],
    [
      'Mon actualisation',
      'Votre actualisation de novembre 2026 est en cours d’enregistrement.',
      '29/11/2026',
    ],
    ['Mon actualisation', '! Votre déclaration a été enregistrée le 29/11/2026. Validez-la pour l’envoyer.'],
    ['Mon actualisation', 'Vous venez de valider votre déclaration ? Le justificatif du 29/11/2026 suit.'],
    ['Je m’actualise', 'Votre changement de situation a bien été enregistré le 29/11/2026.'],
    ['Je m’actualise', '! Votre déclaration pour octobre 2026 nous est bien parvenue.'],
    ['Je m’actualise', '! Votre déclaration pour novembre 2026 n’est pas encore parvenue à nos services.'],
    ['Mon actualisation', '! L’actualisation du mois de novembre 2026 est terminée.', 'Le 29/11/2026'],
    ['Déclaration envoyée', 'Date du jour : 29/11/2026'],
    ['Je m’actualise', 'Votre déclaration de situation a bien été validée le 12/12/2026 à 10:00.'],
  ])('never: %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));
});

describe('taxes', () => {
  test.each<Told>([
    ['Déclaration des revenus 2025', '! Votre déclaration en ligne nous est bien parvenue le 20/05/2026.'],
    ['C’est terminé', 'L’administration fiscale a bien reçu votre déclaration des revenus le 20 mai 2026.'],
    ['Déclarer mes revenus', 'Vous avez transmis votre déclaration le 20/05/2026 à 17:03.'],
    ['Merci, votre déclaration 2026 a bien été déposée', 'Dépôt effectué le 20/05/2026 à 17:03'],
    ['Votre déclaration a été signée avec succès', 'Signée le 20/05/2026 à 17:03 par Mme DUPRÉ'],
    ['Déclaration signée et transmise', 'Le 20 mai 2026, à 17 h 03'],
    ['Accusé de réception de la télédéclaration', 'Date de réception : 20/05/2026 17:03:11'],
    ['Confirmation', 'Nous vous confirmons la réception de votre déclaration de revenus, le 20/05/2026.'],
    ['Votre déclaration est validée et transmise', 'Date et heure de signature', '20/05/2026 à 17:03'],
    ['Ma déclaration', '! La transmission de votre déclaration est confirmée.', 'Transmise le 20/05/2026'],
    [
      'Impôts',
      'Accusé de réception de votre déclaration en ligne',
      'Date et heure de réception',
      '20 mai 2026, 17 h 03',
    ],
    ['Corriger ma déclaration', 'Votre déclaration corrigée nous est parvenue le 20/05/2026 à 10:05.'],
    ['Merci. Votre déclaration est signée et envoyée.', 'Vous pouvez fermer cette page.'],
    [
      'Accusé de réception de votre déclaration de revenus 2025',
      'La DGFiP accuse réception de votre déclaration, signée électroniquement le 20/05/2026 à 11:36:02.',
    ],
    ['Dépôt de votre déclaration 2026', 'Accusé de réception', '2025', 'Disponible', '20/05/2026 09:44'],
    ['Déclaration 2026', 'Nous avons bien reçu votre déclaration de revenus. Date de réception : 20/05/2026'],
    ['Confirmation', 'Votre télédéclaration a bien été enregistrée et transmise le 20/05/2026 à 11:12.'],
    [
      'Corriger ma déclaration en ligne',
      '! Votre déclaration corrigée est arrivée à la Direction générale des Finances publiques',
      'Votre signature du 20 mai 2026 a été acceptée.',
    ],
  ])('%s: %s', (...page) => expect(inMay(...page)).toBe('sent'));

  test.each<Told>([
    ['Déclarer mes revenus', '! Votre déclaration a été enregistrée le 20/05/2026. Elle n’est pas signée.'],
    ['Déclarer mes revenus', 'Vous recevrez un accusé de réception daté du 20/05/2026.'],
    ['Déclarer mes revenus', 'À quoi ressemble un accusé de réception ? Accusé de réception (20/05/2026)'],
    ['Déclarer mes revenus', 'Votre déclaration a été transmise par vos employeurs le 20/05/2026.'],
    ['Déclarer mes revenus', 'Votre déclaration est signée en fin de parcours.', 'Date : 20/05/2026'],
    ['Impôts', 'Accusé de réception de votre déclaration en ligne', 'Date de naissance', '20 mai 1996'],
    ['Déclarer mes revenus', 'Votre déclaration des biens immobiliers a été transmise le 20/05/2026.'],
    ['Ma déclaration', '! La transmission de votre déclaration est confirmée par courriel le 20/05/2026.'],
    ['Votre déclaration est signée et envoyée.', 'Dépôt du 03/06/2025'],
    ['Votre déclaration sera signée et envoyée.', 'Vous pouvez fermer cette page.'],
    ['Mes documents', 'Accusé de réception', '2024', 'Disponible', '18/05/2025 09:44'],
    ['Mes documents', 'Accusé de réception', 'Aucun', 'Avis', 'Disponible', '18/05/2026 09:44'],
    ['Ma déclaration', 'Votre télédéclaration de TVA a bien été transmise le 20/05/2026.'],
    ['Ma déclaration', 'Votre télédéclaration est enregistrée. Elle reste à signer avant le 26/05/2026.'],
    ['Ma déclaration', 'Votre déclaration de 2024 a bien été reçue. Date de réception : 20/05/2025'],
    ['Ma déclaration', 'Votre déclaration est prête à être signée. 20/05/2026'],
    ['Aide : après la signature', 'Votre déclaration a bien été transmise le 20/05/2026 à 17:03.'],
  ])('never: %s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));
});

describe('once the last button was pressed, where no wording is known', () => {
  const quarter = (host: string, portal: string, ...[title, ...lines]: Told) =>
    state(host, '2026-10-06', title, lines, [portal, 'quarterly-declaration']);
  const health = (...lines: string[]) =>
    state(ameli, '2026-10-06', 'Demande de Complémentaire santé solidaire', lines, ['ameli', 'c2s-request']);

  test('the declaration or the request has arrived that day, under a number', () => {
    expect(
      quarter(
        caf,
        'caf',
        'Nous avons bien reçu votre déclaration trimestrielle de ressources',
        'Reçue le 6 octobre 2026 à 11 h 02',
        'Référence',
        'DTR-2610-44712',
      ),
    ).toBe('sent');
    const lines = ['! Nous accusons réception de votre déclaration le 06/10/2026. Référence : DTR 881 204'];
    expect(quarter(msa, 'msa', 'Déclaration trimestrielle de ressources', ...lines)).toBe('sent');
    expect(health('! Votre demande a été transmise le 06/10/2026. Référence : 26-4471-C2S')).toBe('sent');
  });

  test('not another request, nor what still waits', () => {
    const title = 'Déclaration trimestrielle de ressources';
    const waits =
      '! Votre déclaration est enregistrée le 06/10/2026, référence 4471 22. Validez pour l’envoyer.';
    expect(quarter(caf, 'caf', title, waits)).not.toBe('sent');
    const call = '! Votre demande de rappel a bien été transmise le 06/10/2026. Référence : 4471 22';
    expect(quarter(caf, 'caf', title, call)).not.toBe('sent');
    expect(
      health('! Votre demande de carte Vitale a été transmise le 06/10/2026. Référence : 26-447'),
    ).not.toBe('sent');
    expect(health('! Votre demande a bien été enregistrée le 06/10/2026. Référence : 26-4471')).not.toBe(
      'sent',
    );
  });
});

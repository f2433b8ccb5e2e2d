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
    [
      'Déclarer ma situation – novembre 2026',
      '! Déclaration transmise à nos services le 29 novembre 2026 à 9 h 14. Un courriel suivra.',
    ],
    [
      'Déclaration de situation mensuelle',
      'France Travail accuse réception de la déclaration que vous avez souscrite au titre du mois de novembre 2026.',
      'Date de réception',
      '29/11/2026',
    ],
    [
      'Merci Nadia – Actualisation',
      'Vos réponses sont bien arrivées chez nous et votre inscription continue.',
      'Une erreur ? Appelez le 3949.',
    ],
    ['Actualisation de novembre 2026', '! Bravo, votre actualisation est faite !'],
    [
      'Actualisation : confirmation',
      'Votre actualisation est terminée. Les éléments suivants ont été enregistrés dans votre dossier.',
      'Date et heure de réception',
      '29/11/2026 - 10h36',
    ],
    [
      'J’envoie mes justificatifs – Actualisation',
      'Votre déclaration de novembre 2026 est validée. Elle nous est parvenue aujourd’hui, 29 novembre 2026.',
    ],
    [
      'Actualisation (site de secours)',
      'Nous avons reçu votre déclaration.',
      'Heure de réception : 29/11/2026 11:31:08 Vous avez répondu rester à la recherche d’un emploi.',
    ],
    [
      'C’est fait – Actualisation',
      'France Travail a bien reçu ce que vous avez déclaré pour novembre 2026. Vous restez inscrite.',
      'Nous n’avons pas reçu : le bulletin de salaire.',
    ],
    [
      'Mon actualisation',
      '! Votre situation de novembre 2026 est à jour',
      'Déclarée le 29 novembre 2026 à 21:04',
    ],
    [
      'Étape 4 sur 4 : confirmation – Actualisation',
      'Votre actualisation a été effectuée avec succès.',
      'Horodatage',
      '29/11/2026 09:21:44',
      'La déclaration trimestrielle reste à faire auprès de la CAF.',
    ],
    [
      'Mon actualisation',
      'Merci Fatoumata, nous avons bien reçu votre actualisation du mois de novembre.',
      'Elle a été validée aujourd’hui, 29 novembre 2026, à 10 h 21.',
      'Bulletin de salaire, novembre 2026 (pas encore envoyé)',
    ],
    ['Actualisation effectuée', 'Nous avons pris en compte vos réponses pour novembre 2026.'],
    ['Actualisation mensuelle', 'Déclaration validée.', 'Validée le', '29 novembre 2026 à 11 h 05'],
    ['Votre actualisation de novembre est validée', 'Vous pouvez envoyer vos documents plus tard.'],
    ['Déclarer ma situation', '! Succès : Votre déclaration pour novembre 2026 nous est bien parvenue.'],
    [
      'Mon actualisation',
      '! check_circle Déclaration transmise',
      'Enregistrement n° 92 600 187 du 29/11/2026.',
    ],
    ['Actualisation', 'Votre déclaration a bien été validée le 29/11/2026.', 'À faire', 'Vos bulletins'],
    [
      'Actualisation',
      'Votre déclaration a été validée le 29/11/2026.',
      'Prochaine étape : envoyer vos bulletins',
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
    ['Mon actualisation', 'Vos réponses au questionnaire sont bien arrivées.', 'Merci.'],
    ['Mon actualisation', '! Envoi réussi. Votre document a été transmis le 29/11/2026 à 11:05.'],
    ['Mon actualisation', '! Vos réponses ont bien été enregistrées.'],
    ['Mon actualisation', 'Votre actualisation est terminée. Le 29/11/2026, elle ferme.'],
    ['Mon actualisation', '! Une erreur est survenue. Votre actualisation est faite.', 'Le 29/11/2026'],
    ['Je m’actualise', '! Votre déclaration pour octobre 2026 nous est bien parvenue.'],
    ['Je m’actualise', '! Votre déclaration pour novembre 2026 n’est pas encore parvenue à nos services.'],
    ['Mon actualisation', '! L’actualisation du mois de novembre 2026 est terminée.', 'Le 29/11/2026'],
    ['Déclaration envoyée', 'Date du jour : 29/11/2026'],
    ['Je m’actualise', 'Votre déclaration de situation a bien été validée le 12/12/2026 à 10:00.'],
    ['Actualisation', '! Votre actualisation a bien été enregistrée.', 'Étape suivante : valider'],
    ['Actualisation', 'Votre déclaration est enregistrée le 29/11/2026. Dernière étape : confirmer.'],
    ['Actualisation', '! Votre déclaration sociale nominative a bien été transmise le 29/11/2026.'],
    ['Actualisation', '! Votre question sur votre actualisation a bien été transmise le 29/11/2026.'],
    ['Actualisation', '! Votre reprise a été déclarée. Votre déclaration a été validée le 29/11/2026.'],
    ['Actualisation', 'Statut', 'Validée', 'Validée le', '29/11/2026', 'Novembre 2026', 'À faire'],
    ['Actualisation', 'Statut', 'Envoyée', 'Document : bulletin', 'Envoyée le', '29/11/2026'],
    ['Actualisation', 'Le mois dernier, votre déclaration a bien été validée.', 'Le 29/11/2026'],
    ['Actualisation', '! Votre déclaration a bien été validée le 29/11/2026 puis supprimée.'],
    ['Actualisation', 'Votre actualisation va être transmise le 29/11/2026.'],
    ['Actualisation', 'Votre déclaration a bien été transmise par Monoprix le 29/11/2026.'],
    [
      'Actualisation',
      'Bon à savoir',
      'Votre déclaration a bien été validée : un courriel part le 29/11/2026.',
    ],
    [
      'Actualisation',
      'Merci pour votre participation, vos réponses ont bien été transmises.',
      'Le 29/11/2026',
    ],
    ['Actualisation', 'Vous avez déjà déclaré votre situation professionnelle le 29/11/2026.'],
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
    [
      'Correction de la déclaration en ligne des revenus 2025',
      'Dépôt terminé',
      'Déposée le',
      '20/05/2026 à 09:30',
    ],
    [
      'Mes documents',
      'Accusé de réception de la déclaration en ligne 2026 des revenus 2025 (19/05/2026 21:07) Voir',
    ],
    ['Déclaration des revenus', '! Déclaration corrective envoyée. Référence : COR-26-3310-7724.'],
    [
      'Déclaration des revenus',
      'Il est accusé réception du dépôt de votre déclaration par voie électronique.',
      'Date du dépôt',
      '20 mai 2026',
    ],
    [
      'Déclaration de revenus 2025 : dernière vérification',
      '! Votre déclaration est validée',
      'Vos revenus de 2025 sont déclarés. Vous avez confirmé les montants.',
      'Reçue le 20 mai 2026.',
    ],
    [
      'Déclaration annuelle des revenus de 2025',
      'Montauban, le 20 mai 2026',
      'La DGFiP a reçu ce jour, à 8 h 02, la déclaration que vous avez souscrite par voie électronique.',
    ],
    [
      'Bilan de votre dépôt – Revenus 2025',
      'État',
      'Reçue par l’administration',
      'Déposée le',
      'mercredi 20 mai 2026',
    ],
    [
      'Accusé de réception de votre déclaration corrigée',
      'Déclaration initiale : 18/04/2026 19:20',
      'Déclaration corrigée reçue : 20/05/2026 07:44',
    ],
    [
      'Déclaration automatique validée',
      'Vous avez confirmé le 20/05/2026 à 08:40 les revenus que nous connaissons.',
      'Votre déclaration est transmise. Accusé de réception : 36-2026-0091745.',
    ],
    ['Merci, votre déclaration de revenus est enregistrée', '! Nous l’avons reçue aujourd’hui à 11 h 33.'],
    ['C’est fait, Karim : vos revenus 2025 sont déclarés !', 'Vous pouvez fermer cette page.'],
    ['Déclarer mes revenus 2025', 'Votre déclaration est partie le 20/05/2026 et nous est bien parvenue.'],
    [
      'Corriger ma déclaration en ligne',
      'Votre correction a été prise en compte.',
      'L’accusé de réception est disponible dans la rubrique « Documents ».',
    ],
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
    [
      'Déclaration des revenus 2025',
      '! Votre ordre de paiement est enregistré. Enregistré le 20/05/2026. Télécharger l’accusé de réception',
      'À faire avant le 28 mai 2026.',
    ],
    ['Corriger ma déclaration', 'Votre correction a été prise en compte.', 'Signez-la pour l’envoyer.'],
    [
      'Déclarer : mes déclarations de 2026',
      'Occupation de mes biens immobiliers',
      'Envoyée Votre déclaration a bien été transmise le 10/05/2026 à 18:22.',
      'Revenus de 2025',
      'En cours Commencée le 12/05/2026.',
    ],
    [
      'Déclaration de revenus – Message envoyé',
      'Votre message a bien été transmis',
      'Déposé le 20 mai 2026 à 11:47 – accusé de réception n° 26-MS-7740215',
    ],
    ['Déclaration de revenus', 'Mes démarches', 'État', 'Reçue', 'Le 20 mai 2026', 'État', 'À compléter'],
    ['Déclaration de revenus', '! Votre document a été enregistré. Nous l’avons reçue aujourd’hui.'],
    ['Merci, votre déclaration de revenus est enregistrée', 'Il vous reste à la signer.'],
    ['Vos revenus 2024 sont déclarés', 'Le 20 mai 2025'],
    ['Votre déclaration est signée et envoyée.', 'Dépôt du 03/06/2025'],
    ['Votre déclaration sera signée et envoyée.', 'Vous pouvez fermer cette page.'],
    ['Mes documents', 'Accusé de réception', '2024', 'Disponible', '18/05/2025 09:44'],
    ['Mes documents', 'Accusé de réception', 'Aucun', 'Avis', 'Disponible', '18/05/2026 09:44'],
    ['Ma déclaration', 'Votre télédéclaration de TVA a bien été transmise le 20/05/2026.'],
    ['Ma déclaration', 'Votre télédéclaration est enregistrée. Elle reste à signer avant le 26/05/2026.'],
    ['Ma déclaration', 'Votre déclaration de 2024 a bien été reçue. Date de réception : 20/05/2025'],
    ['Ma déclaration', 'Votre déclaration est prête à être signée. 20/05/2026'],
    ['Aide : après la signature', 'Votre déclaration a bien été transmise le 20/05/2026 à 17:03.'],
    ['Ma déclaration', 'Votre déclaration a été signée le 20/05/2026.', 'Déclarant 2 : signature manquante'],
    ['Ma déclaration', 'Votre déclaration va être transmise. Accusé de réception le 20/05/2026.'],
    ['Ma déclaration', 'Vérification', 'Signature', 'Accusé de réception', '20/05/2026 10:41'],
    ['Ma déclaration', 'Accusé de réception', 'Date limite', '20/05/2026'],
    ['Ma déclaration', 'Sans accusé de réception au 20/05/2026, écrivez-nous.'],
    ['Ma déclaration', '! Votre procuration est bien arrivée', 'Accusé de réception n° 44120 du 20/05/2026'],
    ['Gérer mes biens immobiliers', 'Votre déclaration a bien été transmise le 20/05/2026 à 10:00.'],
    ['Payer l’impôt sur les revenus', 'Accusé de réception (20/05/2026 10:41)', 'Montant payé : 412 €'],
    ['Ma déclaration', 'Votre déclaration des revenus 2024 a bien été transmise le 20/05/2026.'],
    ['Mes documents', 'Accusé de réception de la déclaration en ligne 2025 des revenus 2024 (19/05/2026)'],
    ['Corriger ma déclaration', 'Accusé de réception (10/05/2026)', 'Vos corrections restent à envoyer.'],
    ['Ma déclaration', 'Votre déclaration a été transmise le 20/05/2026 mais rejetée.'],
    ['Ma déclaration', 'Votre déclaration a été préparée avec ce qui nous a été transmis le 20/05/2026.'],
    ['Accusé de réception de votre déclaration de revenus', 'Vous le recevrez par courriel.'],
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

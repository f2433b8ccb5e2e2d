/** The ways a portal says that what was declared has arrived, and those it speaks in without it. */
import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { caf, ft, see } from '../../support/declared-pages.ts';
import { aPage } from '../../support/page-model.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const msa = 'ssl12.msa.fr';
const ameli = 'assure.ameli.fr';

const inNovember = (title: string, ...lines: string[]) => stateOfReceipt(ft, '2026-11-29', title, lines);

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
    [
      'J’envoie mes justificatifs – Actualisation',
      '! Déclaration de novembre 2026 enregistrée',
      'Le 29/11/2026 à 11:32 – Dossier n° 4471',
      'Deux documents sont attendus. Ils n’ont pas encore été envoyés.',
    ],
    [
      'C’est fait – Actualisation',
      '! Actualisation du mois de novembre 2026 transmise à France Travail le 29 novembre 2026 à 11 h 58.',
    ],
    [
      'C’est fait – Actualisation',
      'Nous avons reçu votre actualisation de novembre aujourd’hui, dimanche 29 novembre 2026, à 11:58.',
      'Votre paiement est estimé à 684,20 €. Il n’est pas encore validé.',
    ],
    [
      'Actualisation',
      'Votre situation du mois de novembre 2026 a bien été déclarée. Reçue le 29 novembre 2026 à 10:03.',
      'Vous ne nous avez pas encore transmis les documents suivants.',
    ],
    [
      'C’est fait – Actualisation',
      'Nous avons bien reçu votre déclaration pour novembre. Reçue le 29 novembre 2026 à 11 h 47.',
      'Votre titre de séjour a expiré.',
      'Aucune déclaration n’est à faire avant le 28 décembre.',
      'Transmettez cette information à votre employeur.',
    ],
    [
      'Confirmation – Actualisation',
      'Votre actualisation de novembre 2026 a bien été validée le 29/11/2026.',
      'Document à nous adresser',
      'Avis d’arrêt de travail (volet 3)',
      'Non reçu',
    ],
    ['Actualisation', 'Votre déclaration a été prise en compte.', 'Date : 29/11/2026 Heure : 11:12'],
    [
      'Justificatif de déclaration de situation pour le mois de novembre 2026',
      'Si vous n’avez pas encore envoyé vos justificatifs, reconnectez-vous pour finaliser votre dossier.',
    ],
    [
      'C’est fait ! – Actualisation',
      'Nous avons bien reçu votre actualisation de novembre. Merci Sofia.',
      'Envoyée dimanche 29 novembre 2026 à 8 h 51.',
      'Vos actualisations précédentes',
      'Octobre 2026',
      'Validée le 30/10/2026',
    ],
    [
      'Accusé de réception de votre actualisation',
      '! L’e-mail de confirmation n’a pas pu vous être adressé. Votre actualisation est bien enregistrée.',
      'Date et heure de réception',
      '29/11/2026 à 09:48:31',
    ],
    [
      'Justificatifs – Actualisation',
      '! Merci, votre actualisation pour novembre 2026 est bien enregistrée (29/11/2026, 09:34).',
      'Il vous reste à transmettre le document ci-dessous.',
    ],
    [
      'Merci, c’est terminé – Actualisation',
      'Nous avons bien reçu votre actualisation de novembre 2026, dimanche 29 novembre 2026 à 10 h 07.',
      'Vous n’avez pas encore envoyé votre bulletin de salaire.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été validée le 29/11/2026.',
      'Le courriel de confirmation de votre actualisation n’a pas pu être envoyé.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été validée le 29/11/2026.',
      'Un document manque : votre bulletin. Vous pourrez l’envoyer plus tard.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été validée le 29/11/2026.',
      'Étape 1 sur 2 : déclaration',
      'Étape 2 sur 2 : documents',
    ],
    [
      'Mon actualisation',
      'Votre actualisation de novembre 2026 est terminée. Elle a été reçue le 29/11/2026 à 10:12.',
    ],
  ])('%s: %s', (...page) => expect(inNovember(...page)).toBe('sent'));

  test.each<Told>([
    ['Mon actualisation', 'Votre déclaration de novembre 2026 sera envoyée le 29/11/2026.'],
    ['Mon actualisation', 'Dernière actualisation validée le 30/10/2026 à 09:42.'],
    [
      'L’actualisation, pas à pas',
      'Votre actualisation est enregistrée',
      'Votre déclaration du mois de novembre 2026 a bien été prise en compte le 29/11/2026 à 09:30.',
      'Exemple d’écran de confirmation',
    ],
    [
      'Mon actualisation',
      'Votre bulletin a été reçu. Votre actualisation n’a pas été envoyée.',
      'Votre déclaration a bien été validée le 29/11/2026.',
    ],
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
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Ni votre bulletin ni vos réponses n’ont pu être envoyés.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026. Sans vos pièces, elle n’a pas été envoyée.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Rien n’a été transmis : il manque des pièces.',
    ],
    [
      'Mon actualisation',
      '! Le courriel et votre déclaration n’ont pas pu être envoyés.',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
    ],
    [
      'Mon actualisation',
      '! Le mail n’est pas parti car l’actualisation a échoué.',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Attestation sur l’honneur non signée',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Document à signer : votre déclaration',
    ],
    ['Mon actualisation', 'Votre déclaration attend une attestation. Elle a été reçue le 29/11/2026.'],
    ['Mon actualisation', 'Actualisation : une pièce manquait. Elle a bien été reçue le 29/11/2026.'],
    ['Mon actualisation', 'Votre déclaration d’octobre 2026 est terminée. Elle a été validée le 29/11/2026.'],
    ['Mon actualisation', 'Votre déclaration est prête. Elle a été enregistrée le 29/11/2026.'],
    [
      'Mon actualisation',
      'Votre actualisation est terminée, une attestation manquait. Elle nous est parvenue le 29/11/2026.',
    ],
    ['Mon actualisation', 'Votre déclaration a bien été enregistrée sur cet ordinateur le 29/11/2026.'],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'N’oubliez pas de la transmettre.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Vos documents sont nécessaires pour la valider.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Il vous reste une étape avant l’envoi.',
    ],
    ['Mon actualisation', 'Votre déclaration a bien été enregistrée le 29/11/2026.', 'Étape 3 sur 4'],
    ['Mon actualisation', 'Votre déclaration a bien été enregistrée le 29/11/2026.', 'Statut', 'À valider'],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
      'Nous n’avons pas encore reçu votre actualisation.',
    ],
    ['Mon actualisation', 'Votre déclaration enregistrée le 29/11/2026 attend votre confirmation.'],
    [
      'Mon actualisation',
      'Votre déclaration a bien été validée le 30/10/2026.',
      'Validée le',
      '29/11/2026',
      'Bulletin',
    ],
    ['Mon actualisation', 'Votre actualisation est enregistrée', 'Convocation', 'Envoyée le', '28/11/2026'],
    ['Mon actualisation', 'Votre déclaration est transmise.', 'Transmission à votre banque le 29/11/2026'],
    ['Mes actualisations', 'Octobre', 'Actualisation transmise le 29/11/2026', 'Novembre', 'À valider'],
    [
      'Calendrier de l’actualisation',
      'Votre actualisation est enregistrée. Elle est transmise le 29/11/2026.',
    ],
    [
      'Actualisation',
      'À la fin, la page affiche :',
      'Votre déclaration a bien été enregistrée le 29/11/2026.',
    ],
    ['Mon actualisation', '! L’annulation de votre actualisation a bien été enregistrée le 29/11/2026.'],
    ['Mon actualisation', 'Votre déclaration a bien été transmise à la CAF le 29/11/2026.'],
  ])('never: %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));
});

describe('once the last button was pressed, where no wording is known', () => {
  const quarter = (host: string, portal: string, ...[title, ...lines]: Told) =>
    stateOfReceipt(host, '2026-10-06', title, lines, [portal, 'quarterly-declaration']);
  const health = (...lines: string[]) =>
    stateOfReceipt(ameli, '2026-10-06', 'Demande de Complémentaire santé solidaire', lines, [
      'ameli',
      'c2s-request',
    ]);

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
    const toCaf = '! Votre déclaration a été transmise à votre Caf le 06/10/2026. Référence : DTR 881 204';
    expect(quarter(caf, 'caf', 'Déclaration trimestrielle de ressources', toCaf)).toBe('sent');
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

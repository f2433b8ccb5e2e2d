/** A receipt with its day and its hour, and right beside it words that undo nothing: of another thing, of another day, of what may be. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const taxes = 'cfspart.impots.gouv.fr';
const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-05-20', title, lines);
const inAutumn = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-09-17', title, lines);

describe('sent all the same', () => {
  test.each<Told>([
    [
      'Mon actualisation',
      '# Récapitulatif de ma déclaration',
      'Transmise le 29/11/2026 à 11:47 – n° 2608-71-0045519',
      'Situation du mois de novembre 2026',
    ],
    [
      'Actualiser ma situation',
      '# Vous avez validé votre actualisation de novembre 2026',
      'Votre déclaration de situation a été enregistrée le 29 novembre 2026 à 08 h 41.',
      '# Encore un document à nous transmettre',
      'Suite à votre déclaration, nous attendons le document ci-dessous. Vous pouvez l’envoyer maintenant ou plus tard.',
    ],
    [
      'Actualisation',
      '# Étape 3 sur 3 J’envoie mes justificatifs',
      '# La déclaration de votre situation de novembre est validée',
      'Nous l’avons enregistrée le dimanche 29 novembre 2026 à 9 h 31. Vous restez inscrit sur la liste des demandeurs d’emploi.',
      '# 2 documents à nous transmettre avant le 15 décembre',
      'Bulletin de salaire À envoyer Déposer',
    ],
    [
      'J’envoie mes justificatifs',
      '# Étape 3 sur 3 J’envoie mes justificatifs',
      '# Votre actualisation du mois de novembre est validée',
      'Elle a été enregistrée le 29 novembre 2026 à 10h26 et ne peut plus être modifiée en ligne.',
      'Pour calculer votre allocation, il nous manque encore 1 document.',
    ],
    [
      'J’envoie mes justificatifs – Actualisation',
      '# Actualisation du mois de novembre 2026',
      'Vous avez validé votre actualisation le dimanche 29 novembre 2026 à 11 h 36.',
      '# Justificatifs à envoyer',
      'Bulletin de salaire — SARL Le Fournil',
      '> J’envoie',
    ],
    [
      'Actualisation confirmée',
      '! Vous venez de vous actualiser au titre du mois de novembre 2026. Votre déclaration est bien enregistrée.',
      '# Ce qu’il vous reste à faire',
      'Transmettre votre bulletin de salaire de novembre.',
      'Donnez-nous votre avis : avez-vous trouvé l’actualisation facile ?',
    ],
    [
      'Récapitulatif de votre déclaration',
      '! Nous avons bien enregistré votre déclaration de situation du mois de novembre 2026.',
      'Date et heure de validation',
      '29/11/2026 – 11:33:17',
      '# Justificatifs attendus',
      'Bulletin de salaire ARMOR PRIMEURS À transmettre',
      '! À transmettre',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a bien été validée le 29/11/2026 à 16:31.',
      'Vous pouvez l’annuler jusqu’à ce soir minuit.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a bien été validée le 29/11/2026 à 16:31.',
      'Votre paiement provisoire partira le 4 décembre.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Si votre situation change, appelez le 3949.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Votre bulletin de salaire : à envoyer avant le 15 décembre.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'La prochaine actualisation est à faire à partir du 28 décembre.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Actualisation de décembre : à faire du 28 décembre au 15 janvier.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Rendez-vous du 3 décembre',
      'À confirmer',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Votre demande de formation a été refusée le 20/11/2026.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Elle annule et remplace celle du 28/11/2026.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Cliquez sur le bouton Imprimer pour garder une trace.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Aucune anomalie détectée. Rien à faire de plus.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Il ne vous reste plus qu’à attendre votre paiement.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Reprise d’emploi déclarée : non.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'En période d’essai chez Adecco, pensez à votre contrat.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Le site de test de recrutement reste ouvert.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Allocation : 60 % versés, solde à venir.',
    ],
    [
      'Mon actualisation',
      'Vous avez travaillé à temps partiel.',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Activité partielle : 42 heures',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 16:31.',
      'Gardez ce message hors ligne : imprimez-le.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 16:31.',
      'Votre conseillère a accepté : rien à confirmer.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a bien été effectuée le 29/11/2026 à 16:31.',
      'Traitement en cours par nos services : réponse sous 48 heures.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a bien été effectuée le 29/11/2026 à 16:31.',
      'Déclaration trimestrielle Caf : à faire avant le 31 décembre.',
    ],
  ])('France Travail: %s, %s, %s', (...page) => expect(inNovember(...page)).toBe('sent'));

  test.each<Told>([
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Déclaration d’occupation : à faire.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Votre précédente déclaration du 12/05/2026 est annulée.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Pour la modifier, cliquez sur « Corriger ma déclaration ».',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été signée le 20/05/2026 à 16:31.',
      'Estimation provisoire de l’impôt : 412 €',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été signée le 20/05/2026 à 16:31.',
      'Votre conjoint est prévenu par courriel.',
      'Accusé de réception n° 2026 7731',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Votre avis sera disponible cet été. Un code vous sera demandé pour l’ouvrir.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Prélèvement suspendu jusqu’en septembre.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Adresse : modification refusée, contactez votre service.',
    ],
    [
      'Déclaration en ligne',
      'Accusé de réception n° 2026 7731 du 20/05/2026 à 16:31',
      'Version définitive',
      'Estimez votre impôt avec le simulateur',
    ],
    [
      'Déclaration de revenus 2025',
      'Vous agissez en tant que tuteur de M. DURAND.',
      'La déclaration de revenus a bien été transmise le 20/05/2026 à 16:31.',
      'Accusé de réception n° 2026 7731',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Accessibilité : partiellement conforme',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Accessibilité : non conforme',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Dons : 1 reçu refusé lors de la saisie, puis corrigé.',
    ],
    [
      'Déclarer',
      '# Déclaration validée',
      '20 mai 2026, 8:09',
      'Vous avez accepté sans modification la déclaration préremplie de vos revenus de 2025. Elle nous a été transmise.',
      '> Terminer',
    ],
  ])('impôts: %s, %s, %s', (...page) => expect(inMay(...page)).toBe('sent'));

  test.each<Told>([
    [
      'Corriger ma déclaration',
      'Votre correction a été transmise le 17/09/2026 à 16:31.',
      'La case 6DD a été supprimée.',
    ],
    [
      'Corriger ma déclaration',
      'Votre correction a été transmise le 17/09/2026 à 16:31.',
      'Personne à charge retirée : Léo.',
    ],
    [
      'Corriger ma déclaration',
      'Votre correction a été transmise le 17/09/2026 à 16:31.',
      'Votre ancien avis sera annulé.',
    ],
    [
      'Correction en ligne',
      'Votre correction a été transmise le 17/09/2026 à 16:31.',
      'Elle peut être refusée par l’administration.',
    ],
    [
      'Mon espace particulier',
      '! Vous avez corrigé votre déclaration de revenus 2025 le 17/09/2026 à 08:41. Correction enregistrée sous le n° 2611030841-67.',
    ],
    [
      'Corriger ma déclaration en ligne',
      '# Votre télécorrection nous est bien parvenue',
      'Dépôt : 17 septembre 2026, 11 h 27',
      'Accusé de réception de la correction',
    ],
    [
      'Correction signée',
      'Vous avez corrigé votre déclaration de revenus 2025. Cette nouvelle version, signée le 17/09/2026 à 16:20, annule et remplace celle du 16/04/2026 (11:02).',
    ],
    [
      'Accusé de réception d’une déclaration de revenus rectificative',
      'Vous avez modifié en ligne votre déclaration des revenus de 2025. Cette déclaration n° 2 annule et remplace celle du 14/05/2026.',
      'Déposée le',
      '17/09/2026 à 09:05',
      'Numéro',
      '26-2-1107-553841',
    ],
  ])('correction: %s, %s, %s', (...page) => expect(inAutumn(...page)).toBe('sent'));
});

test('corrected, and not sent', () => {
  expect(
    inAutumn(
      'Correction',
      'Vous avez corrigé votre déclaration le 17/09/2026 à 08:41.',
      'Il reste à la signer.',
    ),
  ).not.toBe('sent');
  expect(inAutumn('Correction', 'Vous avez corrigé votre déclaration le 12/08/2026 à 08:41.')).not.toBe(
    'sent',
  );
  expect(
    inAutumn(
      'Correction',
      'Quand vous avez corrigé votre déclaration, signez-la avant le 17/09/2026 à 23:59.',
    ),
  ).not.toBe('sent');
});

test('an actualisation of her profile is not the monthly one', () => {
  expect(
    inNovember(
      'Actualisation réussie',
      '! C’est fait, vous avez actualisé votre profil !',
      'Votre actualisation a bien été enregistrée le 29/11/2026 à 11:40.',
    ),
  ).not.toBe('sent');
  expect(
    inNovember(
      'Mon profil de compétences',
      'Votre actualisation a bien été enregistrée le 29/11/2026 à 11:40.',
    ),
  ).not.toBe('sent');
  expect(
    inNovember(
      'Mon actualisation',
      'Votre actualisation a bien été enregistrée le 29/11/2026 à 11:40.',
      'Pensez à mettre à jour votre profil.',
    ),
  ).toBe('sent');
});

test('the period is over for everybody, and nothing of hers was validated', () => {
  const title = 'Actualisation de novembre 2026 terminée';
  const over = 'La période de déclaration s’est terminée le 15/12/2026 à 23h59.';
  const look = (...lines: string[]) => stateOfReceipt(ft, '2026-12-16', title, lines);
  expect(look('Merci de votre visite.', over, 'Validation : –', 'Accusé de réception : –')).not.toBe('sent');
  expect(look('Merci de votre visite.', 'Accusé de réception : néant')).not.toBe('sent');
});

test('an address verified, an outage told to everybody, what is still being recorded', () => {
  expect(
    inMay(
      'Déclaration en ligne 2026 – revenus 2025',
      '! Validation confirmée Votre validation a bien été prise en compte le 20/05/2026 à 09:31.',
      'L’adresse s.exemple@poste.net est désormais vérifiée.',
    ),
  ).not.toBe('sent');
  expect(
    inNovember(
      'Actualisation de novembre : vos déclarations ont bien été reçues',
      'L’actualisation en ligne est suspendue le 29/11/2026 de 11:00 à 15:00.',
      'Toutes les déclarations validées avant 11:00 ont bien été enregistrées.',
    ),
  ).not.toBe('sent');
  expect(
    inAutumn(
      'Corriger ma déclaration en ligne',
      '! Merci, votre signature a bien été reçue',
      '17/09/2026 à 12:00 — demande n° 26-2-4471-902018',
      'Votre déclaration corrective est en cours d’enregistrement.',
    ),
  ).not.toBe('sent');
});

/** Pages that say it was recorded, with a day and an hour, and elsewhere that it is not done: under whatever title the bad news stands. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt } from '../../support/receipt-page.ts';

const monthly = 'Votre déclaration de novembre 2026 a bien été enregistrée le 29/11/2026 à 10:12.';
const inNovember = (...lines: string[]) =>
  stateOfReceipt(ft, '2026-11-29', 'Actualisation', [monthly, ...lines]);
const yearly = 'Votre déclaration a bien été transmise le 20/05/2026 à 10:12.';
const numbered = 'Votre déclaration est enregistrée le 20 mai 2026 à 11 h 47 sous le numéro 26 4411 0098.';
const corrected = 'Votre correction a été prise en compte le 20/05/2026 à 09:14.';
const inMay = (title: string, ...lines: string[]) =>
  stateOfReceipt('cfspart.impots.gouv.fr', '2026-05-20', title, lines);
const declaring = (...lines: string[]) => inMay('Déclarer mes revenus', ...lines);
const correcting = (...lines: string[]) => inMay('Corriger ma déclaration', corrected, ...lines);

describe('France Travail', () => {
  test.each<string[]>([
    ['# Documents', 'Votre actualisation ne nous parviendra qu’avec votre bulletin de salaire.'],
    ['# Documents', 'Déclaration de situation mensuelle', 'Brouillon'],
    ['# Documents', 'Récapitulatif de vos réponses', 'À relire avant envoi'],
    ['# Documents', 'Récapitulatif de votre déclaration', 'Provisoire'],
    ['# Vos documents', 'Bulletin de salaire', 'Reçu', 'Déclaration de novembre', 'Non reçue'],
    ['# Mes documents', 'Justificatif de déclaration', 'Disponible quand vous aurez validé'],
    ['# Pièces jointes', 'L’envoi a échoué : ni votre bulletin ni vos réponses ne sont arrivés.'],
    ['# Pièces jointes', 'Nous ne pouvons pas enregistrer votre actualisation sans votre bulletin.'],
    ['# Pièces jointes', 'Bulletin refusé. L’actualisation repart de zéro : ressaisissez vos heures.'],
    ['# Justificatifs', 'Ces pièces sont nécessaires pour terminer votre actualisation.'],
    ['# Documents à fournir', 'Sans eux, votre actualisation reste ouverte.'],
    ['# Calendrier', 'Vous avez jusqu’au 15 décembre pour valider votre actualisation.'],
    ['# Calendrier', 'Il vous reste deux jours pour vous actualiser.'],
    ['# Calendrier', 'Novembre 2026', 'À valider', 'Octobre 2026', 'Validée'],
    ['# Calendrier', 'Cliquez sur Valider avant le 15 décembre.', '> Valider'],
    ['# Actualités', 'Les actualisations faites ce matin n’ont pas été enregistrées.'],
    ['# Actualités', '! Suite à une panne, votre actualisation n’a pas été transmise.'],
    ['# Actualités', 'Erreur technique ce jour : refaites votre actualisation.'],
    ['# Actualités', 'À la suite d’un incident, les déclarations du 29 novembre sont perdues.'],
    ['# Vos autres démarches', 'Actualisation de novembre 2026', 'À terminer'],
    ['# Vos autres démarches', 'Actualisation', 'Interrompue à la question 3'],
    ['# Vos autres démarches', 'Finir mon actualisation'],
    ['# Vos autres démarches', 'Mon actualisation : continuer'],
    ['# Vos autres services', 'Reprendre mon actualisation'],
    ['# Foire aux questions', 'Suis-je actualisée ? Pas encore : il manque votre validation.'],
    ['# Votre avis nous intéresse', 'Aidez-nous pendant que votre actualisation est en cours d’envoi.'],
    ['Relisez vos réponses. Une fois relues, vous pourrez les transmettre.'],
    ['Vos réponses ne seront transmises qu’à la dernière étape.'],
    ['Il manque le nombre d’heures de votre employeur Sodexo.'],
    ['Nous ne savons pas si vos réponses sont arrivées.'],
    ['Vous n’avez pas répondu à la question sur la formation.'],
    ['Nous rencontrons un problème pour joindre le service. Gardez cette page ouverte.'],
    ['Ces réponses restent modifiables tant que vous n’avez pas validé.'],
    ['Prochain écran : validation de vos réponses'],
  ])('never: %s, %s', (...lines) => expect(inNovember(...lines)).not.toBe('sent'));

  test.each<string[]>([
    ['# Documents', 'Justificatif de déclaration de novembre', 'Télécharger', 'Bulletin', 'Non reçu'],
    ['# Documents', 'Vous pouvez les envoyer plus tard : votre actualisation est déjà faite.'],
    ['# Pièces jointes', 'Votre actualisation est validée, mais il manque votre bulletin de salaire.'],
    ['# Calendrier', 'Vous pouvez modifier votre actualisation jusqu’au 15 décembre.'],
    ['# Calendrier', 'Octobre 2026', 'Validée', 'Novembre 2026', 'Validée', 'Décembre 2026', 'À venir'],
    ['# Calendrier', 'L’actualisation doit être faite chaque mois.'],
    ['# Actualités', 'Panne du site le 12 novembre : nos services sont désolés.'],
    ['# Vos autres démarches', 'Contrat d’engagement', 'À signer', 'Rendez-vous', 'À confirmer'],
    ['# Vos autres démarches', 'Déclaration trimestrielle Caf', 'À faire'],
    ['# Questions fréquentes', 'Mon actualisation n’a pas été enregistrée, que faire ?'],
    ['# Votre avis nous intéresse', 'Vos réponses ne sont pas transmises à votre conseiller.'],
    ['La prochaine actualisation doit être faite entre le 28 décembre et le 15 janvier.'],
    ['Il manque un bulletin de salaire. Vous pouvez l’envoyer jusqu’au 15 décembre.'],
    ['Le montant sera connu après la validation de vos justificatifs par nos services.'],
    ['Merci d’avoir pris le temps de terminer votre actualisation.'],
  ])('sent: %s, %s', (...lines) => expect(inNovember(...lines)).toBe('sent'));
});

describe('taxes', () => {
  test.each<string[]>([
    ['# Documents', 'Accusé de réception', 'Pas encore émis'],
    ['# Documents', 'Déclaration 2042', 'En attente de votre conjoint'],
    ['# Pièces jointes', 'Votre déclaration est en attente de ces pièces.'],
    ['# Calendrier', 'Il vous reste 8 jours pour signer votre déclaration.'],
    ['# Calendrier', 'Signez votre déclaration avant le 28 mai.'],
    ['# Calendrier', '20 mai : vous avez commencé votre déclaration.'],
    ['# Calendrier', 'Signature de la déclaration : au plus tard le 28 mai. Statut : non faite.'],
    ['# Actualités', 'Les signatures faites aujourd’hui entre 10 h et 11 h n’ont pas été enregistrées.'],
    ['# Vos autres déclarations', 'Déclaration de revenus 2025', 'À signer'],
    ['# Vos autres obligations', 'Terminez d’abord votre déclaration de revenus.'],
    ['# Vos autres démarches', 'Mme Dupré doit encore signer la déclaration commune.'],
    ['# Vos autres démarches', 'Faire signer votre époux'],
    ['# Taxe d’habitation', 'Votre déclaration de revenus attend votre signature.'],
    ['# Déclaration d’occupation', 'À faire pour que votre déclaration de revenus soit transmise.'],
    ['# Questions fréquentes', 'Cliquez sur « Signer » pour finir.', '> Signer'],
  ])('never: %s, %s', (...lines) => expect(declaring(yearly, ...lines)).not.toBe('sent'));

  test.each<string[]>([
    ['Vérifiez les montants puis passez à la signature.'],
    ['Dernière vérification avant de signer.'],
    ['Ce montant deviendra définitif après votre signature.'],
  ])('never: %s', (...lines) => expect(declaring(numbered, ...lines)).not.toBe('sent'));

  test.each<string[]>([
    ['# Calendrier', 'Vous avez jusqu’au 11 décembre pour signer vos corrections.'],
    ['# Vos autres démarches', 'Correction commencée le 20/05/2026', 'Reprendre'],
    ['# Vos autres démarches', 'Votre correction s’est arrêtée à l’étape 3.'],
    ['# Pièces jointes', 'Ajoutez vos pièces puis validez votre correction.'],
    ['# Actualités', 'Les corrections de ce matin seront à refaire.'],
    ['# Documents', 'Déclaration corrigée', 'Signature requise'],
    ['Cette correction annulera la précédente dès que vous l’aurez signée.'],
  ])('never: correction, %s, %s', (...lines) => expect(correcting(...lines)).not.toBe('sent'));

  test.each<string[]>([
    ['# Vos autres obligations', 'Déclaration de vos biens immobiliers', 'Non faite'],
    ['# Vos autres déclarations', 'Déclaration 2025 des revenus 2024', 'Transmise'],
    ['# Calendrier', 'Jusqu’au 28 mai, vous pouvez modifier votre déclaration et la signer à nouveau.'],
    ['# Documents', 'Déclaration de revenus 2025', 'Disponible', 'Avis d’impôt', 'À venir'],
    ['# Vos autres démarches', 'Réclamation en cours', 'Votre paiement n’a pas été validé.'],
    ['N’envoyez pas votre déclaration papier.'],
    ['Vous pourrez la modifier. Il faudra la signer à nouveau à chaque fois.'],
    ['En cas de modification, elle doit être signée de nouveau.'],
  ])('sent: %s, %s', (...lines) => expect(declaring(yearly, ...lines)).toBe('sent'));

  // To be accepted comes after it is received.
  test('sent: a correction that is not accepted yet', () =>
    expect(correcting('La correction n’est pas encore acceptée par l’administration.')).toBe('sent'));
});

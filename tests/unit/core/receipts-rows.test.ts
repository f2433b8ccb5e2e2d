/** Receipts told in lines, « Transmise le » beside its day, in letters and in cards, and what stands around them; the same lines of what has not left. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const taxes = 'cfspart.impots.gouv.fr';
const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-05-20', title, lines);
const inAutumn = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-09-17', title, lines);

describe('France Travail', () => {
  test.each<Told>([
    [
      'Actualisation validée',
      'novembre 2026 · reçue aujourd’hui à 10:40',
      'Réf. ACT-2611-77140392',
      '# 2 documents à envoyer avant le 15 décembre',
      'Attestation employeur Camping du Lac – contrat terminé le 26/11/2026',
    ],
    [
      'Votre déclaration est terminée',
      'Elle nous a été transmise et sera traitée dans la journée.',
      'Mois déclaré',
      'Novembre 2026',
      'Déclarant',
      'Joaquim TEIXEIRA',
      'Transmise le',
      '29/11/2026 à 11:47',
      'Numéro de dépôt',
      '0078 2231 914',
      '# Prochaine actualisation',
      'Votre réunion d’information du 20 décembre est annulée. Une nouvelle date vous sera proposée.',
    ],
    [
      'Courrier',
      'Objet : accusé de réception de votre actualisation de novembre 2026',
      'Vous avez validé le 29/11/2026 à 08:40 votre déclaration de situation. Nous en accusons réception.',
      'Vous n’avez pas encore transmis votre bulletin de salaire.',
    ],
    [
      'Mes démarches',
      '# Actualisation de novembre',
      'Statut',
      'Transmise',
      'Transmise le',
      '29/11/2026 à 07:58',
      '# Déclaration trimestrielle (Caf)',
      'À faire avant le 31 décembre sur caf.fr',
    ],
    [
      'Confirmation de votre actualisation',
      'check_circle Votre actualisation est confirmée',
      'dimanche 29 novembre 2026 · 18:02',
      'Votre conseiller n’a pas encore validé votre projet personnalisé.',
    ],
    [
      'Validation effectuée',
      'La validation de votre actualisation du mois de novembre 2026 a été effectuée le 29/11/2026 à 10:10.',
      'Une attestation est attendue. Tant qu’elle n’est pas reçue, votre paiement est suspendu.',
    ],
    [
      'Mon espace',
      '# Votre actualisation de novembre 2026',
      '✔ Transmise à France Travail',
      '29/11/2026, 10:02',
    ],
    ['Fin', 'Votre demande d’actualisation a bien été transmise le 29 novembre 2026 à 8 h 48.'],
    ['Fin', 'Votre déclaration mensuelle de novembre 2026 est entre nos mains depuis le 29/11/2026 à 09:20.'],
    [
      'Justificatif d’actualisation',
      'Nom : DIALLO',
      'Mois déclaré : novembre 2026',
      'Déclaration reçue le : 29/11/2026 09:02:11',
    ],
    ['Actualisation mobile', 'Votre actualisation de novembre est partie. On l’a reçue aujourd’hui à 12:03.'],
    ['Merci', '! Accusé de réception – actualisation de novembre 2026', 'Référence : AR-ACT-66120'],
    [
      'Merci Karim, votre actualisation est validée',
      'Novembre 2026',
      'Validée aujourd’hui à 18:20',
      '# Ce que vous n’avez pas encore fait',
      'Compléter votre profil',
    ],
    [
      'Mon dossier',
      'Bonjour Inès, votre actualisation de novembre 2026 est faite. Elle a été reçue le 29/11/2026 à 21:22.',
      'Inscription à l’atelier',
      'À confirmer',
    ],
    [
      'Actualisation',
      'Votre actualisation est validée.',
      'Un courriel vous a été envoyé.',
      'Validée le',
      '29/11/2026 à 10:41',
    ],
  ])('sent: %s, %s', (...page) => expect(inNovember(...page)).toBe('sent'));

  test.each<Told>([
    ['Actualisation de novembre', 'Brouillon · enregistrée aujourd’hui à 10:40', 'Réf. ACT-2611-77140392'],
    [
      'Mon espace',
      '# Actualisation',
      'À faire',
      '# Bulletin de salaire',
      'Transmise le',
      '29/11/2026 à 10:41',
    ],
    ['Mon actualisation', 'Étape 2', 'Validée le 29/11/2026 à 10:41', 'Étape 3'],
    [
      'Mon actualisation',
      'Actualisation de novembre 2026',
      'Saisie le',
      '29/11/2026 à 10:41',
      'Transmise le',
      '–',
    ],
    ['Mon actualisation', 'Envoyée le', '29/11/2026 à 10:41', 'En attente de réseau'],
    ['Mon actualisation', 'Reçue le 29/11/2026 à 10:41', 'Annulée à votre demande le 29/11/2026 à 11:02'],
    ['Mon actualisation', 'Transmise le 29/11/2026 à 10:41', 'Rejetée le 29/11/2026 : heures incohérentes'],
    ['Mon actualisation', 'Reçue le 29/11/2026 à 10:41 : votre attestation'],
    ['Mon actualisation', 'Transmise le 29/11/2026 à 10:41', '> Valider mon actualisation'],
    ['Actualisation d’octobre 2026', 'Reçue le', '30/10/2026 à 10:41', 'N° de reçu', 'RD 2610 0098 31'],
    ['Actualisation de votre profil', 'Enregistrée et transmise le 29/11/2026 à 10:41'],
    ['Actualisation de novembre', 'Conseiller', 'Mme Lavigne', 'Reçue le 29/11/2026 à 10:41'],
    ['Actualisation', 'Objet', 'Votre message', 'Reçue le 29/11/2026 à 10:41'],
    ['Actualisation', 'Déclaration d’arrêt maladie', 'Transmise le 29/11/2026 à 10:41'],
    ['Actualisation', 'Votre ordonnance nous est parvenue.', 'Reçue le 29/11/2026 à 10:41'],
    ['Actualisation', 'Dernière actualisation', 'Novembre 2025', 'Transmise le', '29/11/2025 à 10:41'],
    [
      'Mon actualisation',
      'Vous nous avez transmis le 29/11/2026 à 10:41 une réclamation sur votre actualisation. Nous en accusons réception.',
    ],
    [
      'Mon actualisation',
      'Vous avez transmis le 29/11/2026 à 10:41 une déclaration de reprise d’emploi. Nous en accusons réception.',
    ],
  ])('never: %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));

  const recorded = 'Votre déclaration de novembre 2026 a bien été enregistrée le 29/11/2026 à 10:12.';
  test.each<string[]>([
    ['Vérifiez votre adresse puis validez.'],
    ['Confirmez par SMS.'],
    ['Il manque le montant de votre allocation.'],
    ['La demande de validation n’a pas été envoyée.'],
    ['Votre inscription à France Travail n’a pas été renouvelée.'],
    ['Votre paiement est suspendu. Il manque votre signature.'],
    ['Sans adresse valable, elle ne sera pas envoyée.'],
    ['Pour rester inscrit, terminez-la et validez-la avant le 15 décembre.'],
    ['# Ce qu’il vous reste à faire', 'Relire vos réponses', 'Confirmer'],
    ['# Ce que vous n’avez pas encore fait', 'Signature et envoi'],
  ])('never, of what is declared itself: %s, %s', (...lines) =>
    expect(inNovember('Actualisation', recorded, ...lines)).not.toBe('sent'),
  );

  test.each<string[]>([
    ['Votre numéro de téléphone n’a pas été confirmé.'],
    ['Vous n’avez pas validé votre nouveau taux.'],
    ['La demande d’aide à la mobilité n’a pas été envoyée.'],
    ['Votre inscription à l’atelier n’a pas été confirmée.'],
    ['Votre entrée en formation n’est pas encore validée par l’organisme.'],
    ['# Ce que vous n’avez pas encore fait', 'Confirmer votre adresse', 'Ajouter un RIB'],
  ])('sent, whatever is told of another thing: %s, %s', (...lines) =>
    expect(inNovember('Actualisation', recorded, ...lines)).toBe('sent'),
  );
});

describe('taxes', () => {
  test.each<Told>([
    [
      'Synthèse de vos déclarations',
      '# Votre déclaration est terminée',
      'Les formulaires ci-dessous ont été transmis à l’administration. Un accusé de réception vous est délivré.',
      'Formulaire',
      'État',
      'Date',
      '2042 – Déclaration des revenus',
      'Déposée',
      '20/05/2026 11:18',
      '# Ce que vous n’avez pas encore fait',
      'Renseigner vos coordonnées bancaires pour un éventuel remboursement',
    ],
    [
      'Ma déclaration',
      'Nature',
      'Déclaration des revenus 2025 en ligne',
      'Déposée le',
      '20/05/2026 à 18:22',
      'N° d’accusé de réception',
      '2605 2018 2211',
    ],
    [
      'Merci, votre déclaration a été validée',
      'Envoyée à l’administration fiscale le 20/05/2026 à 08 h 08',
      'La mensualisation de la taxe d’habitation a été refusée par votre banque.',
    ],
    [
      'Espace particulier',
      'Vous avez déposé le 20/05/2026 à 10:33 une déclaration de revenus. Nous en accusons réception sous le n° 13-26-44.',
      'L’échéance du 15 juin n’est pas encore payée.',
    ],
    [
      'Accusé',
      'Le service des impôts de Lille atteste avoir reçu le 20/05/2026 à 17:17 la déclaration des revenus de Mme Awa SOW.',
    ],
    [
      'Récépissé de dépôt',
      'Par le présent récépissé, la DGFiP atteste du dépôt de votre déclaration des revenus 2025.',
      'Date et heure du dépôt',
      '20/05/2026 08:30:12',
    ],
    [
      'Mes déclarations de l’année',
      'Déclaration des revenus 2025',
      'Signée et transmise',
      '20/05/2026 à 10:33',
      'Déclaration d’occupation',
      'Non faite',
    ],
    ['Fin', 'Télédéclaration transmise et acceptée.', 'Horodatage : 20/05/2026 06:59:31'],
  ])('sent: %s, %s', (...page) => expect(inMay(...page)).toBe('sent'));

  test.each<Told>([
    [
      'Télécorrection',
      'Vous avez transmis le 17/09/2026 à 10:33 une déclaration corrective qui annule et remplace celle déposée le 21/05/2026. Nous en accusons réception sous le numéro 42-TC-559 210.',
      'Date limite pour une autre correction en ligne : elle figure sur la page d’accueil.',
    ],
    [
      'Mes déclarations',
      '! Votre déclaration rectificative a été prise en compte. Accusé de réception n° 6926.1008.1151.',
      'Correction en ligne du 17/09/2026 à 11:51',
      'Signée et transmise. Montant estimé du remboursement : 264 €.',
      'Déclaration en ligne du 02/06/2026 à 22:15',
      '# À venir',
      '15 octobre 2026 : échéance de la taxe foncière, 812 €. Paiement non enregistré à ce jour.',
    ],
    [
      'Corriger ma déclaration en ligne',
      '! Correction transmise – 17/09/2026 09:44',
      'Votre paiement n’a pas abouti.',
    ],
    [
      'Déclaration rectificative',
      'Date de dépôt',
      '17/09/2026 12:01',
      'Type',
      'Déclaration rectificative',
      'Statut',
      'Prise en compte',
    ],
    [
      'Lettre',
      'Vous avez déposé le 17 septembre 2026 à 9 h 12 une déclaration rectificative. Nous en accusons réception.',
      'Votre réclamation n’a pas encore été traitée.',
    ],
    [
      'Correction',
      'Votre correction a été transmise le 17/09/2026 à 10:33 et sera examinée par votre service.',
    ],
  ])('sent, a correction: %s, %s', (...page) => expect(inAutumn(...page)).toBe('sent'));

  test.each<Told>([
    ['Synthèse de vos déclarations', '2042 – Déclaration des revenus', 'Enregistrée', '20/05/2026 11:18'],
    ['Synthèse de vos déclarations', '3916 – Comptes à l’étranger', 'Déposée', '20/05/2026 11:18'],
    ['Biens immobiliers', 'Déclaration d’occupation', 'Déposée le', '20/05/2026 à 10:41'],
    [
      'Mes déclarations',
      '# Déclaration des revenus 2024',
      'Transmise le 20/05/2025 à 10:41',
      '# Celle de 2025',
    ],
    // Her first declaration, where she corrects it.
    ['Corriger ma déclaration', 'Déclaration en ligne', 'Déposée le 10/05/2026 à 22:15', 'N° 26-2042-7781'],
    ['Corriger ma déclaration', 'Ma déclaration', 'Transmise le 10/05/2026 à 22:15'],
    ['Déclarer mes revenus', 'Déclaration de M. Paul Martin', 'Déposée le 20/05/2026 à 11:18'],
    ['Déclarer mes revenus', 'Déclaration préremplie', 'Reçue le 20/05/2026 à 09:00'],
    ['Déclarer mes revenus', 'Déclaration des revenus 2025', 'Transmise au déclarant 2', '20/05/2026 11:18'],
    [
      'Déclarer mes revenus',
      'Déclaration des revenus 2025',
      'Validée',
      '20/05/2026 11:18',
      'Signature : à faire',
    ],
    [
      'Déclarer mes revenus',
      'Déclaration des revenus 2025',
      'Envoyée',
      '20/05/2026 11:18',
      'Rejetée par le système',
    ],
    ['Déclarer mes revenus', 'Option pour le taux individualisé', 'Transmise le 20/05/2026 à 10:41'],
    [
      'Déclarer mes revenus',
      'Vous avez transmis le 20/05/2026 à 10:33 une déclaration de TVA. Nous en accusons réception.',
    ],
    [
      'Déclarer mes revenus',
      'Le service n’atteste pas avoir reçu le 20/05/2026 à 17:17 la déclaration des revenus.',
    ],
    [
      'Ma déclaration',
      'Le service atteste avoir reçu le 20/05/2026 votre demande de délai pour la déclaration.',
    ],
    [
      'Ma déclaration',
      'Vous avez préparé le 20/05/2026 à 10:33 une déclaration qui annule et remplace celle du 2 mai.',
    ],
    // « Ce jour » is that of the letter.
    ['Déclaration des revenus', 'Niort, 20/05/2025', 'La DGFiP a reçu ce jour, à 8 h 02, votre déclaration.'],
  ])('never: %s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));
});

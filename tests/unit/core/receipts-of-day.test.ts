/** A receipt of that very day, with its hour or its number: what the page says of other things does not tell against it; what it says of what was declared does. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const taxes = 'cfspart.impots.gouv.fr';
const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-05-20', title, lines);
const inAutumn = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-09-17', title, lines);

const sentToday = 'Votre actualisation a été transmise à France Travail le 29/11/2026 à 11 h 20.';

describe('beside other things', () => {
  test.each<Told>([
    ['Accusé de réception', sentToday, 'Octobre 2026', 'Non effectuée (réinscription le 20/10/2026)'],
    [
      'Récapitulatif de votre actualisation de novembre 2026',
      'Déclaration validée et transmise le 29/11/2026 à 08:12. Vous ne pouvez plus la modifier en ligne.',
      'Versement provisoire tant que nous n’avons pas reçu vos 2 bulletins de salaire.',
      'Simulation indicative, non contractuelle.',
    ],
    // Of anybody, of a month to come, in quotes.
    [
      'Mon actualisation',
      'Votre déclaration pour novembre 2026 nous est bien parvenue. Elle a été enregistrée le 29/11/2026 à 11 h 20.',
      'Forte affluence. Certains usagers reçoivent une page d’erreur ; si c’est votre cas, réessayez plus tard.',
      'L’actualisation de décembre n’est pas encore ouverte.',
    ],
    [
      'Actualisation de novembre 2026',
      '! Maintenance : le site sera inaccessible dans la nuit du 30 novembre.',
      '# Votre actualisation est enregistrée',
      'Vous avez déclaré votre situation pour novembre 2026 le 29/11/2026 à 10:41.',
    ],
    // The day and the hour alone, right under it.
    [
      'Mon espace',
      'Merci Inès, votre actualisation de novembre est bien enregistrée. Un courriel vient de partir.',
      '29/11/2026 – 22:15',
    ],
  ])('France Travail: %j', (...lines) => expect(inNovember(...lines)).toBe('sent'));

  test.each<Told>([
    [
      'Déclaration en ligne',
      'Nous accusons réception de votre déclaration en ligne des revenus de l’année 2025.',
      'Elle a été signée par MME ROUSSEL et enregistrée le 20/05/2026 à 21:17.',
    ],
    [
      'Déclaration de revenus 2025',
      'Nous avons bien reçu votre nouvelle déclaration.',
      '20/05/2026 08:14 — Déclaration signée et enregistrée. Accusé de réception (20/05/2026 08:14)',
      '20/05/2026 07:51 — Correction commencée',
      '18/04/2026 18:02 — Brouillon enregistré, non signé',
    ],
    [
      'Confirmation de dépôt de votre déclaration',
      'Votre déclaration de revenus a néanmoins été reçue et enregistrée le 20/05/2026 à 15:33, sous le numéro 7704-2026.',
      'Télécharger l’accusé de réception',
      'La déclaration des revenus de 2026 n’est pas ouverte.',
    ],
    [
      'Récépissé de déclaration',
      '# Votre déclaration des revenus 2025 est enregistrée.',
      'Dépôt : 20 mai 2026, 10 h 35 · Référence 18-2026-00931',
    ],
    [
      'Déclaration des revenus 2025',
      '# Merci, votre déclaration est déposée',
      'Déclarant 1 : Paul GARNIER — Déclarant 2 : Inès GARNIER',
      'Elle a été enregistrée le 20/05/2026 à 11:56 (heure de Paris) sous la référence DR26-0603-55821.',
    ],
  ])('impôts: %j', (...lines) => expect(inMay(...lines)).toBe('sent'));

  test('impôts', () => {
    expect(
      inMay(
        'Merci, votre déclaration de revenus 2025 est enregistrée',
        'Date d’enregistrement : 20 mai 2026 – Référence : 2026-IR-90317-AZ',
        'Logement : 1 déclaration d’occupation reste à effectuer.',
        'Récapitulatif de ma déclaration (PDF) — Accusé de réception (PDF)',
      ),
    ).toBe('sent');
    expect(
      inAutumn(
        'Corriger ma déclaration en ligne',
        '# Votre correction est enregistrée',
        'Vous avez validé la correction de votre déclaration le jeudi 17 septembre 2026 à 10 h 02.',
        'Accusé de réception de la correction (PDF – 61 Ko)',
        'L’adresse et la situation de famille ne peuvent pas être corrigées ici : écrivez-nous.',
      ),
    ).toBe('sent');
  });
});

describe('never', () => {
  test.each<Told>([
    // Of another day.
    ['Accusé de réception', sentToday.replace('29/11', '28/10'), 'Non effectuée'],
    // Taken back, right after or by its name.
    ['Accusé de réception', sentToday, 'Elle n’a pas été acceptée : recommencez.'],
    ['Accusé de réception', sentToday, 'Non effectuée', 'Actualisation de novembre', 'À faire'],
    ['Accusé de réception', sentToday, 'Non effectuée', 'Votre actualisation n’est pas encore validée.'],
    ['Accusé de réception', sentToday, 'Non effectuée', 'Il manque votre signature.'],
    // A row whose state says otherwise.
    [
      'Mon actualisation',
      'Novembre 2026',
      'Enregistrée le',
      '29/11/2026 10:58',
      'Non validée',
      'L’accusé de réception de votre actualisation est disponible dans cette rubrique.',
    ],
    // Of this month, or later that day.
    ['Accusé de réception', sentToday, 'L’actualisation de novembre n’est pas encore validée.'],
    ['Mon actualisation', sentToday, '29/11/2026 11:45 — Actualisation annulée'],
    ['Mon espace', 'Votre actualisation de novembre est commencée.', '29/11/2026 – 22:15'],
    // A text that shows one.
    ['Comment s’actualiser', `Exemple : ${sentToday}`],
    ['Visite guidée', sentToday],
  ])('France Travail: %j', (...lines) => expect(inNovember(...lines)).not.toBe('sent'));

  test('a draft with its hour and its number', () => {
    expect(
      inMay(
        'Déclaration des revenus 2025',
        '# Votre déclaration des revenus 2025 est enregistrée.',
        'Enregistrée le 20 mai 2026, 10 h 35 · Référence 18-2026-00931',
        'Relisez-la avant de signer.',
      ),
    ).not.toBe('sent');
  });

  test('kept for later', () => {
    expect(
      inMay(
        'Votre déclaration de revenus 2025 est enregistrée',
        'Enregistrée le 20 mai 2026 à 10:12',
        'Elle sera transmise après votre signature.',
      ),
    ).not.toBe('sent');
  });
});

describe('what names its month, its hour or its number in the line under it', () => {
  test.each<Told>([
    ['Votre actualisation est enregistrée', 'Période : novembre 2026', 'Retour à mon espace'],
    [
      'Actualisation',
      '# Actualisation réussie',
      'Mois déclaré : novembre 2026',
      'Votre inscription est maintenue.',
    ],
    [
      'Déclaration mensuelle',
      '# Nous avons bien reçu votre déclaration mensuelle',
      'Votre déclaration pour la période du 1er au 30 novembre 2026 nous est parvenue ce jour à 10:41.',
    ],
    [
      'Merci, votre actualisation pour le mois de novembre 2026 a bien été prise en compte',
      'Elle a été validée le 29 novembre 2026 à 18h07.',
      'J’envoie mes justificatifs : 1 document attendu, bulletin de salaire. Envoyer maintenant Plus tard',
      '> Envoyer maintenant',
    ],
    ['Tout est bon', 'Vous vous êtes actualisé pour novembre 2026 le 29 novembre à 21h14.', '> OK'],
    [
      'Votre actualisation est enregistrée',
      'Vous restez inscrite comme demandeuse d’emploi pour le mois de novembre 2026.',
      'Un courriel de confirmation vient d’être envoyé.',
    ],
    [
      'Mon espace',
      '# C’est fait, Thibault !',
      'Votre actualisation de novembre est validée.',
      'Transmise le 29 novembre à 20 h 11',
      'Rendez-vous le 28 décembre pour la prochaine.',
    ],
    [
      'Mon tableau de bord',
      '# Actualisation réussie',
      'Votre déclaration de situation de novembre 2026 a été prise en compte.',
      'Vous pouvez retrouver votre accusé de réception dans la rubrique « Mes documents ».',
    ],
    [
      'Merci',
      '# Merci, Bruno. Nous avons bien enregistré votre actualisation.',
      'Elle concerne le mois de novembre 2026.',
    ],
    // The step where papers are sent.
    [
      'J’envoie mes justificatifs – Actualisation de novembre 2026',
      '! Votre déclaration est validée. Votre situation de novembre 2026 a été transmise à France Travail le 29 novembre 2026 à 11:26.',
      '# 1 document à nous faire parvenir',
      'Vous pouvez l’envoyer maintenant ou plus tard. Cela ne remet pas en cause votre actualisation.',
    ],
  ])('France Travail: %j', (...lines) => expect(inNovember(...lines)).toBe('sent'));

  test.each<Told>([
    // Another month, another thing to come, a draft.
    ['Votre actualisation est enregistrée', 'Période : septembre 2026', 'Retour à mon espace'],
    ['Votre actualisation est enregistrée', 'Prochaine actualisation : novembre 2026'],
    ['Votre brouillon est enregistré', 'Période : novembre 2026'],
    ['Actualisation', '# Actualisation réussie', 'Mois déclaré : août 2026'],
    [
      'Déclaration mensuelle',
      'Votre déclaration pour la période du 1er au 30 novembre 2026 est à transmettre ce jour avant 23:59.',
    ],
  ])('France Travail, not: %j', (...lines) => expect(inNovember(...lines)).not.toBe('sent'));

  test.each<Told>([
    [
      'AR',
      '# ACCUSÉ DE RÉCEPTION',
      'Nous accusons réception de votre déclaration n° 2042 souscrite par internet au titre des revenus de l’année 2025.',
      'Date :',
      '20/05/2026 14:19:55',
    ],
    [
      'Accusé de réception',
      '# ACCUSÉ DE RÉCEPTION de votre déclaration de revenus 2025 en ligne',
      'Adresse au 1er janvier 2026 : 8 place Notre-Dame, 38000 GRENOBLE',
      'L’administration fiscale atteste avoir reçu le 20/05/2026 à 10:39:52 votre déclaration signée électroniquement.',
    ],
    [
      'Déclaration de revenus 2025 - Fin',
      '# Vous avez déclaré vos revenus',
      'Votre déclaration n° 26 34 1908867 50 a été reçue le 20 mai 2026 à 17 h 06.',
      'Toute correction devra être signée à nouveau. Sans nouvelle signature, elle ne sera pas prise en compte.',
    ],
    [
      'Fin de déclaration',
      '# Merci, votre déclaration en ligne est terminée',
      'Votre déclaration des revenus de l’année 2025 est déposée depuis le 20/05/2026, 13 h 02. Votre accusé de réception porte le numéro 26-75-00418-7723.',
      '> Envoyer la copie',
    ],
    [
      'Merci - Déclarer mes revenus',
      '! Le service de paiement en ligne sera interrompu dans la nuit du 21 au 22 mai.',
      '# Merci, nous avons reçu votre déclaration de revenus',
      'Elle sera traitée dans les prochaines semaines. Conservez le numéro suivant : 2026-0520-559310.',
    ],
    [
      'Fin - Déclaration en ligne des revenus',
      '! Votre nouvelle déclaration est enregistrée. Elle annule et remplace celle que vous aviez déposée le 26/04/2026.',
      'Votre nouvelle déclaration est enregistrée. Elle annule et remplace celle que vous aviez déposée le 26/04/2026.',
      'Date de dépôt : 20/05/2026 – 19:37',
      'Ma déclaration de dons familiaux (brouillon du 02/02/2026)',
    ],
  ])('impôts: %j', (...lines) => expect(inMay(...lines)).toBe('sent'));

  test.each<Told>([
    [
      'Fin - Déclaration en ligne des revenus',
      '! Votre nouvelle déclaration est enregistrée.',
      'Date du brouillon : 20/05/2026 – 19:37',
    ],
    [
      'Fin de déclaration',
      '# Merci, votre déclaration en ligne est terminée',
      'Sans votre signature, elle ne sera pas prise en compte.',
      'Enregistrée le 20/05/2026 à 13 h 02, sous le numéro 26-75-00418-7723.',
    ],
    ['AR', 'Vous recevrez un accusé de réception de votre déclaration.', 'Date :', '20/05/2026 14:19:55'],
  ])('impôts, not: %j', (...lines) => expect(inMay(...lines)).not.toBe('sent'));
});

describe('told done in any words, beside its day and its hour', () => {
  test.each<Told>([
    [
      'Actualisation validée',
      '# Actualisation de novembre 2026 : validée',
      'Vous avez validé votre déclaration mensuelle aujourd’hui, 29 novembre, à 10:57.',
      'Vous êtes bénéficiaire du RSA ? Cette démarche ne remplace pas la déclaration trimestrielle de ressources à faire auprès de votre Caf.',
    ],
    ['Actualisation', '# Novembre 2026', 'Merci !', 'Déclaration envoyée dimanche 29 novembre, 07:58'],
    [
      'Synthèse - actualisation novembre',
      '# Bravo, tout est bon pour le mois de novembre',
      'Vos informations ont été envoyées à France Travail le 29/11/2026 (11:12).',
    ],
    [
      'Je me suis actualisé - France Travail',
      'Ma déclaration a été acceptée le dimanche 29 novembre 2026 à 10 h 03.',
      '> Donner mon avis',
    ],
    [
      'Actualisation',
      '# Merci, votre déclaration de novembre est faite',
      'Elle a été reçue par nos services.',
    ],
    [
      'Mon espace',
      '# Bonjour Moussa',
      '! Actualisation de novembre : c’est envoyé',
      'On se retrouve le 28 décembre.',
    ],
    [
      'Actualisation',
      '# Bravo, vous êtes à jour pour le mois de novembre',
      'Vos informations ont été transmises à France Travail ce 29 novembre.',
    ],
    [
      'Actualisation – étape 4 sur 4',
      '# Confirmation de votre actualisation',
      'Votre situation de novembre 2026 a été communiquée à France Travail. Nous vous remercions.',
    ],
    ['C’est fait ! - Actualisation', '# C’est fait !', 'Votre actualisation de novembre est terminée.'],
  ])('France Travail: %j', (...lines) => expect(inNovember(...lines)).toBe('sent'));

  test.each<Told>([
    [
      'Télécorrection de la déclaration',
      'Le dépôt de votre correction est confirmé.',
      'Date du dépôt',
      'Heure',
      'N° de dépôt',
      '17/09/2026',
      '09:33',
      'COR26-441-08827',
    ],
    [
      'Synthèse de ma correction',
      '# Correction de la déclaration des revenus 2025',
      '! Vos modifications ont été validées et prises en compte ce jour, jeudi 17 septembre 2026, à 11 h 55.',
    ],
    [
      'Corriger ma déclaration',
      'La déclaration corrective des revenus de 2025 de M. PICARD nous a été transmise ce jour sous la référence COR-2026-1006-3382.',
    ],
    [
      'Service de correction',
      '# Vos corrections ont été transmises',
      'Les modifications suivantes ont été adressées à votre service des impôts des particuliers ce jour.',
      'Référence de votre dépôt : CORR-2025-0088-5132-17',
    ],
    [
      'Télécorrection',
      '17/09/2026 - 11:14',
      '# Service de correction en ligne',
      'Vos modifications ont été enregistrées et envoyées à votre service des impôts des particuliers.',
    ],
  ])('corrections: %j', (...lines) => expect(inAutumn(...lines)).toBe('sent'));

  test.each<Told>([
    [
      'Déclaration de revenus',
      '# Vous avez terminé votre déclaration 2026',
      'La télétransmission s’est déroulée correctement (20/05/2026, 11h29).',
    ],
    [
      'Confirmation de dépôt',
      'Confirmation du dépôt de votre déclaration en ligne',
      'Nom',
      'LOPES Teresa',
      'Revenus',
      '2025',
      'Déposée le',
      '20/05/2026 11:03',
    ],
    [
      'Récépissé',
      '# RÉCÉPISSÉ DE TÉLÉDÉCLARATION – REVENUS DE L’ANNÉE 2025',
      'La Direction générale des Finances publiques certifie que M. ABADIE a déposé par voie électronique sa déclaration d’ensemble des revenus.',
      'Date de dépôt',
      '20/05/2026',
      'Heure',
      '08:44',
    ],
  ])('of income: %j', (...lines) => expect(inMay(...lines)).toBe('sent'));

  test.each<Told>([
    [
      'Gérer mon prélèvement à la source',
      '! Votre déclaration de revenus estimés pour 2026 a été transmise le 20/05/2026 à 09:55.',
    ],
    // Another day, kept on this side, one of two signatures, another thing, what will be.
    ['Déclaration de revenus', 'La télétransmission s’est déroulée correctement (20/05/2025, 11h29).'],
    ['Déclaration de revenus', 'Vos réponses ont été enregistrées le 20/05/2026 à 11h29.'],
    [
      'Déclaration de revenus 2025 : signatures',
      'La signature du déclarant 1 a bien été enregistrée et validée le 20/05/2026 à 09:20.',
      'Déclarant 2 : en attente',
    ],
    ['Déclaration de revenus', 'Votre demande de rendez-vous est confirmée le 20/05/2026 à 11h29.'],
    ['Déclaration de revenus', 'Vos informations seront transmises le 20/05/2026 à 23h59.'],
    ['Déclaration de revenus', 'La télétransmission ne s’est pas déroulée correctement (20/05/2026, 11h29).'],
    [
      'Déclaration de revenus',
      'Vos modifications sont validées.',
      'Dernière connexion le 20/05/2026 à 11h29',
    ],
  ])('not: %j', (...lines) => expect(inMay(...lines)).not.toBe('sent'));
});

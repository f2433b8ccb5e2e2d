/** A receipt and what stands around it: other declarations, questions of others, surveys; and the lines beside that tell of it. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) =>
  stateOfReceipt('cfspart.impots.gouv.fr', '2026-05-20', title, lines);

describe('taxes', () => {
  test.each<Told>([
    [
      'Accusé de réception',
      '! Votre déclaration en ligne des revenus de l’année 2025 nous est bien parvenue.',
      'Date et heure de dépôt',
      '20 mai 2026, 09:03:27 (heure de Paris)',
      '# Vos autres obligations',
      'La situation d’un de vos biens n’a pas été confirmée. Cette déclaration reste à faire.',
    ],
    [
      'Votre déclaration modifiée est prise en compte',
      '! Signée électroniquement le 20 mai 2026 à 10:40. Elle annule et remplace celle que vous avez signée le 22 avril 2026.',
      '# Calendrier',
      'Passé le 28 mai, votre déclaration sera considérée en retard si elle n’a pas été signée.',
    ],
    [
      'Votre demande de correction a bien été enregistrée',
      'Elle a été déposée le mercredi 20 mai 2026 à 12 h 00 sous le numéro COR-2026-3391207.',
      'L’administration peut vous demander des justificatifs. Ne les envoyez pas maintenant.',
    ],
    [
      'Déclarer mes revenus',
      'Votre déclaration de revenus 2025 a été enregistrée par nos services le 20 mai 2026 à 11 h 47.',
      'À conserver : l’accusé de réception de votre déclaration',
    ],
    [
      'Rectification reçue',
      'Nous avons reçu votre rectification',
      'Vous avez rectifié en ligne, le 20 mai 2026 à 10 h 13, votre déclaration des revenus de 2025.',
    ],
    [
      'Récépissé',
      'Objet',
      'Déclaration annuelle de revenus (année 2025)',
      'Déposée le',
      '20 mai 2026, 10 h 58',
      'État',
      'Reçue par l’administration',
    ],
    [
      'Votre déclaration est enregistrée',
      'Revenus de 2025 — foyer de M. et Mme Benali — le 20 mai 2026 à 08:49',
      'Récupérer mon accusé de réception',
    ],
    [
      'Déclaration des revenus de 2025',
      'Nous accusons réception de votre déclaration de revenus, signée électroniquement le 20 mai 2026 à 10 h 24.',
      'Déclarant 1',
      'Déclarant 2',
    ],
  ])('sent: %s', (...page) => expect(inMay(...page)).toBe('sent'));

  test.each<Told>([
    [
      'Ma déclaration',
      'Votre déclaration a bien été transmise le 20/05/2026.',
      '# La suite',
      'Votre déclaration n’a pas été confirmée.',
    ],
    // The page's own title is no aside.
    [
      'Vos autres déclarations',
      'Votre déclaration a bien été transmise le 20/05/2026. Elle n’a pas été signée.',
    ],
    [
      'Déclarer mes revenus',
      'Votre déclaration de revenus 2025 a été enregistrée le 20 mai 2026 à 11 h 47.',
      'Signez-la avant le 28 mai.',
      'À conserver : l’accusé de réception de votre déclaration',
    ],
    // The day is that of something else.
    [
      'Votre déclaration est enregistrée',
      'Dernière connexion le 20 mai 2026 à 08:49',
      'Récupérer mon accusé de réception',
    ],
    [
      'Récépissé',
      'Objet',
      'Votre message sur le paiement',
      'Déposée le',
      '20 mai 2026, 10 h 58',
      'État',
      'Reçue par l’administration',
    ],
  ])('never: %s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));
});

describe('France Travail', () => {
  test.each<Told>([
    [
      'Actualisation effectuée',
      'Nous avons pris en compte vos réponses pour novembre 2026.',
      '# Votre avis nous intéresse',
      'Qu’avez-vous pensé de cette démarche ?',
    ],
    [
      'Ma déclaration de novembre 2026',
      'État',
      'Transmise à France Travail',
      'Transmise le',
      '29 novembre 2026 à 10 h 02',
    ],
    [
      'Actualisation de novembre 2026',
      '! Nous accusons réception de votre actualisation',
      'Vous avez validé votre déclaration de situation pour le mois de novembre 2026 le 29 novembre 2026 à 8 h 05.',
      '# Votre feuille d’arrêt maladie',
      'Elle ne nous est pas encore parvenue. Vous pouvez nous l’envoyer depuis « Mes documents ».',
    ],
    [
      'Mon actualisation',
      '! Votre déclaration mensuelle de novembre 2026 a bien été validée ce jour à 10 h 41.',
      'Attestation employeur',
      'Intérim Ouest',
      'Non envoyée',
    ],
    [
      'Actualisation de novembre 2026',
      '! Nous avons bien enregistré votre déclaration de situation du mois de novembre 2026 le 29 novembre 2026 à 9 h 27.',
      '# 1 justificatif attendu',
      'Bulletin de salaire de novembre 2026 – Crèche Les Lutins',
      '> Envoyer maintenant',
    ],
    [
      'Actualisation de novembre 2026',
      '! Nous avons bien enregistré votre déclaration de situation du mois de novembre 2026 le 29 novembre 2026 à 9 h 27.',
      '# J’envoie mes justificatifs',
      'Vous pouvez le faire tout de suite ou plus tard.',
      '> Envoyer maintenant',
      '> Plus tard',
    ],
    [
      'Votre situation de novembre 2026 est à jour',
      'Votre déclaration mensuelle (novembre 2026) a été enregistrée le 29/11/2026 à 08:44.',
      '# Votre avis nous intéresse',
      '> Envoyer mon avis',
    ],
  ])('sent: %s', (...page) => expect(inNovember(...page)).toBe('sent'));

  test.each<Told>([
    [
      'Votre espace',
      '# Votre avis nous intéresse',
      'Nous avons pris en compte vos réponses pour novembre 2026.',
    ],
    // What is signed is no paper.
    [
      'Actualisation',
      'Votre déclaration de novembre 2026 a bien été enregistrée le 29/11/2026 à 10:12.',
      '# Documents',
      'Il vous reste à valider votre déclaration.',
    ],
    [
      'Actualisation',
      'Votre déclaration de novembre 2026 a bien été enregistrée le 29/11/2026 à 10:12.',
      '# Documents à signer',
      'À signer',
      'Signez avant le 15 décembre.',
    ],
    [
      'Actualisation',
      'Votre déclaration de novembre 2026 a bien été enregistrée le 29/11/2026 à 10:12.',
      '# Vos réponses',
      '> Envoyer maintenant',
    ],
    [
      'Actualisation',
      'Votre déclaration de novembre 2026 a bien été enregistrée le 29/11/2026 à 10:12.',
      '# J’envoie ma déclaration et mes justificatifs',
      '> Envoyer maintenant',
    ],
    ['Votre avis nous intéresse', 'Nous avons pris en compte vos réponses pour novembre 2026.'],
    ['Ma déclaration de novembre 2026', 'État', 'Saisie', 'Transmise le', '–'],
  ])('never: %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));
});

test('papers that are to be sent, told beside what has arrived, and what is itself to be sent', () => {
  const arrived = [
    'C’est fait, Lou !',
    '! Nous avons pris en compte votre actualisation de novembre 2026.',
  ] as const;
  const said = (left: string) =>
    inNovember(...arrived, 'Déclaration envoyée : aujourd’hui, 29 novembre 2026, à 11 h 20', left);
  expect(
    said('Documents attendus : attestation employeur. À envoyer de préférence avant le 5 décembre.'),
  ).toBe('sent');
  expect(said('Vos pièces et votre demande sont prêtes. À envoyer avant le 15 décembre.')).not.toBe('sent');
  expect(said('Votre actualisation est prête. À envoyer de préférence avant le 15 décembre.')).not.toBe(
    'sent',
  );
});

/** Receipts told by a page that follows what was declared, that lists the months, or that says « vous avez déclaré en ligne »; the same of what has not left. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const taxes = 'cfspart.impots.gouv.fr';
const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-05-20', title, lines);

describe('steps followed', () => {
  test.each<Told>([
    [
      'Suivi de mon actualisation : novembre 2026',
      '28/11/2026 – 13:27 Déclaration envoyée par vous. Dépôt n° 1126 4418.',
    ],
    [
      'Où en est ma déclaration de novembre 2026 ?',
      'Envoyée par vous — samedi 28 novembre 2026, 16 h 03',
      'Paiement — à venir',
    ],
  ])('sent: %s', (...page) => expect(inNovember(...page)).toBe('sent'));
  test.each<Told>([
    ['Suivi de mon actualisation : octobre 2026', '30/10/2026 – 13:27 Déclaration envoyée par vous.'],
    [
      'Suivi de mon actualisation : novembre 2026',
      '28/11/2026 – 13:27 Déclaration commencée. Elle est à valider.',
    ],
    ['Suivi de mon actualisation : novembre 2026', '28/11/2026 – 13:27 Correction envoyée par vous.'],
    [
      'Suivi de mon actualisation : novembre 2026',
      '28/11/2026 – 13:27 Déclaration envoyée par vous.',
      '28/11/2026 – 18:02 Déclaration annulée à votre demande.',
    ],
  ])('never: %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));
});

describe('months listed', () => {
  const october = ['Octobre 2026', 'Transmise', '30/10/2026 – 10:11', 'Justificatif'];
  test.each<Told>([
    [
      'Mes déclarations mensuelles',
      'Novembre 2026',
      'Transmise',
      '28/11/2026 – 14:29',
      'A26-11-77',
      'Justificatif',
      ...october,
    ],
    [
      'Historique de mes actualisations',
      'Novembre 2026 (du 28/11 au 15/12)',
      'Enregistrée',
      '28/11/2026 – 22 h 31',
      'Accusé (PDF)',
    ],
  ])('sent: %s', (...page) => expect(inNovember(...page)).toBe('sent'));
  test.each<Told>([
    ['Mes déclarations mensuelles', ...october],
    ['Mes déclarations mensuelles', 'Novembre 2026', 'À faire', ...october],
    ['Mes déclarations mensuelles', 'Novembre 2026', 'Enregistrée', '28/11/2026 – 22 h 31', 'Reprendre'],
    ['Mes rendez-vous', 'Novembre 2026', 'Transmise', '28/11/2026 – 14:29', 'Justificatif'],
  ])('never: %s, %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));
});

describe('« vous avez déclaré en ligne »', () => {
  test.each<Told>([
    [
      'Votre espace particulier',
      'Vous avez déclaré en ligne vos revenus de 2025 le 03/05/2026.',
      'Corriger ma déclaration',
    ],
    [
      'Déclaration des revenus de 2025',
      'Vous avez déclaré vos revenus en ligne le lundi 4 mai 2026 à 15 h 07.',
    ],
    [
      'Déclaration corrective',
      'Vous avez corrigé en ligne, le 18/05/2026 à 08:57:20, la déclaration de vos revenus de 2025.',
    ],
  ])('sent: %s', (...page) => expect(inMay(...page)).toBe('sent'));
  test.each<Told>([
    ['Votre espace particulier', 'Vous avez déclaré en ligne vos revenus de 2024 le 03/05/2025.'],
    [
      'Votre espace particulier',
      'Avez-vous déclaré en ligne vos revenus de 2025 ? Le service ferme le 03/06/2026.',
    ],
    ['Votre espace particulier', 'Vous avez déclaré en ligne votre déménagement le 03/05/2026.'],
    [
      'Votre espace particulier',
      'Si vous avez déclaré en ligne vos revenus de 2025 le 03/05/2026, rien n’est à faire.',
    ],
  ])('never: %s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));
});

describe('of the month that is being declared, to the hour', () => {
  test.each<Told>([
    [
      'Mon espace personnel',
      'Actualisation',
      'Mois de novembre 2026 : déclaration transmise le 28/11/2026 à 08h14.',
    ],
    ['Actualisation validée', 'Votre déclaration pour novembre 2026 est validée depuis ce matin, 8 h 31.'],
  ])('sent: %s', (...page) => expect(inNovember(...page)).toBe('sent'));
  test.each<Told>([
    [
      'Mon espace personnel',
      'Actualisation',
      'Mois d’octobre 2026 : déclaration transmise le 29/10/2026 à 08h14.',
    ],
    [
      'Mon espace personnel',
      'Actualisation',
      'Mois de novembre 2026 : déclaration à transmettre le 28/11/2026 à 08h14.',
    ],
    ['Mon espace personnel', 'Actualisation', 'Mois de novembre 2026 : déclaration transmise le 28/11/2026.'],
  ])('never: %s, %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));
});

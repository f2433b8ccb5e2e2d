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
  ])('France Travail: %j', (...lines) => expect(inNovember(...lines)).toBe('sent'));

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
    // A text that shows one.
    ['Comment s’actualiser', `Exemple : ${sentToday}`],
    ['Visite guidée', sentToday],
  ])('France Travail: %j', (...lines) => expect(inNovember(...lines)).not.toBe('sent'));

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

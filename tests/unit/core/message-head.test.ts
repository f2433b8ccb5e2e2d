import { describe, expect, it } from 'vitest';
import { isByHer, messageHead, nameOf, writtenOn } from '../../../core/check/messages/head.ts';

describe('what begins a message', () => {
  it.each([
    ['Vous, le 9 février 2026 : Bonjour, depuis mars…', 'Vous', 'le 9 février 2026', 'Bonjour, depuis mars…'],
    ['Vous, le 9 février 2026 Bonjour', 'Vous', 'le 9 février 2026', 'Bonjour'],
    ['24 octobre 2026 – Vous : Merci', 'Vous', '24 octobre 2026', 'Merci'],
    ['Votre message du 09/02/2026', 'Votre message', 'du 09/02/2026', ''],
    ['18 mai – Patrick V. : Le jardin est prêt.', 'Patrick V.', '18 mai', 'Le jardin est prêt.'],
    [
      'Le 12/03/2026 à 9h05 – votre caisse : tout est reçu',
      'votre caisse',
      'Le 12/03/2026 à 9h05',
      'tout est reçu',
    ],
    ['De : Solène Martel – 8 septembre 2026', 'De : Solène Martel', '8 septembre 2026', ''],
  ])('reads « %s »', (line, author, when, text) => {
    expect(messageHead(line)).toEqual({ author, when, text });
  });

  it.each([
    'Vous le 9 février 2026 avez commencé un contrat.',
    'Du 11/05/2026 au 15/05/2026',
    'Le 3 mars 2026 : travaux dans la rue',
    'Mois à déclarer : novembre 2025, décembre 2025 et janvier 2026.',
    'Total 12 enfants : 3',
    'Salaire de mars 2026 : 1 200 €',
  ])('and none in « %s »', (line) => {
    expect(messageHead(line)).toBeNull();
  });

  it('tells hers, somebody’s by name, and the day only with its year', () => {
    const [hers, named] = ['Vous, 9 mai 2026 : Bonjour', '9 mai : rien', '9 mai – Patrick V. : Bonjour']
      .map(messageHead)
      .filter((head) => head !== null);
    if (!hers || !named) throw new Error('Two heads');
    expect([isByHer(hers), isByHer(named)]).toEqual([true, false]);
    expect([nameOf(hers), nameOf(named)]).toEqual([null, 'Patrick V.']);
    expect([writtenOn(hers)?.toString(), writtenOn(named)]).toEqual(['2026-05-09', null]);
  });
});

/** For whom a paper is, told in a message that the page shows. */
import { describe, expect, test } from 'vitest';
import { aSelect, wrongIn } from '../../support/filled-in.ts';

const ameli = { host: 'assure.ameli.fr', title: 'Demander mon attestation de droits', today: '2026-09-15' };
const people = ['Carole Exemple', 'Hugo Exemple', 'Zoé Exemple'];
const label = 'Attestation établie pour';
const look = (chosen: string, ...says: string[]) =>
  wrongIn([aSelect(label, people, chosen)], { ...ameli, says: ['Votre message du 14/09/2026', ...says] });

describe('one of the people offered, and the one of whom a message speaks', () => {
  test.each([
    ["« Bonjour, le lycée a besoin de l'attestation de droits de ma fille Zoé pour un voyage. »"],
    ['Je voudrais une attestation de droits pour ma fille Zoé, avant une inscription.'],
    ["Bonjour, comment obtenir l'attestation de droits de ma fille Zoé ?"],
    ["Pouvez-vous m'envoyer l'attestation de Zoé ?"],
  ])('%s', (said) => {
    expect(look('Hugo Exemple', said)).toEqual([label]);
    expect(look('Zoé Exemple', said)).toEqual([]);
  });

  test('not where it speaks of two, of nobody, or of what has come', () => {
    expect(look('Hugo Exemple', "Il me faut l'attestation de Zoé et celle de Hugo.")).toEqual([]);
    expect(look('Hugo Exemple', 'Comment obtenir une attestation de droits ?')).toEqual([]);
    expect(look('Hugo Exemple', "L'attestation de ma fille Zoé est bien arrivée, merci.")).toEqual([]);
    expect(look('Hugo Exemple', "Je n'ai pas besoin de l'attestation de ma fille Zoé.")).toEqual([]);
  });
});

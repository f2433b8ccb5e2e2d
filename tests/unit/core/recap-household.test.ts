import { describe, expect, test } from 'vitest';
import { withPeopleNamed } from '../../../core/check/recap/people-named.ts';
import { assessed } from '../../support/assessed.ts';
import { caf, recapOf, told } from '../../support/recap.ts';

const wrong = (seen: ReturnType<typeof caf>) => told(seen).problems.map(([check]) => check);
const change = (lines: string[]) =>
  assessed(recapOf('wwwd.caf.fr', 'Changement de situation', lines), '2026-11-24');

describe('a household told in sentences', () => {
  const pay = (who: string) => `${who} a perçu 900 € en juillet, 900 € en août et 900 € en septembre 2026.`;
  const own = 'Vous avez perçu 210 € en juillet, rien en août et 198,50 € en septembre 2026.';

  test.each([
    'Vous vivez seule, sans conjoint, depuis le 2 février 2019.',
    'Vous êtes célibataire et vivez seule avec votre fille.',
    'Vous n’avez ni conjoint ni enfant à charge.',
    'Vous êtes séparée depuis le 12 mai 2024 et vous vivez seule.',
    'Vous vivez seule depuis votre divorce, en 2018.',
  ])('%s Over the pay of a partner', (alone) => {
    expect(told(caf([alone, own]))).toEqual({ verdict: 'complete', problems: [] });
    expect(wrong(caf([alone, own, pay('Votre conjoint')]))).toEqual(['contradiction']);
    expect(wrong(caf([alone, own, pay('Votre fille')]))).toEqual([]);
  });

  test.each([
    ['Nous avons deux enfants : Zoé, née le 2 juin 2018, et Max, né le 9 janvier 2021.', 'deux', 'trois'],
    ['Vivent avec vous : Nora (7 ans) et Élie (2 ans). Soit 3 personnes.', '3', '4'],
    ['Votre foyer compte 2 personnes : vous, Ana PETIT, et votre fils Max PETIT.', '2', '4'],
    ['Votre foyer compte 3 personnes : vous, votre conjoint Paul et votre fille Ana.', '3', '4'],
    [
      'Vivent à bord : vous-même (Ana Viard), Théo Petit, votre conjoint, et Sacha, 4 ans. Soit 3 personnes.',
      ' 3',
      ' 4',
    ],
  ])('%s', (line, right, other) => {
    const moved = 'Vous avez déménagé le 14 novembre 2026. Corriger';
    expect(wrong(change([moved, `${line} Corriger`]))).toEqual([]);
    expect(wrong(change([moved, `${line.replace(right, other)} Corriger`]))).toEqual(['count']);
  });

  test.each([
    'Avez-vous 2 enfants ? : Oui',
    'Couple avec deux enfants : Oui',
    'Vous avez deux enfants : Oui',
    'Aide pour 2 enfants : Oui',
    'Pièces à joindre pour 3 personnes : Carte d’identité et RIB.',
    'Vous avez des documents à joindre pour un enfant : Certificat de scolarité, Acte de naissance.',
    'Exemple pour deux enfants : Zoé, née le 2 juin 2018.',
    'Vous avez 2 enfants : Jean et Marie Dupont, Emma Dupont.',
    'Vous avez un enfant : Zoé, Élève, et Max.',
    'Vous avez un enfant : Zoé, Élève de CE2, et Max.',
    'Vous avez un enfant : Livret de famille, Acte de naissance.',
  ])('%s It counts nobody, or nobody surely', (line) => {
    expect(wrong(change(['Vous avez déménagé le 14 novembre 2026. Corriger', line]))).toEqual([]);
  });

  const months = (who: string) => `${who} a reçu 900 € en juillet, 900 € en août et 900 € en septembre 2026.`;
  test.each([
    ['Vous vivez avec Karim Petit, votre conjoint.', ['contradiction']],
    ['Pacsée avec Karim.', ['contradiction']],
    ['Jusqu’en 2019, votre ancien nom : pacsée avec Karim.', []],
    ['Karim Petit, votre conjoint sur votre dernier bail.', []],
    ['Votre conjoint Karim et votre fils Karim.', []],
  ])('« Vous vivez seule », and: %s', (line, problems) => {
    expect(wrong(caf(['Vous vivez seule.', line, own, months('Karim')]))).toEqual(problems);
  });

  test('one no more is not a partner', () => {
    const sentence = 'Karim a reçu 900 € en août.';
    const line = {
      at: 1,
      nameAt: 1,
      label: 'Karim – août',
      value: '900 €',
      meaning: 'amount' as const,
      sentence,
    };
    const named = (said: string) => withPeopleNamed([line], [said])[0]?.label;
    expect(named('Vous êtes pacsée avec Karim.')).toBe('Votre conjoint Karim – août');
    expect(named('Vous n’êtes plus pacsée avec Karim.')).toBe('Karim – août');
  });

  test('« En couple à Lyon » names nobody', () => {
    const alone = 'Vous vivez seule. En couple à Lyon jusqu’en 2019.';
    expect(wrong(caf([alone, own, months('Lyon')]))).toEqual([]);
  });

  test('what has happened is of no day to come; a contract does not end before it begins', () => {
    const moved = (year: string) => `Vous avez emménagé le 2 novembre ${year} au 9 rue Haute. Corriger`;
    const hired = (month: string) =>
      `Vous avez repris le travail le 16 novembre 2026 chez Petit, en CDD jusqu’au 31 ${month} 2026. Corriger`;
    const rent = 'Votre loyer est de 510 €, vos charges de 45 €, soit 555 € par mois au total. Corriger';
    expect(wrong(change([moved('2026'), hired('décembre'), rent]))).toEqual([]);
    expect(wrong(change([moved('2027'), rent]))).toEqual(['range']);
    expect(wrong(change([hired('octobre'), rent]))).toEqual(['order']);
  });
});

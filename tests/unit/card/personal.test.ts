import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPersonal } from '../../../core/redact/personal.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';
import { inWords } from './numbers-in-words.ts';

const { packs } = loadPacks();
const seed = 20261124;
/** Plain sentences of the kind a card says, with a gap. */
const sentence = fc.constantFrom(
  'Je ne sais pas quelle ligne recopier … sur la fiche de paie.',
  'La page demande … et je n’ai pas le papier.',
  '…',
  'Il faut écrire … dans cette case.',
);
const into = (text: string, what: string) => text.replace('…', what);

/** Zero of every decimal writing of Unicode: Arabic, Persian, Devanagari, full width, bold… */
const zeros = Array.from({ length: 0x1_fbf9 }, (_, code) => code).filter(
  (code) =>
    /\p{Nd}/u.test(String.fromCodePoint(code)) &&
    !/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - 1))) &&
    /\p{Nd}/u.test(String.fromCodePoint(code + 9)),
);
const digits = (length: { min: number; max: number }) =>
  fc
    .tuple(
      fc.constantFrom(...zeros),
      fc.array(fc.nat({ max: 9 }), { minLength: length.min, maxLength: length.max }),
      fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u200b'),
    )
    .map(([zero, all, gap]) => all.map((digit) => String.fromCodePoint(zero + digit)).join(gap));

describe('what must not stand on a card is found, wherever it stands', () => {
  const always = (what: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(sentence, what, (text, one) => {
        expect(findPersonal(into(text, one)), into(text, one)).not.toBeNull();
      }),
      { seed, numRuns: 300 },
    );

  it('knows the digits of every writing', () => {
    expect(zeros.length).toBeGreaterThan(50);
    for (const zero of zeros)
      for (let digit = 0; digit < 10; digit++)
        expect(findPersonal(`Case ${String.fromCodePoint(zero + digit)}`)).toBe('number');
  });

  it('numbers, in any writing, however spaced: telephone, social security, account, file', () => {
    always(digits({ min: 1, max: 24 }));
  });

  it('accounts', () => {
    always(
      fc
        .tuple(fc.constantFrom('FR', 'BE', 'DE', 'GB'), digits({ min: 14, max: 23 }))
        .map(([country, rest]) => `${country}${rest}`),
    );
  });

  it('social security numbers, Corsican too', () => {
    always(
      fc
        .tuple(
          fc.constantFrom('1', '2'),
          fc.nat({ max: 99 }),
          fc.constantFrom('2A', '2B', '75'),
          fc.nat({ max: 999_999 }),
        )
        .map(([sex, year, place, rest]) => `${sex} ${year} 05 ${place} ${rest}`),
    );
  });

  it('addresses of mail and of sites, written or said', () => {
    const name = fc.stringMatching(/^[a-z]{2,10}$/);
    always(
      fc
        .tuple(
          name,
          name,
          fc.constantFrom('@', ' arobase ', ' arobas '),
          fc.constantFrom('.fr', ' point fr', ' point com'),
        )
        .map(([one, other, at, end]) => `${one}${at}${other}${end}`),
    );
  });

  it('amounts in words, with their unit', () => {
    always(
      fc
        .tuple(fc.nat({ max: 99_999 }), fc.constantFrom('euros', 'euro', '€'))
        .map(([n, unit]) => `${inWords(n)} ${unit}`),
    );
  });

  it('amounts in words without it', () => {
    always(fc.integer({ min: 17, max: 99_999 }).map((n) => inWords(n)));
    always(fc.integer({ min: 2, max: 16 }).map((n) => `${inWords(n)} en tout`));
  });

  it('names after a title, and names within a sentence', () => {
    always(
      fc
        .tuple(
          fc.constantFrom('Mme', 'M.', 'Madame', 'Monsieur', 'avec', 'chez'),
          fc.constantFrom('Durand', 'Karim', 'Le Goff', 'DURAND', 'N’Diaye', 'Élodie'),
        )
        .map(([title, name]) => `papier pour ${title} ${name}`),
    );
  });

  test.each<[string, ReturnType<typeof findPersonal>]>([
    ['Nguyen', 'name'],
    ['Élodie', 'name'],
    ['O’Connor', 'name'],
    ['Jean-Pierre', 'name'],
    ['samira benali', 'name'],
    ['محمد العلي', 'name'],
    ['王小明', 'name'],
    ['rue des lilas', 'contact'],
    ['bâtiment B', 'contact'],
    ['moi chez gmail', 'contact'],
    ['trois mois de loyer', 'amount'],
    ['Quelqu’un d’autre s’en occupait', 'subject'],
    ['Le papier qui dit ce qui est arrivé', 'subject'],
    ['échéancier', 'subject'],
    ['avis de sommes à payer', 'subject'],
    ['hébergé', 'subject'],
  ])('said without a capital, a digit or its own name: %s', (text, why) =>
    expect(findPersonal(text)).toBe(why),
  );

  test.each([
    'Vivez-vous en couple ?',
    'La séparation de mars.',
    'Une dette de loyer.',
    'Des violences à la maison.',
    'Mon titre de séjour.',
    'Ma demande d’asile.',
    'Un arrêt maladie.',
    'Une grossesse.',
    'Mon syndicat.',
    'Ma religion.',
    'Une condamnation.',
    'La pension alimentaire.',
    'Un décès.',
    'Une mesure de protection.',
    'L’intermédiation financière.',
    'Mon récépissé.',
    'Mes indemnités journalières.',
    'La mise en demeure.',
    'Une plainte.',
    'Ma domiciliation.',
  ])('subjects that never leave: %s', (text) => {
    expect(findPersonal(text)).toBe('subject');
  });
});

describe('what a guide says may stand there', () => {
  it.each([
    'Les fiches de paie des trois mois.',
    'Quelle ligne de la fiche recopier ?',
    'Relire la page.',
    'CAF',
    'Lire les mesures de protection des données.',
    'Votre RIB, si vous en changez.',
    'Photo des deux côtés.',
    'bonne foi',
    'champ obligatoire',
    'Kbis',
    'Les fiches de paie des trois derniers mois.',
    'J’ai peur de me tromper.',
  ])('%s', (text) => {
    expect(findPersonal(text)).toBeNull();
  });

  it('nine titles, parts and papers in ten', () => {
    const texts = packs.flatMap((pack) =>
      pack.procedures.flatMap(({ title, steps, gather }) =>
        [title, ...steps.map((step) => step.title), ...gather.map((one) => one.text)].map(
          (key) => pack.texts.fr?.[key] ?? '',
        ),
      ),
    );
    const kept = texts.filter((text) => findPersonal(text) === null);
    expect(kept.length / texts.length).toBeGreaterThan(0.9);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysInWords, hourInWords } from '../../../components/Door/hours-in-words.ts';
import { readHours } from '../../../core/places/hours.ts';
import { ageOf, type Place, placesOf, rankPlaces } from '../../../core/places/place.ts';
import { parseDirectory } from '../../../core/places/schema.ts';
import { inventedPlaces, places } from '../../../packs/places.ts';

const sample = () => JSON.parse(readFileSync('packs/places.example.json', 'utf8'));
const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('a structure’s list', () => {
  it('holds rows of both standards, side by side', () => {
    const [library, workshop, house] = placesOf(parseDirectory(sample()));
    expect(library).toMatchObject({
      name: 'Médiathèque du Pré Imaginaire',
      street: '1 rue de l’Exemple, Rez-de-chaussée',
      phone: '01\u00a099\u00a000\u00a000\u00a001',
      helps: ['papers', 'digital'],
      checkedOn: '2026-10-01',
      bring: ['La lettre reçue', 'Le téléphone qui reçoit les codes'],
    });
    expect(workshop).toMatchObject({ helps: ['digital'], phone: null, bring: [] });
    const phones = ['abc', 'à venir', '3230', '+33 1 99 00 00 01', '+33199000001|+33199000002'].map(
      (telephone) => {
        const file = sample();
        file.places[0].telephone = telephone;
        return placesOf(parseDirectory(file))[0]?.phone;
      },
    );
    const one = '01\u00a099\u00a000\u00a000\u00a001';
    expect(phones).toEqual([null, null, '3230', one, one]);
    expect(house).toMatchObject({ helps: ['papers', 'digital'], city: 'Bourg-d’Exemple' });
  });

  test.each([
    ['no day of last check', ({ date_maj: _, ...one }: Record<string, unknown>) => one],
    ['a postcode that is none', (one: Record<string, unknown>) => ({ ...one, code_postal: '7500' })],
    ['a day that does not exist', (one: Record<string, unknown>) => ({ ...one, date_maj: '2026-02-30' })],
  ])('%s stops the build, with its row', (_name, change) => {
    const file = sample();
    file.places[1] = change(file.places[1]);
    expect(() => parseDirectory(file)).toThrow(/packs\/places\.json[\s\S]*places\[1\]/);
  });

  it('keeps no column that nothing reads', () => {
    const file = sample();
    file.places[1] = { ...file.places[1], original_id: '17', courriels: 'x@example.org', note: 'x' };
    expect(JSON.stringify(parseDirectory(file))).not.toMatch(/original_id|courriels|note|pivot|description/);
  });

  it('the same id twice stops the build', () => {
    const file = sample();
    file.places[2].id = file.places[0].id;
    expect(() => parseDirectory(file)).toThrow(/stands twice/);
  });

  it('is empty in a build no structure gave one to; the invented places say that they are', () => {
    expect(places).toEqual([]);
    for (const { name, street, keeper } of inventedPlaces) {
      expect(name).toMatch(/Imaginaire/);
      expect(street).toMatch(/Exemple/);
      expect(keeper).toMatch(/inventée/);
    }
  });
});

describe('whether she may simply come', () => {
  const asked = (part: Record<string, string | string[] | null>) => {
    const [first] = sample().places;
    const [place] = placesOf(
      parseDirectory({ ...sample(), places: [{ ...first, modalites_acces: null, ...part }] }),
    );
    return [place?.visit.mayCome, ...(place?.visit.conditions ?? []).map((one) => one.id ?? one.written)];
  };

  test.each<[Record<string, string | string[] | null>, string[]]>([
    [{ modalites_acces: 'Se présenter' }, ['yes']],
    [{ modalites_acces: 'Téléphoner|Se présenter', frais_a_charge: 'Gratuit', itinerance: 'Fixe' }, ['yes']],
    [{ modalites_acces: null }, ['ask']],
    [{ modalites_acces: 'Téléphoner|Contacter par mail' }, ['ask', 'phone', 'mail']],
    [{ modalites_acces: 'Envoyer un mail avec une fiche de prescription' }, ['ask', 'referral']],
    [{ modalites_acces: 'Ce lieu n’accueille pas de public|Téléphoner' }, ['no', 'nobody', 'phone']],
    [{ modalites_acces: 'Le soir, par la cour' }, ['ask', 'Le soir, par la cour']],
    [{ modalites_acces: 'Se présenter le mardi seulement' }, ['ask', 'Se présenter le mardi seulement']],
    [{ modalites_acces: 'Se présenter|Ce lieu n’accueille pas de public' }, ['no', 'nobody']],
    [{ modalites_acces: 'constructor' }, ['ask', 'constructor']],
    [{ modalites_acces: 'Se présenter', prise_rdv: 'https://rdv.example.org' }, ['ask', 'book']],
    [{ modalites_acces: 'Prendre un RDV en ligne', prise_rdv: 'https://rdv.example.org' }, ['ask', 'book']],
    [
      { modalites_acces: 'Se présenter', publics_specifiquement_adresses: 'Jeunes|Femmes|Habitants' },
      ['ask', 'young', 'women', 'Habitants'],
    ],
    [{ modalites_acces: 'Se présenter', frais_a_charge: 'Payant' }, ['ask', 'paid']],
    [{ modalites_acces: 'Se présenter', frais_a_charge: 'Gratuit sous condition' }, ['ask', 'freeForSome']],
    [{ modalites_acces: 'Se présenter', itinerance: 'Itinérant' }, ['ask', 'moves']],
    // As schema 0.2.0 writes it: semicolons, and prices in full.
    [{ modalites_acces: "Ce lieu n'accueille pas de public;Contacter par mail" }, ['no', 'nobody', 'mail']],
    [{ modalites_acces: 'Se présenter;Téléphoner', itinerance: 'Itinérant;Fixe' }, ['ask', 'moves']],
    [{ modalites_acces: 'Se présenter ; sauf le mardi' }, ['ask', 'sauf le mardi']],
    [
      { modalites_acces: 'Se présenter', publics_specifiquement_adresses: 'Jeunes;Femmes' },
      ['ask', 'young', 'women'],
    ],
    [
      {
        modalites_acces: 'Se présenter',
        frais_a_charge: 'Gratuit : Je peux accéder gratuitement au lieu et à ses services',
      },
      ['yes'],
    ],
    [
      {
        modalites_acces: 'Se présenter',
        frais_a_charge:
          'Gratuit sous condition : La gratuité est conditionnée à des critères (adhésion, situation familiale, convention avec un organisme social, pass numériques…);Payant : L’accès au lieu et/ou à ses services est payant',
      },
      ['ask', 'freeForSome', 'paid'],
    ],
    // As the national map's interface gives it.
    [{ modalites_acces: ['Se présenter', 'Téléphoner'], frais_a_charge: ['Payant'] }, ['ask', 'paid']],
    // Nobody is received, whatever stands around.
    [
      { modalites_acces: "Ce lieu n'accueille pas de public, Contacter par mail" },
      ['no', "Ce lieu n'accueille pas de public, Contacter par mail"],
    ],
  ])('%j', (part, expected) => expect(asked(part)).toEqual(expected));

  it('is not known of a row of data.inclusion, which has no such column', () => {
    expect(placesOf(parseDirectory(sample()))[2]?.visit).toEqual({ mayCome: 'ask', conditions: [] });
  });
});

describe('how old what is said is', () => {
  test.each([
    ['2026-05-24', 'fresh'],
    ['2026-05-23', 'old'],
    ['2026-11-24', 'fresh'],
    ['2026-11-25', 'fresh'],
    ['2026-11-26', 'ahead'],
    ['2027-02-01', 'ahead'],
    ['2026-01-15', 'old'],
  ])('checked on %s, seen on 24 November 2026: %s', (checkedOn, age) => {
    expect(ageOf({ checkedOn }, day('2026-11-24'))).toBe(age);
  });

  it('six months after 31 August are the last day of February', () => {
    expect(ageOf({ checkedOn: '2026-08-31' }, day('2027-02-28'))).toBe('fresh');
    expect(ageOf({ checkedOn: '2026-08-31' }, day('2027-03-01'))).toBe('old');
  });
});

describe('the place that is shown', () => {
  const place = (id: string, part: Partial<Place>): Place => ({
    id,
    name: id,
    street: '',
    postcode: '29200',
    city: 'Brest',
    phone: null,
    openings: null,
    bring: [],
    helps: ['papers'],
    visit: { mayCome: 'yes', conditions: [] },
    checkedOn: '2026-11-01',
    keeper: '',
    ...part,
  });
  const all = [
    place('one', { helps: ['digital'] }),
    place('two', { helps: [] }),
    place('three', { postcode: '35000', city: 'Rennes' }),
    place('four', {}),
  ];
  const ids = (help: 'papers' | 'digital' | null, near = '') =>
    rankPlaces(all, help, near).map(({ id }) => id);

  it('helps with what blocks her', () => {
    expect(ids('papers')).toEqual(['three', 'four', 'two', 'one']);
    expect(ids('digital')).toEqual(['one', 'two', 'three', 'four']);
    expect(ids(null)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('is where she says, by town or postcode, however she writes it', () => {
    expect(ids('papers', 'rennes')).toEqual(['three']);
    expect(ids('papers', ' BREST ')).toEqual(['four', 'two', 'one']);
    expect(ids('papers', '35')).toEqual(['three']);
    expect(ids('papers', 'Lyon')).toEqual([]);
  });

  const towns = [
    ['42000', 'Saint-Étienne'],
    ['76800', 'Saint-Étienne-du-Rouvray'],
    ['94240', 'L’Haÿ-les-Roses'],
    ['44100', 'Nantes'],
    ['44000', 'Nantes'],
    ['75011', 'Paris'],
    ['75020', 'Paris 20e Arrondissement'],
    ['13015', 'Marseille'],
    ['13005', 'Marseille'],
    ['93200', 'Saint-Denis'],
    ['97400', 'Saint-Denis'],
    ['83120', 'Sainte-Maxime'],
    ['76600', 'Le Havre'],
  ].map(([postcode = '', city = '']) => place(`${postcode} ${city}`, { postcode, city }));

  test.each([
    ['saint etienne', '42000 Saint-Étienne', '76800 Saint-Étienne-du-Rouvray'],
    ['St Etienne', '42000 Saint-Étienne', '76800 Saint-Étienne-du-Rouvray'],
    ['ST-ÉTIENNE', '42000 Saint-Étienne', '76800 Saint-Étienne-du-Rouvray'],
    ['St. Étienne (42)', '42000 Saint-Étienne'],
    ["L'Hay les Roses", '94240 L’Haÿ-les-Roses'],
    ['hay-les-roses', '94240 L’Haÿ-les-Roses'],
    ['94 240', '94240 L’Haÿ-les-Roses'],
    ['94240, L’Haÿ', '94240 L’Haÿ-les-Roses'],
    ['44000 Nantes', '44000 Nantes', '44100 Nantes'],
    ['Nantes, Loire-Atlantique', '44100 Nantes', '44000 Nantes'],
    ['nantes cedex 1', '44100 Nantes', '44000 Nantes'],
    ['à Nantes', '44100 Nantes', '44000 Nantes'],
    ['Paris 20e', '75020 Paris 20e Arrondissement', '75011 Paris'],
    ['paris 20 ème arrondissement', '75020 Paris 20e Arrondissement', '75011 Paris'],
    ['PARIS', '75011 Paris', '75020 Paris 20e Arrondissement'],
    ['Paris 75', '75011 Paris', '75020 Paris 20e Arrondissement'],
    ['Marseille 13005', '13005 Marseille', '13015 Marseille'],
    ['marseille 5', '13005 Marseille', '13015 Marseille'],
    ['st denis', '93200 Saint-Denis', '97400 Saint-Denis'],
    ['St Denis 974', '97400 Saint-Denis'],
    ['Saint-Denis 93', '93200 Saint-Denis'],
    ['Ste Maxime', '83120 Sainte-Maxime'],
    ['havre', '76600 Le Havre'],
    ['Havre (Le)', '76600 Le Havre'],
  ])('%s is a town of the list', (near, ...expected) => {
    expect(rankPlaces(towns, null, near).map(({ id }) => id)).toEqual(expected);
  });

  test.each(['Saint-Denis-en-Val', 'Étienne-du-Mont', 'Rennes', '75015', '?', 'aris'])(
    '%s is no town of the list',
    (near) => expect(rankPlaces(towns, null, near)).toEqual([]),
  );

  it('is first one that receives people', () => {
    const nobody = place('nobody', { visit: { mayCome: 'no', conditions: [] } });
    expect(rankPlaces([nobody, ...all], 'papers', '').at(-1)?.id).toBe('nobody');
  });

  it('is first in her town, then helps with what blocks her, then is of her postcode', () => {
    const computers = { helps: ['digital' as const] };
    const some = [
      place('far', { city: 'Saint-Étienne-du-Rouvray', postcode: '76800' }),
      place('same code', { city: 'Saint-Étienne', postcode: '42100', ...computers }),
      place('same help', { city: 'Saint-Étienne', postcode: '42000' }),
    ];
    const ranked = rankPlaces(some, 'papers', 'St Etienne').map(({ id }) => id);
    expect(ranked).toEqual(['same help', 'same code', 'far']);
  });
});

describe('opening hours', () => {
  test.each([
    [
      'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
      [
        {
          days: [1, 2, 3, 4, 5],
          spans: [
            { from: '09:00', to: '12:00' },
            { from: '14:00', to: '18:30' },
          ],
        },
        { days: [6], spans: [{ from: '08:30', to: '12:00' }] },
      ],
    ],
    ['Mo-Fr 08:30-12:30; PH off', [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:30', to: '12:30' }] }]],
    ['Mo-Fr 09:00-17:00; We off', [{ days: [1, 2, 4, 5], spans: [{ from: '09:00', to: '17:00' }] }]],
    ['Tu,Th 10:00-12:00', [{ days: [2, 4], spans: [{ from: '10:00', to: '12:00' }] }]],
  ])('%s', (written, openings) => {
    expect(readHours(written)).toEqual(openings);
  });

  test.each([
    null,
    '',
    'sur rendez-vous',
    'Mo-Fr',
    '24/7',
    'Mo-Fr 09:00-12:00 "sauf vacances"',
    'week 1-53/2 Mo 09:00-12:00',
    'Mo 12:00-09:00',
    'Fr-Mo 09:00-12:00',
    'Mo 9:00-12:00',
    'Sa off',
    'PH off',
  ])('%s is not sure: no hours are said', (written) => {
    expect(readHours(written)).toBeNull();
  });

  it('anything else never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'MoTuSa -,;:019off') }), (written) => {
        readHours(written);
      }),
      { seed: 20261124 },
    );
  });

  it('are said in her language', () => {
    expect(daysInWords([1, 6], 'fr')).toBe('lundi et samedi');
    expect(daysInWords([7], 'uk')).toBe('неділя');
    expect([hourInWords('09:00', 'fr'), hourInWords('14:30', 'fr'), hourInWords('09:00', 'en')]).toEqual([
      '9\u00a0h',
      '14\u00a0h\u00a030',
      '9:00',
    ]);
  });
});

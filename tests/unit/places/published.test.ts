/**
 * Lists in the form each standard publishes them; the places are invented. Columns and examples: schema.json of LaMednum's
 * tags v0.1.1, v1.0.2 and of its commit 59d498e (0.2.0), change notes of 2.0.0
 * (https://github.com/LaMednum/standard-mediation-num); v0/structures.py and v1/structures.py of
 * https://github.com/gip-inclusion/data-inclusion-schema; the open files and the interface of
 * https://github.com/gip-inclusion/data-inclusion (publish_opendata/helpers.py, inclusion_data/schemas.py). Read on
 * 1 December 2026.
 */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayWritten } from '../../../core/places/day-written.ts';
import { placesOf } from '../../../core/places/place.ts';
import { readList } from '../../../core/places/read-list.ts';

const placesIn = (text: string, fileName = 'lieux.csv') => {
  const list = readList(text, fileName);
  if (list.state !== 'read') throw new Error(JSON.stringify(list));
  return { places: placesOf(list.directory), leftOut: list.leftOut, kept: JSON.stringify(list.directory) };
};

const columns1 =
  'id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv';
const row1 =
  '"Coop-1","00000000000000","Médiathèque Imaginaire","Ville-d’Exemple","99999","99109","1 RUE DE L’EXEMPLE","","47.2","-1.5","BIB|COMMUNE","+33199000001|+33199000002","a@example.org|b@example.org","https://example.org/|https://example.net/","Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00","Un lieu inventé.","","Hubik","Fixe","","2026-10-02","Aide aux démarches administratives|Accès internet et matériel informatique","","Surdité|Langues étrangères (anglais)","Gratuit","Aidants Connect|La Croix Rouge","","","Se présenter|Téléphoner","En autonomie","",""';

describe('places of digital mediation, LaMednum', () => {
  test.each([
    ['commas', `${columns1}\n${row1}\n`],
    ['commas, with a mark of order', `\ufeff${columns1}\r\n${row1}\r\n`],
    [
      'two columns more, as the national file has',
      `${columns1},lien_source,score_qualite\n${row1},https://x.fr,0.5`,
    ],
    ['names of columns written large', `${columns1.replace('itinerance', 'Itinerance')}\n${row1}`],
    ['semicolons between cells', `${columns1.replaceAll(',', ';')}\n${row1.replaceAll('","', '";"')}`],
  ])('1.0.2, a table with %s', (_name, text) => {
    const { places, leftOut, kept } = placesIn(text);
    expect(leftOut).toBe(0);
    expect(places).toMatchObject([
      {
        name: 'Médiathèque Imaginaire',
        street: '1 RUE DE L’EXEMPLE',
        postcode: '99999',
        phone: '01\u00a099\u00a000\u00a000\u00a001',
        openings: [{ days: [1, 2, 3, 4, 5] }, { days: [6] }],
        helps: ['papers', 'digital'],
        visit: { mayCome: 'yes', conditions: [] },
        checkedOn: '2026-10-02',
      },
    ]);
    expect(kept).not.toMatch(/example\.(?:org|net)|score|lien_source|presentation/);
  });

  it('0.2.0: semicolons between values, in cells between quotes', () => {
    const row = row1.replaceAll('|', ';').replace('Se présenter;', "Ce lieu n'accueille pas de public;");
    expect(placesIn(`${columns1}\n${row}`).places[0]?.visit.mayCome).toBe('no');
  });

  it('0.1.1: columns of other names; what it asks is then not known', () => {
    const row = {
      id: 'structure-1',
      pivot: '43493312300029',
      nom: 'Atelier Imaginaire',
      commune: 'Ville-d’Exemple',
      code_postal: '99999',
      adresse: '12 BIS RUE DE L’EXEMPLE',
      cle_ban: '99001_3079_00001',
      courriel: 'a@example.org',
      horaires: 'Mo 09:00-12:00',
      date_maj: '2026-06-02',
      services: 'Devenir autonome dans les démarches administratives;Prendre en main un ordinateur',
      publics_accueillis: 'Familles/enfants;Adultes',
      conditions_acces: 'Payant : L’accès au lieu et/ou à ses services est payant',
      labels_nationaux: ['France Services'],
    };
    expect(placesIn(JSON.stringify([row])).places[0]).toMatchObject({ helps: [], visit: { mayCome: 'ask' } });
  });

  it('2.0.0: no number of the house and no services; without a day it cannot be dated, and is left out', () => {
    const part = 'id,nom,commune,code_postal,adresse,horaires,date_maj,services';
    const place = 'Maison Imaginaire,Ville-d’Exemple,99999,1 rue,Mo 09:00-12:00';
    const { places, leftOut } = placesIn(
      [part, `a,${place},2026-09-17,`, `b,${place},,`, `c,${place},1970-01-01,`].join('\n'),
    );
    expect(places).toMatchObject([{ id: 'a', helps: [], checkedOn: '2026-09-17' }]);
    expect(leftOut).toBe(2);
  });
});

/** As the interface gives one: `ListedStructure`. */
const structure1 = {
  source: 'dora',
  original_id: '17',
  id: 'dora--17',
  nom: 'CCAS Imaginaire',
  description: 'Le centre inventé accueille toute personne qui a besoin d’aide pour ses démarches.',
  date_maj: '2026-11-14',
  siret: null,
  commune: 'Ville-d’Exemple',
  code_postal: '99999',
  code_insee: '99109',
  adresse: null,
  complement_adresse: null,
  longitude: -1.55,
  latitude: 47.21,
  telephone: '+33199000003',
  courriel: null,
  site_web: null,
  horaires_accueil: 'Mo-Fr 08:30-12:30; PH off',
  accessibilite_lieu: null,
  reseaux_porteurs: ['ccas-cias', 'france-service'],
  lien_source: 'https://example.org/17',
  adresse_certifiee: true,
  score_qualite: 0.5,
  doublons: [{ source: 'soliguide', id: 'soliguide--1' }],
};

describe('structures, data.inclusion', () => {
  const seen = {
    name: 'CCAS Imaginaire',
    street: '',
    openings: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:30', to: '12:30' }] }],
    helps: ['papers', 'digital'],
    visit: { mayCome: 'ask', conditions: [] },
    checkedOn: '2026-11-14',
  };
  test.each<[string, unknown]>([
    ['rows alone', [structure1]],
    ['a page of the interface', { items: [structure1], total: 1, page: 1, size: 50, pages: 1 }],
    ['a page named data', { data: [structure1], meta: {} }],
    ['the weekly file, its day in milliseconds', [{ ...structure1, date_maj: Date.UTC(2026, 10, 14) }]],
  ])('v1: %s', (_name, file) => {
    const { places, leftOut, kept } = placesIn(JSON.stringify(file), 'structures.json');
    expect(places).toMatchObject([seen]);
    expect(leftOut).toBe(0);
    expect(kept).not.toMatch(/original_id|doublons|soliguide|description/);
  });

  test.each([
    "['ccas-cias', 'france-service']",
    '{ccas-cias,france-service}',
    '["ccas-cias", "france-service"]',
  ])('v1, the weekly table, its networks as %s', (cell) => {
    const names = 'id,source,nom,commune,code_postal,date_maj,horaires_accueil,reseaux_porteurs';
    const line = ['dora--17', 'dora', 'CCAS Imaginaire', 'Ville-d’Exemple', '99999', '2026-11-14'];
    const quoted = ['Mo-Fr 08:30-12:30; PH off', cell].map((one) => `"${one.replaceAll('"', '""')}"`);
    expect(placesIn([names, [...line, ...quoted].join(',')].join('\n')).places).toMatchObject([seen]);
  });

  it('v0: its own names for hours and networks', () => {
    const { horaires_accueil, reseaux_porteurs, original_id: _none, ...shared } = structure1;
    const row = {
      ...shared,
      rna: null,
      typologie: 'CCAS',
      antenne: false,
      presentation_resume: 'Un lieu inventé.',
      horaires_ouverture: horaires_accueil,
      labels_nationaux: reseaux_porteurs,
      labels_autres: [],
      thematiques: ['numerique'],
    };
    expect(placesIn(JSON.stringify([row])).places).toMatchObject([seen]);
  });

  it('a structure of no town cannot be gone to, and is left out', () => {
    const nowhere = { ...structure1, id: 'dora--18', commune: null, code_postal: null };
    expect(placesIn(JSON.stringify([nowhere, structure1]))).toMatchObject({ places: [seen], leftOut: 1 });
  });
});

describe('a list that means harm', () => {
  it('brings in nothing but what is read', () => {
    const text = JSON.stringify([structure1]).replace(
      '"siret"',
      '"__proto__":{"horaires":"Mo 09:00-12:00"},"constructor":{"prototype":{"harm":1}},"siret"',
    );
    const { places, kept } = placesIn(text);
    expect(places[0]?.openings).toHaveLength(1);
    expect(places[0]?.openings?.[0]?.days).toEqual([1, 2, 3, 4, 5]);
    expect(kept).not.toMatch(/proto|constructor|harm/);
    expect(({} as Record<string, unknown>).harm).toBeUndefined();
    const table = `__proto__,id,nom,commune,code_postal,date_maj\nx,a,Maison Imaginaire,Ville,99999,2026-11-14`;
    expect(placesIn(table).kept).not.toContain('__proto__');
  });

  it('is as harmless whatever unknown column it has', () => {
    const known = new Set(Object.keys(structure1));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (more) => {
        const others = Object.fromEntries(Object.entries(more).filter(([name]) => !known.has(name)));
        const list = readList(JSON.stringify([{ ...others, ...structure1 }]), 'x');
        expect(list).toEqual(readList(JSON.stringify([structure1]), 'x'));
      }),
    );
  });
});

describe('the day a place was last looked after', () => {
  test.each<[string | number, string]>([
    ['2026-05-12', '2026-05-12'],
    ['2026-05-12T08:00:00Z', '2026-05-12'],
    ['2026-05-12T23:30:00.000+02:00', '2026-05-12'],
    ['2025-09-15 08:23:00.123+00', '2025-09-15'],
    ['2026-10-01 00:00:00', '2026-10-01'],
    [Date.UTC(2026, 4, 12), '2026-05-12'],
    ['01/10/2026', ''],
    ['2026-05-12 vers midi', ''],
    ['2026-05', ''],
    ['', ''],
    [1.5, ''],
    [9e15, ''],
  ])('%s', (said, day) => expect(dayWritten(said)).toBe(day));
});

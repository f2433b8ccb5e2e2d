import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { oldestDay } from '../../../core/places/own-list.ts';
import { placesOf } from '../../../core/places/place.ts';
import { largestList, readList } from '../../../core/places/read-list.ts';
import { readListCell, readTable } from '../../../core/places/table.ts';

const sample = () => JSON.parse(readFileSync('packs/places.example.json', 'utf8'));
const read = (file: unknown, name = 'liste.json') => readList(JSON.stringify(file), name);
const table = [
  'id;pivot;nom;commune;code_postal;adresse;telephone;horaires;date_maj;services',
  '"a-1";"00000000000000";"Atelier ""Imaginaire""; étage 2";"Ville-d’Exemple";"99999";"1 rue\nde l’Exemple";;"Mo 09:00-12:00";"2026-10-01";"Aide aux démarches administratives"',
  'a-2;00000000000001;Maison Imaginaire;Bourg-d’Exemple;99998;2 rue de l’Exemple;+33199000002;;2026-01-15;Accès internet',
].join('\r\n');

describe('a list of places that somebody gave her', () => {
  it('is read as ours, with its name', () => {
    const list = read(sample());
    expect(list).toMatchObject({ state: 'read', directory: { name: 'Liste inventée, pour l’exemple' } });
    if (list.state === 'read') expect(oldestDay(list.directory)).toBe('2026-01-15');
  });

  it('is read as rows of both standards, named by its file', () => {
    expect(read(sample().places, 'Lieux du Pré.json')).toMatchObject({
      state: 'read',
      directory: { name: 'Lieux du Pré', places: { length: 3 } },
    });
  });

  it('is read as a table of text, as places are published', () => {
    for (const text of [table, `\ufeff${table}\r\n`]) {
      const list = readList(text, 'lieux.csv');
      if (list.state !== 'read') throw new Error(JSON.stringify(list));
      expect(placesOf(list.directory)).toMatchObject([
        {
          name: 'Atelier "Imaginaire"; étage 2',
          street: '1 rue de l’Exemple',
          helps: ['papers'],
          phone: null,
        },
        { name: 'Maison Imaginaire', phone: '01\u00a099\u00a000\u00a000\u00a002', openings: null },
      ]);
    }
  });

  it('is not taken when it is made for another version, and that is said', () => {
    expect(read({ ...sample(), schemaVersion: 2 })).toEqual({ state: 'refused', why: 'other-version' });
    expect(read({ ...sample(), schemaVersion: undefined })).toMatchObject({ why: 'other-version' });
  });

  test.each<[string, string, object]>([
    ['nothing', '', { why: 'none' }],
    ['a letter', 'Bonjour,\nvoici la liste.', { why: 'not-list' }],
    ['a picture', '\ufffdPNG\r\n\u001a', { why: 'not-list' }],
    ['a table without a name', 'id,nom\n1,', { why: 'row', row: 1, is: 'missing' }],
    ['the names of columns alone', 'id;nom', { why: 'none' }],
    ['a broken json', '{"schemaVersion": 1, "places": [', { why: 'not-list' }],
    ['a number', '42', { why: 'not-list' }],
    ['json of something else', '{"name": "x"}', { why: 'not-list' }],
    ['places that are no list', '{"schemaVersion": 1, "name": "x", "places": {}}', { why: 'not-list' }],
    ['an empty list', '[]', { why: 'none' }],
    ['a quote that never ends', 'id;nom\n"a;b', { why: 'not-list' }],
    ['more cells than names', 'id;nom\na;b;c', { why: 'row', row: 1, column: null }],
    ['null rows', '[null]', { why: 'row', row: 1, column: null }],
    ['too much', ' '.repeat(largestList + 1), { why: 'too-big' }],
    ['a key of ours that is none', JSON.stringify({ ...sample(), colour: 'red' }), { why: 'not-list' }],
  ])('%s is refused', (_name, text, why) =>
    expect(readList(text, 'x')).toMatchObject({ state: 'refused', ...why }),
  );

  it('takes the shipped example as a table too, what is to be brought and networks in each way they are published', () => {
    const { places } = sample();
    const columns = [...new Set(places.flatMap((row: object) => Object.keys(row)))] as string[];
    const ways: ((list: string[]) => string)[] = [
      (list) => list.join('|'),
      (list) => list.join(' ; '),
      (list) => list.join('\n'),
      (list) => JSON.stringify(list),
      (list) => `{${list.map((one) => `"${one}"`).join(',')}}`,
    ];
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    for (const way of ways) {
      const lines = places.map((row: Record<string, string | string[]>) =>
        columns.map((name) => quote(Array.isArray(row[name]) ? way(row[name]) : (row[name] ?? ''))).join(','),
      );
      const list = readList([columns.join(','), ...lines].join('\n'), 'lieux.csv');
      if (list.state !== 'read') throw new Error(JSON.stringify(list));
      expect(placesOf(list.directory)).toEqual(placesOf({ schemaVersion: 1, name: 'lieux', places }));
    }
    expect(readListCell('france-service,mairie', true)).toEqual(['france-service', 'mairie']);
    expect(readListCell('{france-service,mairie}', true)).toEqual(['france-service', 'mairie']);
    expect(readListCell('La lettre, et le téléphone', false)).toEqual(['La lettre, et le téléphone']);
  });

  it('takes a place of data.inclusion that describes nothing', () => {
    const [, , place] = sample().places;
    const { description: _none, ...row } = place;
    expect(read([row])).toMatchObject({ state: 'read' });
    expect(read([{ ...row, description: null }])).toMatchObject({ state: 'read' });
  });

  it('leaves out a place that is not understood, or that stands there already, and says how many', () => {
    const [first, second] = sample().places;
    const read2 = (...rows: unknown[]) => {
      const list = read([first, ...rows, second]);
      if (list.state !== 'read') throw new Error(JSON.stringify(list));
      return [list.leftOut, ...list.directory.places.map(({ id }) => id)];
    };
    const both = [first.id, second.id];
    expect(read2()).toEqual([0, ...both]);
    expect(read2({ ...first, id: 'x', commune: '' })).toEqual([1, ...both]);
    expect(read2({ ...first, id: 'x', nom: 'y'.repeat(151) })).toEqual([1, ...both]);
    expect(read2(null, 42, [first], 'x', {})).toEqual([5, ...both]);
    expect(read2({ ...first, nom: 'Another of that id' })).toEqual([1, ...both]);
    const long = readList(`${table}\na;b;c;d;e;f;g;h;i;j;k\n`, 'lieux.csv');
    expect(long).toMatchObject({ state: 'read', leftOut: 1, directory: { places: { length: 2 } } });
  });

  it('with no place that is understood is refused: the first, by which column, and what is wrong there', () => {
    const [first] = sample().places;
    const refused = { state: 'refused', why: 'row', row: 1 };
    const withRow = (row: object) => read([{ ...first, ...row }, null]);
    expect(withRow({ commune: undefined })).toEqual({ ...refused, is: 'missing', column: 'commune' });
    expect(withRow({ commune: '' })).toEqual({ ...refused, is: 'missing', column: 'commune' });
    expect(withRow({ code_postal: null })).toEqual({ ...refused, is: 'missing', column: 'code_postal' });
    expect(withRow({ code_postal: '7500' })).toEqual({ ...refused, is: 'unclear', column: 'code_postal' });
    expect(withRow({ date_maj: '01/10/2026' })).toEqual({ ...refused, is: 'unclear', column: 'date_maj' });
    expect(withRow({ date_maj: '1970-01-01' })).toEqual({ ...refused, is: 'missing', column: 'date_maj' });
    expect(withRow({ services: [{}] })).toEqual({ ...refused, is: 'unclear', column: 'services' });
  });

  it('too many places are too many', () => {
    const [first] = sample().places;
    const many = Array.from({ length: 5001 }, (_, at) => ({ ...first, id: `p${at}` }));
    expect(read(many)).toMatchObject({ why: 'too-big' });
  });

  it('shows what is written and nothing that hides or turns letters round', () => {
    const file = sample();
    file.places[0].nom = 'Maison\u202e eriaM\u200b';
    file.name = 'Liste\u2066';
    const list = read(file);
    if (list.state !== 'read') throw new Error(JSON.stringify(list));
    const [place] = placesOf(list.directory);
    expect(`${place?.name}${place?.keeper}`).not.toMatch(/\p{Cf}/u);
  });

  it('whatever is opened, nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.string()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          expect(['read', 'refused']).toContain(readList(text, text).state);
        },
      ),
    );
  });
});

describe('a table of text', () => {
  it('gives back what was put between quotes, whatever it holds', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes('\r'));
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n');
        expect(readTable(text)).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});

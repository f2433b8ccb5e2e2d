/** Couples, households and children as the page has them, and the box or the number that goes against it; each beside what is right. */
import { expect, test } from 'vitest';
import { aDate, aRadio, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

test('« Qui habite ce logement ? », three ticked, and four counted', () => {
  const question = 'Qui habite ce logement ?';
  const asks = 'Nombre total d’occupants, vous comprise';
  const look = (count: string, hers = 'Nadège (vous)') =>
    wrongIn(
      [
        ...[hers, 'Théo', 'Lila'].map((label) => aField(label, { kind: 'checkbox', question, text: label })),
        aField(asks, { valueType: 'count', text: count }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement : déménagement', today: '2027-04-19' },
    );
  expect(look('4')).toEqual([asks]);
  expect(look('3')).toEqual([]);
  // None of the boxes is hers.
  expect(look('4', 'Marc')).toEqual([]);
});

test('box T, where the page has them married at both ends of the year', () => {
  const asks = 'Parent isolé (case T) : vous viviez seul(e) avec vos enfants au 1er janvier 2026';
  const look = (status: string) =>
    wrongIn([aField(asks, { kind: 'checkbox', text: asks })], {
      ...taxReturn,
      says: [`Situation au 1er janvier et au 31 décembre 2026 : ${status}, imposition commune`],
    });
  expect(look('mariés, vivant ensemble')).toEqual([asks]);
  expect(look('divorcée, vivant seule')).toEqual([]);
});

test('case T asked for by one who says to have lived in « concubinage »', () => {
  const asks = 'Demandez-vous la demi-part de parent isolé (case T) ?';
  const ways = ['J’étais la seule adulte du logement', 'Je vivais en concubinage toute l’année'];
  const look = (way: number) =>
    wrongIn(
      [aRadio('Pendant l’année 2026, avec qui viviez-vous ?', ways, ways[way] ?? ''), aYesNo(asks, 'Oui')],
      taxReturn,
    );
  expect(look(1)).toEqual([asks]);
  expect(look(0)).toEqual([]);
});

test('case T, where a line of the page has them married and taxed as one', () => {
  const asks = 'Case T – Parent isolé : je vis seul(e) et j’élève seul(e) mon ou mes enfants';
  const look = (line: string) =>
    wrongIn([aField(asks, { kind: 'checkbox', text: asks })], { ...taxReturn, says: [line] });
  expect(look('Vous êtes : mariés, imposition commune')).toEqual([asks]);
  expect(look('Mariés depuis le 25/06/2010, même domicile')).toEqual([asks]);
  expect(look('Situation au 31 décembre 2026 : mariés depuis 2011, vivant ensemble')).toEqual([asks]);
  expect(look('Mariés depuis le 25/06/2026, même domicile')).toEqual([]);
  expect(look('Situation au 31 décembre 2026 : mariés depuis 2026, vivant ensemble')).toEqual([]);
  expect(look('Divorcée, autrefois sous imposition commune')).toEqual([]);
  expect(look('Un parent marié, sous imposition commune, ne coche pas la case T.')).toEqual([]);
});

test('four boxes « à inclure dans la demande », and three people counted', () => {
  const asks = 'Nombre de personnes incluses dans la demande, vous comprise';
  const names = ['Nadia BENALI', 'Youcef BENALI', 'Inès BENALI', 'Adam BENALI'];
  const look = (count: string) =>
    wrongIn(
      [
        ...names.map((name) =>
          aField(`${name} – À inclure dans la demande`, { kind: 'checkbox', text: name }),
        ),
        aField(asks, { valueType: 'household', text: count }),
      ],
      {
        host: 'assure.ameli.fr',
        title: 'Demande de Complémentaire santé solidaire',
        today: '2027-02-10',
        blocks: ['Nadia BENALI', 'Vous', 'Youcef BENALI', 'Conjoint', ...names.slice(2), asks],
      },
    );
  expect(look('3')).toEqual([asks]);
  expect(look('4')).toEqual([]);
});

test('« enfant majeur », of one who is a child still', () => {
  const asks = 'Date de naissance de l’enfant majeur';
  const look = (day: string) =>
    wrongIn([aDate(asks, day)], { ...taxReturn, title: 'Corriger ma déclaration' });
  expect(look('14/09/2014')).toEqual([asks]);
  expect(look('14/09/2004')).toEqual([]);
});

test('more pupils than the page has children', () => {
  const table = tableOf(
    ['Votre foyer', ''],
    [
      ['Enfants mineurs à charge', '2 : Lila (née en 2012) et Noé (né en 2014)'],
      ['Enfants majeurs rattachés', 'aucun'],
    ],
  );
  const [first, second] = ['7EA Enfants au collège', '7EC Enfants au lycée'];
  const look = (count: string) =>
    wrongIn([anAmount(first, count), anAmount(second, '0')], {
      ...taxReturn,
      ...table,
      blocks: [...(table.blocks ?? []), first, second],
    });
  expect(look('3')).toEqual([first]);
  expect(look('2')).toEqual([]);
});

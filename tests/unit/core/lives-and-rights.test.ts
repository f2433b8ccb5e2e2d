/** A marriage before a birth, children in a table that the page shows, an allergy in her own words, the months of a right. */
import { expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

test('a marriage before the birth of one of the two', () => {
  const name = 'Date du mariage (JJ/MM/AAAA)';
  const look = (day: string) =>
    wrongIn([
      aDate('Votre date de naissance (JJ/MM/AAAA)', '22/02/1959', { group: 'Vous' }),
      aDate('Date de naissance du conjoint', '04/11/1956', { group: 'Votre conjoint décédé' }),
      aDate(name, day, { group: 'Votre mariage' }),
      aDate('Date de naissance de votre enfant', '12/05/1981', { group: 'Enfant' }),
    ]);
  expect(look('18/06/1938')).toEqual([name]);
  // A child may be born first.
  for (const day of ['18/06/1983', '18/06/1979']) expect(look(day), day).toEqual([]);
});

test('children in the rows of a table, and another number of them', () => {
  const asks = 'Combien d’enfants à charge votre foyer compte-t-il ?';
  const look = (number: string) =>
    wrongIn([aField(asks, { valueType: 'household', text: number })], {
      says: [
        ...['Personne', 'Née le', 'Place dans le foyer'],
        ...['Aurore Delvallée', '11/05/1982', 'Déclarante'],
        ...['Lubin Delvallée', '27/01/2010', 'Enfant à charge'],
        ...['Flore Delvallée', '03/08/2013', 'Enfant à charge'],
      ],
    });
  expect(look('1')).toEqual([asks]);
  expect(look('2')).toEqual([]);
});

test('« Allergie aux arachides », written where her child is said to have none', () => {
  const asks = 'Votre enfant a-t-il une allergie alimentaire ?';
  const remark = 'Ce que l’équipe doit savoir sur la santé de votre enfant';
  const look = (answer: 'Oui' | 'Non', text: string) =>
    wrongIn([aYesNo(asks, answer), aField(remark, { kind: 'textarea', valueType: 'free-text', text })]);
  expect(look('Non', 'Allergie aux arachides, PAI signé.')).not.toEqual([]);
  expect(look('Oui', 'Allergie aux arachides, PAI signé.')).toEqual([]);
  for (const right of [
    'Rien à signaler',
    'Allergie au pollen',
    'Allergie aux arachides suspectée, bilan en cours',
    'Pas d’allergie aux arachides',
  ])
    expect(look('Non', right), right).toEqual([]);
});

test('« Trimestre de droit : octobre, novembre, décembre »: other months are declared', () => {
  const months = ['juin 2026', 'juillet 2026', 'août 2026'];
  const look = (line: string) =>
    wrongIn(
      months.map((month) => anAmount(`Salaires, ${month}`, '1 102,40')),
      {
        host: 'portesdebretagne.msa.fr',
        title: 'Déclarer mes ressources du trimestre',
        today: '2026-10-06',
        says: [line],
      },
    );
  expect(look('Trimestre de droit : octobre, novembre et décembre 2026.')).toEqual([]);
  expect(look('Trimestre déclaré : mars, avril et mai 2026.')).toHaveLength(3);
});

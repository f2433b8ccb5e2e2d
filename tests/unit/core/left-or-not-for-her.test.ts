/** What was left untold, or filled in though it is of others; each beside right answers. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const quarter = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-06-11',
};

describe('nothing ticked, not even « Aucune ressource »', () => {
  const asks = 'Qu’avez-vous perçu en mars, avril et mai 2026 ?';
  const look = (
    ticked: string[],
    says: string[] = [],
    more: ReturnType<typeof aField>[] = [],
    page = quarter,
  ) =>
    wrongIn(
      [
        ...['Salaires', 'Pensions', 'Aucune ressource'].map((label) =>
          aField(label, {
            kind: 'checkbox',
            valueType: 'choice',
            options: [label],
            text: ticked.includes(label) ? label : '',
            question: asks,
          }),
        ),
        ...more,
      ],
      { ...page, says },
    );
  const elsewhere = { host: 'www.mairie-exemple.fr', title: 'Demande en ligne', today: '2026-06-11' };
  test('is told of the money of three months, and where the page says to tick it', () => {
    expect(look([])).toEqual(['Aucune ressource']);
    expect(look(['Aucune ressource'])).toEqual([]);
    expect(look(['Pensions'])).toEqual([]);
    const says = ['Même si vous n’avez rien perçu, vous devez nous le dire : cochez « Aucune ressource ».'];
    expect(look([], says, [], elsewhere)).toContain('Aucune ressource');
    expect(look(['Salaires'], says, [], elsewhere)).toEqual([]);
  });
  test('not elsewhere, nor beside an amount', () => {
    expect(look([], [], [], elsewhere)).toEqual([]);
    expect(look([], [], [anAmount('Salaire de mars 2026', '812,40')])).toEqual([]);
  });
});

test('« (locataires seulement) », filled in by who owns', () => {
  const rent = 'Loyer que vous payez chaque mois (locataires seulement)';
  const look = (text: string, chosen: string, label = rent) =>
    wrongIn([
      aField('Dans ce logement, vous êtes', {
        kind: 'select',
        valueType: 'choice',
        options: ['Locataire', 'Propriétaire, sans prêt', 'Hébergé gratuitement'],
        text: chosen,
      }),
      anAmount(label, text),
    ]);
  expect(look('540', 'Propriétaire, sans prêt')).toEqual([rent]);
  expect(look('540', 'Locataire')).toEqual([]);
  expect(look('', 'Propriétaire, sans prêt')).toEqual([]);
  expect(look('0', 'Propriétaire, sans prêt')).toEqual([]);
  expect(look('540', 'Propriétaire, sans prêt', 'Mensualité du prêt (hors assurance)')).toEqual([]);
});

describe('« Oui » and its amount left', () => {
  const look = (asks: string, says: string[], text: string, after = [anAmount('Dons', '60')]) =>
    wrongIn(
      [
        aYesNo(asks, 'Oui'),
        anAmount('Montant versé dans l’année pour les enfants mineurs 6GU', text),
        ...after,
      ],
      { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025', today: '2026-05-12', says },
    );
  test('of a child who does not live there, and under « les deux lignes suivantes »', () => {
    const asks = 'Avez-vous versé une pension pour un enfant mineur qui ne vit pas chez vous ?';
    expect(look(asks, [], '')).toEqual(['Montant versé dans l’année pour les enfants mineurs 6GU']);
    expect(look(asks, [], '2400')).toEqual([]);
    const none = aField('Nombre d’enfants au lycée', { valueType: 'household', text: '0' });
    expect(look(asks, [], '', [none])).toEqual(['Montant versé dans l’année pour les enfants mineurs 6GU']);
  });
  test('not where the question itself denies', () => {
    expect(look('Êtes-vous sans revenus pour ces enfants ?', [], '')).toEqual([]);
  });
});

test('the last Wednesday before the first', () => {
  const look = (first: string, last: string) =>
    wrongIn([aDate('Premier mercredi souhaité', first), aDate('Dernier mercredi souhaité', last)]);
  expect(look('04/11/2026', '30/06/2026')).toEqual(['Dernier mercredi souhaité']);
  expect(look('04/11/2026', '30/06/2027')).toEqual([]);
});

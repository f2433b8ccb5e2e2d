/** Children counted as ticked, with the one just born, at each school; a household as listed. */
import { describe, expect, test } from 'vitest';
import { aDate, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-02-16',
};
const change = { host: 'wwwd.caf.fr', title: 'Je signale une séparation', today: '2027-02-10' };

test('a household counted smaller than the list that she confirms', () => {
  const asks = 'Combien de personnes votre foyer compte-t-il, vous comprise ?';
  const says = [
    'Voici les personnes rattachées, toutes à inclure :',
    'Fatou DIARRA demandeuse, née en 1984',
    'Mamadou DIARRA conjoint, né en 1981',
    'Inès DIARRA fille, née en 2010, vit avec vous',
  ];
  const look = (count: string) =>
    wrongIn(
      [aYesNo('La liste ci-dessus est-elle exacte ?', 'Oui'), aSelect(asks, ['1', '2', '3', '4'], count)],
      {
        ...c2s,
        says,
      },
    );
  expect(look('2')).toEqual([asks]);
  expect(look('3')).toEqual([]);
});

test('three children at a school where the page knows one', () => {
  const levels = ['7EA – Enfants au collège', '7EC – Enfants au lycée'];
  const says = [
    'Personnes à charge : deux enfants, Lucie (12 ans, élève au collège) et Paul (16 ans, élève au lycée).',
  ];
  const look = (counts: string[]) =>
    wrongIn(
      levels.map((label, at) => aField(label, { valueType: 'count', text: counts[at] ?? '' })),
      { ...taxReturn, says },
    );
  expect(look(['3', '1'])).toEqual([levels[0]]);
  expect(look(['1', '1'])).toEqual([]);
});

describe('children counted', () => {
  const asks = 'Nombre d’enfants qui vivent avec vous (enfants cochés ci-dessus)';
  const boxes = ['Léa, née le 03/05/2015', 'Tom, né le 19/09/2018'].map((label) =>
    aField(label, { kind: 'checkbox', question: 'Enfants qui vivent avec vous', text: label }),
  );
  const look = (count: string, label = asks) =>
    wrongIn([...boxes, aField(label, { valueType: 'household', text: count })], {
      ...change,
      title: 'Déclarer un changement',
    });
  test('as ticked', () => {
    expect(look('3')).toEqual([asks]);
    expect(look('2')).toEqual([]);
    // One more may have no box.
    expect(look('3', 'Nombre d’enfants qui vivent avec vous')).toEqual([]);
  });
  test('with the one just born', () => {
    const baby = 'Combien d’enfants vivent maintenant chez vous, le bébé compris ?';
    const says = [
      'Enfants déjà inscrits à votre dossier et vivant chez vous : 1 (Lila LE GOFF, née le 22/02/2024).',
    ];
    const born = (count: string) =>
      wrongIn(
        [
          aDate('Date de naissance', '14/05/2027', { group: 'L’enfant qui vient de naître' }),
          aSelect('Naissance simple ou multiple', ['Un seul enfant', 'Jumeaux'], 'Un seul enfant'),
          aField(baby, { valueType: 'household', text: count }),
        ],
        { ...change, title: 'Déclarer une naissance', today: '2027-05-20', says },
      );
    expect(born('1')).toEqual([baby]);
    expect(born('2')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

const aCount = (label: string, text: string) =>
  aField(label, { kind: 'number', valueType: 'household', text });

function counted(fields: Field[], given: Partial<PageModel> = {}) {
  const buttons = [aButton('Suivant', 'next')];
  const page = aPage('wwwd.caf.fr', ['Changement de situation'], { fields, buttons, ...given });
  return assessed(page, '2026-11-24')
    .problems.filter(({ check }) => check === 'count')
    .map(({ fieldLabel, text }) => [fieldLabel, text.params.stated, text.params.told]);
}

describe('children announced and children told one by one', () => {
  const rows = (names: string[]) =>
    names.map((text, at) => aField('Prénom', { text, group: `Enfant n° ${at + 1}`, valueType: 'name' }));

  test('one more than announced; as many; rows left empty', () => {
    const label = 'Nombre d’enfants à votre charge';
    expect(counted([aCount(label, '1'), ...rows(['Nora', 'Elio'])])).toEqual([[label, '1', '2']]);
    expect(counted([aCount(label, '2'), ...rows(['Nora', 'Elio'])])).toEqual([]);
    expect(counted([aCount(label, '2'), ...rows(['Nora', 'Elio', '', ''])])).toEqual([]);
    expect(counted([aCount(label, '3'), ...rows(['Nora', 'Elio', '', ''])])).toEqual([[label, '3', '2']]);
  });

  test('each named by the case itself, whatever the part is called', () => {
    const label = 'Nombre d’enfants mineurs à charge';
    const group = 'Personnes à charge au 1er janvier';
    const child = (text: string) => [
      aField('Prénom de l’enfant', { text, group, valueType: 'name' }),
      aField('Année de naissance', { text: '2016', group }),
    ];
    const says = { blocks: ['Inscrivez ci-dessous chaque enfant compté :'] };
    const two = [...child('Nora'), ...child('Elio')];
    expect(counted([aCount(label, '1'), ...two], says)).toEqual([[label, '1', '2']]);
    expect(counted([aCount(label, '2'), ...two], says)).toEqual([]);
  });

  test('of a household, each in a row with who she is to the one who asks', () => {
    const label = 'Nombre de personnes du foyer, vous compris';
    const blocks = ['Lien', 'Nom et prénom', 'Date de naissance'];
    const rows = ['Demandeur', 'Conjoint', 'Enfant'].flatMap((tie, at) => [
      tie,
      `${['Nora', 'Elio', 'Lise'][at]} EXEMPLE`,
      `0${at + 1}/02/1990`,
    ]);
    expect(counted([aCount(label, '2')], { blocks: [...blocks, ...rows] })).toEqual([[label, '2', '3']]);
    expect(counted([aCount(label, '3')], { blocks: [...blocks, ...rows] })).toEqual([]);
    // The tie may stand last, and the page say that the two are the same.
    const last = ['Vous-même', 'Conjoint', 'Fille'].flatMap((tie, at) => [
      `${['Nora', 'Elio', 'Lise'][at]} EXEMPLE`,
      `0${at + 1}/02/1990`,
      tie,
    ]);
    const same = ['Ce nombre doit être le même que celui du tableau.', ...blocks, ...last];
    expect(counted([aCount(label, '6')], { blocks: same })).toEqual([[label, '6', '3']]);
    expect(counted([aCount(label, '3')], { blocks: same })).toEqual([]);
    // A tie that is not known leaves somebody out.
    const unknown = [...same, 'Noé EXEMPLE', '04/02/2019', 'Fils d’Elio'];
    expect(counted([aCount(label, '4')], { blocks: unknown })).toEqual([]);
    // One more may have come since the list was made, not where it is made here.
    const adds = [aButton('Ajouter une personne', 'other')];
    const four = (buttons: typeof adds) =>
      counted([aCount(label, '4')], { blocks: [...blocks, ...rows], buttons });
    expect(four([])).toEqual([]);
    expect(four(adds)).toEqual([[label, '4', '3']]);
    const numbered = [
      'Personne 1 – vous',
      'Nora EXEMPLE, née le 01/02/1990',
      'Personne 2 – enfant',
      'Lise EXEMPLE, née le 02/02/2015',
    ];
    const more = [aButton('+ Ajouter une personne', 'other')];
    expect(counted([aCount(label, '3')], { blocks: numbered, buttons: more })).toEqual([[label, '3', '2']]);
    expect(counted([aCount(label, '2')], { blocks: numbered, buttons: more })).toEqual([]);
    // Nobody there is said to be her: she may be told elsewhere.
    expect(counted([aCount(label, '3')], { blocks: [...blocks, ...rows.slice(3)] })).toEqual([]);
  });

  test('a child to be born is not counted', () => {
    const label = 'Nombre d’enfants à votre charge';
    const unborn = [
      aField('Prénom', { text: 'Zoé', group: 'Enfant n° 3', valueType: 'name' }),
      aField('Naissance prévue le', { text: '02/03/2027', group: 'Enfant n° 3', valueType: 'date' }),
    ];
    expect(counted([aCount(label, '2'), ...rows(['Nora', 'Elio']), ...unborn])).toEqual([]);
    expect(counted([aCount(label, '1'), ...rows(['Nora', 'Elio']), ...unborn])).toEqual([[label, '1', '2']]);
  });

  test('asked as a question', () => {
    const label = 'Combien d’enfants avez-vous à charge ?';
    expect(counted([aCount(label, '1'), ...rows(['Nora', 'Elio'])])).toEqual([[label, '1', '2']]);
  });

  test('fewer where another page may hold the rest; nobody told here', () => {
    expect(counted([aCount('Nombre d’enfants', '3'), ...rows(['Nora'])])).toEqual([]);
    expect(counted([aCount('Nombre d’enfants', '3')])).toEqual([]);
  });

  test('told in rows that have a number alone, under « Enfants »; the rows of a whole household are not children', () => {
    const table = (given: string[]) =>
      given.flatMap((text, at) => [
        aField(`${at + 1} – Prénom`, { text, valueType: 'name' }),
        aField(`${at + 1} – Né(e) le`, { text: text && '22/02/2020', valueType: 'date' }),
      ]);
    const label = 'Nombre d’enfants à charge depuis ce changement';
    const under = { blocks: ['Enfants vivant au foyer (une ligne par enfant)'] };
    expect(counted([aCount(label, '3'), ...table(['Maëlys', 'Ewen', ''])], under)).toEqual([
      [label, '3', '2'],
    ]);
    expect(counted([aCount(label, '2'), ...table(['Maëlys', 'Ewen', ''])], under)).toEqual([]);
    expect(counted([aCount(label, '1'), ...table(['Odile', 'Ewen', ''])])).toEqual([]);
  });

  test('« Enfants à charge : non », and a number of them', () => {
    const fields = (text: 'Oui' | 'Non') => [
      aYesNo('Enfants à charge', text),
      aCount('Nombre d’enfants à charge', '2'),
    ];
    const look = (text: 'Oui' | 'Non') =>
      assessed(
        aPage('wwwd.caf.fr', ['Changement de situation'], {
          fields: fields(text),
          buttons: [aButton('Suivant', 'next')],
        }),
        '2026-11-24',
      ).problems.map(({ check }) => check);
    expect(look('Non')).toEqual(['contradiction']);
    expect(look('Oui')).toEqual([]);
  });

  test('some of them only: nothing tells which', () => {
    for (const some of ['de moins de 3 ans', 'en garde alternée', 'scolarisés'])
      expect(counted([aCount(`Nombre d’enfants ${some}`, '1'), ...rows(['Nora', 'Elio'])]), some).toEqual([]);
    const born = ['2001', '2018'].map((text, at) =>
      aField('Année de naissance', { text, group: `Enfant n° ${at + 1}`, valueType: 'year' }),
    );
    expect(counted([aCount('Nombre d’enfants mineurs', '1'), ...born])).toEqual([]);
    const two = [aCount('Nombre d’enfants mineurs', '1'), aCount('Nombre d’enfants', '2')];
    expect(counted([...two, ...rows(['Nora', 'Elio'])])).toEqual([]);
  });
});

describe('a recap that tells them again', () => {
  const recap = (lines: string[]) =>
    counted([], {
      headings: ['Changement de situation', 'Votre foyer'].map((text, at) => ({ level: at + 1, text })),
      blocks: ['Changement de situation', 'Votre foyer', ...lines],
      buttons: [aButton('Modifier', 'previous'), aButton('Valider ma déclaration', 'submit-final')],
      answers: lines.map((line, at) => ({
        block: at + 2,
        from: line.indexOf(' : '),
        name: at + 2,
        column: null,
      })),
    });
  const label = 'Nombre de personnes dans votre foyer';

  test('children in a table, by their births', () => {
    const cells = (text: string, at: number) => [`MOREL ${text}`, `0${at + 1}/06/2019`];
    const page = (told: string) => {
      const names = ['Zoé', 'Paul'];
      const lines = ['Votre foyer', `Nombre d’enfants : ${told}`, 'Les enfants', ...names.flatMap(cells)];
      const titles = ['Changement de situation', 'Votre foyer', 'Les enfants'];
      return counted([], {
        headings: titles.map((text, at) => ({ level: at === 0 ? 1 : 2, text })),
        blocks: lines,
        buttons: [aButton('Modifier', 'previous'), aButton('Valider ma déclaration', 'submit-final')],
        answers: [4, 6].map((block) => ({ block, from: 0, name: block - 1, column: null })),
      });
    };
    expect(page('1')).toEqual([['Nombre d’enfants', '1', '2']]);
    expect(page('2')).toEqual([]);
  });

  test('people with their numbers', () => {
    const people = ['Personne 1 : MOREL Anne', 'Personne 2 : MOREL Zoé'];
    expect(recap([`${label} : 3`, ...people])).toEqual([[label, '3', '2']]);
    expect(recap([`${label} : 2`, ...people])).toEqual([]);
    expect(recap([`${label} : 3`, ...people, 'Enfant 1 : MOREL Paul'])).toEqual([]);
  });

  test('a table of the household, hers among its rows, announced in a line of text', () => {
    const table = (told: string, rows: string[][]) => {
      const head = ['Changement de situation', 'Votre foyer', `Nombre de personnes dans le foyer : ${told}`];
      const columns = ['Nom', 'Né(e) le', 'Lien avec vous', 'Remarque', 'Ville', 'Pays', 'Code'];
      const start = head.length + columns.length;
      return counted([], {
        headings: head.slice(0, 2).map((text, at) => ({ level: at + 1, text })),
        blocks: [...head, ...columns, ...rows.flat()],
        buttons: [aButton('Modifier', 'previous'), aButton('Valider ma déclaration', 'submit-final')],
        answers: rows.flatMap((_row, at) =>
          [1, 2].map((column) => ({
            block: start + at * 3 + column,
            from: 0,
            name: start + at * 3,
            column: head.length + column,
          })),
        ),
      });
    };
    const her = ['GIRAUD Line', '04/05/1990', 'Allocataire'];
    const twins = ['03/03/2018', '03/03/2018'].map((born) => ['GIRAUD', born, 'Enfant']);
    const name = 'Nombre de personnes dans le foyer';
    expect(table('4', [her, ...twins])).toEqual([[name, '4', '3']]);
    expect(table('2', [her, ...twins])).toEqual([[name, '2', '3']]);
    expect(table('3', [her, ...twins])).toEqual([]);
    // Without her own row, nothing tells whether she is counted.
    expect(table('3', twins)).toEqual([]);
  });
});

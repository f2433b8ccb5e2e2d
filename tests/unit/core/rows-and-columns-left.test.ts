/** Rows and columns of a table in which nothing was written. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { cafPage, ftPage, see } from '../../support/declared-pages.ts';
import { aSelect, casesOf } from '../../support/filled-in.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const problemsOf = ({ findings }: ReturnType<typeof see>) =>
  findings.filter(({ status }) => status === 'problem').map(({ fieldLabel }) => fieldLabel);
const hours = casesOf('hours');

describe('months told as « M-4 »', () => {
  const people = ['Vous', 'Votre conjoint', 'Enfant (Lina, 18 ans)'];
  const page = (cell: (row: number, column: number) => string, marks = ['M-4', 'M-3', 'M-2']) =>
    cafPage((fields) => {
      const cells = people.flatMap((person, row) =>
        marks.map((mark, column) =>
          aField(`${person} – ${mark}`, { group: 'Ressources du foyer', text: cell(row, column) }),
        ),
      );
      fields.splice(0, fields.length, ...cells);
    });
  const left = (...given: Parameters<typeof page>) => problemsOf(see(page(...given), '2026-12-01'));

  test('nothing in any of them', () => expect(left(() => '')).toHaveLength(9));
  test('a row', () => {
    expect(left((row) => (row === 1 ? '' : '700'))).toHaveLength(3);
    expect(left((row) => (row === 2 ? '' : '700'))).toHaveLength(3);
  });
  test('a column', () => expect(left((_row, column) => (column === 2 ? '' : '700'))).toHaveLength(3));
  test('all of them written', () => expect(left(() => '0')).toEqual([]));
  test('marks of other months are not taken for those', () =>
    expect(left((row) => (row === 1 ? '' : '700'), ['M-1', 'M-2', 'M-3'])).toEqual([]));
});

describe('the row of one of two on a recap', () => {
  const head = ['', 'Juillet 2026', 'Août 2026', 'Septembre 2026'];
  const table = (rows: string[][]) => {
    const { blocks = [], answers = [] } = tableOf(head, rows);
    // A cell with nothing in it is no line of the page.
    const kept = blocks.flatMap((block, at) => (block === '' ? [] : [at]));
    const now = (at: number | null): number => kept.indexOf(at ?? -1);
    return caf([], {
      blocks: kept.map((at) => blocks[at] ?? ''),
      answers: answers
        .filter(({ block }) => blocks[block] !== '')
        .map((one) => ({ ...one, block: now(one.block), name: now(one.name), column: now(one.column) })),
    });
  };
  const hers = ['Vous', '500 €', '500 €', '500 €'];

  test.each(['Conjoint', 'Votre conjoint', 'Votre concubine', 'Partenaire'])('%s', (who) => {
    const { verdict, problems } = told(table([hers, [who, '', '', '']]));
    expect(problems).toHaveLength(3);
    expect(verdict).toBe('attention');
    expect(told(table([[who, '', '', ''], hers])).problems).toHaveLength(3);
  });

  test('hers, over that of the partner', () =>
    expect(
      told(
        table([
          ['Vous', '', '', ''],
          ['Votre conjoint', '0 €', '0 €', '12 €'],
        ]),
      ).problems,
    ).toHaveLength(3));

  test.each([
    ['said to be zero', [hers, ['Votre conjoint', '0 €', '0 €', '0 €']]],
    ['of a child, who need not have any', [hers, ['Enfant', '', '', '']]],
    ['alone', [hers]],
  ])('%s', (_name, rows) => expect(told(table(rows)).problems).toEqual([]));
});

describe('a row of « Heures – EXEMPLE »', () => {
  const ask = 'Contrat terminé en novembre ?';
  const row = (who: string, [worked = '', paid = '', ended = '']: string[]): Field[] => [
    hours(`Heures – ${who}`, worked),
    anAmount(`Salaire brut – ${who}`, paid),
    aSelect(`${ask} – ${who}`, ['–', 'Oui', 'Non'], ended, { valueType: 'yes-no' }),
  ];
  const page = (first: string[], second: string[]) => {
    const fields = [...row('Mairie de Brest', first), ...row('O2 Services', second)];
    return see(
      ftPage((all) =>
        all.splice(
          0,
          1,
          aYesNo('Avez-vous travaillé ou exercé une activité non salariée ?', 'Oui'),
          ...fields,
        ),
      ),
      '2026-12-01',
    );
  };
  const asked = (seen: ReturnType<typeof page>) =>
    seen.findings.filter(({ status, check }) => ['problem', 'unknown'].includes(status) && check !== 'ask');

  test('the hours of one left', () =>
    expect(problemsOf(page(['24', '290,40', 'Non'], ['', '150', 'Oui']))).toEqual(['O2 Services – Heures']));
  test('the pay of one left', () =>
    expect(problemsOf(page(['24', '290,40', 'Non'], ['12', '', 'Oui']))).toEqual([
      'O2 Services – Salaire brut',
    ]));
  test('« Non » of one is not said of the hours of the next', () =>
    expect(asked(page(['24', '290,40', 'Non'], ['12', '150', 'Oui']))).toEqual([]));
});

describe('children, where she has none', () => {
  const page = (count: string, group: string, given: Field[] = []) =>
    problemsOf(
      see(
        aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources', 'Vos ressources'], {
          fields: [
            aField('Nombre d’enfants à charge', { valueType: 'household', text: count }),
            anAmount('Salaire net social du trimestre', '1200', { group: 'Vous' }),
            ...given,
            anAmount('Ressources', '', { group }),
          ],
        }),
      ),
    );

  test('nobody to say anything of', () => {
    expect(page('0', 'Enfant 1')).toEqual([]);
    expect(page('1', 'Enfant 1')).toEqual(['Ressources']);
  });
  test('one who is named is somebody', () => {
    expect(page('0', 'Enfant (Lina, 18 ans)')).toEqual(['Ressources']);
    const named = aField('Prénom', { valueType: 'name', text: 'Lina', group: 'Enfant 1' });
    expect(page('0', 'Enfant 1', [named])).toContain('Ressources');
  });
});

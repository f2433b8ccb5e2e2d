/** A pay told for a month before somebody's first work, by what the page or her own words say; and families who may have one. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const title = 'Déclaration trimestrielle de ressources';
const months = ['Mars 2026', 'Avril 2026', 'Mai 2026'];
const paysOf = (group: string, sums: string[], given: Parameters<typeof anAmount>[2] = {}) =>
  months.map((month, at) => anAmount(`Salaires ${month}`, sums[at] ?? '', { group, ...given }));
const seen = (fields: Field[], blocks: string[], host = 'wwwd.caf.fr', given: Partial<PageModel> = {}) =>
  assessed(aPage(host, [title], { fields, blocks: [title, ...months, ...blocks], ...given }), '2026-07-08')
    .problems.filter(({ check }) => check === 'paid-month')
    .map(({ fieldLabel }) => fieldLabel);

const wrong = ['1 284,60', '0', '0'];
const right = ['0', '0', '1 284,60'];
const his = 'Karim EXEMPLE (votre conjoint)';
const look = (line: string, sums = wrong, host?: string, more: Field[] = []) =>
  seen(
    [...paysOf('Nadia EXEMPLE', ['912,30', '912,30', '940,12']), ...paysOf(his, sums), ...more],
    ['Vous', 'Nadia EXEMPLE, salariée à temps partiel', 'Votre conjoint', line],
    host,
  );

describe('the page says when the partner’s work began', () => {
  test.each([
    'Karim EXEMPLE, sans emploi et sans indemnités jusqu’au 3 mai 2026. Premier emploi commencé le 4 mai 2026 (Transports EXEMPLE)',
    'Karim EXEMPLE : premier emploi depuis le 04/05/2026',
    'Karim EXEMPLE, né le 12/03/2004, premier emploi à partir de mai 2026',
    'Karim a commencé son premier emploi le 4 mai 2026.',
    'Karim n’avait jamais travaillé avant le 4 mai 2026.',
    'Karim EXEMPLE, sans aucune ressource jusqu’au 3 mai 2026',
    'Karim EXEMPLE, aucun revenu jusqu’au 3 mai',
    'Karim EXEMPLE, sans emploi depuis le 05/11/2025 et jusqu’au 03/05/2026',
    'Karim EXEMPLE, sans emploi du 05/11/2025 au 03/05/2026',
    'Karim EXEMPLE, sans emploi ni indemnités jusqu’au 3 mai 2026, puis salarié',
  ])('%s', (line) => {
    expect(look(line)).toEqual(['Salaires Mars 2026']);
    expect(look(line, wrong, 'bourgogne.msa.fr')).toEqual(['Salaires Mars 2026']);
    expect(look(line, right)).toEqual([]);
    expect(look(line, ['0', '0', '0'])).toEqual([]);
  });

  test('of somebody else', () => {
    const line = 'Sofia EXEMPLE, premier emploi depuis le 04/05/2026';
    expect(seen(paysOf(his, wrong), ['Vos enfants', line])).toEqual([]);
    expect(seen(paysOf('Sofia EXEMPLE', wrong), ['Vos enfants', line])).toEqual(['Salaires Mars 2026']);
  });

  test('where the work began in the first month, nothing comes before', () =>
    expect(look('Karim EXEMPLE : premier emploi depuis le 02/03/2026')).toEqual([]));

  test.each([
    // A last pay, or work of some hours.
    'Karim EXEMPLE, sans emploi depuis le 20/02/2026 et jusqu’au 03/05/2026',
    'Karim EXEMPLE, sans emploi jusqu’au 3 mai 2026',
    'Karim EXEMPLE, demandeur d’emploi indemnisé jusqu’au 3 mai 2026',
    'Karim EXEMPLE, salarié depuis le 04/05/2026',
    'Karim EXEMPLE, missions d’intérim, puis premier emploi stable depuis le 04/05/2026',
    'Karim EXEMPLE, premier emploi en CDI depuis le 04/05/2026',
    'Karim EXEMPLE, premier emploi terminé le 31/05/2026',
    'Karim EXEMPLE, premier emploi jusqu’au 31 mai 2026',
    'Karim EXEMPLE, premier emploi, attestation reçue le 4 mai 2026',
    'Karim EXEMPLE, apprenti, premier emploi depuis le 04/05/2026',
    'Karim EXEMPLE, à la recherche d’un premier emploi depuis le 04/05/2026',
    'Karim EXEMPLE, sans revenus fonciers jusqu’au 3 mai 2026',
    'Si Karim a eu son premier emploi le 4 mai 2026, indiquez 0 avant.',
  ])('nothing of %s', (line) => expect(look(line)).toEqual([]));

  test('without an allowance, and paid late for the new work', () => {
    const line = 'Karim EXEMPLE, sans emploi ni indemnités jusqu’au 19 mai 2026';
    expect(look(line)).toEqual([]);
    expect(look(line.replace('19', '3'), ['310', '0', '1 284,60'])).toEqual([]);
  });

  test('a pay that is explained, that is known already, that is no pay', () => {
    const line = 'Karim EXEMPLE, premier emploi commencé le 4 mai 2026';
    const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
    expect(look(line, wrong, undefined, [note('Gratification de stage en mars')])).toEqual([]);
    expect(look(line, wrong, undefined, [note('Merci')])).toEqual(['Salaires Mars 2026']);
    const known = paysOf(his, wrong, { initial: '1 284,60' });
    expect(seen(known, [line])).toEqual([]);
    const pension = months.map((month, at) =>
      anAmount(`Pension d’invalidité ${month}`, wrong[at] ?? '', { group: his }),
    );
    expect(seen(pension, [line])).toEqual([]);
  });
});

test('who reads, a child, and her own words', () => {
  const mine = paysOf('Vous', wrong);
  expect(seen(mine, ['Vous êtes dans votre premier emploi depuis le 04/05/2026'])).toEqual([
    'Salaires Mars 2026',
  ]);
  expect(seen(mine, ['Votre situation professionnelle', 'Premier emploi depuis le 04/05/2026'])).toHaveLength(
    1,
  );
  const child = 'Lucas EXEMPLE, 19 ans';
  expect(seen(paysOf(child, wrong), [child, 'Premier emploi depuis le 04/05/2026'])).toHaveLength(1);
  const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
  const partner = paysOf('Votre conjoint', wrong);
  const said = 'Mon mari n’avait jamais travaillé avant le 4 mai 2026.';
  expect(seen([...partner, note(said)], [])).toEqual(['Salaires Mars 2026']);
  expect(seen([...paysOf('Vous', wrong), note(said)], [])).toEqual([]);
  expect(seen([...paysOf('Vous', wrong), note('J’ai eu mon premier emploi le 4 mai.')], [])).toHaveLength(1);
});

test('on a recap', () => {
  const page = (sums: string[]) =>
    told(
      caf([
        'Situation de Karim : premier emploi depuis le 04/05/2026',
        ...months.map((month, at) => `Karim – Salaire ${month} : ${sums[at]} €`),
      ]),
    ).problems;
  const found = ['paid-month', 'Karim – Salaire Mars 2026'];
  expect(page(wrong)).toContainEqual(found);
  expect(page(right)).not.toContainEqual(found);
});

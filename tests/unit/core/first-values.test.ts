import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { changeOf } from '../../../core/check/answers/changed.ts';
import { type FirstValues, rememberFirst, withFirstValues } from '../../../core/first-values.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { guidesFor } from '../../../packs/index.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const host = 'wwwd.caf.fr';
const titles = ['Ma déclaration trimestrielle', 'Vos ressources'];
const assessed = (page: PageModel) =>
  assess(page, guidesFor(host), emptyProgress, '2026-11-24', 'Europe/Paris');
const ofPage = (fields: Field[], given: Partial<PageModel> = {}) => aPage(host, titles, { fields, ...given });
const salary = (text: string, initial: string) => anAmount('Salaires août 2026', text, { initial });
/** What is known once these pages were seen, one after the other. */
const onceSeen = (...pages: PageModel[]) =>
  pages.reduce<FirstValues>(
    (known, page) => rememberFirst(known, page, assessed(withFirstValues(page, known))),
    {},
  );
const change = (page: PageModel, known: FirstValues) =>
  withFirstValues(page, known).fields.map((field) => changeOf(field));

describe('an already-written amount she changed, when the page is drawn again', () => {
  const known = onceSeen(ofPage([salary('', '1180')]), ofPage([salary('1600', '1180')]));

  test('is still changed, from what was there first', () => {
    const again = withFirstValues(ofPage([salary('1 600,00', '1 600,00')]), known);
    const [told] = assessed(again).findings.filter(({ check }) => check === 'changed-value');
    expect(told).toMatchObject({
      status: 'problem',
      text: { params: { before: expect.stringMatching(/180/) } },
    });
  });

  test('of a numbered page or a table too, whose names are understood otherwise than they are read', () => {
    const numbered = (text: string, initial: string) =>
      aPage(host, ['1. Ma déclaration trimestrielle', '2. Vos ressources'], {
        fields: [
          anAmount('1. Salaires août 2026', text, { initial }),
          anAmount('2. Salaires septembre 2026', '900', { initial: '900' }),
        ],
      });
    const seen = onceSeen(numbered('1600', '1180'));
    expect(change(numbered('1600', '1600'), seen)).toEqual(['changed', 'kept']);
    const row = (text: string, initial: string) =>
      ofPage(
        ['Juillet', 'Août'].map((month, at) =>
          anAmount(`Salaires – ${month} 2026`, at ? '900' : text, {
            initial: at ? '900' : initial,
            group: 'Vous',
          }),
        ),
      );
    expect(change(row('1600', '1600'), onceSeen(row('1600', '1180')))).toEqual(['changed', 'kept']);
  });

  test('is as it was once it is put back there', () => {
    const back = ofPage([salary('1180', '1600')]);
    expect(change(back, known)).toEqual(['kept']);
    expect(
      change(ofPage([salary('1180', '1180')]), onceSeen(ofPage([salary('1600', '1180')]), back)),
    ).toEqual(['kept']);
  });

  test('a third amount is still a change of the first', () => {
    const third = onceSeen(ofPage([salary('1600', '1180')]), ofPage([salary('1700', '1600')]));
    const again = withFirstValues(ofPage([salary('1700', '1700')]), third);
    expect(again.fields[0]?.initial).toEqual({ state: 'filled', text: '1180' });
    // While the page that began with her second amount still stands, too.
    expect(change(ofPage([salary('1700', '1600')]), third)).toEqual(['changed']);
  });

  test('what she wrote in an empty case was not there', () => {
    expect(change(ofPage([salary('900', '900')]), onceSeen(ofPage([salary('900', '')])))).toEqual(['none']);
  });
});

describe('nothing passes to a case that is not hers', () => {
  const known = onceSeen(ofPage([salary('1600', '1180')]));

  test('another amount was written by the page', () => {
    expect(change(ofPage([salary('940', '940')]), known)).toEqual(['kept']);
  });

  test('nor to a page of another title, step or address', () => {
    const fields = [salary('1600', '1600')];
    const others = [
      aPage(host, [titles[0] ?? '', 'Les ressources de votre conjoint'], { fields }),
      ofPage(fields, { path: '/conjoint' }),
      ofPage(fields, { step: { index: 3, total: 4, title: null } }),
      aPage('monespaceprive.msa.fr', titles, { fields }),
    ];
    for (const page of others) expect(change(page, known)).toEqual(['kept']);
  });

  test('an empty case, a zero, a choice, or one of two cases of one name may be anybody’s', () => {
    expect(change(ofPage([salary('', '')]), known)).toEqual(['none']);
    expect(change(ofPage([salary('', '')]), onceSeen(ofPage([salary('', '1180')])))).toEqual(['none']);
    expect(change(ofPage([salary('0', '0')]), onceSeen(ofPage([salary('0', '1180')])))).toEqual(['kept']);
    const asked = (text: 'Oui' | 'Non', initial: string) => aYesNo('Travaillez-vous ?', text, { initial });
    expect(change(ofPage([asked('Non', 'Non')]), onceSeen(ofPage([asked('Non', 'Oui')])))).toEqual(['kept']);
    const two = ofPage([salary('1600', '1180'), salary('900', '')]);
    expect(onceSeen(two)).toEqual({});
  });

  test('a wall or a code on the way takes nothing away', () => {
    for (const stopped of ['captcha', 'one-time-code'] as const)
      expect(onceSeen(ofPage([salary('1600', '1180')]), aPage(host, ['Connexion'], { stopped }))).toEqual(
        known,
      );
  });

  test('whoever signs in finds nothing', () => {
    expect(
      onceSeen(ofPage([salary('1600', '1180')]), aPage(host, ['Connexion'], { stopped: 'sign-in' })),
    ).toEqual({});
  });

  test('a number that names her, or a password, is not kept', () => {
    const fields = [
      aField('Numéro de sécurité sociale', { valueType: 'nir', text: '2 84 05 75 123 456 28', initial: 'x' }),
      aField('IBAN', { valueType: 'iban', text: 'FR76', initial: 'FR14' }),
      aField('Mot de passe', { kind: 'password', text: 'secret', initial: 'other' }),
    ];
    expect(onceSeen(ofPage(fields))).toEqual({});
  });

  test('nothing new is the same memory', () => {
    const page = ofPage([salary('1600', '1180')]);
    expect(rememberFirst(known, page, assessed(page))).toBe(known);
  });
});

describe('an amount written in two cases, its euros and its cents', () => {
  const pair = (month: string, euros: [string, string], cents: string) => [
    anAmount('Euros', euros[0], { initial: euros[1], group: `Montant net social – ${month} 2026` }),
    anAmount('Centimes', cents, { initial: cents, group: `Montant net social – ${month} 2026` }),
  ];
  const page = (august: string) =>
    ofPage([
      ...pair('juillet', ['1100', '1100'], '50'),
      ...pair('août', [august, '1250'], '51'),
      ...pair('septembre', ['900', '900'], '12'),
    ]);
  const changed = (now: PageModel, known: FirstValues) =>
    assessed(withFirstValues(now, known)).findings.flatMap(({ check, status, group }) =>
      check === 'changed-value' && status === 'problem' ? [group] : [],
    );

  test('untouched, is not kept as hers', () => {
    const known = onceSeen(page('1250'), page('1250'));
    expect(known).toEqual({});
    expect(changed(page('1250'), known)).toEqual([]);
  });

  test('changed, is told at each reading, and it alone', () => {
    const known = onceSeen(page('1250'), page('1400'));
    expect(changed(page('1400'), known)).toEqual([expect.stringContaining('août')]);
  });
});

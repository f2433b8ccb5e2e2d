/** An already-written amount she changed, on the page it is sent from. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import { type FirstValues, rememberFirst, withFirstValues } from '../../../core/first-values.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { nameFields } from '../../../core/progress-names.ts';
import { guidesFor } from '../../../packs/index.ts';
import { aButton, anAmount, aPage } from '../../support/page-model.ts';
import { recapOf, tableOf } from '../../support/recap.ts';

const host = 'wwwd.caf.fr';
const today = '2026-11-24';
const see = (page: PageModel, known: FirstValues, progress: Progress = emptyProgress) =>
  assess(
    withFirstValues(page, known),
    guidesFor(page.host),
    progress,
    today,
    'Europe/Paris',
    undefined,
    known,
  );
/** What is known once these pages were seen. */
const onceSeen = (...pages: PageModel[]) =>
  pages.reduce<FirstValues>((known, page) => {
    const seen = see(page, known);
    const guide = guidesFor(page.host).find(({ id }) => id === seen.place?.procedure) ?? null;
    return rememberFirst(known, page, seen, guide);
  }, {});
const changedIn = (page: PageModel, known: FirstValues, progress?: Progress) => {
  const { findings, review, verdict } = see(page, known, progress);
  return {
    verdict,
    told: findings.flatMap(({ check, status, text }) =>
      check === 'changed-value' && status !== 'ok' ? [text.params.before] : [],
    ),
    first: review[0]?.hasChanged ? review[0].initial : null,
  };
};
const quiet = { verdict: 'complete', told: [], first: null };

const months = ['juillet', 'août', 'septembre'];
const form = (august: [string, string], names = (month: string) => `Montant net social – ${month} 2026`) =>
  aPage(host, ['Déclaration trimestrielle', 'Vos ressources'], {
    fields: months.map((month, at) =>
      anAmount(names(month), at === 1 ? august[0] : '980,00', { initial: at === 1 ? august[1] : '980,00' }),
    ),
    buttons: [aButton('Continuer', 'next')],
  });
const recap = (sums: string[], more: string[][] = []) =>
  recapOf(
    host,
    'Déclaration trimestrielle de ressources',
    [],
    tableOf(
      ['Mois', 'Montant net social'],
      [...months.map((month, at) => [`${month} 2026`, sums[at] ?? '']), ...more],
    ),
  );
const changed = form(['1500', '1100,50']);
const sums = ['980,00 €', '1 500,00 €', '980,00 €'];

describe('an amount she changed on a page before', () => {
  test('is told on the recap, first, with what was there', () => {
    const { verdict, told, first } = changedIn(recap(sums), onceSeen(changed));
    expect(verdict).toBe('attention');
    expect(told).toEqual([expect.stringMatching(/100,50/)]);
    expect(first).toMatch(/100,50/);
  });

  test('and on a line of text, or in France Travail’s guide, of no month', () => {
    const lines = months.map((month, at) => `Montant net social – ${month} 2026 : ${sums[at]}`);
    const text = recapOf(host, 'Déclaration trimestrielle de ressources', lines);
    expect(changedIn(text, onceSeen(changed)).told).toHaveLength(1);
    const ft = 'candidat.francetravail.fr';
    const titles = ['Mon actualisation de novembre 2026', 'Vos activités'];
    const work = aPage(ft, titles, {
      fields: [anAmount('Salaire brut', '620,00', { initial: '845,30' })],
      buttons: [aButton('Suivant', 'next')],
    });
    const last = aPage(ft, ['Mon actualisation de novembre 2026', 'Je vérifie et valide ma déclaration'], {
      blocks: [
        'Mon actualisation de novembre 2026',
        'Salaire brut : 620,00 €',
        'Toujours à la recherche d’un emploi : Oui',
      ],
      buttons: [aButton('Valider', 'submit-final')],
    });
    expect(changedIn(last, onceSeen(work)).told).toEqual([expect.stringMatching(/845,30/)]);
    expect(changedIn(last, {}).told).toEqual([]);
  });
});

describe('nothing is told', () => {
  test('of an amount left as it was, put back, or changed once more by the site', () => {
    expect(
      changedIn(recap(['980,00 €', '1 100,50 €', '980,00 €']), onceSeen(form(['1100,50', '1100,50']))),
    ).toEqual(quiet);
    expect(changedIn(recap(['980,00 €', '1 100,50 €', '980,00 €']), onceSeen(changed))).toEqual(quiet);
    expect(changedIn(recap(['980,00 €', '1 490,00 €', '980,00 €']), onceSeen(changed))).toEqual(quiet);
  });

  test('of what was not there before', () => {
    expect(changedIn(recap(sums), onceSeen(form(['1500', ''])))).toEqual(quiet);
  });

  test('of another month, or where two lines may be it', () => {
    expect(changedIn(recap(['1 500,00 €', '980,00 €', '980,00 €']), onceSeen(changed))).toEqual(quiet);
    const again = recap(sums, [['août 2026', '1 500,00 €']]);
    expect(changedIn(again, onceSeen(changed)).told).toEqual([]);
    expect(
      changedIn(
        recap(sums),
        onceSeen(form(['1500', '1100,50'], (month) => `Pension alimentaire versée – ${month} 2026`)),
      ).told,
    ).toEqual([]);
  });

  test('where two pages asked the same, and left the same there', () => {
    const elsewhere = { ...form(['1500', '700']), path: '/second' };
    expect(changedIn(recap(sums), onceSeen(changed, elsewhere)).told).toEqual([]);
  });

  test('beside the case itself, which tells it', () => {
    const { fields } = changed;
    const both = { ...recap(sums), headings: changed.headings, fields };
    expect(changedIn(both, onceSeen(changed)).told).toHaveLength(1);
  });

  test('of another person', () => {
    const ofPartner = form(
      ['1500', '1100,50'],
      (month) => `Montant net social de votre conjoint – ${month} 2026`,
    );
    expect(changedIn(recap(sums), onceSeen(ofPartner)).told).toEqual([]);
  });

  test('of what she compared with her paper and kept', () => {
    const [, august] = nameFields(changed.fields).values();
    const kept = { ...emptyProgress, confirmed: { [august ?? '']: '1500' } };
    expect(changedIn(recap(sums), onceSeen(changed), kept)).toEqual(quiet);
    // Another amount than the one she compared.
    const other = { ...emptyProgress, confirmed: { [august ?? '']: '1400' } };
    expect(changedIn(recap(sums), onceSeen(changed), other).told).toHaveLength(1);
  });

  test('once somebody signed in, and while nothing is known of the pages before', () => {
    const door = aPage(host, ['Connexion'], { stopped: 'sign-in' });
    expect(changedIn(recap(sums), onceSeen(changed, door))).toEqual(quiet);
    expect(changedIn(recap(sums), {})).toEqual(quiet);
  });
});

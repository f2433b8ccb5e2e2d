import { expect, it } from 'vitest';
import { keepsNothing } from '../../../components/Keep/keeping.ts';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { confirm, doubt } from '../../../core/progress.ts';
import { takenUp } from '../../../entrypoints/sidepanel/awaited.ts';
import { rememberTabs } from '../../../entrypoints/sidepanel/tabs-known.ts';
import { guidesFor } from '../../../packs/index.ts';
import { anAmount, aPage } from '../../support/page-model.ts';

const host = 'candidat.francetravail.fr';
const see = (page: PageModel) => assess(page, guidesFor(host), emptyProgress, '2026-11-29', 'Europe/Paris');
const form = see(
  aPage(host, ['Actualisation du mois de novembre 2026'], {
    fields: [anAmount('Montant total de vos salaires bruts', '777')],
  }),
);

it('a doubt waits in its tab through pages without a guide, until she signs in anew or all is forgotten', () => {
  const tabs = rememberTabs();
  tabs.setAwaited(1, ['salary']);
  // Of no known procedure nothing can wait.
  expect(tabs.awaited(1)).toEqual([]);
  const wait = () => {
    tabs.see(1, form, emptyProgress);
    tabs.setAwaited(1, ['salary']);
    expect([tabs.awaited(1), tabs.awaited(2), tabs.awaited(null)]).toEqual([['salary'], [], []]);
  };
  wait();
  tabs.see(1, see(aPage(host, ['Mon espace'], {})), emptyProgress);
  tabs.see(1, form, emptyProgress);
  expect(tabs.awaited(1)).toEqual(['salary']);
  tabs.see(1, see(aPage(host, ['Connexion'], { stopped: 'sign-in' })), emptyProgress);
  expect(tabs.awaited(1)).toEqual([]);
  wait();
  tabs.leaveAlone([1]);
  expect(tabs.awaited(1)).toEqual([]);
  tabs.leaveAlone([]);
  wait();
  tabs.clear();
  expect(tabs.awaited(1)).toEqual([]);
});

const [first, second] = sampleAssessment.page.fields;
if (!first || !second) throw new Error('The sample page has lost its cases.');
const state = (fieldIds: string[], progress = emptyProgress, awaited: string[] = ['rent', 'bank']) => ({
  assessment: sampleAssessment,
  progress,
  keeping: {
    ...keepsNothing,
    again: {
      day: '2026-09-03',
      who: null,
      awaited,
      doubts: [
        { caseId: 'rent', label: 'Loyers', fieldIds, part: null },
        { caseId: 'bank', label: 'IBAN', fieldIds: [], part: null },
        { caseId: 'pension', label: 'Pension', fieldIds: [second.id], part: null },
      ],
    },
  },
});

it('is taken up when its case comes, alone; what does not wait is left alone, and what is not there goes on waiting', () => {
  expect(takenUp(state([first.id]))).toEqual({ taken: [first], left: ['bank'] });
  expect(takenUp(state([]))).toEqual({ taken: [], left: ['rent', 'bank'] });
  expect(takenUp(state([first.id], emptyProgress, []))).toEqual({ taken: [], left: [] });
});

it('of several cases of one name none is taken; what she said of the case meanwhile stands', () => {
  expect(takenUp(state([first.id, second.id]))).toEqual({ taken: [], left: ['rent', 'bank'] });
  for (const said of [confirm(emptyProgress, first), doubt(emptyProgress, first)])
    expect(takenUp(state([first.id], said))).toEqual({ taken: [], left: ['bank'] });
});

it('away from the guide nothing is taken and nothing lost', () => {
  expect(takenUp({ ...state([first.id]), keeping: keepsNothing })).toBeNull();
  expect(takenUp({ ...state([first.id]), assessment: null })).toBeNull();
});

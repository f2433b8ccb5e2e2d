import { expect, it, vi } from 'vitest';
import type { SameReview } from '../../../components/Keep/keeping.ts';
import { sampleKeeping } from '../../../components/Keep/sample.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import { doubt } from '../../../core/progress.ts';
import { draw } from './draw.tsx';
import { press, text } from './open-remote.tsx';

const { fields } = sampleState.assessment?.page ?? { fields: [] };

async function open(
  doubts: SameReview['doubts'],
  progress: Progress = emptyProgress,
  awaited: readonly string[] = [],
) {
  const onAct = vi.fn<(act: PanelAct) => void>();
  const again = { day: '2026-09-03', who: null, doubts, awaited };
  await draw(
    <Panel
      state={{ ...sampleState, progress, keeping: { ...sampleKeeping, sent: null, again } }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, { name: 'again' }] }}
      onAct={onAct}
    />,
  );
  return onAct;
}
const one = { caseId: 'pension', label: 'Pension', fieldIds: ['f4'], part: null };
const several = { caseId: 'salary', label: 'Salaire', fieldIds: ['f1', 'f2', 'f3'], part: null };

it('« J’ai encore ces doutes » notes a doubt on the case that stands alone, never on all of one name', async () => {
  const onAct = await open([one, several]);
  expect(text()).toContain('Plusieurs cases portent ce nom ici. Relisez-les : vous direz laquelle.');
  await press('J’ai encore ces doutes');
  expect(onAct).toHaveBeenCalledWith({ type: 'doubtAgain', fieldIds: ['f4'] });
});

it('of cases of one name alone there is nothing to note at once, and each doubt is counted', async () => {
  await open([several]);
  expect(text()).not.toContain('J’ai encore ces doutes');
  expect(text()).toContain('Relire ces cases');
  const [first, second] = fields;
  if (!first || !second) throw new Error('The sample page has lost its cases.');
  await open([several], doubt(doubt(emptyProgress, first), second));
  expect(text()).toContain('2 doutes notés');
});

it('« Relire ces cases » asks of these alone, and the end says that the rest was not re-read', async () => {
  await open([one]);
  await press('Relire ces cases');
  expect(text()).toContain('1 sur 1');
  await press('C’est bien ça');
  expect(text()).toContain('Relire ce qui reste');
});

it('names the part of a case that is elsewhere, and what to do there', async () => {
  const part = { ns: 'sample', key: 'Votre argent', params: {} };
  await open([{ caseId: 'rent', label: 'Loyers reçus', fieldIds: [], part }]);
  expect(text()).toContain('La dernière fois, dans la partie : Votre argent');
  expect(text()).toContain('Quand vous y serez, rouvrez « Refaire la même relecture ».');
});

it('of a case of the part she is in, says that another answer may open it', async () => {
  const part = sampleState.assessment?.steps.find(({ isCurrent }) => isCurrent)?.title ?? null;
  await open([{ caseId: 'rent', label: 'Loyers reçus', fieldIds: [], part }]);
  expect(text()).toContain('Cette case ne se voit pas encore ici. Une autre réponse peut l’ouvrir.');
  expect(text()).not.toContain('n’est pas sur cette page');
});

it('« J’ai encore ces doutes » takes those whose case is not there yet too, and says that they wait for it', async () => {
  const part = sampleState.assessment?.steps.find(({ isCurrent }) => isCurrent)?.title ?? null;
  const here = { caseId: 'rent', label: 'Loyers reçus', fieldIds: [], part };
  const elsewhere = { caseId: 'bank', label: 'IBAN', fieldIds: [], part: null };
  const gone = { caseId: 'gone', label: null, fieldIds: [], part: null };
  const onAct = await open([one, here, elsewhere, gone]);
  const waits = 'Je noterai ce doute dès que la case sera là.';
  expect(text()).not.toContain(waits);
  await press('J’ai encore ces doutes');
  expect(onAct.mock.calls.map(([act]) => act)).toEqual([
    { type: 'doubtAgain', fieldIds: ['f4'] },
    { type: 'awaitDoubts', caseIds: ['rent', 'bank'] },
  ]);
  const field = fields.find(({ id }) => id === 'f4');
  if (!field) throw new Error('The sample page has lost its cases.');
  await open([one, here, elsewhere], doubt(emptyProgress, field), ['rent', 'bank']);
  expect(text().split(waits)).toHaveLength(3);
  expect(text()).not.toContain('J’ai encore ces doutes');
  expect(text()).not.toContain('rouvrez « Refaire la même relecture »');
});

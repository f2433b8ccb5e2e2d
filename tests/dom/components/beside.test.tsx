import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { Progress } from '../../../core/assessment.ts';
import { confirm, doubt, unmark } from '../../../core/progress.ts';
import { draw, settled } from './draw.tsx';

const { fields } = sampleAssessment.page;
const [, , doubted] = fields;

/** Her marks after one of her acts, as the page keeps them. */
function after(progress: Progress, act: PanelAct): Progress {
  if (act.type === 'clearField') return unmark(progress, act.fieldId);
  const field = 'fieldId' in act && fields.find(({ id }) => id === act.fieldId);
  if (!field) return progress;
  if (act.type === 'doubtField') return doubt(progress, field);
  return act.type === 'confirmField' ? confirm(progress, field) : progress;
}

/** A panel in its own tab, of a page that keeps what she says. */
function Kept({ begun }: { begun: Progress }) {
  const [progress, setProgress] = useState(begun);
  return (
    <Panel
      state={{ ...sampleState, surface: 'tab', progress }}
      texts={sampleTexts}
      onAct={(act) => setProgress((now) => after(now, act))}
      from={{ stack: [{ name: 'main' }, { name: 'beside', stage: 'who', lineId: null, ids: [] }] }}
    />
  );
}

const title = () => document.querySelector('h1')?.textContent;
const press = async (name: string) => {
  const button = [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) =>
    textContent?.includes(name),
  );
  if (!button) throw new Error(`Nothing to press says « ${name} ».`);
  button.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
};

describe('« J’ai un doute » for two', () => {
  it('leaves her on the line it is about, taken back or told', async () => {
    if (!doubted) throw new Error('The sample page has lost its cases.');
    await draw(<Kept begun={doubt({ ...sampleState.progress, doubts: {} }, doubted)} />);
    await press('proche');
    expect(title()).toBe(doubted.label);
    await press('J’ai un doute');
    expect(title()).toBe(doubted.label);
    expect(document.activeElement?.textContent).toContain('J’ai un doute');
    await press('J’ai un doute');
    expect(title()).toBe(doubted.label);
  });
});

it('promises nothing that one mouse and an open page do not keep', async () => {
  await draw(<Kept begun={sampleState.progress} />);
  expect(document.body.textContent).toContain(
    'Vos réponses sont cachées ici. Dans la page, elles se voient.',
  );
  await press('proche');
  expect(document.body.textContent).toContain('C’est vous qui écrivez et qui envoyez.');
  expect(document.body.textContent).not.toContain('ni écrire ni envoyer');
});

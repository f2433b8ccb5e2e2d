import { useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelAct } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { Assessment, Progress } from '../../../core/assessment.ts';
import { confirm, doubt, unmark } from '../../../core/progress.ts';
import { draw, settled } from './draw.tsx';
import { LookingPanel } from './looking-panel.tsx';

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

/** Writes something else in the first case of the page. */
let write: (text: string) => void = () => undefined;

function withFirst(text: string): Assessment {
  const { page, review } = sampleAssessment;
  const [first, ...others] = page.fields;
  if (!first) return sampleAssessment;
  const fields = [{ ...first, value: { state: 'filled' as const, text } }, ...others];
  return { ...sampleAssessment, page: { ...page, fields }, review };
}

/** A panel in its own tab, of a page that keeps what she says. */
function Kept({ begun }: { begun: Progress }) {
  const [progress, setProgress] = useState(begun);
  const [assessment, setAssessment] = useState(sampleAssessment);
  write = (text) => flushSync(() => setAssessment(withFirst(text)));
  return (
    <LookingPanel
      state={{ ...sampleState, surface: 'tab', assessment, progress }}
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

describe('what was said by two', () => {
  const [first] = fields;
  const text = () => document.querySelector('main')?.textContent ?? '';
  const begin = async () => {
    await draw(<Kept begun={{ ...sampleState.progress, doubts: {} }} />);
    await press('proche');
    await press('Voir sans garder appuyé');
    await press('À relire ensemble');
    await press('Finir');
  };

  it('stands on its line when she re-reads, first and out of the fold in the list', async () => {
    await begin();
    expect(text()).toContain('Les avis restent avec vos réponses.');
    // « Je » is Bienvu, who has read them all: what counts is what two people saw.
    expect(title()).toMatch(/^Revu, sauf \d réponses pas vues à deux\.$/u);
    await press('Relire avant d’envoyer');
    expect(title()).toContain(first?.label);
    expect(text()).toContain('À relire ensemble');
    expect(text()).toContain('Avis de la personne qui vous aide, pas du site.');
    await press('Revenir à la liste');
    const group = [...document.querySelectorAll('main section')].find(
      (one) => one.querySelector('h2')?.textContent === 'L’avis de la personne qui vous aide',
    );
    expect(group?.textContent).toContain(first?.label);
    expect(group?.textContent).toContain('À relire ensemble');
  });

  it('is there when they look again, with a way to go on, and with whoever looks then', async () => {
    await begin();
    await press('Revenir à la page');
    await press('Regarder à deux');
    expect(text()).toContain('À relire ensemble');
    await press('Continuer de regarder');
    expect(title()).toContain(first?.label);
    await press('Changer qui regarde');
    await press('Bénévole');
    await press('J’accompagne');
    expect(document.querySelector('button[aria-pressed=true]')?.textContent).toBe('À relire ensemble');
  });

  it('goes when the answer changes, and when it is forgotten', async () => {
    await begin();
    await press('Relire avant d’envoyer');
    write('2 000');
    await settled();
    expect(text()).not.toContain('À relire ensemble');
    await begin();
    await press('Oublier ce regard à deux');
    expect(title()).toBe('Le regard à deux est fini.');
    await press('Revenir à la page');
    await press('Relire avant d’envoyer');
    expect(text()).not.toContain('À relire ensemble');
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

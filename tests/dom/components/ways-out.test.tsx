import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { Finding, Progress } from '../../../core/assessment.ts';
import { draw, settled } from './draw.tsx';

const told = (progress: Partial<Progress>) => ({ progress: { ...sampleState.progress, ...progress } });
const open = async (id: string | null, part: Partial<PanelState> = {}) => {
  const onAct = vi.fn<(act: PanelAct) => void>();
  const over = id ? { name: 'review' as const, ids: [id, 'f1'], at: 0 } : { name: 'review-list' as const };
  await draw(
    <Panel
      state={{ ...sampleState, ...part }}
      texts={sampleTexts}
      onAct={onAct}
      from={{ stack: [{ name: 'main' }, over] }}
    />,
  );
  return onAct;
};
const text = () => document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) =>
    textContent?.startsWith(name),
  ) as HTMLElement;
const press = async (name: string) => {
  await userEvent.click(button(name));
  await settled();
};
const withCheck = (id: string, given: Partial<Finding>) => ({
  assessment: {
    ...sampleAssessment,
    findings: sampleAssessment.findings.map((one) => (one.id === id ? { ...one, ...given } : one)),
  },
});

describe('« Je n’ai pas ce papier »', () => {
  it('shows the case, and waits until what was there is put back', async () => {
    const onAct = await open('f3');
    await press('Je n’ai pas ce papier');
    expect(onAct).toHaveBeenCalledWith({ type: 'focusField', fieldId: 'f3' });
    expect(onAct).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'dismissFinding' }));
    expect(document.querySelector('h1')?.textContent).toBe('Salaire de septembre');
    expect(button('Je n’ai pas ce papier').textContent).toContain('C’est entouré dans la page.');
  });

  it('stays with the line, with what it asks of her; she can choose again', async () => {
    const chosen = told({ answers: { 'changed.f3': 'no-paper' } });
    const said = 'Vous avez choisi : Je n’ai pas ce papier. Remettez 1 180 €. Demandez au 3230.';
    await open('f3', chosen);
    expect(text()).toContain(said);
    expect(button('Mon papier dit 1 420')).toBeDefined();
    await open(null, chosen);
    expect(text()).toContain(said);
  });
});

it('what she left as it is can be chosen again', async () => {
  const onAct = await open('f5', told({ dismissed: ['required.f5'] }));
  await press('Changer ma réponse');
  expect(onAct).toHaveBeenCalledWith({ type: 'reopenFinding', findingId: 'required.f5' });
});

it('what an answer costs is told before she keeps it', async () => {
  await open('f5', withCheck('required.f5', { check: 'answer' }));
  const why = sampleAssessment.findings.find(({ id }) => id === 'required.f5')?.why?.key ?? '?';
  const [answer = ''] =
    sampleAssessment.findings
      .find(({ id }) => id === 'required.f5')
      ?.waysOut.map(({ text: { key } }) => key) ?? [];
  expect(text()).toContain(why);
  expect(text().indexOf(why)).toBeLessThan(text().indexOf(answer));
});

it.each([false, true])(
  'of a changed amount two answers are seen at once, with a doubt above: %s',
  async (hasDoubt) => {
    await open('f3', told({ doubts: hasDoubt ? { f3: '1 420' } : {} }));
    expect(text().includes('Vous avez un doute.')).toBe(hasDoubt);
    const bar = document.querySelector('.shell-bottom')?.getBoundingClientRect().top ?? 0;
    expect(button('Mon papier dit 1 180').getBoundingClientRect().bottom).toBeLessThan(bar);
  },
);

it('one more point of the same line is said to be so', async () => {
  const line = sampleAssessment.review.map((one) =>
    one.fieldId === 'f5' ? { ...one, findingIds: ['required.f5', 'more.f5'] } : one,
  );
  const [own] = sampleAssessment.findings.filter(({ id }) => id === 'required.f5');
  if (!own) throw new Error('no finding');
  const findings = [...sampleAssessment.findings, { ...own, id: 'more.f5' }];
  await open('f5', { assessment: { ...sampleAssessment, review: line, findings } });
  expect(text()).not.toContain('encore un point');
  await press(own.waysOut.find(({ kind }) => kind === 'leave-and-ask')?.text.key ?? '');
  expect(text()).toContain('La même case : encore un point.');
});

it('a guide’s sentence stands over the name of its case: of which money, of which year', async () => {
  const [line] = sampleAssessment.review.filter(({ sentence }) => sentence !== null);
  await open(line?.fieldId ?? '');
  expect(document.querySelector('h1')?.textContent).not.toContain(line?.label);
  expect(document.querySelector('h1 + p')?.textContent).toBe(line?.label);
});

it('the key of a doubt is told on the first screen of a page that has cases', async () => {
  await draw(<Panel state={sampleState} texts={sampleTexts} onAct={vi.fn()} />);
  expect(text()).toContain('la touche F8 note un doute');
});

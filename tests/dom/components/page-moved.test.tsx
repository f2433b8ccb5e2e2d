import { useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

let tellPanel: (assessment: typeof sampleAssessment) => void = () => undefined;

function Following({ stack = [{ name: 'main' }] }: { stack?: ScreenPlace[] }) {
  const [assessment, setAssessment] = useState(sampleAssessment);
  tellPanel = setAssessment;
  return (
    <Panel state={{ ...sampleState, assessment }} texts={sampleTexts} onAct={vi.fn()} from={{ stack }} />
  );
}

describe('the main screen, once the page has moved on', () => {
  it('shows its title again, however far she had gone down', async () => {
    await draw(<Following />, 360, 400);
    const placeOnce = async (change: Partial<typeof sampleAssessment>) => {
      window.scrollTo(0, 200);
      flushSync(() => tellPanel({ ...sampleAssessment, ...change }));
      await settled();
      return window.scrollY;
    };
    expect(await placeOnce({ findings: [] })).toBe(200);
    const step = { index: 2, total: 3, title: 'Vos ressources' };
    expect(await placeOnce({ page: { ...sampleAssessment.page, step } })).toBe(0);
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    expect(await placeOnce({ sent })).toBe(0);
  });

  it('leaves the focus on nothing that is behind « Je bloque »: the title takes it', async () => {
    await draw(<Following />);
    const bar = document.querySelector('.shell-bottom')?.getBoundingClientRect().top ?? Number.NaN;
    const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
    const half = buttons.find((one) => one.getBoundingClientRect().bottom > bar);
    const stepTo = async (index: number) => {
      const step = { index, total: 4, title: 'Vos ressources' };
      flushSync(() => tellPanel({ ...sampleAssessment, page: { ...sampleAssessment.page, step } }));
      await settled();
      return document.activeElement;
    };
    const [first] = buttons;
    first?.focus();
    expect(await stepTo(2)).toBe(first);
    half?.focus({ preventScroll: true });
    expect(document.activeElement).toBe(half);
    expect((await stepTo(4))?.localName).toBe('h1');
    expect(window.scrollY).toBe(0);
  });
});

describe('« C’est envoyé. »', () => {
  const sent = { state: 'sent' as const, at: null, reference: null, already: false };
  const stages = ['who', 'posture', 'mandate'] as const;

  it.each(stages)('does not wait behind a look for two that has not begun: %s', async (stage) => {
    const place: ScreenPlace = { name: 'beside', stage, lineId: null, ids: [] };
    await draw(<Following stack={[{ name: 'main' }, place]} />);
    const asked = document.querySelector('h1')?.textContent;
    const step = { index: 2, total: 4, title: 'Vos ressources' };
    flushSync(() => tellPanel({ ...sampleAssessment, page: { ...sampleAssessment.page, step } }));
    await settled();
    expect(document.querySelector('h1')?.textContent).toBe(asked);
    flushSync(() => tellPanel({ ...sampleAssessment, sent }));
    await settled();
    expect(document.querySelector('h1')?.textContent).toBe('C’est envoyé.');
  });
});

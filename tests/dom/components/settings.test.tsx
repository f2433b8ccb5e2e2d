import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepsNothing } from '../../../components/Keep/keeping.ts';
import { sampleKeeping } from '../../../components/Keep/sample.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

/** « Réglages », where what she chooses is chosen. */
function Chosen({ state, onAct }: { state: Partial<PanelState>; onAct: (act: PanelAct) => void }) {
  const [settings, setSettings] = useState({ ...sampleState.settings, isShared: 'no' as const });
  return (
    <Panel
      state={{ ...sampleState, ...state, settings }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, { name: 'settings' }] }}
      onAct={(act) => {
        onAct(act);
        if (act.type === 'changeSettings') setSettings((before) => ({ ...before, ...act.settings }) as never);
      }}
    />
  );
}

const open = async (state: Partial<PanelState>) => {
  const onAct = vi.fn();
  await draw(<Chosen state={state} onAct={onAct} />);
  return onAct;
};
const circle = (name: string) => {
  const found = [...document.querySelectorAll<HTMLLabelElement>('.choice-one')].find(
    (one) => one.querySelector('input')?.name === 'shared' && one.textContent === name,
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No answer « ${name} ».`);
  return input;
};
const press = async (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('.screen button')];
  const one = all.find(({ textContent }) => textContent === name);
  if (!one) throw new Error(`No button « ${name} ».`);
  await userEvent.click(one);
  await settled();
};
const screen = () => document.querySelector('.screen')?.textContent ?? '';

describe('« Quelqu’un d’autre utilise cet ordinateur ? », where something is kept', () => {
  it('an arrow key wipes nothing: a second press does, named, and « Non » is one press away', async () => {
    const onAct = await open({ keeping: { ...sampleKeeping, canKeep: true } });
    circle('Non').focus();
    await userEvent.keyboard('{ArrowDown}');
    await settled();
    expect(onAct).not.toHaveBeenCalled();
    expect(screen()).toContain('Rien n’est encore effacé.');
    expect(screen()).toContain('Cette réponse efface votre carnet pour toujours.');
    await press('Tout garder, et répondre Non');
    expect(circle('Non').checked).toBe(true);
    expect(screen()).not.toContain('Rien n’est encore effacé.');
    expect(onAct).not.toHaveBeenCalled();
    await userEvent.click(circle('Oui'));
    await press('Effacer pour toujours');
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ type: 'changeSettings', settings: { isShared: 'yes' } });
    expect(circle('Oui').checked).toBe(true);
    expect(screen()).not.toContain('Effacer pour toujours');
  });

  it('a kept list of places is named as well; with nothing kept, one press is enough', async () => {
    const directory = { schemaVersion: 1 as const, name: 'Liste inventée', places: [] };
    const keeping = { ...keepsNothing, canKeep: true };
    const ownPlaces = { state: 'read' as const, directory, isKept: true };
    const asked = await open({ keeping, ownPlaces });
    await userEvent.click(circle('Je ne sais pas'));
    await settled();
    expect(screen()).toContain('Cette réponse efface votre liste de lieux.');
    expect(screen()).not.toContain('votre carnet pour toujours');
    expect(asked).not.toHaveBeenCalled();
    const atOnce = await open({ keeping, ownPlaces: { ...ownPlaces, isKept: false } });
    await userEvent.click(circle('Oui'));
    expect(atOnce).toHaveBeenCalledWith({ type: 'changeSettings', settings: { isShared: 'yes' } });
  });
});

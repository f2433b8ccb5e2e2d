import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepsNothing } from '../../../components/Keep/keeping.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

const directory = { schemaVersion: 1 as const, name: 'Liste inventée', places: [] };

function Kept() {
  const [isKept, setKept] = useState(false);
  const state: PanelState = {
    ...sampleState,
    keeping: { ...keepsNothing, canKeep: true },
    ownPlaces: { state: 'read', directory, isKept },
  };
  return (
    <Panel
      state={state}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, { name: 'places' }] }}
      onAct={({ type }) => setKept((kept) => kept || type === 'keepPlaces')}
    />
  );
}

const press = async (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) =>
    textContent?.includes(name),
  );
  await userEvent.click(found as HTMLElement);
  await settled();
};

describe('« Garder cette liste »', () => {
  it('leaves the focus with what is said of the list, in sight', async () => {
    await draw(<Kept />);
    await press('Garder cette liste');
    expect(document.activeElement?.textContent).toContain('gardée');
    expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThan(56);
  });
});

describe('a list that is refused', () => {
  it('says which place and which column, and what she can do', async () => {
    await draw(
      <Panel
        state={sampleState}
        texts={sampleTexts}
        from={{ stack: [{ name: 'main' }, { name: 'places' }] }}
        onAct={vi.fn()}
      />,
    );
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input as HTMLElement, new File(['id,nom\n1,'], 'lieux.csv', { type: 'text/csv' }));
    await vi.waitFor(() =>
      expect(document.querySelector('.note')?.textContent?.replaceAll('\u00a0', ' ')).toMatch(
        /lieu 1 de la liste.*Sa colonne « \w+ » est vide\..*demandez-en un autre/u,
      ),
    );
  });
});

function Opened() {
  const [state, setState] = useState<PanelState>(sampleState);
  return (
    <Panel
      state={state}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, { name: 'places' }] }}
      onAct={(act) =>
        act.type === 'usePlaces' &&
        setState({ ...state, ownPlaces: { state: 'read', directory: act.directory, isKept: false } })
      }
    />
  );
}

describe('a list of which one place is not understood', () => {
  const opened = async (rows: string) => {
    await draw(<Opened />);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const text = `id,nom,commune,code_postal,date_maj\n${rows}`;
    await userEvent.upload(input as HTMLElement, new File([text], 'lieux.csv', { type: 'text/csv' }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('Nombre de lieux'));
    return document.body.textContent?.replaceAll('\u00a0', ' ');
  };
  const good = 'a,Maison Imaginaire,Bourg-d’Exemple,99998,2999-01-01';

  it('serves, and says how many were left out', async () => {
    const said = await opened(`${good}\nb,Maison Imaginaire,,,2026-11-01`);
    expect(said).toMatch(/Nombre de lieux : 1.*Lieux que je n’ai pas pris : 1\./u);
  });

  it('says nothing of it where all were taken', async () => {
    expect(await opened(good)).not.toContain('pas pris');
  });
});

describe('a way back', () => {
  const from = async (...stack: ScreenPlace[]) => {
    const start = [{ name: 'main' } as const, ...stack];
    await draw(<Panel state={sampleState} texts={sampleTexts} from={{ stack: start }} onAct={vi.fn()} />);
    return document.querySelector('.screen-back')?.textContent;
  };

  it('names the screen it leads to, which is never the one she is on', async () => {
    expect(await from({ name: 'door', reason: null })).toBe('Cette page');
    expect(await from({ name: 'blocked' }, { name: 'door', reason: null })).toBe('Je bloque');
    const reason = { name: 'blocked-reason', reason: 'gesture' } as const;
    expect(await from(reason, { name: 'card', reason: 'gesture' })).toBe('Je n’y arrive pas');
    expect(await from({ name: 'card', reason: null }, { name: 'card-show', reason: null })).toBe('La carte');
    expect(document.querySelector('h1')?.textContent).toBe('Carte à donner');
    expect(await from({ name: 'door', reason: null }, { name: 'places' })).toBe('Vous pouvez téléphoner');
    expect(await from({ name: 'settings' }, { name: 'known-words' })).toBe('Réglages');
    expect(await from({ name: 'notebook' })).toBe('Cette page');
  });
});

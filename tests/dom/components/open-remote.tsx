import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { RemoteReview } from '../../../core/review/remote-review.ts';
import { draw, settled } from './draw.tsx';
import { LookingPanel } from './looking-panel.tsx';

export const afar = { helperPage: 'https://aide.bienvu.org/' };

/** Draws her panel in a review from afar. */
export async function openRemote(
  remote: RemoteReview | null,
  place: ScreenPlace = { name: 'remote' },
  part: Partial<PanelState> = {},
) {
  const onAct = vi.fn<(act: PanelAct) => void>();
  await draw(
    <LookingPanel
      state={{ ...sampleState, afar, remote, isSharedPage: true, ...part }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, place] }}
      onAct={onAct}
    />,
  );
  return onAct;
}

/** Draws the panel, and returns what gives it its next state. */
export async function drawFollowed(
  first: PanelState,
  onAct: (act: PanelAct) => void,
  place?: ScreenPlace,
): Promise<(next: PanelState) => void> {
  let become: (state: PanelState) => void = () => undefined;
  await draw(
    <Followed
      first={first}
      onAct={onAct}
      place={place}
      onReady={(give) => {
        become = give;
      }}
    />,
  );
  return (next) => flushSync(() => become(next));
}

interface FollowedProps {
  first: PanelState;
  onAct: (act: PanelAct) => void;
  place: ScreenPlace | undefined;
  onReady: (give: (next: PanelState) => void) => void;
}

function Followed({ first, onAct, place, onReady }: FollowedProps) {
  const [state, setState] = useState(first);
  useEffect(() => onReady(setState), [onReady]);
  const from = place ? { stack: [{ name: 'main' } as const, place] } : {};
  return <Panel state={state} texts={sampleTexts} onAct={onAct} from={from} />;
}

export const text = () => (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
export const named = (name: string) =>
  [...document.querySelectorAll('button')].filter((one) =>
    (one.textContent ?? '').replaceAll('\u00a0', ' ').includes(name),
  );
export async function press(name: string): Promise<void> {
  const [button] = named(name);
  if (!button) throw new Error(`Nothing to press says « ${name} » in: ${text()}`);
  await userEvent.click(button);
  await settled();
}

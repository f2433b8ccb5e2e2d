import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { RemoteReview } from '../../../core/review/remote-review.ts';
import { draw, settled } from './draw.tsx';

export const afar = { helperPage: 'https://aide.bienvu.org/' };

/** Draws her panel in a review from afar. */
export async function openRemote(
  remote: RemoteReview | null,
  place: ScreenPlace = { name: 'remote' },
  part: Partial<PanelState> = {},
) {
  const onAct = vi.fn<(act: PanelAct) => void>();
  await draw(
    <Panel
      state={{ ...sampleState, afar, remote, isSharedPage: true, ...part }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, place] }}
      onAct={onAct}
    />,
  );
  return onAct;
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

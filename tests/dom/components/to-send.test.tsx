import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleGuide, samplePapers } from '../../../components/Guide/sample-guide.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import type { PapersKnown } from '../../../core/assess/to-send.ts';
import { draw, settled } from './draw.tsx';

const how = { ...sampleGuide, id: 'caf/send', title: say('Envoyer un papier') };
const guide = { ...sampleGuide, toSend: { guideId: how.id, papers: samplePapers } };

async function panel(part: Partial<PanelState>, ...over: ScreenPlace[]): Promise<string> {
  const state: PanelState = {
    ...sampleState,
    guides: [guide, how],
    assessment: {
      ...sampleAssessment,
      sent: { state: 'sent', at: null, reference: null, already: false },
    },
    ...part,
  };
  const host = await draw(
    <Panel
      state={state}
      texts={sampleTexts}
      onAct={() => {}}
      from={{ stack: [{ name: 'main' }, ...over] }}
    />,
  );
  return (host.textContent ?? '').replaceAll('\u00a0', ' ');
}

const known = (papers: Record<string, boolean>, procedure = 'quarterly'): PapersKnown => ({
  portal: 'caf',
  procedure,
  papers,
  isSent: true,
});
const [sick, training] = samplePapers.map(({ text }) => text.key) as [string, string];

it('after the receipt: what her answers call for, « si… » for what they do not tell, and how to send it', async () => {
  const said = await panel({ papersKnown: known({ [sick]: true }) });
  expect(said).toContain('Vos papiers à envoyer');
  expect(said).toContain(sick);
  expect(said).toContain('Si vous avez suivi une formation');
  expect(said).toContain('caf.fr, page d’exemple');
  const press = [...document.querySelectorAll<HTMLElement>('.screen button')].find(
    ({ textContent }) => textContent === 'Envoyer un papier',
  );
  await userEvent.click(press as HTMLElement);
  await settled();
  await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Envoyer un papier');
});

it('a paper that her answers do not call for is not named; with none left, it is said as what is seen', async () => {
  const said = await panel({ papersKnown: known({ [sick]: false, [training]: false }) });
  expect(said).not.toContain('arrêt maladie');
  expect(said).toContain('je ne vois pas de papier à envoyer. Le site peut en demander un.');
});

it('what was answered to another declaration tells nothing of this one', async () => {
  const said = await panel({ papersKnown: known({ [sick]: true }, 'other') });
  expect(said).toContain('Si vous avez eu un arrêt maladie');
});

it('before, in « La suite » of the guide, all of them with « si… »', async () => {
  const said = await panel({ assessment: null }, { name: 'guide', id: 'caf/quarterly', part: 'next' });
  expect(said).toMatch(/Vos papiers à envoyer.*Si vous avez eu un arrêt maladie.*À garder/u);
});

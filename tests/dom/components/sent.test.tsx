import { describe, expect, it } from 'vitest';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw } from './draw.tsx';

const saying = async (sawReceipt: PanelState['progress']['sawReceipt']) => {
  const state: PanelState = {
    ...sampleState,
    guides: [sampleGuide],
    assessment: {
      ...sampleAssessment,
      sent: { state: 'unknown', pressed: true },
    },
    progress: {
      ...sampleState.progress,
      sawReceipt,
      finalPress: {
        at: '2026-11-24T10:00:00Z',
        host: 'wwwd.caf.fr',
        portal: 'caf',
        procedure: 'quarterly',
        isReceived: false,
      },
    },
  };
  const host = await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
  return (host.textContent ?? '').replaceAll('\u00a0', ' ');
};

describe('after the last button, on a page that tells nothing', () => {
  it('what not sending costs stands beside « Je ne sais pas », which is never called harmless', async () => {
    const text = await saying('unsure');
    expect(text).toContain('On peut encore savoir.');
    expect(text).toContain('Ne rien envoyer peut arrêter le paiement.');
    expect(text).not.toContain('grave');
  });

  it('a confirmation that only she saw is not described to her, and frightens with no cost', async () => {
    const text = await saying('yes');
    expect(text).toContain('Y voyez-vous un jour, un numéro ?');
    expect(text).not.toContain('Elle montre');
    expect(text).not.toContain('Ne rien envoyer');
  });
});
